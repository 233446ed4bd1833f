from hypothesis import given
from hypothesis import strategies as st

from nutgraf.annotate.nesting import outers
from nutgraf.model.notes import Attribution
from nutgraf.model.span import Span

SPANS = st.tuples(st.integers(0, 40), st.integers(1, 30)).map(lambda at: Span(start=at[0], end=at[0] + at[1]))
SAID = st.builds(
    Attribution,
    sentence=st.just(Span(start=0, end=80)),
    cue=st.none() | SPANS,
    source=st.none() | SPANS,
    content=st.lists(SPANS, max_size=3).map(lambda spans: tuple(sorted(spans))),
)


def said(cue: tuple[int, int], *content: tuple[int, int], source: tuple[int, int] | None = None) -> Attribution:
    return Attribution(
        sentence=Span(start=0, end=80),
        source=Span(start=source[0], end=source[1]) if source else None,
        cue=Span(start=cue[0], end=cue[1]),
        content=tuple(Span(start=start, end=end) for start, end in content),
    )


def test_the_closest_content_carries() -> None:
    assert outers([said((5, 9), (10, 60)), said((15, 18), (20, 58)), said((25, 28), (30, 50))], "") == [None, 0, 1]


def test_what_stands_beside_is_not_carried() -> None:
    assert outers([said((5, 9), (10, 20)), said((25, 28), (30, 50))], "") == [None, None]


def test_no_content_carries_a_longer_one() -> None:
    assert outers([said((5, 9), (10, 20)), said((12, 15), (30, 60))], "") == [None, None]


def test_who_cites_carries_who_is_cited() -> None:
    text = "The Gazette, citing divers, reported that it sank."
    reported, citing = said((28, 36), (37, 49), source=(4, 11)), said((13, 19))
    assert outers([reported, citing], text) == [None, 0]


@given(st.lists(SAID, max_size=8), st.sampled_from(["", "citing " * 12]))
def test_no_chain_comes_back(found: list[Attribution], text: str) -> None:
    links = outers(found, text)
    for index in range(len(found)):
        seen, at = set(), links[index]
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = links[at]
        assert index not in seen
