from dataclasses import replace

from nutgraf.model.claim import Treating
from nutgraf.model.origin import GroundKind
from nutgraf.render.rows import MOST_CITED, MOST_NAMED, TREATINGS, cited_in, claim_rows, printing_rows
from render.compared import CLAIMS, QUOTATIONS, treated
from render.fixtures import STOPPED

CLAIM, UTTERANCE = CLAIMS[0], QUOTATIONS[0]


def test_those_that_do_the_same_stand_in_one_row_the_silent_last() -> None:
    rows = claim_rows(CLAIM)
    assert [row.does for row in rows] == ["states it", "attributes it", "disputes it", "withdrew it", "leaves it out"]
    assert [part.outlets for part in rows[0].parts] == [("Vallorna Post", "Meridian", "새벽산신문")]
    assert [part.note for part in rows[0].parts] == ["own reporting"]
    assert [row.first for row in rows] == ["Vallorna Post", "", "", "", ""]
    assert rows[1].who == "to Meridian"
    assert rows[2].who == "by valley rescue service"


def test_every_treatment_has_words() -> None:
    assert set(TREATINGS) == set(Treating)


def test_what_a_telling_rests_on_is_said_once() -> None:
    def note(speaker: str, kind: GroundKind, name: str) -> str:
        one = treated("bote", Treating.ATTRIBUTES, speaker=speaker, rests=(kind, name))
        return claim_rows(replace(CLAIM, treatments=(one,)))[0].parts[0].note

    assert note("Meridian", GroundKind.WIRE, "Meridian") == ""
    assert note("the mayor", GroundKind.WIRE, "Meridian") == "wire: Meridian"
    assert note("the mayor", GroundKind.OUTLET, "Vallorna Post") == "from Vallorna Post"
    assert note("", GroundKind.UNNAMED, "unnamed technician") == "unnamed source"
    assert note("", GroundKind.OWN, "Bergbote") == "own reporting"


def test_many_outlets_are_counted_and_few_of_their_words_cited() -> None:
    many = tuple(replace(treated("post", Treating.STATES, STOPPED[1]), outlet=f"Outlet {n}") for n in range(30))
    cited = tuple(
        replace(one, citation=replace(one.citation, exact=f"words {n // 2}")) for n, one in enumerate(many) if one.citation
    )  # fmt: skip
    (row,) = claim_rows(replace(CLAIM, treatments=cited, first=""))
    assert len(row.parts[0].outlets) == MOST_NAMED
    assert row.parts[0].more == 30 - MOST_NAMED
    assert [one.exact for one in row.citations] == [f"words {n}" for n in range(MOST_CITED)]
    assert cited_in([row, row]) == [*row.citations, *row.citations]


def test_printings_part_by_what_differs_and_by_whom_they_are_given_to() -> None:
    rows = printing_rows(UTTERANCE)
    assert [(row.does, row.who) for row in rows] == [
        ("verbatim", ""),
        ("altered", "to Jonas Brecht"),
        ("cut", ""),
        ("translated", ""),
    ]
    assert rows[0].parts[0].outlets == ("Vallorna Post", "Meridian")
    assert (rows[1].left_out, rows[1].put) == (("found nothing",), ("saw no fault",))
