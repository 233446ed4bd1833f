"""What was done to an article between its versions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.compare import compare
from nutgraf.compare.versions.revisions import find_revisions
from nutgraf.model.claim import Treating
from nutgraf.model.comparison import Copy, CopyKind
from nutgraf.model.revision import EditKind, Revision
from versions_of_news import accounts, states, told

FIRST = (
    "At least 12 diggers were killed on Tuesday when the wall of Harwick quarry gave way, fire chief Anna Berg said.\n\n"
    "The quarry was closed to visitors. Some 40 people were hurt.\n\n"
    "Its owner, Marlow Stone, had paid a fine in 2019, according to the county.\n\n"
    "Rescuers are working with two cranes. More are on their way from Northholt."
)


def revision(before: str, after: str, language: str = "en") -> tuple[Revision, list[tuple[str, str, str]]]:
    one, other = states(before, after, language=language)
    (found,) = compare([other], earlier=[one]).revisions
    return found, told(found, one, other)


def pairs(found: Revision) -> list[tuple[str, str]]:
    return [pair for edit in found.edits for pair in edit.telling]


def test_the_same_text_gives_nothing() -> None:
    (one,) = states(FIRST)
    assert compare([one], earlier=[one]).revisions == ()


def test_other_spacing_and_marks_are_no_edit() -> None:
    one, other = states(FIRST, FIRST.replace(", fire chief", ",  fire chief").replace("visitors.", "visitors!"))
    assert compare([other], earlier=[one]).revisions == ()


@pytest.mark.parametrize(
    ("was", "now", "pair"),
    [
        ("At least 12 diggers", "At least 14 diggers", ("At least 12", "At least 14")),
        ("Anna Berg said", "Anna Bergh said", ("Anna Berg", "Anna Bergh")),
        ("on Tuesday", "on Monday", ("Tuesday", "Monday")),
        ("was closed to", "was not closed to", ("", "not")),
        ("was closed to", "wasn’t closed to", ("", "wasn’t")),
        ("a fine in 2019", "a fine in 2017", ("2019", "2017")),
    ],
)
def test_what_matters_is_told_as_printed(was: str, now: str, pair: tuple[str, str]) -> None:
    found, edits = revision(FIRST, FIRST.replace(was, now))
    assert [kind for kind, _, _ in edits] == ["changed"]
    assert pairs(found) == [pair]
    assert found.silent


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("At least 12 diggers", "At least twelve diggers"),
        ("Some 40 people were hurt", "About 40 people were injured"),
        ("fire chief Anna Berg said", "according to fire chief Berg"),
        ("Rescuers are working with two cranes. More are", "Rescuers are working with two cranes, and more are"),
    ],
)
def test_other_words_for_the_same_are_changed_and_tell_nothing(was: str, now: str) -> None:
    found, edits = revision(FIRST, FIRST.replace(was, now))
    assert [kind for kind, _, _ in edits] == ["changed"]
    assert pairs(found) == []
    assert not found.silent


def test_a_sentence_taken_out_and_one_put_in() -> None:
    after = FIRST.replace(" Some 40 people were hurt.", "") + "\n\nThe school of Harwick opens again on Friday."
    found, edits = revision(FIRST, after)
    assert edits == [
        ("removed", "Some 40 people were hurt.", ""),
        ("added", "", "The school of Harwick opens again on Friday."),
    ]
    assert found.edits[0].telling == (("Some 40", ""),)
    assert found.silent


def test_paragraphs_in_another_order_are_no_edit() -> None:
    one, other = states(FIRST, "\n\n".join([FIRST.split("\n\n")[at] for at in (0, 3, 2, 1)]))
    assert compare([other], earlier=[one]).revisions == ()


def test_a_headline_is_compared_with_the_headline() -> None:
    one, other = states(
        FIRST, FIRST, headlines=("Harwick quarry: 12 dead", "Fourteen dead in Harwick, says fire chief")
    )
    (found,) = compare([other], earlier=[one]).revisions
    assert told(found, one, other) == [
        ("changed", "Harwick quarry: 12 dead", "Fourteen dead in Harwick, says fire chief")
    ]


def test_a_note_owns_up_and_is_no_edit_itself() -> None:
    note = "Correction: An earlier version of this article misspelled the name of fire chief Anna Bergh."
    found, edits = revision(FIRST, FIRST.replace("Anna Berg", "Anna Bergh") + f"\n\n{note}")
    assert [kind for kind, _, _ in edits] == ["changed"]
    assert len(found.corrections) == 1
    assert not found.silent


def test_a_note_on_something_else_leaves_an_edit_silent() -> None:
    note = "Correction: An earlier version of this article said that the fine of Marlow Stone was paid in 2017."
    found, _ = revision(FIRST, FIRST.replace("At least 12", "At least 14") + f"\n\n{note}")
    assert found.silent


def test_an_old_note_owns_up_to_nothing_new() -> None:
    noted = FIRST + "\n\nCorrection: An earlier version of this article misspelled the name of Anna Berg."
    found, _ = revision(noted, noted.replace("Anna Berg said", "Anna Bergh said"))
    assert found.corrections == ()
    assert found.silent


def test_each_step_of_three_versions_is_told_with_its_versions() -> None:
    texts = [FIRST, FIRST.replace("12", "13"), FIRST.replace("12", "15")]
    one, two, three = states(*texts)
    first, second = compare([three], earlier=[two, one]).revisions
    assert (first.before, first.after) == (one.article.version, two.article.version)
    assert (second.before, second.after) == (two.article.version, three.article.version)
    assert [edit.after.version for edit in first.edits if edit.after] == [two.article.version]
    assert [edit.after.version for edit in second.edits if edit.after] == [""]


def test_german_ukrainian_and_korean() -> None:
    for language, before, was, now in (
        ("de", "Bei dem Unglück im Steinbruch starben am Dienstag 12 Arbeiter. Der Bruch war gesperrt.", "war gesperrt", "war nicht gesperrt"),
        ("uk", "Унаслідок обвалу в кар’єрі загинули 12 робітників. Кар’єр був закритий для людей.", "був закритий", "не був закритий"),
        ("ko", "채석장 벽이 무너져 노동자 12명이 숨졌다. 소방당국은 수색을 계속하고 있다.", "12명", "14명"),
    ):  # fmt: skip
        found, edits = revision(before, before.replace(was, now), language)
        assert [kind for kind, _, _ in edits] == ["changed"], language
        assert len(pairs(found)) == 1, language
        assert found.silent, language


def test_a_later_article_of_the_outlet_is_compared_and_nothing_in_it_is_silent() -> None:
    records = [
        {"headline": "Wall gives way", "url": f"https://echo.example/{at}", "text": text, "datePublished": f"2031-05-06T1{at}:00:00Z"}
        for at, text in enumerate((FIRST, FIRST.replace("At least 12", "At least 14")))
    ]  # fmt: skip
    one, other = accounts(records)
    copy = Copy(original=one.id, copy=other.id, share=0.9, places=(), kind=CopyKind.UPDATE)
    (found,) = find_revisions([one, other], [], [copy])
    assert (found.article, found.before, found.after) == (other.id, one.article.version, other.article.version)
    assert not found.silent
    assert [(edit.before and edit.before.article, edit.telling) for edit in found.edits] == [
        (one.id, (("At least 12", "At least 14"),))
    ]
    assert find_revisions([one, other], [], [Copy(original=one.id, copy=other.id, share=0.9, places=())]) == ()


def test_a_claim_whose_support_was_edited_away_is_withdrawn() -> None:
    fine = "Its owner, Marlow Stone, had paid a fine in 2019, according to the county."
    one, other = states(FIRST, FIRST.replace(fine + "\n\n", ""))
    (post,) = accounts(
        [
            {
                "headline": "Harwick quarry owner was fined", "outlet": "Northholt Post", "url": "https://post.example/1",
                "datePublished": "2031-05-06T12:00:00Z",
                "text": "Marlow Stone, owner of Harwick quarry, had paid a fine in 2019, the county said.\n\nThe wall gave way on Tuesday.",
            }
        ]
    )  # fmt: skip
    claims = compare([other, post], earlier=[one]).claims
    lost = [treatment for claim in claims for treatment in claim.treatments if treatment.how is Treating.WITHDRAWN]
    assert [(one_.article, one_.place.version if one_.place else "") for one_ in lost] == [
        (other.id, one.article.version)
    ]
    assert lost[0].place is not None
    assert one.words_of(lost[0].place.span) == fine
    still = compare([one, post]).claims
    assert not any(each.how is Treating.WITHDRAWN for claim in still for each in claim.treatments)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_the_texts_nothing_raises_and_spans_lie_inside(one: str, other: str) -> None:
    found = states(f"Something stands here.\n\n{one}", f"Something stands here.\n\n{other}")
    if len(found) == 2 and found[0].id == found[1].id:
        for revised in compare([found[1]], earlier=[found[0]]).revisions:
            assert revised.edits or revised.corrections
            for edit in revised.edits:
                assert (edit.before is None) == (edit.kind is EditKind.ADDED)
                assert edit.before is None or edit.before.span.end <= len(found[0].article.text)
                assert edit.after is None or edit.after.span.end <= len(found[1].article.text)
