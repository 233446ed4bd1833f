"""The page's own words for what comparing gives, the same in every form."""

from collections.abc import Sequence
from dataclasses import replace

from nutgraf.model.claim import Treating
from nutgraf.model.origin import GroundKind
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import (
    NewKind,
    NewSince,
    PageHeld,
    PageRevision,
    PageRounding,
    PageUtterance,
    PageVersion,
)
from nutgraf.model.position import Stance
from nutgraf.model.quotation import Printing
from nutgraf.model.revision import EditKind
from nutgraf.render import dates
from nutgraf.render.rows import GROUNDS, Part, Row
from nutgraf.render.wording import count, listed

SILENT = "changed without a note"
NOBODY = "Nobody is named"

NEW = {
    NewKind.CLAIM: "claim",
    NewKind.NUMBER: "figure",
    NewKind.VOICE: "voice",
    NewKind.DISAGREEMENT: "disagreement",
    NewKind.SETTLED: "settled",
    NewKind.EDIT: "edited",
}
STANCES = {
    Stance.FOR: "for it",
    Stance.AGAINST: "against it",
    Stance.OPEN: "open to it",
    Stance.SILENT: "does not say",
    Stance.STATES: "",
}
EDITS = {EditKind.ADDED: "added", EditKind.REMOVED: "removed", EditKind.CHANGED: "changed"}

_A = {
    GroundKind.OWN: "its own reporting",
    GroundKind.WIRE: "a wire",
    GroundKind.OUTLET: "another outlet",
    GroundKind.OFFICE: "an office",
    GroundKind.DOCUMENT: "a document",
    GroundKind.PERSON: "a person",
    GroundKind.UNNAMED: "an unnamed source",
}
_IN_MARKS = (Printing.VERBATIM, Printing.CUT, Printing.ALTERED)


def new_heading(new: NewSince) -> str:
    """ "New since 26 Nov 2024, 18:00 UTC"."""
    return f"New since {dates.moment(new.since) or 'then'}"


def new_facts(new: NewSince, page: StoryPage) -> str:
    """How much came after the moment, and what was not looked at, in one sentence."""
    undated = f"; {count(new.undated, 'article')} without a time {'was' if new.undated == 1 else 'were'} not looked at"
    return f"{_came(new, page)}{undated if new.undated else ''}."


def _came(new: NewSince, page: StoryPage) -> str:
    articles, came = len(page.articles), "came or changed" if page.revisions else "came"
    if not new.articles:
        return f"No article {came} after it"
    if new.articles == articles:
        return f"{'Every' if articles > 1 else 'The one'} article {came} after it"
    nothing = "" if new.things else "; nothing in them that others had not told before"
    return f"{new.articles} of {count(articles, 'article')} {came} after it{nothing}"


def rounded(rounding: PageRounding) -> str:
    """What comes before the printings of a figure: "Height in metres: one figure, rounded"."""
    return f"{rounding.about}: one figure, rounded" if rounding.about else "One figure, rounded"


def carried(version: PageVersion) -> str:
    """Who prints a figure so: "Bergbote and 3 more outlets"."""
    more = len(version.outlets) - 3
    return f"{', '.join(version.outlets[:3])} and {more} more" if more > 0 else listed(version.outlets)


def part(of: Part) -> str:
    """Outlets with the remark behind them: "Bergbote, Meridian and 3 more (own reporting)"."""
    named = f"{', '.join(of.outlets)} and {of.more} more" if of.more else ", ".join(of.outlets)
    return f"{named} ({of.note})" if of.note else named


def row(of: Row) -> str:
    """A row in words: "to Meridian: Bergbote (wire)"; who was first and what differs in an utterance stands behind it.

    Why somebody is not seen to know of a claim is left to the forms with more room.
    """
    parts = of.parts if of.kind != Treating.UNSEEN else tuple(replace(one, note="") for one in of.parts)
    outlets = (", " if of.kind == Treating.UNSEEN else "; ").join(part(one) for one in parts)
    return " · ".join([f"{of.who}: {outlets}" if of.who else outlets, *row_facts(of)])


def row_facts(of: Row) -> list[str]:
    """What stands behind a row: who was first, what was left out, what was put instead."""
    alone = sum(len(one.outlets) for one in of.parts) == 1
    facts = [("first" if alone else f"first in {of.first}")] if of.first else []
    facts += [f"left out {_quoted(of.left_out)}"] if of.left_out else []
    return facts + ([f"{'put instead' if of.left_out else 'put in'} {_quoted(of.put)}"] if of.put else [])


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"“{one}”" for one in words)


def in_marks(utterance: PageUtterance) -> str:
    """The words of an utterance in quotation marks."""
    return f"“{utterance.words}”"


def utterance_facts(utterance: PageUtterance) -> list[str]:
    """What the printings of an utterance share, and who printed it first."""
    first = utterance.printed[0]
    marked = sum(one.how in _IN_MARKS for one in utterance.printed)
    facts = [f"all share “{utterance.common}”"] if marked > 1 and utterance.common not in ("", utterance.words) else []
    when = dates.moment(first.at)
    return [*facts, f"first in {first.outlet}, {when}"] if when else facts


def held_facts(held: PageHeld) -> str:
    """When something was held and how it stands to the matter: "Sun 18 May 2025 · against it"."""
    when = dates.when(held.when) if held.when else "so far"
    return " · ".join(fact for fact in (when, STANCES[held.stance]) if fact)


def revision_facts(revision: PageRevision, lines: dict[str, ArticleLine]) -> list[str]:
    """Which article, and between which of its versions."""
    line = lines.get(revision.article)
    between = [f"version {revision.before[:8]}", f"version {revision.after[:8]}"]
    others = {one.before.article for one in revision.edits if one.before} - {revision.article}
    earlier = next((lines[one] for one in others if one in lines), None)
    if others:
        when = dates.moment(earlier.published) if earlier else ""
        between[0] = f"its article of {when}" if when else "another of its articles"
    headline = [line.headline] if line and line.headline else []
    return [*headline, f"between {between[0]} and {between[1]}"]


def stands_on(line: ArticleLine, page: StoryPage) -> str:
    """What an article stands on and why, "" for own reporting: "Stands on Meridian (wire): credited to it"."""
    if line.ground is None or line.ground is GroundKind.OWN:
        return ""
    name, kind = ground_name(line, page), GROUNDS[line.ground]
    ground = f"{name} ({kind})" if name and name not in line.ground_why else _A[line.ground]
    return f"Stands on {ground}: {line.ground_why}" if line.ground_why else f"Stands on {ground}"


def ground_name(line: ArticleLine, page: StoryPage) -> str:
    """The name of what an article stands on directly, "" where the page does not tell."""
    node = next((ground.node for ground in page.graph.grounds if ground.article == line.id), "")
    return next((one.name for one in page.graph.nodes if one.id == node), "")


def origin_facts(page: StoryPage) -> list[str]:
    """What the origins graph tells beside its steps: circles, and how much rests on unnamed sources."""
    names = {node.id: node.name for node in page.graph.nodes}
    facts = [
        f"In a circle: {' → '.join(names.get(one, one) for one in (*loop, *loop[:1]))}." for loop in page.graph.loops
    ]
    if page.graph.unnamed > 0:
        hundredths = round(100 * page.graph.unnamed)
        facts.append(f"{hundredths or 'Less than 1'} % of what is told rests on unnamed sources.")
    return facts
