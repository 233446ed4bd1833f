"""What is one's own."""

import re
from typing import Any

import pytest

from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from served_people import PASSWORD, browser, secret_of, sent

NEW = "ten lamps at the pier"


def change(client: Any, old: str = PASSWORD, new: str = NEW, again: str = NEW) -> Any:
    return sent(client, "/settings/password", old=old, new=new, again=again)


def test_another_password_ends_all_other_logins(peopled: Hall) -> None:
    here, elsewhere = browser(peopled, "rea"), browser(peopled, "rea")
    before = secret_of(here)
    assert change(here).headers["location"] == "/settings?done=password"
    assert "Your password is another one now" in here.get("/settings?done=password").text
    assert secret_of(here) != before
    assert peopled.desk.access.session(before) is None
    assert elsewhere.get("/settings").status_code == 303
    assert peopled.desk.access.is_password("rea", NEW)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"old": "wrong"}, "The old password is not right."),
        ({"again": "another"}, "not the same"),
        ({"new": "short", "again": "short"}, "10 to 200 characters"),
    ],
)
def test_what_does_not_go_changes_nothing(peopled: Hall, given: dict[str, str], told: str) -> None:
    client = browser(peopled, "rea")
    answer = change(client, **given)
    assert answer.status_code == 422
    assert told in answer.text
    assert peopled.desk.access.is_password("rea", PASSWORD)


def test_the_old_password_is_not_guessed_here_either(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    assert [change(client, old="wrong").status_code for _ in range(8)][-1] == 429


def test_a_token_is_shown_once(peopled: Hall) -> None:
    client = browser(peopled, "edda")
    answer = sent(client, "/settings/tokens", label="report", role="editor", days="7")
    secret = (re.search(r"ng_[\w-]{43}", answer.text) or pytest.fail("no token"))[0]
    assert "no-store" in answer.headers["cache-control"]
    assert secret not in client.get("/settings").text
    _, token = peopled.desk.access.token(secret) or pytest.fail("no token")
    assert (token.user, token.role, token.name) == ("edda", Role.EDITOR, "report")
    assert sent(client, "/settings/token-back", token=token.digest).status_code == 303
    assert peopled.desk.access.token(secret) is None


@pytest.mark.parametrize(
    "given",
    [
        {"role": "admin"},
        {"role": "king"},
        {"label": ""},
        {"days": "-1"},
        {"days": "1e3"},
        {"days": "9" * 50},
        {"days": "٣٣٣٣٣"},
    ],
)
def test_a_token_that_cannot_be_is_told(peopled: Hall, given: dict[str, str]) -> None:
    client = browser(peopled, "edda")
    answer = sent(client, "/settings/tokens", **{"label": "x", "role": "reader", "days": "", **given})
    assert answer.status_code == 422
    assert not peopled.desk.access.tokens()


def test_a_token_of_somebody_else_is_not_taken_back(peopled: Hall) -> None:
    with peopled.writing() as desk:
        secret = desk.access.make_token("ada", "x", Role.READER)
        digest = desk.access.tokens("ada")[0].digest
    assert sent(browser(peopled, "edda"), "/settings/token-back", token=digest).status_code == 422
    assert peopled.desk.access.token(secret)


def test_out_everywhere_is_out_here_too(peopled: Hall) -> None:
    here, elsewhere = browser(peopled, "rea"), browser(peopled, "rea")
    assert sent(here, "/settings/logout-everywhere").headers["location"] == "/login"
    assert here.get("/settings").status_code == elsewhere.get("/settings").status_code == 303


def test_a_token_makes_no_tokens_and_no_passwords(peopled: Hall) -> None:
    with peopled.writing() as desk:
        shown = {"Authorization": f"Bearer {desk.access.make_token('ada', 'x', Role.ADMIN)}"}
    client = browser(peopled)
    for path in ("tokens", "password", "token-back", "logout-everywhere"):
        assert client.post(f"/settings/{path}", data={"label": "y", "role": "admin"}, headers=shown).status_code == 401
    assert len(peopled.desk.access.tokens()) == 1


def test_what_a_label_says_is_text(peopled: Hall) -> None:
    client = browser(peopled, "edda")
    answer = sent(client, "/settings/tokens", label="<script>alert(1)</script>", role="reader")
    assert "<script>alert" not in answer.text


def test_only_what_was_done_is_told(peopled: Hall) -> None:
    assert 'class="notice' not in browser(peopled, "rea").get("/settings?done=evil").text
