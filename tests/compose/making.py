"""Small accounts made by hand, for the tests of composing."""

import hashlib
import re
from datetime import UTC, datetime

from nutgraf.model.article import Article, Outlet
from nutgraf.model.comparison import Alias, Comparison, Entity, Likeness, Node, NodeKind, Origins, Place
from nutgraf.model.notes import Account, Mention, NameKind, Notes, TimeMention
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp, When
from nutgraf.text.sentences import split_sentences


def find(text: str, words: str, nth: int = 0) -> Span:
    """The span of the ``nth`` place where ``words`` stand."""
    found = list(re.finditer(re.escape(words), text))[nth]
    return Span(start=found.start(), end=found.end())


def account(
    text: str,
    *,
    outlet: str = "Kystposten",
    day: datetime | None = datetime(2025, 3, 4, 9, 0, tzinfo=UTC),
    people: tuple[str, ...] = (),
    times: tuple[tuple[str, When], ...] = (),
    language: str = "en",
    headline: bool = False,
) -> Account:
    """An account whose paragraphs are the lines of ``text``; ``people`` and ``times`` are marked wherever they stand."""
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
    notes = Notes(by="hand", sentences=split_sentences(text, paragraphs, language), mentions=mentions, times=marked)
    return Account(article=article, notes=notes)


def comparison(accounts: list[Account], people: dict[str, tuple[str, ...]] | None = None) -> Comparison:
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
    return Comparison(entities=entities, claims=(), disagreements=(), origins=origins)


def places(accounts: list[Account], form: str) -> tuple[Place, ...]:
    return tuple(
        Place(article=one.id, span=mention.span)
        for one in accounts
        for mention in one.notes.mentions
        if mention.name == form
    )
