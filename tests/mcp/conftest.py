"""The desk that all tests of the served pages read, behind tools."""

import pytest

from mcp_client import Model
from nutgraf.hall.hall import Hall


@pytest.fixture(scope="session")
def model(hall: Hall) -> Model:
    return Model(hall.desk)


@pytest.fixture(scope="session")
def plant(model: Model) -> str:
    """The id of the story with most accounts: a blast at a plant."""
    _, found = model.ask("search_stories", text="Sorvanta")
    return str(found["stories"][0]["id"])
