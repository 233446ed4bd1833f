"""Small accounts made by hand, for the tests of composing."""

import hashlib
import re
from datetime import UTC, date, datetime
from typing import Any

from nutgraf.compose.cast import Cast
from nutgraf.compose.pool import Pool
from nutgraf.model.article import Article, Outlet
from nutgraf.model.claim import Claim
from nutgraf.model.comparison import (
    Alias,
    Comparison,
    Disagreement,
    DisagreementKind,
    Entity,
    Expectation,
    ExpectationState,
    Judgement,
    Likeness,
    Version,
)
from nutgraf.model.notes import (
    Account,
    Attribution,
    AttributionKind,
    Mention,
    NameKind,
    Notes,
    Quantity,
    QuantityKind,
    SourceKind,
    TimeMention,
)
from nutgraf.model.origin import Node, NodeKind, Origins
from nutgraf.model.place import Place, Statement
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp, When
from nutgraf.text.sentences import split_sentences


def find(text: str, words: str, nth: int = 0) -> Span:
    """The span of the ``nth`` place where ``words`` stand."""
    found = list(re.finditer(re.escape(words), text))[nth]
    return Span(start=found.start(), end=found.end())


def account(  # noqa: PLR0913 (a builder: every part can be left out)
    text: str,
    *,
    outlet: str = "Kystposten",
    day: datetime | None = datetime(2025, 3, 4, 9, 0, tzinfo=UTC),
    people: tuple[str, ...] = (),
    times: tuple[tuple[str, When], ...] = (),
    said: tuple[Attribution, ...] = (),
    numbers: tuple[tuple[str, float, str], ...] = (),
    language: str = "en",
    headline: bool = False,
) -> Account:
    """An account whose paragraphs are the lines of ``text``; ``people`` are marked wherever they stand.

    ``times`` are (printed, when), ``numbers`` (printed, value, what is counted), ``said`` are made by `spoken`.
    """
    paragraphs = tuple(Span(start=m.start(), end=m.end()) for m in re.finditer(r"[^\n]+", text))
    article = Article(
        id="a" + hashlib.sha256((outlet + text).encode()).hexdigest()[:16],
        version=hashlib.sha256(text.encode()).hexdigest()[:16],
        address="test",
        outlet=Outlet(name=outlet, how="metadata"),
        text=text,
        headline=paragraphs[0] if headline else None,
        paragraphs=paragraphs[1:] if headline else paragraphs,
        language=language,
        published=Stamp(at=day, precision=Precision.MINUTE, known=Known.METADATA) if day else None,
    )
    mentions = tuple(
        Mention(span=Span(start=m.start(), end=m.end()), kind=NameKind.PERSON, name=name, entity=number)
        for number, name in enumerate(people)
        for m in re.finditer(re.escape(name), text)
    )
    marked = tuple(TimeMention(span=find(text, words), when=when, relative=True) for words, when in times)
    counted = tuple(
        Quantity(span=find(text, words), kind=QuantityKind.COUNT, low=value, high=value, counted=noun)
        for words, value, noun in numbers
    )
    notes = Notes(
        by="hand",
        sentences=split_sentences(text, paragraphs, language),
        mentions=mentions,
        attributions=said,
        quantities=counted,
        times=marked,
    )
    return Account(article=article, notes=notes)


def day(text: str) -> When:
    """The day of an ISO date."""
    return When(start=date.fromisoformat(text), end=date.fromisoformat(text), precision=Precision.DAY)


def spoken(
    text: str,
    source: str,
    cue: str,
    content: str = "",
    *,
    kind: AttributionKind = AttributionKind.INDIRECT,
    by: SourceKind = SourceKind.PERSON,
    speaker: str = "",
    antecedent: str = "",
) -> Attribution:
    """The attribution whose sentence is the line of ``text`` that holds ``cue``; ``speaker`` is ``source`` where not told."""
    at = find(text, cue)
    start, end = text.rfind("\n", 0, at.start) + 1, text.find("\n", at.end)
    line = Span(start=start, end=end if end >= 0 else len(text))
    return Attribution(
        sentence=line,
        source=find(line.of(text), source).shift(start) if source else None,
        cue=at,
        content=(find(text, content),) if content else (),
        kind=kind,
        source_kind=by,
        speaker=speaker or source,
        antecedent=find(text, antecedent) if antecedent else None,
    )


def place(one: Account, words: str) -> Place:
    """Where an account prints ``words``."""
    return Place(article=one.id, span=find(one.article.text, words))


def claim(*places: Place, score: float = 1.0) -> Claim:
    """A claim made at these places."""
    statements = tuple(Statement(article=one.article, span=one.span) for one in places)
    return Claim(statements=statements, origins=len({one.article for one in places}), score=score)


def claims_of(*accounts: Account) -> tuple[Claim, ...]:
    """A claim for each sentence of the accounts, the first of each text the weightiest."""
    return tuple(
        claim(Place(article=one.id, span=span), score=1 / (1 + number))
        for one in accounts
        for number, span in enumerate(one.notes.sentences)
    )


def differing(
    *versions: tuple[str, tuple[Place, ...]],
    kind: DisagreementKind = DisagreementKind.NUMBER,
    judgement: Judgement = Judgement.CONFLICT,
    about: str = "People aboard",
) -> Disagreement:
    """A disagreement of versions given as (value, places)."""
    made = tuple(Version(value=value, places=where) for value, where in versions)
    return Disagreement(kind=kind, about=about, judgement=judgement, why="By hand.", versions=made)


def expected(
    where: Place, *, by: str = "", due: When | None = None, settled: Place | None = None, kind: SourceKind | None = None
) -> Expectation:
    """An expectation stated at ``where``; met where ``settled`` is given."""
    return Expectation(
        statement=Statement(article=where.article, span=where.span),
        by=by,
        by_kind=kind or (SourceKind.PERSON if by else SourceKind.OUTLET),
        due=due,
        state=ExpectationState.MET if settled else ExpectationState.OPEN,
        settled_by=settled,
    )


def pool(accounts: list[Account], found: Comparison | None = None, language: str = "en") -> Pool:
    """A pool over the accounts."""
    return Pool(cast=Cast(comparison=found or comparison(accounts), accounts=accounts), language=language)


def comparison(accounts: list[Account], people: dict[str, tuple[str, ...]] | None = None, **found: Any) -> Comparison:
    """A comparison that knows the people given as name → forms, and takes each account for an origin of its own."""
    entities = tuple(
        Entity(
            id=number,
            name=name,
            kind=NameKind.PERSON,
            aliases=tuple(
                Alias(name=form, judgement=Likeness.SAME, reason="by hand", places=places(accounts, form))
                for form in forms
            ),
        )
        for number, (name, forms) in enumerate((people or {}).items())
    )
    nodes = tuple(
        Node(id=one.id, name=one.article.outlet.name, kind=NodeKind.OUTLET, articles=(one.id,)) for one in accounts
    )
    origins = Origins(nodes=nodes, edges=(), of_article=tuple((one.id, one.id) for one in accounts))
    empty: dict[str, Any] = {"claims": (), "disagreements": (), "expectations": ()}
    return Comparison(entities=entities, origins=origins, **(empty | found))


def places(accounts: list[Account], form: str) -> tuple[Place, ...]:
    return tuple(
        Place(article=one.id, span=mention.span)
        for one in accounts
        for mention in one.notes.mentions
        if mention.name == form
    )
