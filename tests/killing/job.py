"""What a run is to do, and when it is to be killed."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """``work`` (a name in `killing.works.WORKS`) at ``desk``, by the clock in the file ``clock``; ``other`` is what else
    it needs: a file, a folder, or how many hours."""

    work: str
    desk: Path
    clock: Path
    other: str = ""

    def to_json(self) -> str:
        return json.dumps({name: str(value) for name, value in asdict(self).items()})

    @classmethod
    def of_json(cls, text: str) -> Self:
        plain = json.loads(text)
        return cls(work=plain["work"], desk=Path(plain["desk"]), clock=Path(plain["clock"]), other=plain["other"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """At which ``step``, from 1, or after how many ``seconds`` of processor time; 0 for never."""

    step: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        return f"step {self.step}" if self.step else f"{self.seconds:.3f} s" if self.seconds else "never"
