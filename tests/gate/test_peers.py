"""What the peers of the benchmarks find is put into our form rightly, shown on hand-made parses; no parser is needed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

Load = Callable[[str], Any]

TEXT = "The mayor has said it rains."
RELATIONS = {"The": "det", "mayor": "nsubj", "has": "aux", "said": "ROOT", "it": "nsubj", "rains": "ccomp"}
HEADS = {"The": "mayor", "mayor": "said", "has": "said", "it": "rains", "rains": "said"}


@dataclass
class Token:
    text: str
    i: int
    idx: int
    children: list["Token"] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.text)

    @property
    def dep_(self) -> str:
        return RELATIONS[self.text]

    @property
    def pos_(self) -> str:
        return "VERB" if self.text in {"said", "rains"} else "NOUN"

    @property
    def subtree(self) -> Iterator["Token"]:
        below = [token for child in self.children for token in child.subtree]
        return iter(sorted([*below, self], key=lambda token: token.i))


def parse() -> list[Token]:
    words = TEXT.rstrip(".").split()
    tokens = {word: Token(word, number, TEXT.index(word)) for number, word in enumerate(words)}
    for word, head in HEADS.items():
        tokens[head].children.append(tokens[word])
    return list(tokens.values())


def test_a_verb_with_a_clause_for_its_object_is_an_attribution(load: Load) -> None:
    (found,) = load("attribution_peers").clauses(parse(), lambda verb: verb.text == "said")
    words = {part: [TEXT[start:end] for start, end in pieces] for part, pieces in found.items()}
    assert words == {"source": ["The", "mayor"], "cue": ["has", "said"], "content": ["it", "rains"]}


def test_a_verb_that_is_not_wanted_or_has_no_clause_is_none(load: Load) -> None:
    assert not list(load("attribution_peers").clauses(parse(), lambda verb: verb.text != "said"))


def test_the_pieces_of_a_parse_are_scored_as_one_span(load: Load) -> None:
    found = list(load("attribution_peers").clauses(parse(), lambda _: True))
    gold = [{"source": [[0, 9]], "cue": [[10, 18]], "content": [[19, 27]]}]
    assert all(score.f1 == 1 for score in load("attribution").scores_of(TEXT, found, gold).values())


class Text(list[Token]):
    """As much of a parsed text as is cut into lines."""

    def __getitem__(self, at: Any) -> Any:
        return Text(super().__getitem__(at)) if isinstance(at, slice) else super().__getitem__(at)

    def as_doc(self) -> str:
        return " ".join(token.text for token in self).strip()


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (["It", "rains", "\n\n", "A", "lot", "\n"], [("It rains", 0), ("A lot", 12)]),
        (["It"], [("It", 0)]),
        ([], []),
    ],
)
def test_lines_keep_their_place_in_the_text(words: list[str], lines: list[tuple[str, int]], load: Load) -> None:
    places = [sum(len(word) + 1 for word in words[:number]) for number in range(len(words))]
    text = Text(Token(word, number, place) for number, (word, place) in enumerate(zip(words, places, strict=True)))
    assert list(load("attribution_peers").lines_of(text)) == lines


def test_tokens_of_a_line_stand_where_the_line_stands(load: Load) -> None:
    assert load("attribution_peers").offsets([Token("rains", 1, 3)], 40) == [(43, 48)]


@pytest.mark.parametrize(
    ("label", "kind"), [("PERSON", "person"), ("ORG", "organisation"), ("GPE", "place"), ("LOC", "place"), ("FAC", "place")]
)  # fmt: skip
def test_names_get_our_types(label: str, kind: str, load: Load) -> None:
    name, number = (SimpleNamespace(start_char=3, end_char=9, label_=one) for one in (label, "CARDINAL"))
    assert load("names").names_in(SimpleNamespace(ents=[name, number])) == [((3, 9), kind)]


@pytest.mark.parametrize(
    ("languages", "there", "systems"),
    [({"en"}, True, ["ours", "peer"]), ({"en"}, False, ["ours"]), ({"de"}, True, ["ours"]), ({"en", "de"}, True, ["ours"])],
)  # fmt: skip
def test_peers_stand_beside_us_on_english_and_where_they_are_installed(
    languages: set[str], there: bool, systems: list[str], load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = load("spacy_pipeline")
    monkeypatch.setattr(pipeline, "find_spec", lambda _: there or None)
    assert pipeline.with_peers({"ours": list}, {"peer": list}, languages) == systems


def test_how_to_install_the_peers_is_said_once_and_not_among_the_figures(
    load: Load, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipeline = load("spacy_pipeline")
    monkeypatch.setattr(pipeline, "find_spec", lambda _: None)
    for _ in range(2):
        pipeline.with_peers({}, {"peer": list}, {"en"})
    said = capsys.readouterr()
    assert not said.out
    assert said.err.count("\n") == said.err.count("pip install '.[peers]'") == 1


def test_the_rate_of_articles_of_600_words_goes_by_their_words(load: Load) -> None:
    rates = load("attribution").rates(["rain " * 300, "sun " * 900], 4.0)
    assert rates == {"articles_per_second": 0.5, "articles_of_600_words_per_second": 0.5}
    rates = load("attribution").rates(["rain " * 300] * 2, 4.0)
    assert rates == {"articles_per_second": 0.5, "articles_of_600_words_per_second": 0.25}


def test_what_is_measured_computes_on_one_core(tmp_path: Path) -> None:
    told = tmp_path / "told.py"
    told.write_text(
        "import os\n"
        "from common import apart\n"
        "def threads():\n"
        "    return {name: os.environ.get(name + '_NUM_THREADS') for name in ('OMP', 'OPENBLAS', 'MKL', 'RAYON')}\n"
        "if __name__ == '__main__':\n"
        "    figures = apart(threads)\n"
        "    assert figures.pop('peak_mb') > 0\n"
        "    print(*figures.values())\n",
        encoding="utf-8",
    )
    path = {"PYTHONPATH": str(Path(__file__).parent.parent.parent / "benchmarks")}
    run = subprocess.run(
        [sys.executable, told], env=os.environ | path, capture_output=True, encoding="utf-8", check=True
    )
    assert run.stdout.split() == ["1"] * 4
