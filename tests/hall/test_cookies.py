"""The cookie of a login."""

import pytest
from starlette.requests import HTTPConnection
from starlette.responses import Response

from nutgraf.hall.cookies import hand_out, secret_in, take_back


def asked(scheme: str, cookie: str = "") -> HTTPConnection:
    headers = [(b"host", b"news.example"), *([(b"cookie", cookie.encode())] if cookie else [])]
    return HTTPConnection({"type": "http", "scheme": scheme, "path": "/", "headers": headers, "server": ("x", 1)})


def handed(scheme: str) -> str:
    response = Response()
    hand_out(response, asked(scheme), "s3cret")
    return response.headers["set-cookie"]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_no_script_and_no_other_site_gets_it(scheme: str) -> None:
    flags = handed(scheme).split("; ")
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(flags)
    assert not any(flag.startswith("Domain") for flag in flags)


def test_where_the_way_is_safe_it_takes_no_other() -> None:
    assert handed("https").startswith("__Host-nutgraf=s3cret")
    assert "Secure" in handed("https").split("; ")
    assert "Secure" not in handed("http").split("; ")


def test_the_secret_is_read_back() -> None:
    assert secret_in(asked("http", "nutgraf=s3cret")) == "s3cret"
    assert secret_in(asked("https", "__Host-nutgraf=s3cret")) == "s3cret"
    assert secret_in(asked("https", "nutgraf=s3cret")) == ""
    assert secret_in(asked("http")) == ""


def test_it_is_taken_back_with_what_was_kept_of_pages() -> None:
    response = Response()
    take_back(response, asked("https"))
    assert "Max-Age=0" in response.headers["set-cookie"]
    assert response.headers["clear-site-data"] == '"cache"'
