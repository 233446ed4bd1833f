from random import Random

import pytest

from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.desk.gauging import gauges, to_check
from nutgraf.model.gauge import Gauge
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.sample import paths
from nutgraf.store.memory.store import MemoryStore


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Newsdesk:
    path = tmp_path_factory.mktemp("gauged") / "d.desk"
    Newsdesk.make(path)
    desk = Newsdesk(path, tagger=RulesTagger())
    desk.bring([str(one) for one in paths()])
    return desk


def _named(found: list[Gauge]) -> dict[str, Gauge]:
    return {gauge.name: gauge for gauge in found}


def test_every_page_of_the_sample_holds(desk: Newsdesk) -> None:
    held = _named(desk.gauges())["Pages that hold"]
    assert held.looked > 3
    assert held.hits == held.looked


def test_what_was_lost_shows(desk: Newsdesk) -> None:
    kept = _named(desk.gauges())["Addresses kept"]
    assert kept.looked >= kept.hits > 10


def test_shares_lie_between_nothing_and_all(desk: Newsdesk) -> None:
    for gauge in desk.gauges():
        if gauge.section != "Stories" or gauge.better is None:
            assert gauge.share is None or 0 <= gauge.share <= 1, gauge


def test_a_desk_with_nothing_has_nothing_to_measure() -> None:
    store = MemoryStore()
    assert all(gauge.share is None for gauge in gauges(store))
    assert to_check(store, Random(0)) is None


def test_a_sentence_that_was_judged_is_not_asked_about_again(desk: Newsdesk) -> None:
    asked = to_check(desk.store, Random(7))
    assert asked is not None
    assert asked.citation in asked.sentence.citations
    number = desk.store.rulings.add(
        Ruling(
            kind=RulingKind.SUPPORTED, by="Ina Berg", at=desk.clock.now(), story=asked.story, sentence=asked.sentence.text,
            citation=asked.citation,
        )
    )  # fmt: skip
    again = to_check(desk.store, Random(7))
    assert again is not None
    assert (again.sentence.text, again.citation) != (asked.sentence.text, asked.citation)
    borne = _named(desk.gauges())["Sentences borne out"]
    assert (borne.hits, borne.looked) == (1, 1)
    desk.store.rulings.undo(number, "Ina Berg", desk.clock.now())
    assert _named(desk.gauges())["Sentences borne out"].looked == 0


def test_a_damaged_page_is_told(desk: Newsdesk) -> None:
    """A page whose words are not those of its articles any more does not hold."""
    from dataclasses import replace

    row = desk.stories()[0]
    kept = desk.store.stories.page(row.id)
    assert kept is not None
    first = desk.page(row.id).highlights[0].citations[0].exact.split()[0]
    desk.store.stories.keep_page(replace(kept, json=kept.json.replace(first, "Sonstwas")))
    try:
        held = _named(desk.gauges())["Pages that hold"]
        assert held.hits < held.looked
    finally:
        desk.store.stories.keep_page(kept)
