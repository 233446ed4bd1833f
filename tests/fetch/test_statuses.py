import pytest

from nutgraf.errors import FetchFailed
from nutgraf.fetch.statuses import demand_success
from nutgraf.model.fate import Ending


@pytest.mark.parametrize("status", range(100, 600, 7))
def test_only_success_passes_and_everything_else_is_told_with_its_number(status: int) -> None:
    if 200 <= status < 300:
        demand_success(status)
        return
    with pytest.raises(FetchFailed) as failed:
        demand_success(status)
    assert f"({status})" in failed.value.reason


@pytest.mark.parametrize(
    ("status", "ending"),
    [(404, Ending.NOT_FOUND), (410, Ending.NOT_FOUND), (403, Ending.REFUSED), (500, Ending.UNREACHABLE)],
)
def test_each_has_its_ending(status: int, ending: Ending) -> None:
    with pytest.raises(FetchFailed) as failed:
        demand_success(status)
    assert failed.value.ending == ending
