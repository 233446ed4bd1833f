"""Which outlets are news agencies."""

import pytest

from nutgraf.compare.origins.wires import is_wire


@pytest.mark.parametrize(
    "name",
    [
        "Reuters",
        "AFP",
        "The Associated Press",
        "dpa",
        "Nordvik News Agency",
        "Nordvik Wire",
        "Укрінформ",
        "연합뉴스통신",
    ],
)
def test_agencies(name: str) -> None:
    assert is_wire(name)


@pytest.mark.parametrize("name", ["The Ostrand Mirror", "Wired Herald", "Press Herald", "", "Tassel Weekly"])
def test_papers(name: str) -> None:
    assert not is_wire(name)
