"""Versions of one article laid side by side: what was added, removed and changed, and whether a note owns up to it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import pairwise

from nutgraf.compare.versions.alignment import Alignment, Line, Side, align, lines_of
from nutgraf.compare.versions.alterations import State, telling
from nutgraf.compare.versions.amends import owned_up
from nutgraf.model.comparison import Copy, CopyKind
from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.model.revision import Edit, EditKind, Revision
from nutgraf.model.span import Span
from nutgraf.text.negations import took_or_turned

GOES_ON = 0.6
"""The share of an article's sentences that another one must still have to be its later state."""

_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)


def find_revisions(
    accounts: Sequence[Account], earlier: Sequence[Account], copies: Iterable[Copy] = ()
) -> tuple[Revision, ...]:
    """What was done to each article between one version and the next, in the order of ``accounts``.

    ``earlier`` are accounts of earlier versions, those of one moment in their order. A later state of an outlet's article at
    another address, as ``copies`` tell, is compared in the same way; nothing in it was silently changed, for the
    earlier text still stands. Versions without a difference in words give nothing.
    """
    by_id = {account.id: account for account in accounts}
    chains: dict[str, list[Account]] = defaultdict(list)
    for account in sorted(earlier, key=moment):
        if account.id in by_id and account.article.version != by_id[account.id].article.version:
            chains[account.id].append(account)
    found: list[Revision | None] = [
        _revision(before, after, current=account)
        for account in accounts
        for before, after in pairwise([*chains[account.id], account])
    ]
    found += [_continued(by_id[copy.original], by_id[copy.copy]) for copy in copies if _is_later_state(copy, by_id)]
    return tuple(revision for revision in found if revision and (revision.edits or revision.corrections))


def moment(account: Account) -> datetime:
    """When a version was current: when it was updated, else published; before all others where nobody knows."""
    stamp = account.article.updated or account.article.published
    return stamp.at if stamp else _BEFORE_ALL


def _is_later_state(copy: Copy, by_id: dict[str, Account]) -> bool:
    if copy.kind is not CopyKind.UPDATE or copy.original not in by_id or copy.copy not in by_id:
        return False
    before, after = by_id[copy.original].article.stamp, by_id[copy.copy].article.stamp
    return before is not None and after is not None and before.at < after.at


def _continued(before: Account, after: Account) -> Revision | None:
    """What a later article of the same outlet makes of an earlier one; None where it leaves most of that out."""
    old, new = lines_of(before), lines_of(after)
    aligned = align(old, new)
    kept = len(aligned.same) + sum(len(side.before) for side in aligned.edits if side.after)
    if not old or kept < GOES_ON * len(old):
        return None
    return Revision(
        article=after.id,
        before=before.article.version,
        after=after.article.version,
        edits=_edits(before, old, after, new, aligned.edits, versions=("", "")),
        corrections=_new_notes(before, after, version=""),
    )


def _revision(before: Account, after: Account, *, current: Account) -> Revision:
    """What was done between two versions of one article, of which ``current`` is the latest."""
    old, new = lines_of(before), lines_of(after)
    return _told(before, old, after, new, align(old, new), version="" if after is current else after.article.version)


def revised(before: Account, after: Account, *, partly: bool = False) -> tuple[Revision, int]:
    """What was done between any two versions of one article, and how many sentences stayed as they were.

    ``partly``: of one of them only the beginning is kept. Then nothing behind the last sentence that both have counts as
    removed or added.
    """
    old, new = lines_of(before), lines_of(after)
    aligned = align(old, new)
    aligned = _up_to_last_common(aligned) if partly else aligned
    return _told(before, old, after, new, aligned, version=after.article.version), len(aligned.same)


def _up_to_last_common(aligned: Alignment) -> Alignment:
    both = [side for side in aligned.edits if side.before and side.after]
    last_before = max([b for b, _ in aligned.same] + [side.before[-1] for side in both], default=-1)
    last_after = max([a for _, a in aligned.same] + [side.after[-1] for side in both], default=-1)
    edits = [
        side
        for side in aligned.edits
        if all(b <= last_before for b in side.before) and all(a <= last_after for a in side.after)
    ]
    return Alignment(same=aligned.same, edits=tuple(edits))


def _told(
    before: Account, old: Sequence[Line], after: Account, new: Sequence[Line], aligned: Alignment, *, version: str
) -> Revision:  # fmt: skip
    edits = _edits(before, old, after, new, aligned.edits, versions=(before.article.version, version))
    notes = _new_notes(before, after, version=version)
    said = [after.words_of(note.span) for note in notes]
    return Revision(
        article=after.id,
        before=before.article.version,
        after=after.article.version,
        edits=edits,
        corrections=notes,
        silent=any(not owned_up(edit, said, before, after) for edit in edits if _matters(edit, after)),
    )


def _matters(edit: Edit, after: Account) -> bool:
    """Whether something that matters was changed or removed, not only added."""
    return edit.kind is not EditKind.ADDED and took_or_turned(edit.telling, after.article.language)


def _new_notes(before: Account, after: Account, *, version: str) -> tuple[Place, ...]:
    """The correction notes of the later version that the earlier one has not."""
    known = {" ".join(before.words_of(note).split()) for note in before.article.corrections}
    return tuple(
        Place(article=after.id, span=note, version=version)
        for note in after.article.corrections
        if " ".join(after.words_of(note).split()) not in known
    )


def _edits(
    before: Account, old: Sequence[Line], after: Account, new: Sequence[Line], sides: Iterable[Side], *, versions: tuple[str, str]
) -> tuple[Edit, ...]:  # fmt: skip
    states = State(account=before), State(account=after)
    found = []
    for side in sides:
        here, there = _span(old, side.before), _span(new, side.after)
        kind = EditKind.CHANGED if here and there else EditKind.REMOVED if here else EditKind.ADDED
        found.append(
            Edit(
                kind=kind,
                before=Place(article=before.id, span=here, version=versions[0]) if here else None,
                after=Place(article=after.id, span=there, version=versions[1]) if there else None,
                telling=telling(states[0], here, states[1], there),
            )
        )
    return tuple(found)


def _span(lines: Sequence[Line], numbers: Sequence[int]) -> Span | None:
    """From the start of the first of these sentences to the end of the last."""
    return Span(start=lines[numbers[0]].span.start, end=lines[numbers[-1]].span.end) if numbers else None
