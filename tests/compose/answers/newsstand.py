"""A few invented articles for the tests of asking."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from newsroom import articles_of

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

BRIDGE = (
    {
        "headline": "Bridge at Oldmere closed after lorry hits pillar",
        "outlet": "Oldmere Mercury",
        "datePublished": "2026-02-02T09:00:00+00:00",
        "text": "The road bridge at Oldmere was closed on Monday morning after a lorry hit one of its pillars, the police said.\n\n"
        "Four people were hurt, among them the driver.\n\nJudith Amberly, the county engineer, said the pillar was “cracked from top to "
        "bottom”. The Transport Ministry declined to comment on the age of the bridge.\n\nThe repair will cost 12 million crowns.",
    },
    {
        "headline": "Oldmere bridge stays shut until spring",
        "outlet": "Fenland Gazette",
        "datePublished": "2026-02-05T09:00:00+00:00",
        "text": "The bridge at Oldmere stays closed until the end of April, the county said on Thursday.\n\n"
        "Why did the lorry hit the pillar?\n\nThe brakes had failed, the police said after a test of the lorry.\n\n"
        "Will there be a ferry?\n\nJudith Amberly, the county engineer, hopes for a ferry by March. She would not say who is to pay for it.",
    },
)  # fmt: skip


@cache
def accounts(*records: int) -> Sequence[Account]:
    """The accounts of the articles with these numbers, all where none is named."""
    told = [BRIDGE[number] for number in records] if records else BRIDGE
    return annotate(list(articles_of(told)), RulesTagger())


def sole(words: str) -> tuple[Account, Span]:
    """An account of 4 March 2026 that is these words and no more."""
    whole = Span(start=0, end=len(words))
    printed = Stamp(at=datetime(2026, 3, 4, 9, tzinfo=UTC), precision=Precision.MINUTE, known=Known.PRINTED)
    article = Article(
        id="sole", version="sole", address="sole", outlet=Outlet(name="Tollan Post", how="text"), text=words,
        paragraphs=(whole,), language="en", published=printed,
    )  # fmt: skip
    return annotate([article], RulesTagger())[0], whole
