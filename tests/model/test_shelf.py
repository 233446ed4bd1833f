from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.shelf import Shelf
from nutgraf.model.span import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda pair: Span(start=pair[0], end=sum(pair)))


@given(st.lists(SPANS), SPANS)
def test_the_same_is_found_as_by_looking_at_all(items: list[Span], span: Span) -> None:
    shelf = Shelf(items, lambda item: item)
    assert shelf.inside(span) == [item for item in items if span.holds(item)]
    assert shelf.numbers_inside(span) == [number for number, item in enumerate(items) if span.holds(item)]
    assert shelf.numbers_touching(span) == [number for number, item in enumerate(items) if item.touches(span)]
    assert shelf.touching(span) == [item for item in items if item.touches(span)]


def test_a_look_up_asks_only_for_what_is_near() -> None:
    asked = []

    class Told(Span):
        def touches(self, other: Span) -> bool:
            asked.append(self)
            return super().touches(other)

    shelf = Shelf([Told(start=10 * number, end=10 * number + 9) for number in range(1000)], lambda item: item)
    assert [item.start for item in shelf.touching(Span(start=5000, end=5012))] == [5000, 5010]
    assert len(asked) == 2
