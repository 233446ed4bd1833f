"""How well a desk does, measured on itself."""

from dataclasses import dataclass

from nutgraf.model.sentence import Citation, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """One yardstick: ``hits`` of ``looked`` at; ``told`` says in a plain sentence what is counted, ``section`` what it
    belongs to. ``better`` is whether more is better, None where neither is."""

    section: str
    name: str
    hits: int
    looked: int
    told: str
    better: bool | None = True

    @property
    def share(self) -> float | None:
        """0..1, None where nothing was looked at."""
        return self.hits / self.looked if self.looked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCheck:
    """A sentence of a story's page with one of its citations, for a person to say whether the words bear it out."""

    story: str
    headline: str
    outlet: str
    sentence: Sentence
    citation: Citation
