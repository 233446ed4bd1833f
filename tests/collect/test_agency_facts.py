from collections import Counter

from nutgraf.collect.agency_facts import agency_facts
from nutgraf.collect.facts import facts_to_csv, read_facts
from nutgraf.read.agencies import reads_as_agency
from nutgraf.text.urls import host_name

FACTS = agency_facts()


def values(field: str) -> list[str]:
    return [fact.value for fact in FACTS if fact.field == field]


def test_each_agency_has_a_host_a_name_a_country_and_a_language() -> None:
    told = Counter((fact.outlet, fact.field) for fact in FACTS)
    hosts = {fact.outlet for fact in FACTS}
    assert len(hosts) > 60
    for host in hosts:
        assert host_name(f"https://{host}/") == host
        assert told[host, "name"] == told[host, "country"] == told[host, "kind"] == 1
        assert told[host, "language"] >= 1


def test_no_agency_is_told_twice() -> None:
    assert len(set(FACTS)) == len(FACTS)
    assert len(set(values("name"))) == len(values("name"))


def test_they_are_wires_and_nothing_is_judged() -> None:
    assert set(values("kind")) == {"wire"}
    assert {fact.field for fact in FACTS} == {"name", "country", "language", "kind"}
    assert all(fact.source and fact.asof for fact in FACTS)


def test_reading_knows_the_same_agencies() -> None:
    known = [name for name in values("name") if reads_as_agency(name)]
    assert len(known) > 55
    assert {"Reuters", "dpa", "Deutsche Presse-Agentur", "Ritzau", "Yonhap News Agency"} - {"dpa"} <= set(known)


def test_they_can_be_written_and_read_as_anybody_elses() -> None:
    table = read_facts(facts_to_csv(FACTS))
    assert set(table.facts) == set(FACTS)
    assert table.problems == ()
