import pytest

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger


def contents(text: str) -> list[str]:
    (tags,) = RulesTagger().tag([article(text)])
    return [span.of(text) for one in tags.attributions for span in one.content]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Bell said the dam depends on the old pump, which is known to have failed twice.",
            "the dam depends on the old pump",
        ),
        ("Ann Bell said the dam had failed and warned that more would follow.", "the dam had failed"),
        ("Ann Bell said the dam had failed, adding that it was old.", "the dam had failed"),
        ("Ann Bell told the Gazette on Monday that the dam was old.", "that the dam was old"),
    ],
)
def test_where_what_is_said_ends(text: str, expected: str) -> None:
    assert contents(text)[0] == expected


def test_a_relative_clause_with_a_cue_in_it_is_no_attribution() -> None:
    assert contents("The handover that Ostmoor has promised to Westmoor did not take place.") == []


def test_a_source_in_front_keeps_its_relative_clause() -> None:
    text = "According to two people who saw the fire, the dam was old."
    (tags,) = RulesTagger().tag([article(text)])
    (one,) = tags.attributions
    assert one.source is not None
    assert one.source.of(text) == "two people who saw the fire"
