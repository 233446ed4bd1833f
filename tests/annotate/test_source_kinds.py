import pytest

from nutgraf.annotate.source_kinds import head_of, kind_of
from nutgraf.model.notes import SourceKind


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("a spokesman for the ferry line", "spokesman"),
        ("the Environmental Harbour Agency", "agency"),
        ("Commission on Tides", "commission"),
        ("two divers, both of them old", "divers"),
        ("an official familiar with the dive", "official"),
        ("", ""),
    ],
)
def test_what_a_description_is_about(words: str, head: str) -> None:
    assert head_of(words) == head


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a person familiar with the dive", SourceKind.UNNAMED),
        ("a spokeswoman for the report’s authors", SourceKind.OFFICE),
        ("a report for the ministry", SourceKind.DOCUMENT),
        ("divers at the ministry", SourceKind.GROUP),
    ],
)
def test_the_kind_is_that_of_the_head(words: str, kind: SourceKind) -> None:
    assert kind_of(words) is kind
