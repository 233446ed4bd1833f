"""What is said of people and outlets across stories, the same in every form."""

from nutgraf.model.found import OutletRow, PersonRow
from nutgraf.model.keeping import Keeping, Policy
from nutgraf.model.notes import AttributionKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.outlet_view import OutletView
from nutgraf.model.person_view import PersonView
from nutgraf.render import wording
from nutgraf.render.rows import GROUNDS

KINDS = {
    AttributionKind.DIRECT: "in their words",
    AttributionKind.INDIRECT: "in the outlet’s words",
    AttributionKind.MIXED: "partly in their words",
    AttributionKind.NO_COMMENT: "declined to comment",
}

FIELDS = {
    "name": "Name", "country": "Country", "language": "Language", "owner": "Owner", "kind": "Kind", "tag": "Tag",
}  # fmt: skip

_KEPT = {
    Keeping.FULL: "Texts are kept whole",
    Keeping.EXCERPT: "An excerpt of each text is kept",
    Keeping.METADATA: "Only headlines and dates are kept",
}


def person_facts(row: PersonRow) -> list[str]:
    """What stands beside a name in a list."""
    return [wording.count(row.stories, "story", "stories"), *_some(row.statements, "statement")]


def summed(view: PersonView) -> list[str]:
    """How much is known of somebody: "3 stories", "5 statements"."""
    return [
        wording.count(len(view.stories), "story", "stories"),
        *_some(len(view.said), "statement"),
        *_some(len(view.quoted), "quotation"),
    ]


def outlet_facts(row: OutletRow) -> list[str]:
    """What stands beside an outlet in a list."""
    facts = [wording.count(row.articles, "article"), wording.count(row.stories, "story", "stories")]
    if row.first:
        facts.append(f"first with {wording.count(row.first, 'claim')}")
    if row.taken:
        facts.append(f"{wording.count(row.taken, 'account')} taken from others")
    return facts


def kept(policy: Policy) -> str:
    """How an outlet's texts are kept: "An excerpt of each text is kept for 30 days"."""
    words = _KEPT[policy.keeping]
    return f"{words} for {wording.count(policy.expires.days, 'day')}" if policy.expires is not None else words


def ground(kind: GroundKind, articles: int) -> str:
    """On what so many articles stand: "3 articles: own reporting"."""
    return f"{wording.count(articles, 'article')}: {GROUNDS[kind]}"


def edits(view: OutletView) -> str:
    """How often an outlet changed what it had published: "2 changes, 1 of them silent"; "" for never."""
    if not view.edited:
        return ""
    told = wording.count(len(view.edited), "change")
    return f"{told}, {view.silent} of them silent" if view.silent else told


def others(number: int) -> str:
    """How many carried it as well: "and 3 more outlets"."""
    return f"and {wording.count(number, 'more outlet')}"


def _some(number: int, noun: str) -> list[str]:
    return [wording.count(number, noun)] if number else []
