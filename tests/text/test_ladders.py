import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.ladders import LADDERS, rungs


@pytest.mark.parametrize(
    ("text", "language", "step"),
    [
        ("The minister has arrived in Aven.", "en", "arrived"),
        ("Der Minister ist in Aven eingetroffen.", "de", "arrived"),
        ("Міністр прибув до Авена.", "uk", "arrived"),
        ("장관이 아벤에 도착했다.", "ko", "arrived"),
        ("Talks collapsed on Monday.", "en", "failed"),
        ("Der Mann wurde freigesprochen.", "de", "acquitted"),
        ("Поліція затримала двох, суд визнав винним третього.", "uk", "convicted"),
        ("법안이 국회에서 부결됐다.", "ko", "rejected"),
        ("The blaze was brought under control.", "en", "under control"),
    ],
)
def test_a_step_is_found_in_each_language(text, language, step):
    assert step in [rung.step.name for rung in rungs(text, language)]


def test_the_auxiliary_belongs_to_the_step_and_other_words_do_not():
    text = "She has been arrested near Aven."
    (rung,) = rungs(text, "en")
    assert text[rung.start : rung.end] == "has been arrested"


def test_every_step_has_forms_in_four_languages_and_heights_never_fall():
    for ladder in LADDERS:
        heights = [step.height for step in ladder.steps]
        assert heights == sorted(heights)
        assert all(set(step.forms) == {"en", "de", "uk", "ko"} for step in ladder.steps)


@given(st.text(max_size=300), st.sampled_from(["en", "de", "uk", "ko", "xx"]))
def test_rungs_lie_inside_any_text(text, language):
    assert all(0 <= rung.start < rung.end <= len(text) for rung in rungs(text, language))
