"""A sentence on its way to the page: cited characters, and what is cut from them or put in their place."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from nutgraf.compose.cite import cite
from nutgraf.model.notes import Account
from nutgraf.model.sentence import Change, ChangeKind, Citation, Making, Sentence
from nutgraf.model.span import Span

_OPENING = "“„«‘\"'‚「『([{"
_ENDING = re.compile(r"[.!?…。][”“»’\"'」』)\]]*$|[”»」』\"]$")
_SPACE = re.compile(r"\s+")
_BEFORE_COMMA = re.compile(r"(?<=\w) ([,;])(?= )")
_STOPS = (",", ".", ";", ":", "!", "?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The characters of ``span`` (of the article) give way to ``put``. A cut puts nothing and has no ``kind``.

    ``was`` is what a `Change` will declare; ``ground`` is a further span that must be cited for ``put`` to stand.
    """

    span: Span
    put: str = ""
    kind: ChangeKind | None = None
    was: str = ""
    ground: Span | None = None


@dataclass(frozen=True, kw_only=True)
class Draft:
    """``span`` of one account, with edits that do not touch each other.

    ``evidence`` is what is cited where that is more than is shown: the sentence around a quotation, with who says it.
    ``bare`` drafts get no full stop (headlines); a ``predicate`` keeps its small first letter (the speaker stands apart).
    """

    account: Account
    span: Span
    edits: tuple[Edit, ...] = ()
    evidence: Span | None = None
    bare: bool = False
    predicate: bool = False

    def with_edits(self, *edits: Edit) -> "Draft":
        """This draft with more edits; one that touches an earlier one, or leaves the span, is left out."""
        kept = list(self.edits)
        for edit in edits:
            free = not any(edit.span.touches(other.span) or edit.span == other.span for other in kept)
            if free and self.span.holds(edit.span):
                kept.append(edit)
        return replace(self, edits=tuple(sorted(kept, key=lambda edit: edit.span)))

    @property
    def words(self) -> int:
        return len(self.settle().text.split())

    def settle(self) -> "Settled":
        """The words as the page prints them, and the changes that are declared."""
        return self._settled

    @cached_property
    def _settled(self) -> "Settled":
        text = self.account.article.text
        built = ""
        changes: list[Change] = []
        at = self.span.start
        for edit in self.edits:
            built = _join(built, text[at : edit.span.start])
            if edit.put:
                start = len(built)
                built += edit.put
                if edit.kind:
                    changes.append(Change(kind=edit.kind, start=start, end=start + len(edit.put), was=edit.was))
            at = edit.span.end
        return _finish(_join(built, text[at : self.span.end]), changes, bare=self.bare, predicate=self.predicate)

    def sentence(self, origins: int, *others: Citation) -> Sentence:
        """The finished sentence. ``others`` are citations of further places that carry the same."""
        settled = self.settle()
        article = self.account.article
        cited = self.evidence or self.span
        grounds = {edit.ground for edit in self.edits if edit.ground and not cited.holds(edit.ground)}
        return Sentence(
            text=settled.text,
            citations=(cite(article, cited), *(cite(article, ground) for ground in sorted(grounds)), *others),
            origin=Making.EXTRACTED,
            changes=settled.changes,
            origins=max(1, origins),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Text with its changes."""

    text: str
    changes: tuple[Change, ...]


def _join(built: str, more: str) -> str:
    """Append cited characters: white space folded, no space before a comma that a cut left behind."""
    more = _BEFORE_COMMA.sub(r"\1", _SPACE.sub(" ", more))
    if not built.strip():
        more = more.lstrip(" ,;:–—-")
    elif built.endswith(" "):
        more = more.lstrip(" ")
    if built.endswith(" ") and more.startswith(_STOPS):
        built = built.rstrip(" ")
    if built.rstrip().endswith(",") and more.lstrip().startswith(_STOPS):
        built = built.rstrip(" ,")
        more = more.lstrip()
    return built + more


def _finish(text: str, changes: list[Change], *, bare: bool, predicate: bool) -> Settled:
    """Trim, begin with a capital unless a ``predicate``, end with a full stop unless ``bare``; changes move along."""
    lead = len(text) - len(text.lstrip())
    body = text.strip().rstrip(" ,;:–—-")
    body = body if predicate else _capital(body)
    if body and not bare and not _ENDING.search(body):
        body += "."
    moved = tuple(replace(change, start=change.start - lead, end=change.end - lead) for change in changes)
    return Settled(text=body, changes=tuple(change for change in moved if 0 <= change.start < change.end <= len(body)))


def _capital(text: str) -> str:
    for at, letter in enumerate(text):
        if letter.isalpha():
            return text[:at] + letter.upper() + text[at + 1 :] if len(letter.upper()) == 1 else text
        if letter not in _OPENING:
            return text
    return text
