"""An article while it is being read: what every kind of input is brought to before it becomes an `Article`."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from nutgraf.model.article import Outlet
from nutgraf.model.when import Known
from nutgraf.text.stamps import PrintedStamp

NO_OUTLET = Outlet()
_NOTHING = ("", (), NO_OUTLET, False)


class Role(StrEnum):
    """What a time on an article stands for."""

    PUBLISHED = "published"
    UPDATED = "updated"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTime:
    """A time found on an article, what it stands for, and where it was found."""

    stamp: PrintedStamp
    role: Role = Role.UNSAID
    known: Known = Known.PRINTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What has been read so far; "" and () where nothing was found yet. ``language`` is the declared one."""

    paragraphs: tuple[str, ...] = ()
    headline: str = ""
    dek: str = ""
    byline: str = ""
    dateline: str = ""
    credit: str = ""
    credit_partly: bool = False
    signed: str = ""
    outlet: Outlet = NO_OUTLET
    url: str = ""
    language: str = ""
    times: tuple[FoundTime, ...] = ()
    corrections: tuple[str, ...] = ()


def merge(drafts: Iterable[Draft]) -> Draft:
    """One draft: each field from the first draft that has it; times of all of them, in order."""
    merged = Draft()
    for draft in drafts:
        found = {
            field.name: getattr(draft, field.name)
            for field in fields(Draft)
            if getattr(merged, field.name) in _NOTHING and getattr(draft, field.name) not in _NOTHING
        }
        found["times"] = merged.times + draft.times
        merged = replace(merged, **found)
    return merged
