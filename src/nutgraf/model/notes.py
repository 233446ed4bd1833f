"""What was found in one article: annotations, always as spans of its kept text."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from nutgraf.model.article import Article
from nutgraf.model.shelf import Shelf
from nutgraf.model.span import Span
from nutgraf.model.when import When


class NameKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


class SourceKind(StrEnum):
    """Who speaks in an attribution."""

    PERSON = "person"
    OFFICE = "office"
    ORGANISATION = "organisation"
    GROUP = "group"
    DOCUMENT = "document"
    OUTLET = "outlet"
    UNNAMED = "unnamed"


class AttributionKind(StrEnum):
    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    NO_COMMENT = "no-comment"


class Modifier(StrEnum):
    """How a number is hedged."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    OVER = "over"
    NEARLY = "nearly"
    RANGE = "range"


class QuantityKind(StrEnum):
    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    MEASURE = "measure"
    SCORE = "score"
    AGE = "age"
    DURATION = "duration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name in a text. ``name`` is its clean form: no possessive, no inflection that could be undone, one space.

    ``office`` is the title or office printed with it ("Defense Minister", "President", "a researcher at …"), ``of``
    the country or body printed with that office ("Ukrainian", "South Korean"); both "" where none is printed.
    ``entity`` numbers the one meant within the article: mentions with the same number are the same name's forms.
    ``by`` names the tagger that found it ("rules/1").
    """

    span: Span
    kind: NameKind
    name: str
    office: str = ""
    of: str = ""
    entity: int = -1
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with what it counts. ``low`` ≤ value ≤ ``high`` (equal, unless the text gives a range).

    ``span`` covers modifier, number and unit; ``unit`` is "" for counts, a currency code, "%" or an SI-like unit.
    ``counted`` is the singular, lower-case noun that is counted ("soldier"), "" where none is found;
    ``role`` is what befell or was done to it, as one of the groups of `nutgraf.text.lexicon` ("killed",
    "injured", "missing", "sent" …) or "".
    """

    span: Span
    kind: QuantityKind
    low: float
    high: float
    modifier: Modifier = Modifier.EXACT
    unit: str = ""
    counted: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """A time in a text. ``relative`` where it was resolved against the article's own day ("Wednesday", "last month")."""

    span: Span
    when: When
    relative: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said what: source, cue and content as spans; any part may be missing.

    ``sentence`` covers the sentence (or sentences) that hold it. ``speaker`` is the clean name or description of the
    source after "he" or "the source" was resolved; ``antecedent`` is the span that a pronoun or a short form stands
    for, None where the source names itself or could not be resolved (``speaker`` is then ""). ``role`` is the office
    printed with the speaker. ``outer`` is the index, in the same article, of the attribution that carries this one
    ("X, citing Y": Y's attribution has X's as its outer). ``by`` names the tagger that found it ("rules/1").
    """

    sentence: Span
    source: Span | None = None
    cue: Span | None = None
    content: tuple[Span, ...] = ()
    kind: AttributionKind = AttributionKind.INDIRECT
    source_kind: SourceKind = SourceKind.UNNAMED
    speaker: str = ""
    role: str = ""
    antecedent: Span | None = None
    outer: int | None = None
    by: str = ""

    @property
    def reach(self) -> Span:
        """From the first character of its sentence, source, cue and content to the last."""
        parts = [self.sentence, *self.content, *(part for part in (self.source, self.cue) if part)]
        return Span(start=min(part.start for part in parts), end=max(part.end for part in parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Citing:
    """One step of a citing chain: ``citing`` took it from ``cited``. ``citing`` is "" for the article's own outlet.

    ``span`` covers the words that say so, ``cue`` the citing word itself ("citing", "reported by"). ``by`` names the
    tagger that found it ("rules/1").
    """

    citing: str
    cited: str
    cited_kind: SourceKind
    cue: Span
    span: Span
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """What a `Tagger` finds in one article. ``by`` names the tagger that worked ("rules/1").

    Each annotation names the tagger that found it as well: a trained one leaves some of the work to the rules.
    """

    by: str
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    citings: tuple[Citing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """Everything annotated in one article. Sentences are in reading order and never cross a paragraph.

    ``attributions`` tell what somebody said or thought; ``stances`` only how somebody stands to something ("opposes the
    bill"), what is expected by nobody in particular, and what the writer thinks: no voice on a page.
    """

    by: str = ""
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    stances: tuple[Attribution, ...] = ()
    citings: tuple[Citing, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[TimeMention, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Account:
    """One article together with what was found in it: what every later step works on.

    Not slotted: what stands where is sorted out once, when it is first asked for, so that long articles stay quick.
    """

    article: Article
    notes: Notes = field(default_factory=Notes)

    @property
    def id(self) -> str:
        return self.article.id

    def words_of(self, span: Span) -> str:
        """The characters of the kept text under ``span``."""
        return span.of(self.article.text)

    def sentence_at(self, span: Span) -> Span | None:
        """The first sentence that shares a character with ``span``."""
        return next(iter(self._sentences.touching(span)), None)

    def sentence_before(self, at: int) -> Span | None:
        """The last sentence that ends at the character ``at`` or before."""
        index = bisect_right(self.notes.sentences, at, key=lambda sentence: sentence.end)
        return self.notes.sentences[index - 1] if index else None

    def mentions_in(self, span: Span) -> list[Mention]:
        """The names that lie wholly inside ``span``."""
        return self._mentions.inside(span)

    def mention_numbers_in(self, span: Span) -> list[int]:
        """Which of the notes' mentions lie wholly inside ``span``."""
        return self._mentions.numbers_inside(span)

    def quantities_in(self, span: Span) -> list[Quantity]:
        """The numbers that lie wholly inside ``span``."""
        return self._quantities.inside(span)

    def times_in(self, span: Span) -> list[TimeMention]:
        """The times that lie wholly inside ``span``."""
        return self._times.inside(span)

    def attributions_at(self, span: Span) -> list[Attribution]:
        """The attributions of which any part shares a character with ``span``."""
        return self._attributions.touching(span)

    def attribution_numbers_at(self, span: Span) -> list[int]:
        """Which of the notes' attributions have a part that shares a character with ``span``."""
        return self._attributions.numbers_touching(span)

    @cached_property
    def _sentences(self) -> Shelf[Span]:
        return Shelf(self.notes.sentences, lambda sentence: sentence)

    @cached_property
    def _mentions(self) -> Shelf[Mention]:
        return Shelf(self.notes.mentions, lambda mention: mention.span)

    @cached_property
    def _quantities(self) -> Shelf[Quantity]:
        return Shelf(self.notes.quantities, lambda quantity: quantity.span)

    @cached_property
    def _times(self) -> Shelf[TimeMention]:
        return Shelf(self.notes.times, lambda time: time.span)

    @cached_property
    def _attributions(self) -> Shelf[Attribution]:
        return Shelf(self.notes.attributions, lambda attribution: attribution.reach)
