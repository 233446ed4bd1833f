"""What people said of pages stays, with what was taken back."""

from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest

from contracts.store.rows import ODD, later
from nutgraf.model.ruling import KeptRuling, Ruling, RulingKind
from nutgraf.model.sentence import Citation
from nutgraf.ports.store import Store

CITED = Citation(article="a", version="1f", start=3, end=9, exact="Pier \ud83d", prefix="\ude00 ", suffix="")


def ruling(**told: Any) -> Ruling:
    plain: dict[str, Any] = {"kind": RulingKind.SAME, "by": "Ada", "at": later(0), "story": "s1", "names": ("A", "B")}
    return Ruling(**plain | told)


def test_a_ruling_comes_back_whole(desk: Store) -> None:
    said = (
        ruling(because="they wed"),
        ruling(kind=RulingKind.DIFFERENT, names=("Ana", "Åna"), story=""),
        ruling(kind=RulingKind.UNSUPPORTED, names=(), sentence="It is shut.\ud83d", citation=CITED),
    )
    assert [desk.rulings.add(one) for one in said] == [1, 2, 3]
    kept = desk.rulings.all()
    assert kept == tuple(KeptRuling(number=number, ruling=one) for number, one in enumerate(said, 1))
    assert [desk.rulings.get(number) for number in range(5)] == [None, *kept, None]
    assert kept[0].ruling.at.tzinfo is UTC


def test_what_is_taken_back_stays(desk: Store) -> None:
    desk.rulings.add(ruling())
    assert desk.rulings.undo(1, "Bo", later(2))
    assert not desk.rulings.undo(1, "Cy", later(3))
    assert not desk.rulings.undo(2, "Bo", later(2))
    gone = KeptRuling(number=1, ruling=ruling(), undone=later(2), undone_by="Bo")
    assert desk.rulings.all() == (gone,)
    assert desk.rulings.get(1) == gone
    assert gone.undone is not None
    assert desk.rulings.all(standing=True) == ()


def test_standing_ones_and_those_of_a_story(desk: Store) -> None:
    for story in ("s1", "s2", "s1"):
        desk.rulings.add(ruling(story=story))
    desk.rulings.undo(1, "Bo", later(2))
    assert [one.number for one in desk.rulings.all(story="s1")] == [1, 3]
    assert [one.number for one in desk.rulings.all(standing=True)] == [2, 3]
    assert [one.number for one in desk.rulings.all(standing=True, story="s1")] == [3]
    assert desk.rulings.all(story="sx") == ()


@pytest.mark.parametrize("odd", ODD[1:])
def test_odd_texts_come_back(desk: Store, odd: str) -> None:
    said = ruling(by=odd, because=odd, names=(odd, odd), sentence=odd, citation=replace(CITED, exact=odd))
    desk.rulings.add(said)
    desk.rulings.undo(1, odd, later(1))
    assert desk.rulings.get(1) == KeptRuling(number=1, ruling=said, undone=later(1), undone_by=odd)
