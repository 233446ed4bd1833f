import pytest

from nutgraf.text.synonyms import group_of
from nutgraf.text.words import stem


@pytest.mark.parametrize(
    ("word", "language", "other", "other_language"),
    [
        ("troops", "en", "soldiers", "en"),
        ("weapons", "en", "Waffen", "de"),
        ("dispatched", "en", "파견했다", "ko"),
        ("talks", "en", "переговори", "uk"),
    ],
)
def test_words_that_stand_for_one_another_are_in_one_group(word, language, other, other_language):
    one = group_of(stem(word, language), language)
    assert one.startswith("~")
    assert one == group_of(stem(other, other_language), other_language)


def test_killed_and_injured_are_two_and_other_words_stay_as_they_are():
    assert group_of(stem("killed", "en"), "en") != group_of(stem("injured", "en"), "en")
    assert group_of("umbrella", "en") == "umbrella"
