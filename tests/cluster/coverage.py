"""Invented coverage for the tests of grouping: accounts from plain words."""

from datetime import UTC, datetime, timedelta

from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

START = datetime(2031, 5, 6, 8, tzinfo=UTC)


def account(name: str, headline: str, body: str, *, hours: float | None = 0, language: str = "en") -> Account:
    """An article without any annotation; ``hours`` after the start, None for an undated one."""
    text = f"{headline}\n\n{body}"
    stamp = None
    if hours is not None:
        stamp = Stamp(at=START + timedelta(hours=hours), precision=Precision.MINUTE, known=Known.PRINTED)
    head = Span(start=0, end=len(headline))
    return Account(
        article=Article(
            id=name, version="v", address=name, outlet=Outlet(name=f"The {name}", how="metadata"), text=text, headline=head,
            paragraphs=(head, Span(start=len(headline) + 2, end=len(text))), language=language, published=stamp,
        )
    )  # fmt: skip


FERRY = [
    account(
        "ferry one", "Ferry runs aground off Tarvik with 94 aboard",
        "A cargo ferry ran aground on a reef off the port of Tarvik before dawn on Tuesday with 94 people aboard, the coast "
        "guard said. Captain Ilse Vandermark asked for helicopters after two tugs could not make fast a line in the heavy "
        "swell. Passengers were flown to a sports hall above the harbour. The line to the Ostrand islands is closed.",
    ),
    account(
        "ferry two", "Island passengers flown off stranded ship",
        "Helicopters lifted dozens of passengers off the ferry stranded on rocks near Tarvik on Tuesday. The ship carried 94 "
        "people to the Ostrand islands when it hit the reef. “The swell was against us,” said Ilse Vandermark, its captain. "
        "Two tugs waited outside the harbour for calmer water, the coast guard said.", hours=5,
    ),
    account(
        "ferry three", "Divers to look at hull of Tarvik ferry",
        "Divers will look at the hull of the ferry that ran onto a reef off Tarvik with 94 people aboard. Investigators want "
        "to know why its steering answered late, as captain Ilse Vandermark told the coast guard. All passengers for the "
        "Ostrand islands are safe.", hours=26,
    ),
]  # fmt: skip
OTHER_FERRY = [
    account(
        "pier one", "Ferry rams pier in Lomm, 12 hurt",
        "A passenger ferry rammed a pier in the town of Lomm on Tuesday evening and 12 people were hurt, the harbour office "
        "said. Skipper Jorun Falke could not stop the vessel because an engine failed. Ambulances took the injured to the "
        "hospital in Skarvik. The crossing over the Lomm sound is closed.", hours=12,
    ),
    account(
        "pier two", "Engine failure blamed for crash at Lomm pier",
        "An engine failure made a passenger ferry crash into the pier at Lomm, the harbour office said on Wednesday. Of the "
        "12 people hurt, two remain in the hospital in Skarvik. Jorun Falke, the skipper, had warned of trouble with the "
        "engine a week before.", hours=30,
    ),
]  # fmt: skip
BUDGET = [
    account(
        "budget", "Parliament of Velmonia passes budget by one vote",
        "Lawmakers in Velmonia passed a budget of 310 million crowns on Tuesday with a majority of one. Finance Minister Odo "
        "Rausch promised lower fees for schools. The opposition left the chamber before the count.", hours=3,
    ),
]  # fmt: skip
GERMAN = account(
    "german ferry", "Fähre vor Tarvik auf Grund gelaufen",
    "Eine Frachtfähre mit 94 Menschen an Bord ist am Dienstag vor dem Hafen von Tarvik auf ein Riff gelaufen. Kapitänin Ilse "
    "Vandermark bat um Hubschrauber, weil zwei Schlepper bei hohem Seegang keine Leine festmachen konnten. Der Verkehr zu den "
    "Inseln von Ostrand ruht.", hours=3, language="de",
)  # fmt: skip
UKRAINIAN = account(
    "ukrainian ferry", "Біля Тарвіка сів на мілину пором",
    "Пором із 94 людьми на борту сів на мілину біля порту Тарвік у вівторок, повідомила берегова охорона. Капітанка Ільзе "
    "Вандермарк попросила надіслати гелікоптери. Сполучення з островами Остранд припинено.", hours=4, language="uk",
)  # fmt: skip
KOREAN = account(
    "korean ferry", "타르비크 앞바다서 여객선 좌초…94명 구조",
    "화요일 새벽 타르비크 항구 앞바다에서 94명을 태운 여객선이 암초에 걸려 좌초했다. 일제 반데르마르크 선장은 헬리콥터를 요청했다고 해안경비대가 밝혔다. "
    "반데르마르크 선장은 파도가 높았다고 말했다. 타르비크와 오스트란드 섬을 잇는 항로는 중단됐다.", hours=6, language="ko",
)  # fmt: skip
