import pytest

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.model.notes import AttributionKind


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The prosecution made no comment.", "made no comment"),
        ("A spokesman for the harbour could not be reached for comment.", "could not be reached for comment"),
        ("The ministry would neither confirm nor deny the report.", "would neither confirm nor deny"),
        (
            "The company did not immediately return calls seeking comment.",
            "did not immediately return calls seeking comment",
        ),
        ("Ann Bell was not available for comment.", "was not available for comment"),
        ("Ann Bell declined to say whether it sank.", "declined to say"),
    ],
)
def test_every_refusal_is_kept_as_an_answer(text: str, cue: str) -> None:
    ((one,),) = [tags.attributions for tags in RulesTagger().tag([article(text)])]
    assert one.kind is AttributionKind.NO_COMMENT
    assert one.cue is not None
    assert one.cue.of(text) == cue
    assert one.speaker


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Reederei wollte sich zunächst nicht äußern.", "de"),
        ("Der Hafenmeister ließ mehrere Anfragen unbeantwortet.", "de"),
        ("У порту від коментарів утримались.", "uk"),
        ("Речниця порту не відповіла на запит видання.", "uk"),
        ("항만청은 이번 사고에 대해 “확인해 줄 수 없다”고 밝혔다.", "ko"),
        ("해운사는 질문에 답하지 않았다.", "ko"),
    ],
)
def test_in_other_languages_too(text: str, language: str) -> None:
    (tags,) = RulesTagger().tag([article(text, language)])
    assert [one.kind for one in tags.attributions] == [AttributionKind.NO_COMMENT]


def test_a_refusal_inside_a_quotation_is_somebody_s_words() -> None:
    (tags,) = RulesTagger().tag([article("“The ministry made no comment,” said Ann Bell.")])
    assert AttributionKind.NO_COMMENT not in [one.kind for one in tags.attributions]
