"""A good article that must come through, and the command run on whatever stands beside it."""

import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cli_doubles import Said
from loopback import Site
from nutgraf import fetch
from nutgraf.cli.main import main

GOOD = """Ferry Aurelia runs aground off Port Lindow

PORT LINDOW, 3 March 2025 — The ferry Aurelia ran aground off Port Lindow on Monday with 214 passengers on board, the
coast guard said.

"Nobody was hurt and everybody was brought ashore by noon," said Marta Quill, a spokeswoman for the coast guard. The
ferry had left Lindow harbour at 7.40 in thick fog.

The operator, Blue Sound Lines, declined to comment. Divers are expected to look at the hull on Tuesday.
"""


class Outcome:
    """How the command ended on a bad input beside a good one. ``fates`` maps addresses to their single fate."""

    def __init__(self, said: Said, fates: list[dict[str, str]]) -> None:
        self.code, self.out, self.err = said.code, said.out, said.err
        self.fates = {fate["address"]: fate for fate in fates}
        assert len(self.fates) == len(fates), "an address ended more than once"
        assert "Traceback" not in said.out + said.err

    def ending(self, address: object) -> str:
        return self.fates[str(address)]["ending"]

    def reason(self, address: object) -> str:
        return self.fates[str(address)]["reason"]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def beside(
    good: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Outcome]:
    """Runs ``nutgraf story`` on the good article and on what is given; the good one must be on the page."""

    def story(*inputs: object, allow_private: bool = False) -> Outcome:
        record = tmp_path_factory.mktemp("fates") / "fates.jsonl"
        options = ["--quiet", "--fates", str(record), *(["--allow-private"] if allow_private else [])]
        code = main(["story", str(good), *map(str, inputs), *options])
        captured = capsys.readouterr()
        fates = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
        outcome = Outcome(Said(code, captured.out, captured.err), fates)
        assert outcome.ending(good) == "kept"
        assert "Port Lindow" in outcome.out
        return outcome

    return story


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A server on this computer; the fetcher's patience is cut to half a second."""
    monkeypatch.setattr(fetch, "WorldFetcher", functools.partial(fetch.WorldFetcher, timeout=0.5))
    with Site({}) as site:
        yield site
