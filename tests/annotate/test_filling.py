from annotate.making import article
from nutgraf.annotate.given import Given, tags_given
from nutgraf.model.notes import Attribution, NameKind
from nutgraf.model.span import Span


def tagged(text: str, *marked: tuple[str, str, str]) -> tuple[Attribution, ...]:
    def span(words: str) -> Span:
        return Span(start=text.index(words), end=text.index(words) + len(words))

    given = [
        Given(source=span(source), cue=span(cue), content=(span(content),) if content else ())
        for source, cue, content in marked
    ]
    names = [(span("Ann Bell"), NameKind.PERSON)] if "Ann Bell" in text else []
    return tags_given(article(text), by="mind/1", names=names, attributions=given).attributions


def test_what_is_said_is_found_where_it_is_missing() -> None:
    text = "The old pier will close in May, Ann Bell said."
    (one,) = tagged(text, ("Ann Bell", "said", ""))
    assert [part.of(text) for part in one.content] == ["The old pier will close in May"]
    assert one.by == "mind/1"


def test_who_speaks_in_a_document_is_added() -> None:
    text = "According to earlier interviews, Ann Bell promised to repair the pier."
    outer, inner = tagged(text, ("earlier interviews", "According to", "Ann Bell promised to repair the pier"))
    assert (inner.speaker, inner.outer, inner.by, outer.by) == ("Ann Bell", 0, "rules/1", "mind/1")


def test_a_refusal_that_is_part_of_what_is_said_is_not_added() -> None:
    text = "“The ministry made no comment,” said Ann Bell."
    assert len(tagged(text, ("Ann Bell", "said", "“The ministry made no comment,”"))) == 1
