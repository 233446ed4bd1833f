"""Finding quotations by their marks, in the habits of many languages.

One walk over the marks of each paragraph. A mark opens where it stands before a word and not behind one; it closes
where the pair it belongs to says so. A single mark between letters is an apostrophe. Where a paragraph leaves a
quotation open and the next one opens again, the quotation runs on (the newspaper habit of long quotations).
"""

import re
from collections.abc import Iterator

from nutgraf.model.span import Span

_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t]*\n)[\s\S])*")
_MARK = re.compile(r"``|''|[“”„\"«»‘’‚‹›'「」『』]")

_CLOSERS = {
    "“": ("”", "“", '"'),
    "”": ("”", "“"),
    "„": ("“", "”", '"', "„"),
    '"': ('"', "”", "“"),
    "«": ("»",),
    "»": ("«", "»"),
    "‘": ("’",),
    "’": ("’",),
    "‚": ("‘", "’"),
    "‹": ("›",),
    "›": ("‹",),
    "'": ("'", "’"),
    "「": ("」",),
    "『": ("』",),
    "``": ("''", '"'),
    "''": ("''",),
}
_SINGLE = frozenset("‘’‚‹›'")
_LONGEST_SINGLE = 300
_MANY_MARKS = 40
_BROKEN_BY_ANOTHER = frozenset("“„")


def find_quotes(text: str) -> tuple[Span, ...]:
    """The quotations of ``text`` in order, marks included, outermost ones only, none crossing an empty line."""
    paragraphs = [Span(start=m.start(), end=m.end()) for m in _PARAGRAPH.finditer(text)]
    found: list[Span] = []
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1].start if index + 1 < len(paragraphs) else len(text)
        found += _in_paragraph(text, paragraph, text[following : following + 1])
    return tuple(found)


def _in_paragraph(text: str, paragraph: Span, next_head: str) -> Iterator[Span]:
    marks = list(_MARK.finditer(text, paragraph.start, paragraph.end))
    index = 0
    never_closed: set[str] = set()
    while index < len(marks):
        mark = marks[index]
        if mark[0] in never_closed or not _opens(text, mark, paragraph):
            index += 1
            continue
        close = _closing(text, marks, index, paragraph)
        if close is not None:
            yield Span(start=mark.start(), end=marks[close].end())
            index = close + 1
            continue
        if mark[0] not in _SINGLE and next_head == mark[0]:
            yield Span(start=mark.start(), end=paragraph.end)
            return
        if not _gives_up_early(mark[0]):
            never_closed.add(mark[0])  # what does not close it does not close a later one either
        index += 1


def _gives_up_early(kind: str) -> bool:
    """Whether the search for what closes this kind of mark may end before the paragraph does."""
    return kind in _SINGLE or kind in _BROKEN_BY_ANOTHER or kind == "«"


def _around(text: str, mark: re.Match[str], paragraph: Span) -> tuple[str, str]:
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    return before, after


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    kind = mark[0]
    if kind not in _CLOSERS:
        return False
    before, after = _around(text, mark, paragraph)
    if kind in ("「", "『", "``", "„", "«"):
        return True
    if after.isspace() or before.isalnum():
        return kind == "“" and before.isalnum() and not after.isspace()
    if kind in ("’", "'"):
        return after.isalpha() and before in ' \n(\t[—–“"' and kind == "'"
    return kind not in ("”", "»", "›") or before.isspace() or before in "(["


def _closing(text: str, marks: list[re.Match[str]], opened: int, paragraph: Span) -> int | None:
    """The index of the mark that closes ``marks[opened]``, or None."""
    kind = marks[opened][0]
    closers = _CLOSERS[kind]
    single = kind in _SINGLE
    last = min(len(marks), opened + _MANY_MARKS) if single or kind == "«" else len(marks)
    depth = 0
    for index in range(opened + 1, last):
        mark = marks[index]
        if single and mark.start() - marks[opened].start() > _LONGEST_SINGLE:
            return None
        if kind == "«" and mark[0] == "«":
            depth += 1
        if mark[0] in closers and _closes(text, mark, kind, paragraph):
            if depth == 0:
                return index
            depth -= 1
        if kind in ("“", "„", "«", "‘") and mark[0] == kind and _opens(text, mark, paragraph) and depth == 0:
            return None
    return None


def _closes(text: str, mark: re.Match[str], kind: str, paragraph: Span) -> bool:
    before, after = _around(text, mark, paragraph)
    if kind in _SINGLE:
        return not before.isspace() and not after.isalnum()
    if mark[0] in ("“", "„", '"') and kind != "„":
        return not before.isspace() and not (before in "([—" and after.isalnum())
    return True
