"""Which tagger works: the network for its languages, the rules for all others and wherever the network cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.minds.encoder import Encoder
from nutgraf.minds.tagger import TrainedTagger, best_tagger, cores
from shipped import needs_network

ENGLISH = "Pier to close\n\nHarbour Minister Ann Bell said on Monday the pier would close."
HEAVY = {"onnxruntime", "tokenizers", "numpy"}


@needs_network
def test_english_is_read_by_the_network() -> None:
    tagger = TrainedTagger()
    (tags,) = tagger.tag([article(ENGLISH)])
    assert tags.by == tagger.name != "rules/1"
    assert {one.by for one in (*tags.mentions, *tags.attributions)} == {tagger.name}


@needs_network
@pytest.mark.parametrize("language", ["de", "uk", "ko", "ar", "und", ""])
def test_what_the_network_does_not_know_is_read_by_the_rules(language: str) -> None:
    one = article("Pier zu\n\nDer Pier bleibt zu, sagte Bürgermeisterin Anna Holt der „Wennaer Post“.", language)
    assert TrainedTagger().tag([one]) == RulesTagger().tag([one])


@needs_network
def test_what_is_no_article_by_its_length_is_read_by_the_rules() -> None:
    one = article(ENGLISH + " said" * 100_000)
    assert TrainedTagger().tag([one]) == RulesTagger().tag([one])


def loaded_after(code: str) -> set[str]:
    """Which of the heavy libraries a fresh process has loaded after ``code``."""
    tests = str(Path(__file__).parent.parent)
    path = os.pathsep.join(part for part in (os.environ.get("PYTHONPATH"), tests) if part)
    told = "import sys; print(*(name for name in sys.modules if '.' not in name))"
    ran = subprocess.run(
        [sys.executable, "-c", f"{code}\n{told}"],
        capture_output=True, text=True, check=True, timeout=60, env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    return HEAVY & set(ran.stdout.split())


def test_importing_loads_nothing_heavy() -> None:
    assert loaded_after("import nutgraf") == set()


TAGGING = "from annotate.making import article; from nutgraf.minds.tagger import best_tagger; tagger = best_tagger(); "


def test_what_the_rules_read_does_not_load_the_network() -> None:
    german = "tagger.tag([article('Der Pier bleibt zu, sagte Anna Holt.', 'de')])"
    assert not loaded_after(TAGGING + german) & {"onnxruntime", "tokenizers"}


@needs_network
def test_the_first_english_article_loads_it() -> None:
    assert loaded_after(TAGGING + "tagger.tag([article('The pier is shut, Ann Bell said.')])") == HEAVY


@needs_network
def test_it_is_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tagger, made = TrainedTagger(), list[Encoder]()
    making = Encoder.__init__

    def counted(self: Encoder, *rest: Path) -> None:
        made.append(self)
        making(self, *rest)

    monkeypatch.setattr(Encoder, "__init__", counted)
    tagger.tag([article(ENGLISH), article(ENGLISH)])
    tagger.tag([article(ENGLISH)])
    assert len(made) == 1


@needs_network
def test_the_best_is_the_trained_one() -> None:
    assert isinstance(best_tagger(), TrainedTagger)


def test_without_a_network_the_rules_are_the_best(tmp_path: Path) -> None:
    assert isinstance(best_tagger(tmp_path), RulesTagger)


@needs_network
@pytest.mark.parametrize("library", ["onnxruntime", "tokenizers"])
def test_without_a_library_the_rules_do_the_work(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    one = article(ENGLISH)
    assert best_tagger().tag([one]) == RulesTagger().tag([one])


@pytest.fixture
def junk(tmp_path: Path) -> Path:
    """A folder that looks like a network from outside."""
    (tmp_path / "facts.json").write_text('{"name": "small/2", "languages": ["en"]}')
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "network.onnx").write_bytes(b"\x08\x07junk")
    return tmp_path


@pytest.mark.parametrize("language", ["en", "de", "und"])
def test_a_broken_network_leaves_the_work_to_the_rules(language: str, junk: Path) -> None:
    tagger, ones = best_tagger(junk), [article(ENGLISH, language)] * 2
    assert isinstance(tagger, TrainedTagger)
    assert tagger.tag(ones) == RulesTagger().tag(ones)


def test_a_broken_network_is_tried_once(junk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tagger = TrainedTagger(junk)
    tagger.tag([article(ENGLISH)])
    monkeypatch.setattr("nutgraf.minds.tagger.working", lambda _folder: pytest.fail("tried again"))
    tagger.tag([article(ENGLISH)])


def test_with_broken_facts_the_rules_are_the_best(junk: Path) -> None:
    (junk / "facts.json").write_text("{")
    assert isinstance(best_tagger(junk), RulesTagger)


@pytest.mark.parametrize(("allowed", "read"), [("1", 1), ("3", 3), ("0", 1), ("many", 6), ("²", 6), ("", 6)])
def test_as_many_articles_are_read_at_once_as_is_allowed(
    monkeypatch: pytest.MonkeyPatch, allowed: str, read: int
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 6)
    monkeypatch.setenv("OMP_NUM_THREADS", allowed)
    assert cores() == read


@needs_network
def test_one_core_and_several_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [
        article(f"Ann Bell told {number} reporters the pier was shut.\nNo, said Jon Hale.") for number in range(6)
    ]
    told = []
    for allowed in ("1", "4"):
        monkeypatch.setenv("OMP_NUM_THREADS", allowed)
        told.append(TrainedTagger().tag(articles))
    assert told[0] == told[1]
