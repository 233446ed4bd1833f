"""Everybody named in an article, and who has spoken so far."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from nutgraf.model.notes import Mention, NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.organisations import is_outlet

_KINDS = {
    NameKind.PERSON: SourceKind.PERSON,
    NameKind.ORGANISATION: SourceKind.ORGANISATION,
    NameKind.PLACE: SourceKind.OFFICE,
}
_REACH = 2  # paragraphs before the one at hand
_MEMORY = 60  # speakers, and four times as many names: who came up before them is out of mind


class Speaker(NamedTuple):
    """The one who speaks: clean name or description, kind, printed office, and the span a pronoun stands for."""

    name: str
    kind: SourceKind
    role: str = ""
    antecedent: Span | None = None


UNKNOWN = Speaker("", SourceKind.UNNAMED)


@dataclass(slots=True)
class Cast:
    """Everybody named in an article, and who has spoken so far, in reading order; ``quotes`` are its quotations."""

    text: str
    mentions: Sequence[Mention]
    blocks: Sequence[Span]
    language: str = "en"
    quotes: Sequence[Span] = ()
    spoken: list[tuple[Span, Speaker]] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    roles: dict[int, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    families: dict[str, Mention | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.starts = [mention.span.start for mention in self.mentions]
        for mention in self.mentions:
            best = self.names.get(mention.entity, "")
            self.names[mention.entity] = max(
                best, mention.name, key=lambda name: (len(name.split()), len(name) if not best else 0)
            )
            office = " ".join(part for part in (mention.of, mention.office) if part)
            if len(office) > len(self.roles.get(mention.entity, "")):
                self.roles[mention.entity] = office
        self._gather_titles()
        self._gather_families()

    def _gather_titles(self) -> None:
        """What stands right before each name, "Mr" or "Ms" among it."""
        before: dict[str, list[str]] = {}
        for mention in self.mentions:
            words = self.text[max(0, mention.span.start - 6) : mention.span.start]
            before.setdefault(self.names[mention.entity], []).append(words)
        self.titles = {name: " ".join(words) for name, words in before.items()}

    def _gather_families(self) -> None:
        """The people of each last name: the first mention of the only one, or None where there are more."""
        for mention in self.mentions:
            words = self.names[mention.entity].split()
            if mention.kind is not NameKind.PERSON or len(words) < 2:
                continue
            known = self.families.setdefault(words[-1], mention)
            if known is not None and known.entity != mention.entity:
                self.families[words[-1]] = None

    def within(self, span: Span) -> list[Mention]:
        """The mentions inside ``span``."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        return list(self.mentions[first:last])

    def remember(self, span: Span, speaker: Speaker) -> None:
        """Note that ``speaker`` spoke at ``span``."""
        if speaker.name:
            self.spoken.append((span, speaker))

    def implied(self, unit: Span, before: int | None = None) -> Speaker:
        """Who "…, adding that" means: the one who spoke just before in the same unit."""
        if self.spoken and unit.holds(self.spoken[-1][0]) and (before is None or self.spoken[-1][0].start < before):
            span, speaker = self.spoken[-1]
            return Speaker(speaker.name, speaker.kind, speaker.role, speaker.antecedent or span)
        return UNKNOWN

    def of_mention(self, mention: Mention, antecedent: Span | None = None) -> Speaker:
        """The speaker that a mention names."""
        name = self.names[mention.entity]
        outlet = mention.kind is not NameKind.PERSON and is_outlet(name)
        kind = SourceKind.OUTLET if outlet else _KINDS.get(mention.kind, SourceKind.ORGANISATION)
        return Speaker(name, kind, self.roles.get(mention.entity, ""), antecedent)

    def lately(self, before: int) -> list[tuple[Span, Speaker]]:
        """Who has spoken before a place in the text, as far back as a reader remembers, the last one first."""
        return [(span, speaker) for span, speaker in reversed(self.spoken[-_MEMORY:]) if span.start < before]

    def named_before(self, at: int) -> Sequence[Mention]:
        """The names before a place in the text, as far back as a reader remembers, in order."""
        here = bisect_left(self.starts, at)
        return self.mentions[max(0, here - 4 * _MEMORY) : here]

    def nearby(self, at: int) -> list[Span]:
        """The paragraph of a place in the text, then the ones before it, nearest first."""
        block = max(0, bisect_right(self.blocks, at, key=lambda block: block.start) - 1)
        return [self.blocks[i] for i in range(block, max(-1, block - 1 - _REACH), -1)]

    def quoted(self, mention: Mention) -> bool:
        """Whether a name stands inside a quotation, where it is spoken of."""
        index = bisect_right(self.quotes, mention.span.start, key=lambda quote: quote.start) - 1
        return index >= 0 and self.quotes[index].end >= mention.span.end

    def next_to(self, end: int, gap: int = 2) -> Mention | None:
        """The name that ends at ``end`` or up to ``gap`` characters before it."""
        index = bisect_left(self.starts, end) - 1
        near = index >= 0 and 0 <= end - self.mentions[index].span.end <= gap
        return self.mentions[index] if near else None


def owns(text: str, mention: Mention) -> bool:
    """Whether a name only tells whose something is ("Bell’s lawyer")."""
    genitive = len(mention.name) < len(mention.span) and mention.span.of(text).endswith("s")
    return genitive or text[mention.span.end : mention.span.end + 2] in ("’s", "'s")
