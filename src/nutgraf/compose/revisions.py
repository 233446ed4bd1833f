"""What was done to articles between their versions, opened into citations; and its check."""

from collections.abc import Iterable, Iterator, Sequence

from nutgraf.compose.cite import cite
from nutgraf.compose.texts import Texts
from nutgraf.compose.verbatim import tokens
from nutgraf.model.notes import Account
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import PageEdit, PageRevision
from nutgraf.model.place import Place
from nutgraf.model.revision import Edit, EditKind, Revision
from nutgraf.model.sentence import Citation
from nutgraf.text.negations import took_or_turned

MOST_EDITS = 12
"""Edits of one revision that are shown: those that change a number, name, day or "not" before others."""


class Versions:
    """The accounts of a story in all their versions, found by place."""

    def __init__(self, accounts: Iterable[Account], earlier: Iterable[Account] = ()) -> None:
        self.latest = {account.id: account for account in accounts}
        self._earlier = {(account.id, account.article.version): account for account in earlier}

    def at(self, place: Place) -> Account:
        """The version of the article that a place stands in. Raises KeyError where it is not at hand."""
        latest = self.latest[place.article]
        known = place.version in ("", latest.article.version)
        return latest if known else self._earlier[place.article, place.version]

    def of(self, article: str, version: str) -> Account | None:
        """One version of an article, None where it is not at hand."""
        latest = self.latest.get(article)
        return latest if latest and latest.article.version == version else self._earlier.get((article, version))

    def cite(self, place: Place) -> Citation:
        """The citation of a place."""
        return cite(self.at(place).article, place.span)


def revisions(found: Sequence[Revision], versions: Versions) -> tuple[PageRevision, ...]:
    """Every revision with the words of both versions, in the order of the comparison."""
    return tuple(opened(one, versions) for one in found)


def opened(found: Revision, versions: Versions, most: int = MOST_EDITS) -> PageRevision:
    """A revision with the words of both versions; ``most`` of its edits, the telling ones before others."""
    shown = sorted(range(len(found.edits)), key=lambda number: (not found.edits[number].telling, number))[:most]
    return PageRevision(
        article=found.article,
        outlet=versions.latest[found.article].article.outlet.name,
        before=found.before,
        after=found.after,
        edits=tuple(_edit(found.edits[number], versions) for number in sorted(shown)),
        corrections=tuple(versions.cite(note) for note in found.corrections),
        silent=found.silent,
    )


def _edit(edit: Edit, versions: Versions) -> PageEdit:
    return PageEdit(
        kind=edit.kind,
        before=versions.cite(edit.before) if edit.before else None,
        after=versions.cite(edit.after) if edit.after else None,
        telling=edit.telling,
    )


def cited(revision: PageRevision) -> Iterator[Citation]:
    """Every citation of a revision."""
    for edit in revision.edits:
        yield from edit_cited(edit)
    yield from revision.corrections


def edit_cited(edit: PageEdit) -> list[Citation]:
    """The citations of one edit, the earlier version's first."""
    return [citation for citation in (edit.before, edit.after) if citation]


def misrevised(revision: PageRevision, page: StoryPage, texts: Texts) -> str | None:
    """Why what is said of a revision as a whole does not hold; None where it does. Its citations were opened before."""
    line = next((one for one in page.articles if one.id == revision.article), None)
    if line is None or line.outlet != revision.outlet:
        return "it is no article of that outlet on the page"
    if revision.before == revision.after:
        return "both versions are one"
    after = (revision.article, revision.after)
    if any((citation.article, citation.version) != after for citation in revision.corrections):
        return "a correction stands in another version than the later one"
    return _missilent(revision, page, line.language) or next(
        (why for edit in revision.edits if (why := misedited(edit, revision, texts))), None
    )


def _missilent(revision: PageRevision, page: StoryPage, language: str) -> str | None:
    """Why it does not hold that something was changed silently, or was not; or that the earlier version is of the page."""
    if not one_article(revision) and not any(_is_of(edit, line) for edit in revision.edits for line in page.articles):
        return "the earlier version is of no article of the page"
    told = any(edit.before and took_or_turned(edit.telling, language) for edit in revision.edits)
    if revision.silent and (not told or not one_article(revision)):
        return "nothing that it shows was changed silently"
    if told and not revision.silent and not revision.corrections and one_article(revision):
        return "no correction owns up to what was changed"
    return None


def one_article(revision: PageRevision) -> bool:
    """Whether both versions are of one article, not of two articles of one outlet."""
    return all(edit.before is None or edit.before.article == revision.article for edit in revision.edits)


def _is_of(edit: PageEdit, line: ArticleLine) -> bool:
    return edit.before is not None and (edit.before.article, edit.before.version) == (line.id, line.version)


def misedited(edit: PageEdit, revision: PageRevision, texts: Texts) -> str | None:
    """Why one edit does not hold: it must lie between the two versions, and what it tells must stand there."""
    sides = {EditKind.ADDED: (False, True), EditKind.REMOVED: (True, False), EditKind.CHANGED: (True, True)}
    if (edit.before is not None, edit.after is not None) != sides[edit.kind]:
        return f"a sentence that was {edit.kind} is cited from the wrong version"
    if (edit.before and edit.before.version != revision.before) or (
        edit.after and edit.after.version != revision.after
    ):
        return "an edit is cited from other versions than those compared"
    if edit.after and edit.after.article != revision.article:
        return "an edit is cited from another article"
    if edit.before and edit.after and tokens(edit.before.exact) == tokens(edit.after.exact):
        return f"“{edit.after.exact}” was not changed"
    return _misstanding(edit, revision, texts) or _mistold(edit)


def _misstanding(edit: PageEdit, revision: PageRevision, texts: Texts) -> str | None:
    """Why a sentence was not removed, or not added: it stands in the other version word by word."""
    if edit.before and not edit.after:
        later = texts.of(revision.article, revision.after)
        return f"“{edit.before.exact}” was not removed" if later and edit.before.exact in later.text else None
    if edit.after and not edit.before:
        earlier = texts.of(revision.article, revision.before)
        return f"“{edit.after.exact}” was not added" if earlier and edit.after.exact in earlier.text else None
    return None


def _mistold(edit: PageEdit) -> str | None:
    """Why what an edit tells is not what its words say."""
    for earlier, later in edit.telling:
        for form, citation, other in ((earlier, edit.before, later), (later, edit.after, earlier)):
            words = tokens(citation.exact) if citation else []
            if missing := next((token for token in tokens(form) if token not in words), ""):
                return f"“{missing}” does not stand in the words cited for it"
            if form and form == other:
                return f"“{form}” was not changed"
    return None
