"""Who may come in, for those who look after it."""

import pytest

from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from served_people import PASSWORD, browser, csrf_of, sent


def test_only_an_admin_sees_it(peopled: Hall) -> None:
    assert browser(peopled).get("/desk/people").status_code == 303
    for name, status in (("rea", 403), ("edda", 403), ("ada", 200)):
        assert browser(peopled, name).get("/desk/people").status_code == status


def test_somebody_is_added(peopled: Hall) -> None:
    client = browser(peopled, "ada")
    answer = sent(client, "/desk/people/add", name=" otto ", role="editor", password="lamps, nine of them")
    assert answer.headers["location"] == "/desk/people?done=add"
    assert "That is done." in client.get("/desk/people?done=add").text
    user = peopled.desk.access.user("otto")
    assert user.role is Role.EDITOR
    assert user.password not in client.get("/desk/people").text


@pytest.mark.parametrize(
    "given", [{"name": "ada"}, {"name": "<b>"}, {"role": "king"}, {"role": ""}, {"password": "short"}]
)
def test_what_does_not_go_is_told(peopled: Hall, given: dict[str, str]) -> None:
    client = browser(peopled, "ada")
    fields = {"name": "otto", "role": "reader", "password": "lamps, nine of them", **given}
    answer = sent(client, "/desk/people/add", **fields)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert "<b>" not in answer.text.replace("<b><bdi>", "")
    assert len(peopled.desk.access.users()) == 3


def test_a_role_a_password_a_login_and_an_end(peopled: Hall) -> None:
    admin, other = browser(peopled, "ada"), browser(peopled, "rea")
    sent(admin, "/desk/people/role", name="rea", role="admin")
    assert other.get("/desk/people").status_code == 200
    sent(admin, "/desk/people/logout", name="rea")
    assert other.get("/settings").status_code == 303
    sent(admin, "/desk/people/password", name="rea", password="lamps, nine of them")
    assert peopled.desk.access.is_password("rea", "lamps, nine of them")
    sent(admin, "/desk/people/remove", name="rea")
    assert [user.name for user in peopled.desk.access.users()] == ["ada", "edda"]


def test_the_last_admin_stays(peopled: Hall) -> None:
    client = browser(peopled, "ada")
    for path, fields in (("role", {"role": "reader"}), ("remove", {})):
        answer = sent(client, f"/desk/people/{path}", name="ada", **fields)
        assert answer.status_code == 422
        assert "only admin" in answer.text


def test_any_token_is_taken_back(peopled: Hall) -> None:
    with peopled.writing() as desk:
        secret = desk.access.make_token("rea", "report", Role.READER)
        digest = desk.access.tokens()[0].digest
    client = browser(peopled, "ada")
    assert "report" in client.get("/desk/people").text
    sent(client, "/desk/people/token-back", token=digest)
    assert peopled.desk.access.token(secret) is None


def test_an_admin_s_token_looks_and_changes_nobody(peopled: Hall) -> None:
    with peopled.writing() as desk:
        shown = {"Authorization": f"Bearer {desk.access.make_token('ada', 'x', Role.ADMIN)}"}
    client = browser(peopled)
    assert client.get("/desk/people", headers=shown).status_code == 200
    fields = {"name": "otto", "role": "admin", "password": PASSWORD}
    assert client.post("/desk/people/add", data=fields, headers=shown).status_code == 401
    assert len(peopled.desk.access.users()) == 3


def test_a_deed_that_is_none_is_not_there(peopled: Hall) -> None:
    client = browser(peopled, "ada")
    assert csrf_of(client)
    assert sent(client, "/desk/people/crown", name="ada").status_code == 404
