"""Where the network does not work, the rules do, and their annotations say so."""

from pathlib import Path

import pytest

from nutgraf.annotate.rules import RulesTagger
from nutgraf.minds.tagger import TrainedTagger, best_tagger
from nutgraf.model.article import Article, Outlet
from nutgraf.model.span import Span

TEXT = "The harbour at Osterholm stays shut. Harbour master Ines Valder said the ice was half a metre thick."


def article(language: str) -> Article:
    return Article(
        id="a", version="v", address="a.txt", outlet=Outlet(), text=TEXT,
        paragraphs=(Span(start=0, end=len(TEXT)),), language=language,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that looks like a network from outside."""
    (tmp_path / "facts.json").write_text('{"name": "small/2", "languages": ["en"]}')
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "network.onnx").write_bytes(b"\x08\x07junk")
    return tmp_path


@pytest.mark.parametrize("language", ["en", "de", "und"])
def test_a_broken_network_leaves_the_work_to_the_rules(language: str, folder: Path) -> None:
    tagger = best_tagger(folder)
    articles = [article(language)] * 2
    assert isinstance(tagger, TrainedTagger)
    assert tagger.tag(articles) == RulesTagger().tag(articles)
    assert {tags.by for tags in tagger.tag(articles)} == {"rules/1"}


def test_a_broken_network_is_tried_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tagger = TrainedTagger(folder)
    tagger.tag([article("en")])
    monkeypatch.setattr("nutgraf.minds.tagger.working", lambda _folder: pytest.fail("tried again"))
    tagger.tag([article("en")])


@pytest.mark.parametrize("name", ["facts.json", "tokenizer.json", "network.onnx"])
def test_without_a_network_the_best_tagger_is_the_rules(name: str, folder: Path) -> None:
    (folder / name).unlink()
    assert isinstance(best_tagger(folder), RulesTagger)


def test_with_broken_facts_the_best_tagger_is_the_rules(folder: Path) -> None:
    (folder / "facts.json").write_text("{")
    assert isinstance(best_tagger(folder), RulesTagger)
