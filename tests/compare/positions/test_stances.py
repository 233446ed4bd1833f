"""How a sentence says that somebody stands to something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compare.positions.stances import is_standing, tokens_of_stance
from nutgraf.model.position import Stance


@pytest.mark.parametrize(
    ("text", "language", "stance"),
    [
        ("Norland opposes the harbour bill.", "en", Stance.AGAINST),
        ("The minister ruled out a new ferry line.", "en", Stance.AGAINST),
        ("The minister did not rule out a new ferry line.", "en", Stance.OPEN),
        ("Estavia may consider sending medics.", "en", Stance.OPEN),
        ("Estavia backs the harbour bill.", "en", Stance.FOR),
        ("Norland has limited its help to tents.", "en", Stance.STATES),
        ("Die Regierung lehnt das Hafengesetz ab.", "de", Stance.AGAINST),
        ("Die Regierung erwägt ein Hafengesetz.", "de", Stance.OPEN),
        ("Уряд виступає проти закону про порт.", "uk", Stance.AGAINST),
        ("정부는 항만법에 반대했다.", "ko", Stance.AGAINST),
    ],
)
def test_a_stance_is_told_by_its_words(text, language, stance):
    assert [token.stance for token in tokens_of_stance(text, language)] == [stance]


@pytest.mark.parametrize(
    "text",
    [
        "The captain backed away from the quay with care and left.",
        "The speaker refused to comment on the ferry.",
        "The line rejected reports of a sale.",
        "She would not say who had paid for the tents.",
    ],
)
def test_what_is_no_stance(text):
    assert not [token for token in tokens_of_stance(text, "en") if not token.moves]


@pytest.mark.parametrize(
    "text",
    [
        "The president signalled a possible change.",
        "The union dropped its opposition to the merger.",
        "The mayor no longer supports the tunnel.",
        "Norland reversed course on the ferry.",
    ],
)
def test_a_move_is_told(text):
    assert any(token.moves for token in tokens_of_stance(text, "en"))


def test_what_was_held_up_to_then():
    assert is_standing("Norland has so far refused to send ships.", "en")
    assert not is_standing("Norland refused on Monday to send ships.", "en")


@given(st.text(max_size=400), st.sampled_from(["en", "de", "uk", "ko", "xx"]))
def test_tokens_lie_in_the_text_and_apart(text, language):
    tokens = tokens_of_stance(text, language)
    assert all(0 <= token.span.start < token.span.end <= len(text) for token in tokens)
    assert not any(a.span.touches(b.span) for at, a in enumerate(tokens) for b in tokens[at + 1 :])
