"""The two questions that stand as headings in the first real document, asked of both. Their words stay outside."""

from pathlib import Path

import pytest

from nutgraf import Desk
from nutgraf.compose.answers import answer
from nutgraf.model.notes import Account

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside the repository"),
]


@pytest.fixture(scope="module")
def accounts() -> list[Account]:
    desk = Desk()
    return desk.annotate(desk.read(str(SEEDS)).articles)


def test_the_headings_that_ask_are_answered_from_both_documents(accounts: list[Account]) -> None:
    texts = [account.article.text for account in accounts]
    questions = [line for text in texts for line in text.splitlines() if line.rstrip().endswith("?")]
    assert len(questions) == 2
    for question in questions:
        reply = answer(question, accounts)
        assert set(reply.articles) == {account.id for account in accounts}, question
        assert any("declined to comment" in told for told in reply.unknown), question


def test_what_neither_tells_is_left_open(accounts: list[Account]) -> None:
    reply = answer("How much did the flight of the delegation cost?", accounts)
    assert reply.answers == ()
    assert reply.unknown
