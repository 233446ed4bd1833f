"""Invented accounts of one event, annotated by the rules, for the tests of utterances."""

import json
from datetime import UTC, datetime

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare.material import Material, in_order
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.passages import passages_of
from nutgraf.compare.quotations.quotations import find_quotations
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Account
from nutgraf.model.quotation import Utterance
from nutgraf.read import read_capture, settle

LEAD = "The lightship Aurelia broke its chain off Hallow Point on Sunday and drifted for nine hours.\n\n"
WHOLE = "We heard the chain go before we felt it, and by then the lamp was already out"


def accounts(*texts: str) -> list[Account]:
    """Accounts of one event, an hour apart, in the order given."""
    rows = [
        {
            "headline": f"Lightship adrift off Hallow Point, part {number}",
            "outlet": f"Outlet {number}",
            "url": f"https://o{number}.example/aurelia",
            "datePublished": f"2031-03-03T{6 + number:02}:00:00+00:00",
            "text": LEAD + text,
        }
        for number, text in enumerate(texts)
    ]
    read = [
        article
        for row in rows
        for article in read_capture(Capture(address=row["url"], body=json.dumps(row).encode())).articles
    ]
    return annotate(settle(read, datetime(2031, 4, 1, tzinfo=UTC)), RulesTagger())


def material_of(found: list[Account]) -> Material:
    ordered = in_order(found)
    return passages_of(ordered, *merge_names(ordered))


def among(found: list[Account]) -> tuple[Utterance, ...]:
    return find_quotations(material_of(found))


def utterances(*texts: str) -> tuple[Utterance, ...]:
    return among(accounts(*texts))


def only(*texts: str) -> Utterance:
    (found,) = utterances(*texts)
    return found


def said(words: str, who: str = "Orla Venn") -> str:
    return f"“{words},” said {who}. The lamp was lit again on Monday."
