"""What a form for reading in one go leaves to the other forms: the first few of each list are shown, the rest is counted."""

from dataclasses import dataclass, replace

from nutgraf.model.page import StoryPage
from nutgraf.render.wording import count

MOST = 6
"""Claims, quotations, positions, and edits of one version that are shown."""

_NOUNS = {"claims": "claim", "quotations": "quotation", "positions": "position"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A page with its long lists cut, and for each section what to say of the rest ("" where all is shown)."""

    page: StoryPage
    rest: dict[str, str]


def cut(page: StoryPage) -> Cut:
    """``page`` with at most `MOST` claims, quotations and positions, and as many edits of each version."""
    more = {"claims": len(page.claims), "quotations": len(page.quotations), "positions": len(page.positions)}
    shorter = replace(
        page,
        claims=page.claims[:MOST],
        quotations=page.quotations[:MOST],
        positions=page.positions[:MOST],
        revisions=tuple(replace(one, edits=one.edits[:MOST]) for one in page.revisions),
    )
    rest = {
        section: f"{count(number - MOST, 'more ' + _NOUNS[section])} in the HTML and JSON forms."
        for section, number in more.items()
        if number > MOST
    }
    edits = sum(max(0, len(one.edits) - MOST) for one in page.revisions)
    if edits:
        rest["revisions"] = f"{count(edits, 'more edited sentence')} in the HTML and JSON forms."
    return Cut(page=shorter, rest=rest)
