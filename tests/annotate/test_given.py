import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotate.making import article
from nutgraf.annotate.given import Given, tags_given
from nutgraf.model.notes import Attribution, AttributionKind, NameKind, SourceKind, Tags
from nutgraf.model.span import Span

PERSON, BODY = NameKind.PERSON, NameKind.ORGANISATION
Said = tuple[str, str, str]


def span(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start=start, end=start + len(words))


def tagged(text: str, *said: Said, people: tuple[str, ...] = (), bodies: tuple[str, ...] = ()) -> Tags:
    """Each of ``said`` is source, cue and content in the words of ``text``; "" for none."""
    names = [(span(text, name), PERSON) for name in people] + [(span(text, name), BODY) for name in bodies]
    marked = [
        Given(
            source=span(text, source) if source else None,
            cue=span(text, cue) if cue else None,
            content=(span(text, content),) if content else (),
        )
        for source, cue, content in said
    ]
    return tags_given(article(text), by="mind/1", names=names, attributions=marked)


def only(tags: Tags) -> Attribution:
    (one,) = tags.attributions
    return one


def test_spans_become_an_attribution_with_its_speaker() -> None:
    text = "Harbour Minister Ann Bell has signalled a new pier, and left."
    one = only(tagged(text, ("Minister Ann Bell", "has signalled", "a new pier,"), people=("Ann Bell",)))
    assert (one.speaker, one.role, one.source_kind) == ("Ann Bell", "Harbour Minister", SourceKind.PERSON)
    assert (one.kind, one.sentence.of(text)) == (AttributionKind.INDIRECT, text)
    assert [part.of(text) for part in one.content] == ["a new pier"]


@pytest.mark.parametrize(
    ("content", "kind", "kept"),
    [
        ("“We close the pier,”", AttributionKind.DIRECT, "“We close the pier,”"),
        ("We close the pier,", AttributionKind.DIRECT, "“We close the pier,”"),
        ("close the pier", AttributionKind.DIRECT, "close the pier,”"),
    ],
)
def test_a_quotation_gets_its_marks(content: str, kind: AttributionKind, kept: str) -> None:
    text = "“We close the pier,” said Ann Bell."
    one = only(tagged(text, ("Ann Bell", "said", content), people=("Ann Bell",)))
    assert (one.kind, [part.of(text) for part in one.content]) == (kind, [kept])


def test_who_found_it_is_told_of_each() -> None:
    text = "Ann Bell said it sank, the Northsea Gazette reported. Jon Hale declined to comment."
    tags = tagged(text, ("Ann Bell", "said", "it sank"), people=("Ann Bell", "Jon Hale"), bodies=("Northsea Gazette",))
    assert [one.by for one in tags.attributions] == ["mind/1", "rules/1"]
    assert tags.attributions[1].kind is AttributionKind.NO_COMMENT
    assert {one.by for one in tags.mentions} == {"mind/1"} == {tags.by}
    assert [one.by for one in tags.citings] == ["rules/1"]


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("declined", "to comment on the wreck"),
        ("declined to comment", "on the wreck"),
        ("respond", "to a request for comment"),
        ("could not be reached", ""),
        ("made no comment", ""),
        ("would not say", "whether it sank"),
    ],
)
def test_a_refusal_is_an_answer(cue: str, content: str) -> None:
    before = "did not immediately " if cue == "respond" else ""
    text = f"The ferry line {before}{cue} {content}".rstrip() + "."
    one = only(tagged(text, ("The ferry line", cue, content)))
    assert (one.kind, one.by) == (AttributionKind.NO_COMMENT, "mind/1")


@pytest.mark.parametrize(("cue", "content"), [("refused", "to leave the pier"), ("did not say", "when it sank")])
def test_what_is_no_refusal_to_comment(cue: str, content: str) -> None:
    text = f"Ann Bell {cue} {content}."
    assert only(tagged(text, ("Ann Bell", cue, content), people=("Ann Bell",))).kind is AttributionKind.INDIRECT


