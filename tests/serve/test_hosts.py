"""The names a desk answers to."""

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.serve.app import make_app
from nutgraf.serve.hosts import LOOPBACK, name_in


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (["LocalHost:8420"], "localhost"),
        (["news.example.org"], "news.example.org"),
        (["[::1]:8420"], "[::1]"),
        (["[::1]"], "[::1]"),
        (["127.0.0.1:80"], "127.0.0.1"),
        (["a:b"], "a:b"),
        ([], ""),
        (["localhost", "evil.example"], ""),
        ([""], ""),
    ],
)
def test_the_name_is_what_stands_before_the_port(given: list[str], name: str) -> None:
    assert name_in(given) == name


@pytest.mark.parametrize("host", ["localhost:8420", "127.0.0.1", "[::1]:1", "news.example.org", "10.1.2.3:8420"])
def test_our_names_and_the_number_connected_to_are_answered(hall: Hall, host: str) -> None:
    assert status(hall, host) == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "10.1.2.4",
        "127.0.0.1.evil.example",
        "",
        "2130706433",
        "localhost@evil.example",
        "news.example.org.",
    ],
)
def test_no_others_are(hall: Hall, host: str) -> None:
    assert status(hall, host) == 421


def status(hall: Hall, host: str) -> int:
    app = make_app(hall, hosts={*LOOPBACK, "news.example.org"})
    client = TestClient(app, base_url="http://10.1.2.3:8420")
    return client.get("/healthz", headers={"Host": host}).status_code
