"""Every test of this folder runs on each kind of store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from contracts.store.rows import KINDS, made
from nutgraf.ports.store import Store


@pytest.fixture(params=KINDS)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    store = made(request.param, tmp_path / "d.desk")
    yield store
    store.close()