def test_what_somebody_else_says_stands_in_it() -> None:
    text = "Ann Bell said that Jon Hale believes that the pier is lost."
    outer, inner = tagged(
        text,
        ("Ann Bell", "said", "that Jon Hale believes that the pier is lost"),
        ("Jon Hale", "believes", "that the pier is lost"),
        people=("Ann Bell", "Jon Hale"),
    ).attributions
    assert (outer.outer, inner.outer, inner.speaker) == (None, 0, "Jon Hale")


def test_what_one_source_says_twice_is_told_in_its_order() -> None:
    text = "The port has warned the crews, saying that it may sink."
    said = (("The port", "saying", "that it may sink"), ("The port", "has warned", "the crews"))
    assert [one.cue.of(text) for one in tagged(text, *said).attributions if one.cue] == ["has warned", "saying"]


def test_who_cites_carries_who_is_cited() -> None:
    text = "The Northsea Gazette, citing two divers, reported that it sank."
    tags = tagged(
        text,
        ("Northsea Gazette", "reported", "that it sank"),
        ("two divers", "citing", ""),
        bodies=("Northsea Gazette",),
    )
    assert [(one.speaker, one.outer) for one in tags.attributions] == [("Northsea Gazette", None), ("two divers", 0)]


@pytest.mark.parametrize("source", ["I", "We"])
def test_who_speaks_in_the_first_person_is_nobody(source: str) -> None:
    text = f"On Monday {source} said that it sank."
    assert only(tagged(text, (source, "said", "that it sank"))).speaker == ""


@pytest.mark.parametrize("outlet", ["Harbour Courier", "Wenna Tageblatt"])
def test_an_outlet_is_no_person(outlet: str) -> None:
    text = f"The {outlet} has said that it sank."
    (mention,) = tagged(text, people=(outlet,)).mentions
    assert mention.kind is BODY


@pytest.mark.parametrize("person", ["Emily Post", "Li Sun"])
def test_a_person_may_be_called_like_a_newspaper(person: str) -> None:
    (mention,) = tagged(f"On Monday {person} left.", people=(person,)).mentions
    assert mention.kind is PERSON


def test_what_is_given_twice_is_kept_once() -> None:
    text = "Ann Bell said it sank."
    said = ("Ann Bell", "said", "it sank")
    assert len(tagged(text, said, said, people=("Ann Bell",)).attributions) == 1


def test_a_quotation_over_two_sentences_is_one_content() -> None:
    text = "Ann Bell spoke. “It sank,” she said. “We saw it. It was old.” Then rain fell."
    one = only(tagged(text, ("she", "said", "It sank,” she said. “We saw it. It was old."), people=("Ann Bell",)))
    assert [part.of(text) for part in one.content] == ["“It sank,”", "“We saw it. It was old.”"]
    assert one.sentence.of(text) == "“It sank,” she said. “We saw it. It was old.”"


def test_a_cue_without_a_source_goes_on_with_the_one_before_it() -> None:
    text = "Ann Bell warned of ice, adding that it may break, and it is expected to thaw."
    tags = tagged(
        text,
        ("Ann Bell", "warned of", "ice"),
        ("", "adding", "that it may break"),
        ("", "is expected", "to thaw"),
        people=("Ann Bell",),
    )
    assert [one.speaker for one in tags.attributions] == ["Ann Bell", "Ann Bell", ""]


def test_a_source_far_from_its_cue_is_who_is_meant() -> None:
    text = "Ann Bell came. It rained. Boats left. It sank, she added."
    one = only(tagged(text, ("Ann Bell", "added", "It sank"), people=("Ann Bell",)))
    assert (one.source, one.speaker, one.antecedent) == (None, "Ann Bell", span(text, "Ann Bell"))


