"""How far a desk is, is told of whoever brings it further."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nutgraf.errors import WrongUse
from nutgraf.model.article import Article, Outlet
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.model.story import Placement
from nutgraf.ports.store import KeptPage, KeptVersion, Placed, Standing, Steps, Store
from nutgraf.store import DeskFile
from nutgraf.store.memory import MemoryStore

AT = datetime(2026, 3, 13, 9, tzinfo=UTC)


@pytest.fixture(params=["memory", "file"])
def stores(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Store, Store]:
    """What writes, and what is asked."""
    if request.param == "memory":
        store = MemoryStore()
        return store, store
    path = tmp_path / "a.desk"
    return DeskFile.make(path), DeskFile(path, readonly=True)


def test_it_changes_with_all_that_readers_see(stores: tuple[Store, Store]) -> None:
    store, asked = stores
    seen = [asked.progress()]

    def moved() -> bool:
        seen.append(asked.progress())
        return seen[-1] not in seen[:-1] and seen[-1] == asked.progress()

    article = Article(
        id="a1",
        version="v1",
        text="The pier is closed.",
        address="https://tern.example/1",
        paragraphs=(),
        outlet=Outlet(name="Tern", how="metadata"),
    )
    store.articles.keep(KeptVersion(article=article, came=AT))
    assert moved()
    story = Standing(id="s1", members=(Placement(article="a1", score=1.0, reason=""),))
    store.stories.keep(Steps(placed=[Placed(number=1, article="a1", version="v1")], changed=[story]), AT)
    assert moved()
    for made in (AT, AT + timedelta(minutes=1)):
        store.stories.keep_page(
            KeptPage(
                story="s1", json="[]", made=made, step=1, headline="", articles=1, outlets=1, origins=1, disagreements=0
            )
        )
        assert moved()
    ruling = store.rulings.add(Ruling(kind=RulingKind.SAME, by="edda", at=AT, names=("A", "B")))
    assert moved()
    store.rulings.undo(ruling, "edda", AT)
    assert moved()


def test_a_closed_desk_tells_nothing(tmp_path: Path) -> None:
    store = DeskFile.make(tmp_path / "a.desk")
    store.progress()
    store.close()
    with pytest.raises(WrongUse, match="was closed"):
        store.progress()
