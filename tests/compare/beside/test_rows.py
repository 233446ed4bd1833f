"""Articles side by side: every sentence once, what is shared, what differs, what only one has."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from crane_articles import article
from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare import compare
from nutgraf.compare.beside.rows import lay_beside
from nutgraf.model.comparison import DisagreementKind
from nutgraf.model.notes import Account
from nutgraf.model.side_by_side import PlacedRow, RowKind

COURIER = """Two hurt as crane falls at Harwick quay

A crane fell onto the quay of Harwick on Monday morning and hurt two dock workers, the harbour office said.

The crane had been inspected in March. The harbour office closed the quay until Thursday.

“We heard it before we saw it,” said Ilse Brand, who runs the fish stall beside the quay."""
MAIL = """Crane topples onto Harwick quay

A crane toppled onto the quay at Harwick on Monday morning and hurt three dock workers, police said.

“We heard it before we saw it,” Ilse Brand, a fishmonger, told the Mail. The mayor of Harwick wants an inquiry."""

SENTENCES = (
    "A crane fell onto the quay on Monday.",
    "Two dock workers were hurt.",
    "Three dock workers were hurt, police said.",
    "Nobody was hurt, the harbour office said.",
    "The quay is closed until Thursday.",
    "Will it open again?",
    "Read more:",
    "“We heard it before we saw it,” said Ilse Brand.",
    "The mayor wants an inquiry.",
    "Share.",
)


def laid(*texts: str) -> tuple[list[Account], tuple[PlacedRow, ...]]:
    accounts = annotate([article(text, number) for number, text in enumerate(texts)], RulesTagger())
    return accounts, lay_beside(accounts, compare(accounts))


def words(row: PlacedRow, accounts: list[Account]) -> list[list[str]]:
    return [[account.words_of(place.span) for place in cell] for cell, account in zip(row.cells, accounts, strict=True)]


def row_with(words_: str, accounts: list[Account], rows: tuple[PlacedRow, ...]) -> PlacedRow:
    (found,) = (row for row in rows if any(words_ in told for cell in words(row, accounts) for told in cell))
    return found


def test_one_matter_with_two_figures_stands_in_one_row() -> None:
    accounts, rows = laid(COURIER, MAIL)
    row = row_with("hurt two dock workers", accounts, rows)
    assert row.kind is RowKind.DIFFERS
    assert "hurt three dock workers" in words(row, accounts)[1][0]
    (difference,) = row.differences
    assert difference.kind is DisagreementKind.NUMBER
    assert [value.split()[0] for value in difference.values] == ["two", "three"]


def test_what_both_tell_is_shared_and_what_one_tells_is_alone() -> None:
    accounts, rows = laid(COURIER, MAIL)
    said = row_with("said Ilse Brand", accounts, rows)
    assert said.kind is RowKind.SHARED
    assert "told the Mail" in words(said, accounts)[1][0]
    assert not said.verbatim
    for alone in ("inspected in March", "The mayor of Harwick", "closed the quay until"):
        assert row_with(alone, accounts, rows).kind is RowKind.ALONE


def test_an_article_that_prints_another_is_shared_word_for_word() -> None:
    _, rows = laid(COURIER, COURIER, COURIER.replace("\n\nThe crane had", " The crane had"))
    assert {(row.kind, row.verbatim) for row in rows} == {(RowKind.SHARED, True)}
    assert len(rows) == 5


def test_a_sentence_that_was_touched_stays_with_what_it_was_made_of() -> None:
    touched = COURIER.replace("had been inspected in March", "had, its owner says, been inspected only in March")
    accounts, rows = laid(COURIER, touched)
    row = row_with("only in March", accounts, rows)
    assert (row.kind, row.verbatim, len(row.cells[0])) == (RowKind.SHARED, False, 1)
    assert sum(row.verbatim for row in rows) == len(rows) - 1


def test_the_first_article_keeps_its_order_and_the_others_stand_behind_their_neighbours() -> None:
    accounts, rows = laid(COURIER, MAIL)
    first = [place.span for row in rows for place in row.cells[0]]
    assert first == sorted(first)
    told = [words(row, accounts)[1] for row in rows]
    mayor = next(at for at, cell in enumerate(told) if "The mayor of Harwick wants an inquiry." in cell)
    assert "told the Mail" in told[mayor - 1][0]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=0, max_size=8), min_size=2, max_size=4))
def test_every_sentence_stands_in_exactly_one_row(told: list[list[str]]) -> None:
    accounts, rows = laid(*(f"Crane falls {number}\n\n{' '.join(one)}" for number, one in enumerate(told)))
    for number, account in enumerate(accounts):
        places = [place for row in rows for place in row.cells[number]]
        assert sorted(place.span for place in places) == sorted(account.notes.sentences)
        assert all(place.article == account.id for place in places)
    assert all(any(row.cells) for row in rows)
    assert all((sum(map(bool, row.cells)) == 1) == (row.kind is RowKind.ALONE) for row in rows)
    assert all((row.kind is RowKind.DIFFERS) == bool(row.differences) for row in rows)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
def test_a_text_beside_itself_parts_nowhere(told: list[str]) -> None:
    _, rows = laid(*[f"Crane falls\n\n{' '.join(told)}"] * 2)
    assert all(row.verbatim for row in rows)


def test_accounts_without_sentences_give_no_rows() -> None:
    accounts, _ = laid(COURIER, MAIL)
    empty = [replace(account, notes=replace(account.notes, sentences=())) for account in accounts]
    assert lay_beside(empty, compare(accounts)) == ()
