"""Accounts for the tests of origins, with what the annotation would have found, told in a few words."""

from datetime import UTC, datetime

from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Account, Attribution, AttributionKind, Mention, NameKind, Notes, SourceKind
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp
from nutgraf.text.sentences import split_sentences

Said = (
    tuple[str, str, SourceKind]
    | tuple[str, str, SourceKind, AttributionKind]
    | tuple[str, str, SourceKind, AttributionKind, str]
)


def told(
    text: str, outlet: str = "Velm Kurier", *said: Said, hour: int = 6, headline: str = "", **fields: object
) -> Account:
    """An account by ``outlet``. Each of ``said`` is source, cue, kind of source, kind of attribution and role, as printed.

    ``organisations`` are names in the text; every further field is one of the article.
    """
    organisations = fields.pop("organisations", ())
    whole = f"{headline}\n\n{text}" if headline else text
    paragraphs = _paragraphs(whole)
    found = split_sentences(whole, paragraphs, "en")
    article = Article(
        id=f"{outlet} {hour}", version=f"{outlet} {hour}", address="a", text=whole, language="en",
        paragraphs=paragraphs[1:] if headline else paragraphs, headline=paragraphs[0] if headline else None,
        outlet=Outlet(name=outlet, how="text") if outlet else Outlet(),
        published=Stamp(at=datetime(2031, 5, 6, hour, tzinfo=UTC), precision=Precision.MINUTE, known=Known.PRINTED),
        **fields,  # type: ignore[arg-type]
    )  # fmt: skip
    names = [
        Mention(span=find(whole, name), kind=NameKind.ORGANISATION, name=name)
        for name in organisations  # type: ignore[attr-defined]
    ]
    return Account(
        article=article,
        notes=Notes(
            sentences=found, attributions=tuple(_said(whole, found, *one) for one in said), mentions=tuple(names)
        ),
    )


def find(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(start=at, end=at + len(words))


def _paragraphs(text: str) -> tuple[Span, ...]:
    spans, start = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(start=start, end=start + len(paragraph)))
        start += len(paragraph) + 2
    return tuple(spans)


def _said(
    text: str, found: tuple[Span, ...], source: str, cue: str, kind: SourceKind,
    how: AttributionKind = AttributionKind.INDIRECT, role: str = "",
) -> Attribution:  # fmt: skip
    who = find(text, source)
    sentence = next(span for span in found if span.touches(who))
    at = text.index(cue, sentence.start)
    return Attribution(
        sentence=sentence, source=who, cue=Span(start=at, end=at + len(cue)), content=(sentence,), kind=how, source_kind=kind,
        speaker=source.removeprefix("the ").removeprefix("The "), role=role,
    )  # fmt: skip
