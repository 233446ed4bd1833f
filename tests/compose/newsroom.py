"""Invented articles through the whole house, for the tests of the page and of its gate."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.check import only_what_holds
from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.model.page import StoryPage
from nutgraf.model.story import Placement, Story
from nutgraf.read import read_capture, settle

NOW = datetime(2025, 6, 30, tzinfo=UTC)

DAM = (
    {
        "headline": "Water spills over Kestrel dam after gate fails",
        "outlet": "The Marrow Vale Argus",
        "url": "https://marrow-argus.example/kestrel-dam",
        "datePublished": "2025-03-12T08:30:00+00:00",
        "text": "A gate of the Kestrel dam failed on Tuesday night and about 4,200 people had to leave their homes in Marrow "
        "Vale, the fire service said.\n\nAt least 3 people were injured when a bridge in Aldercombe gave way at 23:40.\n\n"
        "“We heard a bang and then the river was in the kitchen,” said Hester Quennell, who keeps the village shop. She "
        "spent the night on a school floor.\n\nThe water board has not said when the gate was last tested. Its chairman, "
        "Rupert Annesley, declined to comment.\n\nEngineers are expected to close the gate by Thursday.",
    },
    {
        "headline": "Thousands leave Marrow Vale as Kestrel dam spills",
        "outlet": "Northern Counties Post",
        "url": "https://counties-post.example/kestrel-dam",
        "datePublished": "2025-03-12T17:05:00+00:00",
        "text": "About 4,200 people have left their homes in Marrow Vale after a gate of the Kestrel dam failed on Tuesday "
        "night, the fire service said on Wednesday.\n\nFive people were injured when a bridge in Aldercombe gave way, "
        "according to the county hospital.\n\nRupert Annesley, chairman of the water board, said the gate had been tested "
        "last month. “There was no sign of wear at all,” Annesley said.\n\nThe opposition leader, Maud Thistlewood, called "
        "for his resignation. She said the board might have saved “on the wrong screw”.\n\nThe dam was built in 1961.",
    },
    {
        "headline": "Kestrel dam gate closed, families wait to go home",
        "outlet": "Coast & Moor Weekly",
        "url": "https://coast-moor.example/kestrel-dam",
        "datePublished": "2025-03-14T06:45:00+00:00",
        "text": "Engineers closed the failed gate of the Kestrel dam on Thursday evening, the water board said.\n\nFive people "
        "were injured when a bridge in Aldercombe gave way on Tuesday night.\n\nRupert Annesley, the chairman of the water "
        "board, will not resign, he told the Northern Counties Post. “I was asked to run a board, not to turn screws,” he "
        "said.\n\nThe county plans to reopen the road to Aldercombe on Monday.",
    },
)  # fmt: skip

GERMAN = (
    {
        "headline": "Brand in Möbelfabrik in Hollerstedt: zwei Verletzte",
        "outlet": "Hollerstedter Bote",
        "datePublished": "2025-04-02T07:10:00+02:00",
        "text": "In einer Möbelfabrik in Hollerstedt ist am Dienstag ein Brand ausgebrochen, bei dem zwei Menschen verletzt "
        "wurden.\n\n„Die Halle war nicht mehr zu halten“, sagte Feuerwehrchef Arnulf Petersen. 80 Feuerwehrleute waren im "
        "Einsatz.\n\nDie Firma zahlt die Löhne vorerst weiter, kündigte Geschäftsführerin Wiebke Lohse an.",
    },
    {
        "headline": "Feuer zerstört Lagerhalle in Hollerstedt",
        "outlet": "Geestland Kurier",
        "datePublished": "2025-04-02T15:40:00+02:00",
        "text": "Ein Feuer hat am Dienstag in Hollerstedt die Lagerhalle einer Möbelfabrik zerstört. Zwei Menschen wurden "
        "verletzt, teilte die Polizei mit.\n\nDie Ursache ist noch nicht bekannt. Feuerwehrchef Arnulf Petersen schließt "
        "Brandstiftung nicht aus.\n\nDer Schaden liegt laut Polizei bei 3 Millionen Euro.",
    },
)  # fmt: skip

KOREAN = (
    {
        "headline": "새솔시 지하상가 침수…상인 200명 대피",
        "outlet": "새솔신문",
        "datePublished": "2025-05-07T09:00:00+09:00",
        "text": "새솔시 지하상가가 6일 밤 폭우로 침수돼 상인 200명이 대피했다.\n\n소방당국은 3명이 다쳤다고 밝혔다.\n\n"
        "시장 한도윤은 “배수 펌프가 제때 작동하지 않았다”고 말했다. 새솔시는 피해 상인에게 지원금을 지급할 계획이다.",
    },
    {
        "headline": "폭우에 새솔시 지하상가 물에 잠겨",
        "outlet": "가온일보",
        "datePublished": "2025-05-07T18:20:00+09:00",
        "text": "6일 밤 내린 폭우로 새솔시 지하상가가 침수돼 상인 200명이 대피하고 3명이 다쳤다.\n\n"
        "한도윤 시장은 8일 현장을 방문할 예정이다. 상인회는 보상안을 받아들이지 않겠다고 밝혔다.",
    },
)  # fmt: skip

UKRAINIAN = (
    {
        "headline": "У Вербополі зупинили трамваї через обрив мережі",
        "outlet": "Вербопільські вісті",
        "datePublished": "2025-02-19T10:00:00+02:00",
        "text": "У Вербополі у вівторок зупинили рух 40 трамваїв через обрив контактної мережі.\n\n«Ми не мали запасного дроту», "
        "— сказав директор депо Остап Гринчук. Постраждалих немає.\n\nРух планують відновити у четвер.",
    },
    {
        "headline": "Вербопіль другий день без трамваїв",
        "outlet": "Надрічна газета",
        "datePublished": "2025-02-19T19:30:00+02:00",
        "text": "Через обрив контактної мережі у Вербополі у вівторок зупинилися 40 трамваїв, повідомила міська рада.\n\n"
        "Директор депо Остап Гринчук заявив, що мережу не ремонтували десять років.",
    },
)  # fmt: skip

COVERAGE = {"en": DAM, "de": GERMAN, "ko": KOREAN, "uk": UKRAINIAN}


def articles_of(records: Sequence[dict[str, str]]) -> tuple[Article, ...]:
    """The articles read from records, each text once, their times settled."""
    read = [
        article
        for number, record in enumerate(records)
        for article in read_capture(Capture(address=f"{number}.json", body=json.dumps(record).encode())).articles
    ]
    return settle({article.version: article for article in read}.values(), NOW)


def page_of(articles: Sequence[Article]) -> StoryPage:
    """The page of one story, before the gate."""
    accounts = annotate(list(articles), RulesTagger())
    members = tuple(Placement(article=article.id, score=1.0, reason="by hand") for article in articles)
    return compose(Story(id="s", members=members), accounts, compare(accounts))


@cache
def coverage(language: str) -> tuple[tuple[Article, ...], StoryPage]:
    """The articles of one language's invented event, and their page behind the gate."""
    articles = articles_of(COVERAGE[language])
    return articles, only_what_holds(page_of(articles), articles)
