import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compare.intervals import compatible, typing_slip
from nutgraf.model.notes import Modifier, Quantity, QuantityKind
from nutgraf.model.span import Span


def quantity(value, modifier=Modifier.EXACT):
    low, high = value if isinstance(value, tuple) else (value, value)
    return Quantity(span=Span(start=0, end=1), kind=QuantityKind.COUNT, low=low, high=high, modifier=modifier)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (quantity(1.19e9), quantity(1.2e9)),
        (quantity(10_000, Modifier.ABOUT), quantity(10_212)),
        (quantity(12, Modifier.AT_LEAST), quantity(14)),
        (quantity(40, Modifier.OVER), quantity(50, Modifier.AT_LEAST)),
        (quantity((24, 60)), quantity(37)),
        (quantity(100, Modifier.NEARLY), quantity(96)),
        (quantity(33.4), quantity(33.4)),
        (quantity(4_000), quantity(4_050)),
    ],
)
def test_rounding_and_hedges_are_compatible(one, other):
    assert compatible(one, other)
    assert compatible(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (quantity(10_000, Modifier.ABOUT), quantity(11_000, Modifier.ABOUT)),
        (quantity(12), quantity(13)),
        (quantity(50), quantity(53)),
        (quantity(12, Modifier.AT_LEAST), quantity(9)),
        (quantity(212), quantity(221)),
        (quantity(3, Modifier.AT_LEAST), quantity(47)),
        (quantity(1.5e9), quantity(1.9e9)),
    ],
)
def test_other_values_are_not(one, other):
    assert not compatible(one, other)
    assert not compatible(other, one)


@given(st.floats(min_value=0, max_value=1e12), st.sampled_from(list(Modifier)))
def test_a_number_is_compatible_with_itself(value, modifier):
    assert compatible(quantity(value, modifier), quantity(value, modifier))


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [(212, 221, "swapped"), (1_200, 12_000, "lost"), (12_000, 1_200, "too many"), (212, 245, ""), (3, 30, "")],
)
def test_typing_slips_are_told_from_other_values(wrong, right, said):
    assert said in typing_slip(wrong, right)
    assert bool(said) == bool(typing_slip(wrong, right))
