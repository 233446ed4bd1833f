"""What the page shows of comparing the accounts: places opened into citations, ids into outlets."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.claim import Treating
from nutgraf.model.comparison import Disagreement
from nutgraf.model.origin import GroundKind
from nutgraf.model.position import Stance
from nutgraf.model.quotation import Printing
from nutgraf.model.revision import EditKind
from nutgraf.model.sentence import Citation, Name, Sentence
from nutgraf.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class PageVersion:
    """One version within a disagreement, as the page shows it. ``said_by`` are speakers the accounts give it to."""

    value: str
    outlets: tuple[str, ...]
    origins: int
    citations: tuple[Citation, ...]
    said_by: tuple[str, ...] = ()
    first: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDisagreement:
    """A `Disagreement` with its places opened into citations."""

    found: Disagreement
    versions: tuple[PageVersion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRounding:
    """A `Rounding` with its places opened: one figure, ``exact`` where somebody prints it so."""

    about: str
    exact: str
    versions: tuple[PageVersion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTreatment:
    """What ``article`` of ``outlet`` does with a claim. ``ground`` is what it rests on there, ``ground_name`` by name.

    ``ground`` is None and ``ground_name`` "" where the article does not carry the claim; ``citation`` is None where there
    are no words to show. ``why`` is a plain phrase or "".
    """

    article: str
    outlet: str
    how: Treating
    speaker: str = ""
    why: str = ""
    ground: GroundKind | None = None
    ground_name: str = ""
    citation: Citation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageClaim:
    """One claim in the words of one account (``sentence.origins`` independent origins carry it), and what each does with it.

    ``first`` is the id of the article that carried it first, "" where times do not tell.
    """

    sentence: Sentence
    treatments: tuple[PageTreatment, ...]
    first: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePrinted:
    """One printing of an utterance; ``at`` is when the article was published, RFC 3339, "" where unknown."""

    article: str
    outlet: str
    how: Printing
    citation: Citation
    at: str = ""
    speaker: str = ""
    left_out: tuple[str, ...] = ()
    put: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageUtterance:
    """One utterance as several accounts print it, the first printing first. See `Utterance`."""

    speaker: Name
    words: str
    common: str
    printed: tuple[PagePrinted, ...]
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHeld:
    """One thing somebody holds, and when."""

    when: When | None
    stance: Stance
    sentence: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePosition:
    """What one speaker holds about one matter, in order of time; ``moved`` in plain words, "" where it did not."""

    speaker: Name
    about: str
    held: tuple[PageHeld, ...]
    moved: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEdit:
    """One edited sentence with the words of both versions. See `Edit`."""

    kind: EditKind
    before: Citation | None = None
    after: Citation | None = None
    telling: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRevision:
    """What was done to an article between two of its versions. See `Revision`."""

    article: str
    outlet: str
    before: str
    after: str
    edits: tuple[PageEdit, ...]
    corrections: tuple[Citation, ...] = ()
    silent: bool = False


class NewKind(StrEnum):
    """What can be new since a moment."""

    CLAIM = "claim"
    NUMBER = "number"
    VOICE = "voice"
    DISAGREEMENT = "disagreement"
    SETTLED = "settled"
    EDIT = "edit"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewThing:
    """One thing that came after the moment. ``at`` is when it came, RFC 3339; ``note`` says in plain words what it
    replaces or adds ("was 12", "first time Moreau is quoted"), or ""."""

    kind: NewKind
    at: str
    sentence: Sentence
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSince:
    """What came after ``since`` (RFC 3339): ``articles`` of so many articles, ``undated`` ones not looked at."""

    since: str
    articles: int
    undated: int
    things: tuple[NewThing, ...]
