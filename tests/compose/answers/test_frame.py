"""Who does what in a question."""

import pytest

from nutgraf.compose.answers.frame import Frame, read_frame


def frame(question: str) -> Frame | None:
    return read_frame(question.rstrip("?").split())


@pytest.mark.parametrize(
    ("question", "verb"),
    [
        ("Who sank the boat?", "sank"),
        ("Who has already sunk the boat?", "sunk"),
        ("Who was elected mayor?", "elected"),
        ("Who did the council choose?", "choose"),
        ("When did the harbour ferry hit the pier?", "hit"),
        ("When will Ada Brook resign?", "resign"),
        ("Will the Tollan Council vote on the bridge?", "vote"),
        ("When can residents of the valley return?", "return"),
        ("Who is the head of the water board?", "head"),
    ],
)
def test_the_verb(question: str, verb: str) -> None:
    found = frame(question)
    assert found is not None
    assert found.verb == verb


@pytest.mark.parametrize(
    ("question", "roles"),
    [
        ("Who sank the boat?", (True, False, False)),
        ("Who was elected mayor?", (False, True, False)),
        ("Who did the council choose?", (False, True, False)),
        ("Who is the head of the board?", (False, False, True)),
        ("When will Ada resign?", (False, False, False)),
    ],
)
def test_who_is_asked_for(question: str, roles: tuple[bool, bool, bool]) -> None:
    found = frame(question)
    told = found and (found.agent, found.patient, found.nominal)
    assert told == roles


def test_subject_and_object() -> None:
    found = frame("When did Ada Brook sell the mill?")
    assert found is not None
    assert (found.subject, found.object) == (("Ada", "Brook"), ("the", "mill"))


@pytest.mark.parametrize(
    "question", ["", "Who?", "What a day", "Who Ada", "When was it?", "What is the name of the boat?"]
)
def test_no_verb_no_frame(question: str) -> None:
    assert frame(question) is None
