"""What the page says beside something new: what it replaces or adds. One wording for making it and for its check."""

import re

from nutgraf.model.comparison import ExpectationState
from nutgraf.model.revision import Edit
from nutgraf.text.negations import negates

WAS = "was {}"
NOT_NEW = "“{}” was not there"
REMOVED = "no longer in the article"
FIRST_QUOTED = "first time {} is quoted"
SETTLED = {
    ExpectationState.MET: "as was expected",
    ExpectationState.MISSED: "which was expected otherwise",
    ExpectationState.OVERTAKEN: "which overtakes what was expected",
}

_WAS = re.compile(r"was (?P<forms>.+)|against (?P<form>.+) \((?P<outlet>.+)\)", re.DOTALL)
_FIRST = re.compile(r"first time (?P<name>.+) is quoted")


def against(value: str, outlet: str) -> str:
    """The note of a version that parts from another one."""
    return f"against {value} ({outlet})"


def edited(edit: Edit, language: str) -> str:
    """What an edit replaced or took away, or the "not" that it put in; "" where it did none of these."""
    olds = [earlier for earlier, _ in edit.telling if earlier]
    if edit.after is None:
        return REMOVED if olds else ""
    if olds:
        return WAS.format("; ".join(olds))
    nots = [later for _, later in edit.telling if negates(later, language)] if edit.before else []
    return NOT_NEW.format(nots[0]) if nots else ""


def replaced(note: str) -> list[str]:
    """The printed forms that a note says were there before, or stand elsewhere."""
    found = _WAS.fullmatch(note)
    return [form.strip("“”") for form in (found["forms"] or found["form"]).split("; ")] if found else []


def outlet_of(note: str) -> str:
    """The outlet that a note sets something against, or ""."""
    found = _WAS.fullmatch(note)
    return (found["outlet"] or "") if found else ""


def quoted_first(note: str) -> str:
    """Who is quoted for the first time, or ""."""
    found = _FIRST.fullmatch(note)
    return found["name"] if found else ""
