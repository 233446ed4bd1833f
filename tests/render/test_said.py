"""What people said, in plain sentences, in English and German."""

from datetime import UTC, datetime

import pytest

from nutgraf.model.correction import SaidCorrection
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.render.said import WAITS, became, correction_sentence, ruling_sentence
from nutgraf.render.speech import speech_of

AT = datetime(2026, 3, 12, tzinfo=UTC)


def said(turn: str, **more: object) -> SaidCorrection:
    return SaidCorrection(number=1, turn=turn, by="Ina: Berg", at=AT, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "english", "german"),
    [
        (said("merge", stories=("s1", "s2")), "story s2 is part of story s1.", "Geschichte s2 ist Teil von Geschichte s1."),
        (said("split", stories=("s1",), articles=("a", "b")), "2 articles of story s1 tell of another event.", "2 Artikel"),
        (said("split", stories=("s1",), articles=("a",)), "1 article of story s1 tells", "1 Artikel"),
        (said("move", stories=("s1",), articles=("a",)), "article a belongs in story s1.", "Artikel a gehört in Geschichte s1."),
        (said("move", articles=("a",)), "article a belongs in a story of its own.", "eigene Geschichte"),
        (said("pin", articles=("a",)), "article a stays where it is.", "bleibt"),
        (said("unpin", articles=("a",)), "article a may be moved again.", "wieder"),
        (said("undo", undoes=3), "number 3 is taken back.", "Nummer 3"),
    ],
)  # fmt: skip
def test_corrections(one: SaidCorrection, english: str, german: str) -> None:
    told = correction_sentence(one)
    assert told.startswith("Ina: Berg: ")
    assert english in told
    assert german in speech_of("de").say(told)


def test_what_became_of_them() -> None:
    assert became(said("pin")) == ""
    assert became(said("pin", settled=False)) == WAITS
    assert became(said("pin", problem="no such story")) == "It could not be done: no such story."


@pytest.mark.parametrize("kind", [RulingKind.SAME, RulingKind.DIFFERENT])
def test_rulings_of_names(kind: RulingKind) -> None:
    told = ruling_sentence(Ruling(kind=kind, by="Ina", at=AT, names=("Ada", "Ida")))
    assert told.startswith("Ina: “Ada” and “Ida” are ")
    assert ("not" in told) is (kind is RulingKind.DIFFERENT)
    assert "dieselbe Person." in speech_of("de").say(told)


def test_rulings_of_citations() -> None:
    told = ruling_sentence(Ruling(kind=RulingKind.UNSUPPORTED, by="Ina", at=AT, sentence="It burns."))
    assert told == "Ina: the cited words do not support “It burns.”"
    assert speech_of("de").say(told) == "Ina: Die zitierten Worte stützen nicht: “It burns.”"
