"""How often a password may be tried."""

import pytest
from starlette.requests import HTTPConnection

from nutgraf.hall.attempts import Attempts, neighbourhood
from nutgraf.hall.problems import Refused


def asked(address: str) -> HTTPConnection:
    return HTTPConnection({"type": "http", "client": (address, 1), "headers": []})


def test_one_address_tries_a_few_times_whatever_the_names() -> None:
    attempts = Attempts()
    for number in range(8):
        attempts.demand(asked("192.0.2.1"), f"name {number}")
    with pytest.raises(Refused) as refused:
        attempts.demand(asked("192.0.2.1"), "another")
    assert refused.value.problem.status == 429
    assert refused.value.problem.retry > 0
    attempts.demand(asked("192.0.2.2"), "another")


def test_one_name_is_not_tried_from_everywhere_without_an_end() -> None:
    attempts = Attempts()
    for number in range(40):
        attempts.demand(asked(f"192.0.2.{number}"), "Ina")
    with pytest.raises(Refused):
        attempts.demand(asked("198.51.100.1"), "iNA")


def test_a_household_is_one_in_ipv6() -> None:
    assert neighbourhood("2001:db8::1") == neighbourhood("2001:db8::ffff:1") != neighbourhood("2001:db8:0:1::1")
    assert neighbourhood("::ffff:192.0.2.7") == neighbourhood("192.0.2.7") != neighbourhood("192.0.2.8")
    assert neighbourhood("fe80::1%eth0") == neighbourhood("fe80::2")
    assert neighbourhood("no address") == "no address"
