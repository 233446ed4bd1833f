"""The quotations of every account, with whom each account gives them to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from nutgraf.compare.material import Material
from nutgraf.compare.quotations.speakers import NOBODY, Speaker, Speakers
from nutgraf.model.notes import Account, AttributionKind
from nutgraf.model.shelf import Shelf
from nutgraf.model.span import Span
from nutgraf.text.quotes import find_quotes
from nutgraf.text.spoken import Spoken, bits_of, inner, spoken
from nutgraf.text.words import STOPWORDS

FEWEST_WORDS = 2
FEWEST_OF_NOBODY = 5
"""Words from which marks without a speaker may hold what somebody said: less is a title, a nickname or a distance."""

LONGEST_GAP = 90
"""Characters of a cue that interrupts a sentence: “…,” said the harbour master of the northern port, “…”."""

_CLOSERS = "”\"»“'’"
_CUE = re.compile(r"\W*[,—–-]\W*\w[^.!?…。]*[,:—–-][\s\"“„«‘']*|.\s*[\"”»]\s*[—–-]\s*[^.!?…。]*")
"""What stands between the last letter of one part and the next part: a comma on both sides of "she said"."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Quote:
    """One quotation of one account. ``parts`` are its stretches without the marks; two where a cue interrupts it.

    ``keys`` are its words as they compare, ``bits`` its sentences as (first word, one past the last).
    """

    account: int
    parts: tuple[Span, ...]
    words: tuple[Spoken, ...]
    speaker: Speaker
    attribution: int | None
    language: str
    headline: bool = False
    keys: tuple[str, ...] = field(default=())
    bits: tuple[tuple[int, int], ...] = field(default=())

    @property
    def span(self) -> Span:
        """From the first character to the last, with what interrupts it."""
        return Span(start=self.parts[0].start, end=self.parts[-1].end)

    def telling(self, first: int, last: int) -> int:
        """How many of its words from ``first`` on carry something."""
        return sum(is_telling(key, self.language) for key in self.keys[first:last])


def is_telling(key: str, language: str) -> bool:
    """Whether a word carries something: no stopword, and no short word where those of a language are not listed."""
    stop = STOPWORDS.get(language)
    word = key.split("'", maxsplit=1)[0].removesuffix("n") if "'" in key else key
    return word not in stop and len(word) > 1 if stop else len(word) > 3 or not word.isascii()


def quotes_of(material: Material, speakers: Speakers) -> list[Quote]:
    """The quotations of all accounts, in order."""
    return [quote for number in range(len(material.accounts)) for quote in _of_account(material, number, speakers)]


def _of_account(material: Material, number: int, speakers: Speakers) -> Iterator[Quote]:
    account = material.accounts[number]
    text, language = account.article.text, account.article.language
    marked = [span for quote in find_quotes(text) if (span := inner(text, quote))]
    headline = account.article.headline
    for parts, said in _joined(account, sorted([*marked, *_unmarked(account, marked)])):
        speaker = speakers.of(number, said)
        words = spoken(text, parts, language)
        if len(words) >= (FEWEST_OF_NOBODY if speaker is NOBODY else FEWEST_WORDS):
            yield Quote(
                account=number, parts=parts, words=words, speaker=speaker, attribution=said, language=language,
                headline=headline is not None and headline.touches(parts[0]),
                keys=tuple(word.key for word in words), bits=tuple(bits_of(words)),
            )  # fmt: skip


def _unmarked(account: Account, marked: list[Span]) -> list[Span]:
    """What is said word by word without marks, as dialogues after a dash are."""
    near = Shelf(marked, lambda span: span)
    return [
        part
        for said in account.notes.attributions
        if said.kind is AttributionKind.DIRECT and not any(near.touching(part) for part in said.content)
        for part in said.content
    ]


def _joined(account: Account, marked: list[Span]) -> Iterator[tuple[tuple[Span, ...], int | None]]:
    """The quotations, those one sentence of which a cue interrupts as one, each with its attribution."""
    open_parts: list[Span] = []
    held: int | None = None
    for part in marked:
        said = _attribution(account, part)
        if open_parts and _goes_on(account, open_parts[-1], part, held, said):
            open_parts.append(part)
            held = said if held is None else held
            continue
        if open_parts:
            yield tuple(open_parts), held
        open_parts, held = [part], said
    if open_parts:
        yield tuple(open_parts), held


def _goes_on(account: Account, before: Span, after: Span, held: int | None, said: int | None) -> bool:
    """Whether a sentence that was interrupted, or a quotation that runs over paragraphs, goes on in ``after``."""
    text = account.article.text
    gap = text[before.end : after.start]
    if "\n" in gap:
        return not gap.strip("\"“„«' \t\n,.!?…") and not any(mark in gap.split("\n")[0] for mark in _CLOSERS)
    same = held is None or said is None or held == said
    small = text[after.start : after.start + 1].islower()
    return same and small and len(gap) <= LONGEST_GAP and bool(_CUE.fullmatch(text[before.end - 1] + gap))


def _attribution(account: Account, part: Span) -> int | None:
    """The attribution whose content holds most of a quotation; of several the narrowest."""
    fitting = []
    for number in account.attribution_numbers_at(part):
        content = account.notes.attributions[number].content
        held = sum(len(piece.common(part)) for piece in content)
        if held * 2 >= len(part):
            fitting.append((sum(map(len, content)), number))
    return min(fitting)[1] if fitting else None
