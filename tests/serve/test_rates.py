"""How often somebody may ask."""

from starlette.testclient import TestClient

from nutgraf.hall.buckets import Buckets
from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from nutgraf.serve.app import make_app
from nutgraf.serve.rates import CHANGING, Rates, cost


def rates(size: float = 3) -> Rates:
    made = Rates()
    made.strangers = Buckets(size, 0.001)
    made.users = Buckets(size, 0.001)
    return made


def client(hall: Hall, limits: Rates, address: str = "192.0.2.1") -> TestClient:
    return TestClient(make_app(hall, rates=limits), client=(address, 5000))


def test_who_asks_for_a_lot_waits(hall: Hall) -> None:
    limits = rates()
    asked = client(hall, limits)
    assert [asked.get("/no-such-page").status_code for _ in range(4)] == [404, 404, 404, 429]
    answer = asked.get("/")
    assert int(answer.headers["retry-after"]) > 1
    assert "Wait" in answer.text
    assert client(hall, limits, "192.0.2.2").get("/healthz").status_code == 200


def test_programs_are_told_in_their_shape(hall: Hall) -> None:
    asked = client(hall, rates(1))
    asked.get("/api/v1/stories")
    answer = asked.get("/api/v1/stories")
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "too-many")


def test_files_of_pages_and_signs_of_life_are_free(hall: Hall) -> None:
    asked = client(hall, rates(1))
    for _ in range(3):
        assert asked.get("/healthz").status_code == 200
        assert asked.get("/static/shell.css").status_code == 200


def test_a_user_is_one_from_wherever_they_ask(peopled: Hall) -> None:
    with peopled.writing() as desk:
        token = {"Authorization": f"Bearer {desk.access.make_token('rea', 'x', Role.READER)}"}
    limits = rates()
    got = [client(peopled, limits, f"192.0.2.{n}").get("/no-such", headers=token).status_code for n in range(4)]
    assert got == [404, 404, 404, 429]


def test_one_s_own_computer_has_room() -> None:
    limits = rates(1)
    assert all(limits.by_address("127.0.0.1", 1) == 0 for _ in range(500))


def test_what_is_costly_costs_more() -> None:
    def of(method: str, path: str) -> float:
        return cost({"method": method, "path": path})

    assert of("GET", "/") == of("HEAD", "/story/x") == 1
    assert of("GET", "/ask") > of("GET", "/digest/today") > 1
    assert of("POST", "/login") == of("DELETE", "/api/v1/x") == CHANGING
