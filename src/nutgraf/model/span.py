"""A stretch of characters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Characters ``start`` (included) to ``end`` (excluded) of one text, in Python character offsets.

    Raises ValueError when ``start`` is negative or ``end`` comes before ``start``.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that this span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """The same stretch, ``by`` characters further on."""
        return Span(start=self.start + by, end=self.end + by)

    def holds(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def common(self, other: "Span") -> "Span":
        """The characters that both spans cover; an empty span where they share none."""
        start = max(self.start, other.start)
        return Span(start=start, end=max(start, min(self.end, other.end)))

    def touches(self, other: "Span") -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end
