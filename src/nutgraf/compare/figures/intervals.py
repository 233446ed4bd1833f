"""Which values a printed number allows: rounding and hedges are no disagreement."""

from dataclasses import replace

from nutgraf.model.notes import Modifier, Quantity, QuantityKind

_ABOUT = 0.08
_ROUNDED_MOST = 0.045
_OVER_MOST = 1.25
_AT_LEAST_MOST = 1.35
_AT_MOST_LEAST = 0.7
_NEARLY_LEAST = 0.85
_SMALL = 20
_COUNTED_OUT = 100


def allowed(quantity: Quantity) -> tuple[float, float]:
    """The lowest and highest value that the printed number still fits; what is counted up to a hundred is counted out."""
    low, high = quantity.low, quantity.high
    match quantity.modifier:
        case Modifier.ABOUT:
            return low * (1 - _ABOUT), high * (1 + _ABOUT)
        case Modifier.OVER:
            return low, high * _OVER_MOST
        case Modifier.AT_LEAST:
            return low, high * _AT_LEAST_MOST
        case Modifier.NEARLY:
            return low * _NEARLY_LEAST, high
        case Modifier.AT_MOST:
            return low * _AT_MOST_LEAST, high
    room = 0.0 if quantity.kind is QuantityKind.COUNT and low < _COUNTED_OUT else rounding(low)
    return (low - room, high + room) if low == high else (low, high)


def rounding(value: float) -> float:
    """How far from a printed value the counted one may lie: half the last printed digit that is no zero, capped.

    Numbers up to twenty, and those without zeros at the end, mean themselves: 12 is 12, 10,212 is 10,212; but 10,000 may
    be 10,212, and 1.2 billion may be 1.19.
    """
    size = abs(value)
    if size <= _SMALL:
        return 0.0
    return min(_last_place(size) / 2, size * _ROUNDED_MOST)


def _last_place(size: float) -> float:
    """The worth of the last digit that is no zero; 0 for whole numbers that end in another digit."""
    digits = f"{size:.6e}"
    mantissa, exponent = digits.split("e")
    shown = len(mantissa.rstrip("0").rstrip(".").replace(".", ""))
    place = 10.0 ** (int(exponent) - shown + 1)
    return place if place >= 10 or size != int(size) else 0.0


def compatible(one: Quantity, other: Quantity) -> bool:
    """Whether both printed numbers can be true of one thing: one of them lies within what the other allows."""
    a, b = allowed(one), allowed(other)
    return _meet((one.low, one.high), b) or _meet((other.low, other.high), a) or (_open(one, other) and _meet(a, b))


def same_figure(one: Quantity, other: Quantity) -> bool:
    """Whether two printed numbers are one figure, rounded or not, whatever bound they are said to be.

    Where a disagreement is known to exist, "at least 12" and "at least 30" are two figures, though both can hold.
    """
    return compatible(_unbound(one), _unbound(other))


def _unbound(quantity: Quantity) -> Quantity:
    bounds = (Modifier.OVER, Modifier.AT_LEAST, Modifier.AT_MOST)
    return replace(quantity, modifier=Modifier.EXACT) if quantity.modifier in bounds else quantity


def _open(one: Quantity, other: Quantity) -> bool:
    """Whether both are bounds: "over 40" and "at least 50" can both hold."""
    bounds = (Modifier.OVER, Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.NEARLY)
    return one.modifier in bounds and other.modifier in bounds


def _meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def typing_slip(wrong: float, right: float) -> str:
    """What a typing error made of ``right``: "two digits are swapped", "a zero is lost", "a zero too many", or "".

    Also "a million stands for a billion", for sums and counts that are a thousand times apart.
    """
    if not (wrong > 0 and right > 0) or max(wrong, right) > 1e15:
        return ""
    if wrong * 10 == right and right >= 100:
        return "a zero is lost"
    if wrong == right * 10 and right >= 100:
        return "there is a zero too many"
    if max(wrong, right) == min(wrong, right) * 1_000 and min(wrong, right) >= 1e6:
        return "a million stands for a billion"
    return "two digits are swapped" if _swapped(wrong, right) else ""


def _swapped(one: float, other: float) -> bool:
    """Whether two neighbouring digits changed places: 214,000 and 241,000, or 2.3 million and 3.2 million."""
    if not 0.1 < one / other < 10:
        return False
    a, b = digits(one), digits(other)
    return (
        len(a) == len(b) >= 2 and a != b and any(a[:i] + a[i + 1] + a[i] + a[i + 2 :] == b for i in range(len(a) - 1))
    )


def digits(value: float) -> str:
    """The digits of a value that count, without zeros at either end."""
    return f"{value:.9g}".partition("e")[0].replace(".", "").strip("0")
