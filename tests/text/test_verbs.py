import pytest

from nutgraf.text.verbs import is_finite


@pytest.mark.parametrize(
    ("words", "at"), [("the navy launched a raid", 2), ("she wrote it", 1), ("they were there", 1)]
)
def test_verbs_that_need_a_subject(words: str, at: int) -> None:
    assert is_finite(words.split(), at)


@pytest.mark.parametrize(
    ("words", "at"), [("the launched boat", 1), ("the united fleet", 1), ("the left bank", 1), ("", 0)]
)
def test_words_that_do_not(words: str, at: int) -> None:
    assert not words or not is_finite(words.split(), at)
