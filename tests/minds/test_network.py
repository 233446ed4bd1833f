"""A network that is not whole is told as such, whatever is wrong with it."""

import json
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from nutgraf.minds.network import FILES, BrokenNetwork, facts_in, missing_in, working

CHAIN = {"labels": ["O"], "steps": [[0.0]], "first": [0.0]}
FACTS = {"name": "small/2", "languages": ["en"], "read_at_once": 9, "parts": CHAIN, "names": CHAIN, "alone": [0, 0]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Good facts, a good tokenizer, and a network that is none."""
    (tmp_path / "facts.json").write_text(json.dumps(FACTS))
    Tokenizer(WordLevel({"[UNK]": 0, "[CLS]": 1, "[SEP]": 2}, unk_token="[UNK]")).save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "network.onnx").write_bytes(b"\x08\x07junk")
    return tmp_path


def test_facts_are_read(folder: Path) -> None:
    assert facts_in(folder)["name"] == "small/2"


@pytest.mark.parametrize("held", [b"", b"{", b"[]", b"{}", b"\xff\xfe", b"null", b'{"name": 1, "languages": "en"}'])
def test_broken_facts_are_told(held: bytes, folder: Path) -> None:
    (folder / "facts.json").write_bytes(held)
    with pytest.raises(BrokenNetwork, match=r"facts\.json"):
        facts_in(folder)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(name: str, folder: Path) -> None:
    (folder / name).unlink()
    assert missing_in(folder) == [name]
    with pytest.raises(BrokenNetwork, match=name):
        working(folder)


@pytest.mark.parametrize("held", [b"", b"\x08\x07junk", b"\x00" * 5_000, b"{}"])
@pytest.mark.parametrize("name", FILES)
def test_junk_in_a_file_is_told_in_words(name: str, held: bytes, folder: Path) -> None:
    (folder / name).write_bytes(held)
    with pytest.raises(BrokenNetwork, match="broken"):
        working(folder)


def test_a_missing_library_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_encoder(*_: Any) -> None:
        raise ImportError(name="onnxruntime")

    monkeypatch.setattr("nutgraf.minds.encoder.Encoder", no_encoder)
    with pytest.raises(BrokenNetwork, match="onnxruntime is missing"):
        working(folder)
