"""What sites said of themselves is kept once a file, and forgotten by its age."""

from dataclasses import replace
from datetime import UTC

import pytest

from contracts.store.rows import ODD, later
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.ports.store import Store

GULL = "https://gull.example"


def note(
    site: str = GULL, what: SiteFile = SiteFile.ROBOTS, asked: float = 0, body: bytes = b"Disallow: /"
) -> SiteNote:
    return SiteNote(site=site, what=what, body=body, status=200, asked=later(asked), until=later(asked + 24))


@pytest.mark.parametrize("body", [b"", b"\xff\x00 half a \xed\xa0\xbd pair", b"Disallow: /a\n" * 9_999])
def test_a_note_comes_back_whole(desk: Store, body: bytes) -> None:
    desk.sites.keep([note(body=body)])
    kept = desk.sites.get(GULL, SiteFile.ROBOTS)
    assert kept == note(body=body)
    assert kept is not None
    assert (kept.asked.tzinfo, kept.until.tzinfo) == (UTC, UTC)


def test_each_site_and_file_has_its_own(desk: Store) -> None:
    notes = [note(), note(what=SiteFile.MINING), note("http://gull.example"), note(f"{GULL}:8443")]
    desk.sites.keep(notes)
    assert [desk.sites.get(one.site, one.what) for one in notes] == notes
    assert desk.sites.get("https://dune.example", SiteFile.ROBOTS) is None


def test_the_last_one_stands(desk: Store) -> None:
    last = replace(note(asked=3, body=b""), status=404)
    desk.sites.keep([note(), note(asked=7)])
    desk.sites.keep([last])
    desk.sites.keep([])
    assert desk.sites.get(GULL, SiteFile.ROBOTS) == last


def test_old_ones_are_forgotten(desk: Store) -> None:
    desk.sites.keep([note(), note(what=SiteFile.MINING, asked=1), note("https://dune.example", asked=2)])
    assert desk.sites.forget(later(1)) == 1
    assert desk.sites.get(GULL, SiteFile.ROBOTS) is None
    assert desk.sites.get(GULL, SiteFile.MINING) is not None
    assert desk.sites.forget(later(1)) == 0
    assert desk.sites.forget(later(99)) == 2


@pytest.mark.parametrize("odd", ODD[1:])
def test_odd_names_come_back(desk: Store, odd: str) -> None:
    desk.sites.keep([note(odd)])
    assert desk.sites.get(odd, SiteFile.ROBOTS) == note(odd)
