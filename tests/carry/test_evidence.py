"""The evidence of a story: written, opened, and what becomes of it when somebody changes a byte."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.samples import ADDRESSES, PAGES
from nutgraf.annotate.rules import RulesTagger
from nutgraf.carry.evidence import (
    MANIFEST,
    PAGE,
    Gathered,
    cited_versions,
    sealed,
    text_file,
    write_evidence,
)
from nutgraf.carry.evidence_in import check_evidence
from nutgraf.carry.zips import HIGHEST_RATIO, packed
from nutgraf.desk import Desk
from nutgraf.errors import BrokenPage
from nutgraf.model.fate import Capture
from nutgraf.model.page import StoryPage
from nutgraf.ports.kept import KeptCapture, KeptVersion
from nutgraf.read import read_capture

MADE = datetime(2031, 5, 7, 12, tzinfo=UTC)
ARTICLES = [
    article
    for address in ADDRESSES[:3]
    for article in read_capture(Capture(address=address, body=bytes(PAGES[address]))).articles  # type: ignore[arg-type]
]


@cache
def page() -> StoryPage:
    (found,) = Desk(tagger=RulesTagger()).pages(ARTICLES)
    return found


def gathered() -> Gathered:
    body = b"<p>as it came"
    digest = sha256(body).hexdigest()
    return Gathered(
        page=page(),
        versions=[KeptVersion(article=one, came=MADE, capture=digest) for one in ARTICLES],
        captures={digest: KeptCapture(digest=digest, at=MADE, capture=Capture(address="/home/x/a.html", body=body))},
        made=MADE,
        nutgraf="0.0",
        taggers=["rules"],
    )


@cache
def bundle() -> bytes:
    return write_evidence(gathered())


def files(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def found_out(data: bytes) -> tuple[str, ...]:
    """Why it is not the bundle that was written."""
    try:
        return check_evidence(data).faults
    except BrokenPage as broken:
        return (str(broken),)


def told(found: dict[str, bytes]) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(found[MANIFEST])
    return read


def test_what_was_written_holds() -> None:
    checked = check_evidence(bundle())
    assert checked.faults == ()
    assert [one.article.text for one in checked.versions] == [one.text for one in ARTICLES]
    assert [(one.article.id, one.article.version) for one in checked.versions] == [
        (one.id, one.version) for one in ARTICLES
    ]
    assert checked.page.highlights == page().highlights


def test_the_same_state_gives_the_same_bytes() -> None:
    assert write_evidence(gathered()) == bundle()


def test_the_manifest_tells_of_every_file_and_where_it_came_from() -> None:
    found = files(bundle())
    manifest = told(found)
    assert set(manifest["files"]) == set(found) - {MANIFEST}
    assert all(one["sha256"] == sha256(found[name]).hexdigest() for name, one in manifest["files"].items())
    assert (manifest["nutgraf"], manifest["taggers"], manifest["made"]) == ("0.0", ["rules"], MADE.isoformat())
    assert [one["capture"]["came"] for one in manifest["articles"]] == [MADE.isoformat()] * len(ARTICLES)
    assert "nutgraf check" in found["README.txt"].decode()


def test_nothing_tells_of_the_computer_it_was_made_on() -> None:
    lines = tuple(replace(line, address="/home/x/a.html") for line in page().articles)
    versions = [replace(one, article=replace(one.article, address="/home/x/b.html")) for one in gathered().versions]
    made = write_evidence(replace(gathered(), page=replace(page(), articles=lines), versions=versions))
    assert b"/home/x" not in made
    assert check_evidence(made).faults == ()


def test_a_text_that_is_cut_stays_cut() -> None:
    from nutgraf.model.article import beginning

    whole = gathered()
    last = page().articles[-1]
    cut = [
        replace(one, article=beginning(one.article, len(one.article.text) - 1), cut=True)
        if one.article.id == last.id
        else one
        for one in whole.versions
    ]
    checked = check_evidence(write_evidence(replace(whole, versions=cut)))
    assert [one.cut for one in checked.versions] == [one.article.id == last.id for one in cut]
    assert not any("digest" in fault for fault in checked.faults)


@given(data=st.data())
def test_no_byte_can_be_changed_unseen(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(bundle()) - 1))
    other = data.draw(st.integers(1, 255))
    changed = bytearray(bundle())
    changed[place] ^= other
    assert found_out(bytes(changed))


@given(data=st.data())
def test_nothing_can_be_cut_off_or_added(data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(bundle()) - 1))
    more = data.draw(st.binary(min_size=1, max_size=20))
    for changed in (bundle()[:end], bundle() + more, more + bundle()):
        assert found_out(changed)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_bundle_or_none(body: bytes) -> None:
    for given_ in (body, b"PK\x03\x04" + body, b"PK\x05\x06" + body):
        with pytest.raises(BrokenPage):
            check_evidence(given_)


def rewritten(**changed: bytes | None) -> bytes:
    """The bundle with other files, and a manifest that fits them."""
    found = {name.replace("_dot_", "."): body for name, body in changed.items()}
    new = {name: found.get(name, body) for name, body in files(bundle()).items()}
    kept = {name: body for name, body in new.items() if body is not None and name != MANIFEST}
    manifest = told(files(bundle()))
    manifest["files"] = {name: {"bytes": len(body), "sha256": sha256(body).hexdigest()} for name, body in kept.items()}
    return packed({**kept, MANIFEST: sealed(manifest)})


def test_a_text_changed_with_its_digests_is_still_told() -> None:
    name = text_file(ARTICLES[0].id, ARTICLES[0].version)
    text = files(bundle())[name]
    with_more = text.replace(b"94", b"49")
    assert with_more != text
    found = check_evidence(rewritten(**{name: with_more})).faults
    assert any("its words are not those" in fault for fault in found)


def test_a_sentence_changed_with_its_digests_is_still_told() -> None:
    text = files(bundle())[PAGE].replace(b"94", b"49")
    found = check_evidence(rewritten(**{PAGE: text})).faults
    assert found
    assert not any("SHA-256" in fault for fault in found)


def test_what_is_missing_added_or_packed_anew_is_told() -> None:
    found = files(bundle())
    gone = {name: body for name, body in found.items() if name != "claims.csv"}
    assert "claims.csv is missing" in check_evidence(packed(gone)).faults
    more = {**found, "more.txt": b"x"}
    assert any("more.txt is not in the manifest" in fault for fault in check_evidence(packed(more)).faults)
    anew = io.BytesIO()
    with zipfile.ZipFile(anew, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in found.items():
            archive.writestr(name, body)
    assert [fault[:26] for fault in check_evidence(anew.getvalue()).faults] == ["the file is not as it was "]


@pytest.mark.parametrize("name", ["../page.json", "/etc/passwd", "a\\b", "a/../b", "x" * 400, "a\u202eb", "a//b"])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    anew = io.BytesIO()
    with zipfile.ZipFile(anew, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"x")
    with pytest.raises(BrokenPage, match=r"name that no bundle has"):
        check_evidence(anew.getvalue())


def test_a_file_that_swells_is_refused_before_it_does() -> None:
    anew = io.BytesIO()
    with zipfile.ZipFile(anew, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("page.json", b" " * (HIGHEST_RATIO * 5_000))
    with pytest.raises(BrokenPage, match="swell"):
        check_evidence(anew.getvalue())


def test_two_files_of_one_name_are_refused() -> None:
    anew = io.BytesIO()
    with zipfile.ZipFile(anew, "w") as archive:
        archive.writestr("page.json", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("page.json", b"2")
    with pytest.raises(BrokenPage, match="two files of one name"):
        check_evidence(anew.getvalue())


def test_all_that_a_page_points_into_is_gathered() -> None:
    assert cited_versions(page()) == {(one.id, one.version) for one in ARTICLES}
