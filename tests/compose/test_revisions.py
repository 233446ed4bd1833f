"""Versions on the page, and the check that opens them again."""

from dataclasses import replace

import pytest

from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.check import faults, only_what_holds
from nutgraf.compose.revisions import MOST_EDITS
from nutgraf.model.article import Article
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageEdit, PageRevision
from nutgraf.model.revision import EditKind
from nutgraf.model.story import Placement, Story
from versions_of_news import states

FIRST = (
    "At least 12 diggers were killed on Tuesday when the wall of Harwick quarry gave way, fire chief Anna Berg said.\n\n"
    "The quarry was closed to visitors. Some 40 people were hurt.\n\n"
    "Rescuers are working with two cranes. More are on their way from Northholt."
)
LATER = (
    FIRST.replace("At least 12", "At least 14").replace(" Some 40 people were hurt.", "")
    + "\n\nThe school opens again on Friday.\n\nCorrection: An earlier version of this article said that Harwick is in the north."
)


def page(*texts: str) -> tuple[StoryPage, list[Article]]:
    found = states(*texts)
    last = found[-1]
    story = Story(id="s", members=(Placement(article=last.id, score=1.0, reason="by hand"),))
    made = compose(story, [last], compare([last], earlier=found[:-1]), earlier=found[:-1])
    return made, [account.article for account in found]


@pytest.fixture(scope="module")
def made() -> tuple[StoryPage, list[Article]]:
    return page(FIRST, LATER)


def test_a_revision_is_told_with_the_words_of_both_versions(made: tuple[StoryPage, list[Article]]) -> None:
    (revision,) = made[0].revisions
    one, other = made[1]
    assert (revision.outlet, revision.before, revision.after) == ("Harwick Echo", one.version, other.version)
    assert [edit.kind for edit in revision.edits] == [EditKind.CHANGED, EditKind.REMOVED, EditKind.ADDED]
    removed = revision.edits[1].before
    assert removed is not None
    assert (removed.version, removed.exact) == (one.version, "Some 40 people were hurt.")
    assert [note.exact[:11] for note in revision.corrections] == ["Correction:"]
    assert revision.silent


def test_every_citation_opens_with_both_files_and_the_gate_keeps_all(made: tuple[StoryPage, list[Article]]) -> None:
    assert faults(*made) == ()
    assert only_what_holds(*made).revisions == made[0].revisions


def test_a_missing_earlier_file_is_told_as_such(made: tuple[StoryPage, list[Article]]) -> None:
    (told,) = faults(made[0], made[1][1:])
    assert "an earlier version of article" in told
    assert "file was not given" in told
    assert made[1][0].version in told


def _with(revision: PageRevision, **changes: object) -> PageRevision:
    return replace(revision, **changes)  # type: ignore[arg-type]


def _edits(revision: PageRevision, number: int, edit: PageEdit) -> PageRevision:
    return replace(revision, edits=(*revision.edits[:number], edit, *revision.edits[number + 1 :]))


def _tampered(revision: PageRevision) -> dict[str, PageRevision]:
    changed, removed, added = revision.edits
    assert changed.before
    assert changed.after
    assert removed.before
    assert added.after
    return {
        "another article": _with(revision, article="a0000"),
        "another outlet": _with(revision, outlet="Northholt Post"),
        "one version": _with(revision, before=revision.after),
        "unknown version": _with(revision, before="0" * 16),
        "not silent": _with(revision, silent=False, corrections=()),
        "a correction of the earlier version": _with(revision, corrections=(removed.before,)),
        "another number": _edits(revision, 0, replace(changed, telling=(("At least 11", "At least 14"),))),
        "nothing told": _edits(revision, 0, replace(changed, telling=(("At least 14", "At least 14"),))),
        "wrong kind": _edits(revision, 1, replace(removed, kind=EditKind.ADDED)),
        "sides exchanged": _edits(revision, 0, replace(changed, before=changed.after, after=changed.before)),
        "still there": _edits(
            revision, 1, replace(removed, before=replace(removed.before, start=0, end=5, exact="XXXXX"))
        ),
        "not changed": _edits(revision, 0, replace(changed, after=changed.before, telling=())),
    }


@pytest.mark.parametrize("what", list(_tampered(page(FIRST, LATER)[0].revisions[0])))
def test_a_wrong_revision_is_caught_and_not_shown(made: tuple[StoryPage, list[Article]], what: str) -> None:
    wrong = _tampered(made[0].revisions[0])[what]
    changed = replace(made[0], revisions=(wrong,))
    assert faults(changed, made[1]) != ()
    assert only_what_holds(changed, made[1]).revisions != (wrong,)


def test_a_sentence_that_still_stands_was_not_removed(made: tuple[StoryPage, list[Article]]) -> None:
    revision = made[0].revisions[0]
    one, _ = made[1]
    words = "The quarry was closed to visitors."
    start = one.text.index(words)
    before = revision.edits[1].before
    assert before is not None
    cited = replace(before, start=start, end=start + len(words), exact=words, prefix="", suffix="")
    wrong = _edits(revision, 1, replace(revision.edits[1], before=cited, telling=()))
    assert any("was not removed" in told for told in faults(replace(made[0], revisions=(wrong,)), made[1]))


def test_of_many_edits_those_that_matter_are_shown() -> None:
    lines = [f"The mason from street {name} looks after one half of the old wall." for name in "abcdefghijklmnop"]
    after = [line.replace("looks after", "cares for") for line in lines]
    after[14] = after[14].replace("one half", "two halves")
    made, articles = page("\n\n".join(lines), "\n\n".join(after))
    edits = made.revisions[0].edits
    assert len(edits) == MOST_EDITS
    assert any(edit.telling for edit in edits)
    assert faults(made, articles) == ()
