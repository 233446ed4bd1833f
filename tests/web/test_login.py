"""Coming in and going out."""

import pytest

from nutgraf.hall.hall import Hall
from served_people import PASSWORD, SAME, browser, secret_of, sent


def test_who_knows_the_password_comes_in_and_goes_on(peopled: Hall) -> None:
    client = browser(peopled)
    fields = {"name": " ADA ", "password": PASSWORD, "back": "/search?q=pier"}
    answer = client.post("/login", data=fields, headers=SAME)
    assert (answer.status_code, answer.headers["location"]) == (303, "/search?q=pier")
    flags = answer.headers["set-cookie"].lower()
    assert "httponly" in flags
    assert "samesite=lax" in flags
    assert client.get("/login?back=/people").headers["location"] == "/people"
    assert "ada" in client.get("/settings").text


@pytest.mark.parametrize(
    ("name", "password"), [("ada", "wrong"), ("nobody", PASSWORD), ("", ""), ("ada", ""), ("<b>x", "y")]
)
def test_who_does_not_is_told_the_same_whoever_it_is(peopled: Hall, name: str, password: str) -> None:
    client = browser(peopled)
    answer = client.post("/login", data={"name": name, "password": password}, headers=SAME)
    assert answer.status_code == 403
    assert "The name or the password is not right." in answer.text
    assert "no-store" in answer.headers["cache-control"]
    assert "<b>x" not in answer.text
    assert not secret_of(client)


@pytest.mark.parametrize(
    "back",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b", ""],
)
def test_nobody_is_sent_elsewhere(peopled: Hall, back: str) -> None:
    client = browser(peopled)
    answer = client.post("/login", data={"name": "ada", "password": PASSWORD, "back": back}, headers=SAME)
    assert answer.headers["location"] == "/"
    assert browser(peopled, "ada").get("/login", params={"back": back}).headers["location"] == "/"


def test_who_tries_often_waits_even_with_the_right_password(peopled: Hall) -> None:
    client = browser(peopled)
    for _ in range(8):
        client.post("/login", data={"name": "ada", "password": "wrong"}, headers=SAME)
    answer = client.post("/login", data={"name": "ada", "password": PASSWORD}, headers=SAME)
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0
    assert not secret_of(client)


def test_who_goes_out_is_out_on_the_desk_too(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    secret = secret_of(client)
    answer = sent(client, "/logout")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert not secret_of(client)
    assert peopled.desk.access.session(secret) is None


def test_a_desk_without_anybody_says_how_somebody_is_made(own_hall: Hall) -> None:
    assert "nutgraf users add NAME" in browser(own_hall).get("/login").text


def test_files_in_place_of_words_are_no_words(peopled: Hall) -> None:
    files = {"name": b"ada", "password": PASSWORD.encode(), "back": b"/"}
    assert browser(peopled).post("/login", files=files, headers=SAME).status_code == 403


def test_it_speaks_german(peopled: Hall) -> None:
    client = browser(peopled)
    answer = client.post("/login", data={"name": "x", "password": "y"}, headers={**SAME, "Accept-Language": "de"})
    assert "Name oder Passwort stimmt nicht." in answer.text
