"""How likely each two articles tell of one event, as things stand by now."""

import numpy as np
import pytest

from cluster.coverage import BUDGET, FERRY, GERMAN, OTHER_FERRY, account
from cluster.invented import DAM, small_news, tellings
from nutgraf.cluster import learnt
from nutgraf.cluster.across import NOBODY, Abroad
from nutgraf.cluster.links import FIRST_ROWS, UNCOMPARED, VETO, Links
from nutgraf.cluster.shelf import Near, Shelf
from nutgraf.cluster.traits import traits_of
from nutgraf.model.article import Article

FERRIES = [one.article for one in FERRY]
PIERS = [one.article for one in OTHER_FERRY]
HOME = np.full(4 * FIRST_ROWS, -1, np.int32)


class Desk:
    """A shelf with its links, as a stream has them, and no stories."""

    def __init__(self, *articles: Article) -> None:
        self.shelf, self.links = Shelf(), Links(learnt.WITHIN)
        self.abroad = Abroad(learnt.ACROSS, self.shelf.rows)
        for article in articles:
            self.add(article)

    def add(self, article: Article) -> Near:
        traits = traits_of(article, self.shelf.terms)
        near = self.shelf.put(traits, traits.day)
        self.abroad.of(near.number, list(self.shelf.languages), HOME)
        self.links.add(near, self.shelf.vetoes(near), HOME)
        return near

    def between(self, *rows: int) -> tuple[np.ndarray, np.ndarray]:
        return self.links.between(np.array(rows, np.int32), self.shelf.rows["language"], self.abroad)


def test_one_event_is_likely_and_another_is_not() -> None:
    odds, worth = Desk(*FERRIES, *PIERS, BUDGET[0].article).between(0, 1, 2, 3, 4, 5)
    assert np.array_equal(odds, odds.T)
    assert (worth == 1).all()
    assert odds[0, 1] > learnt.JOINS < odds[3, 4]
    assert odds[:3, 3:].max() < learnt.JOINS


def test_what_a_new_article_hears_is_what_is_between_them() -> None:
    desk = Desk(*FERRIES[:2], *PIERS)
    near = desk.add(FERRIES[2])
    others, heard = desk.links.odds_of(near, NOBODY)
    odds, _ = desk.between(*others.tolist(), near.number)
    assert set(others.tolist()) >= {0, 1}
    assert heard.tolist() == pytest.approx(odds[-1, :-1].tolist(), abs=1e-4)


def test_the_order_of_asking_does_not_matter() -> None:
    desk = Desk(*FERRIES, *PIERS)
    odds, _ = desk.between(0, 1, 2, 3)
    turned, _ = desk.between(3, 0, 2, 1)
    order = [1, 3, 2, 0]
    assert np.array_equal(turned[np.ix_(order, order)], odds)


def test_two_that_share_too_little_were_never_compared() -> None:
    one = account("one", "Lantern festival", "Lanterns float on ponds of Ostmere. Pia Berg lit them.").article
    other = account("two", "Walrus found", "Somebody saw walruses near Kvalnes. Odd Lien fed them.").article
    assert Desk(one, other).between(0, 1)[0][0, 1] == UNCOMPARED


def test_what_is_counted_off_differently_is_ruled_out() -> None:
    body = (
        "Dockers blocked the gates again. The union of Mirja Holt wants 9 percent. The port office of Skarvik offers 4."
    )
    days = [account(f"day {day}", f"Skarvik dock strike, day {day}", body).article for day in (12, 13, 13)]
    odds, _ = Desk(*days).between(0, 1, 2)
    assert odds[0, 1] < VETO / 2
    assert odds[0, 2] < VETO / 2
    assert odds[1, 2] > learnt.JOINS


def test_a_crowd_of_look_alikes_makes_a_likeness_say_less() -> None:
    desk = Desk(*FERRIES[:2])
    before = desk.between(0, 1)[0][0, 1]
    for at in range(12):
        desk.add(
            account(f"like {at}", FERRIES[0].headline_text, FERRIES[0].text.partition("\n\n")[2], hours=at).article
        )
    assert desk.between(0, 1)[0][0, 1] < before - 1


def test_two_languages_are_told_by_what_is_heard_across() -> None:
    desk = Desk(*FERRIES, *PIERS, GERMAN.article)
    odds, worth = desk.between(0, 3, 5)
    across, counts = desk.abroad.between(np.array([0, 3, 5], np.int32))
    assert odds[0, 2] == across[0, 2] > odds[1, 2] == across[1, 2]
    assert worth[1, 2] == counts[1, 2] < worth[0, 1] == 1


def test_links_grow_with_their_stream() -> None:
    desk = Desk(*FERRIES[:1])
    near = desk.add(FERRIES[1])
    for number in range(2, FIRST_ROWS + 3):
        again = Near(
            number=number, row=near.row, others=near.others, signals=near.signals, alike=near.alike, lately=near.lately
        )
        desk.links.add(again, [""] * len(near.others), HOME)
    assert len(desk.links.others) > FIRST_ROWS + 2
    assert desk.links.others[FIRST_ROWS + 2, 0] == 0
    assert desk.links.others[FIRST_ROWS + 3 :].max() == -1
    assert desk.links.lasting[FIRST_ROWS + 2, 0] == desk.links.lasting[1, 0]


def test_a_state_goes_on_as_it_would_have() -> None:
    articles = [*FERRIES, *PIERS, *tellings(DAM, 9), *small_news(9)]
    desk = Desk(*articles[:15])
    again = Links(learnt.WITHIN)
    again.restore(desk.links.state(desk.shelf.rows.size))
    for article in articles[15:]:
        near = desk.add(article)
        again.add(near, [""] * len(near.others), HOME)
    rows = np.arange(len(articles), dtype=np.int32)
    odds, _ = again.between(rows, desk.shelf.rows["language"], desk.abroad)
    assert np.array_equal(odds, desk.between(*rows.tolist())[0])


def test_those_that_stay_are_as_likely_as_before() -> None:
    desk = Desk(*PIERS, *FERRIES)
    before, _ = desk.between(2, 3, 4)
    kept, renumbered = np.array([2, 3, 4], np.int32), np.array([-1, -1, 0, 1, 2], np.int32)
    desk.links.keep(kept, renumbered)
    desk.shelf.keep(kept, renumbered)
    desk.abroad.keep(kept, renumbered)
    assert np.array_equal(desk.between(0, 1, 2)[0], before)
    assert desk.add(PIERS[0]).number == 3
    assert desk.between(0, 3)[0][0, 1] < learnt.JOINS
