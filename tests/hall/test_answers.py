"""Answers with a tag."""

import pytest
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.hall.answers import has_it, tag_of, tagged
from nutgraf.hall.secrets import form_secret
from nutgraf.hall.visitor import Visitor

PAGE = "<p>Seven now dead at Tarvik</p>"


def asked(visitor: Visitor, tag: str = "", method: str = "GET") -> Request:
    headers = [(b"if-none-match", tag.encode())] if tag else []
    return Request({"type": "http", "method": method, "headers": headers, "state": {"visitor": visitor}})


def test_who_has_it_gets_none() -> None:
    first = tagged(asked(Visitor()), PAGE)
    again = tagged(asked(Visitor(), first.headers["etag"]), PAGE)
    assert (first.status_code, again.status_code, again.body) == (200, 304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["vary"] == first.headers["vary"]
    assert tagged(asked(Visitor(), first.headers["etag"]), PAGE + "!").status_code == 200


def test_the_secret_of_forms_does_not_count_but_whose_it_is_does() -> None:
    def tag(session: str, name: str = "ina") -> str:
        visitor = Visitor(name=name, csrf=form_secret(session))
        return tag_of(f"{PAGE}<input value={visitor.csrf}>".encode(), visitor)

    assert tag("one") == tag("one")
    assert len({tag("one"), tag("two"), tag("one", "otto"), tag_of(PAGE.encode(), Visitor())}) == 4


@pytest.mark.parametrize(("method", "status"), [("POST", 200), ("GET", 404), ("GET", 422)])
def test_other_answers_have_no_tag(method: str, status: int) -> None:
    answer: Response = tagged(asked(Visitor(), "*", method), PAGE, status=status)
    assert answer.status_code == status
    assert "etag" not in answer.headers


@pytest.mark.parametrize("asked_for", ['W/"a"', '"a"', '"b", W/"a"', "*"])
def test_tags_are_compared_in_the_weak_sense(asked_for: str) -> None:
    assert has_it(asked_for, 'W/"a"')


@pytest.mark.parametrize("asked_for", ["", "a", '"b"', 'W/"aa"', "W/"])
def test_another_tag_is_another(asked_for: str) -> None:
    assert not has_it(asked_for, 'W/"a"')


def test_half_a_surrogate_pair_breaks_nothing() -> None:
    assert tagged(asked(Visitor()), "\ud800").status_code == 200


def test_what_is_one_s_own_is_not_kept_on_the_way() -> None:
    assert "private" in tagged(asked(Visitor()), PAGE).headers["cache-control"]
