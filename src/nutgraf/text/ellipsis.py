"""Sums that leave out their currency: "18 million euros … the price is 21 million"."""

from collections.abc import Sequence
from dataclasses import replace

from nutgraf.model.notes import Quantity, QuantityKind

LEAST = 100_000.0


def with_currencies(text: str, found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """``found`` with each bare large number ("21 million") made a sum, where the text speaks of one currency only.

    Bare is what counts nothing, befell nobody and is written with a word for its size; smaller numbers stay as they are.
    """
    currencies = {one.unit for one in found if one.kind is QuantityKind.MONEY}
    if len(currencies) != 1:
        return tuple(found)
    (currency,) = currencies
    return tuple(replace(one, kind=QuantityKind.MONEY, unit=currency) if _bare(text, one) else one for one in found)


def _bare(text: str, one: Quantity) -> bool:
    sized = any(letter.isalpha() for letter in one.span.of(text)) and any(
        letter.isdigit() for letter in one.span.of(text)
    )
    return one.kind is QuantityKind.COUNT and not one.counted and not one.role and one.low >= LEAST and sized