@pytest.mark.parametrize(
    "marked",
    [
        Given(cue=Span(start=500, end=900)),
        Given(source=Span(start=0, end=8)),
        Given(content=(Span(start=3, end=3),)),
        Given(cue=Span(start=21, end=22)),
        Given(),
    ],
)
def test_what_nothing_is_left_of_is_dropped(marked: Given) -> None:
    text = "Ann Bell said it sank."
    assert tags_given(article(text), by="mind/1", names=[], attributions=[marked]).attributions == ()


TEXTS = st.text(alphabet="Aab .,“”\"'\n’said nocomment", max_size=120) | st.text(max_size=120)
SPANS = st.tuples(st.integers(0, 130), st.integers(0, 130)).map(lambda ends: Span(start=min(ends), end=max(ends)))
GIVENS = st.builds(
    Given, source=st.none() | SPANS, cue=st.none() | SPANS, content=st.lists(SPANS, max_size=3).map(tuple)
)


@settings(deadline=None, max_examples=300)
@given(
    TEXTS,
    st.lists(st.tuples(SPANS, st.sampled_from(NameKind)), max_size=6),
    st.lists(GIVENS, max_size=6),
    st.sampled_from(["en", "de", "ko", "und"]),
)
def test_any_spans_on_any_text_stay_inside(
    text: str, names: list[tuple[Span, NameKind]], marked: list[Given], language: str
) -> None:
    tags = tags_given(article(text, language), by="mind/1", names=names, attributions=marked)
    for one in tags.attributions:
        parts = [part for part in (one.source, one.cue, *one.content) if part is not None]
        assert all(one.sentence.holds(part) and len(part) > 0 for part in parts)
        assert one.sentence.end <= len(text)
        assert all(not part.touches(other) for at, part in enumerate(parts) for other in parts[at + 1 :])
        assert one.outer is None or 0 <= one.outer < len(tags.attributions)
    ends = [0, *(mention.span.end for mention in tags.mentions)]
    assert all(end <= mention.span.start for end, mention in zip(ends, tags.mentions, strict=False))
    assert ends[-1] <= len(text)


@pytest.mark.parametrize("text", ["a" * 200_000, "Ann said it. " * 8_000, "“Ann " * 20_000])
def test_many_spans_take_no_time(text: str) -> None:
    ends = range(0, len(text) - 40, 40)
    marked = [
        Given(
            source=Span(start=at, end=at + 3),
            cue=Span(start=at + 4, end=at + 8),
            content=(Span(start=at, end=at + 400),),
        )
        for at in ends
    ]
    names = [(Span(start=at, end=len(text)), PERSON) for at in ends]
    assert tags_given(article(text), by="mind/1", names=names, attributions=marked).by == "mind/1"


def test_who_refuses_to_comment_is_found_where_nobody_is_given() -> None:
    text = "A lawyer for the owner could not be reached for comment."
    one = only(tagged(text, ("", "could not be reached for comment", "")))
    assert (one.kind, one.speaker) == (AttributionKind.NO_COMMENT, "a lawyer for the owner")


def test_a_semicolon_parts_what_two_people_say() -> None:
    text = "Harbour says nine were hurt; ferry line says four."
    marked = Given(
        source=span(text, "ferry line"),
        cue=span(text, "says"),
        content=(span(text, "nine were hurt"), span(text, "four")),
    )
    one = only(tags_given(article(text), by="mind/1", names=[], attributions=[marked]))
    assert one.speaker == ""
    assert [part.of(text) for part in one.content] == ["nine were hurt"]


def test_what_is_said_may_stand_before_a_semicolon_alone() -> None:
    text = "The pier will close; that is what Ann Bell said."
    one = only(tagged(text, ("Ann Bell", "said", "The pier will close"), people=("Ann Bell",)))
    assert (one.speaker, [part.of(text) for part in one.content]) == ("Ann Bell", ["The pier will close"])
