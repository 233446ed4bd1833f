from datetime import UTC, datetime, timedelta

import pytest

from nutgraf.model.site_note import SiteFile, SiteNote

NOON = datetime(2031, 4, 9, 12, tzinfo=UTC)
NOTE = SiteNote(
    site="https://gull.example",
    what=SiteFile.ROBOTS,
    body=b"",
    status=404,
    asked=NOON,
    until=NOON + timedelta(hours=24),
)


@pytest.mark.parametrize(("hours", "holds"), [(-0.01, False), (0, True), (23.99, True), (24, False), (999, False)])
def test_it_holds_from_when_it_was_asked_until_its_end(hours: float, holds: bool) -> None:
    assert NOTE.holds(NOON + timedelta(hours=hours)) is holds
