"""Each speaker once, with their words, the kind and the cue; silence is an answer, the outlet itself no voice."""

import pytest
from making import account, comparison, differing, place, pool, spoken

from nutgraf.compose.opinions import is_somebody, opinions
from nutgraf.model.comparison import DisagreementKind, Judgement
from nutgraf.model.notes import Account, AttributionKind, SourceKind
from nutgraf.model.page import Opinion

DIRECT, NO_COMMENT = AttributionKind.DIRECT, AttributionKind.NO_COMMENT
PEOPLE = {"Ylva Brandt": ("Ylva Brandt", "Brandt")}


def made(*accounts: Account, **found: object) -> tuple[Opinion, ...]:
    return opinions(pool(list(accounts), comparison(list(accounts), PEOPLE, **found)))


def shown(*accounts: Account) -> dict[str, list[str]]:
    return {one.speaker.name: [said.sentence.text for said in one.statements] for one in made(*accounts)}


def test_a_quotation_is_verbatim_and_an_indirect_statement_keeps_its_cue() -> None:
    text = "“The wheel is worn,” said Ylva Brandt.\nBrandt has warned that the dam may go."
    said = (
        spoken(text, "Ylva Brandt", "said", "“The wheel is worn,”", kind=DIRECT),
        spoken(text, "Brandt", "warned", "the dam may go"),
    )
    one = account(text, people=("Ylva Brandt", "Brandt"), said=said)
    (opinion,) = made(one)
    assert [said.sentence.text for said in opinion.statements] == [
        "“The wheel is worn”",
        "has warned that the dam may go.",
    ]
    assert [said.cue for said in opinion.statements] == ["said", "warned"]
    assert opinion.speaker.name == "Ylva Brandt"


def test_the_same_words_of_two_outlets_are_one_statement_with_both_cited() -> None:
    text = "“The wheel of the mill is worn beyond repair,” said Ylva Brandt."
    said = spoken(text, "Ylva Brandt", "said", "“The wheel of the mill is worn beyond repair,”", kind=DIRECT)
    one, two = (
        account(text, outlet=name, people=("Ylva Brandt",), said=(said,)) for name in ("Kystposten", "Strandavisa")
    )
    (opinion,) = made(one, two)
    (statement,) = opinion.statements
    assert (statement.sentence.origins, len(statement.sentence.citations)) == (2, 2)


def test_declined_to_comment_is_kept() -> None:
    text = "The mill owners declined to comment."
    said = spoken(text, "The mill owners", "declined to comment", kind=NO_COMMENT, by=SourceKind.GROUP)
    assert shown(account(text, said=(said,))) == {"The mill owners": ["declined to comment."]}


def test_people_come_before_groups_and_these_before_unnamed_sources() -> None:
    lines = [
        "A miller nobody names said the wheel is worn.",
        "Unions said the roof is rotten.",
        "Ylva Brandt said the dam may go.",
    ]
    text = "\n".join(lines)
    said = (
        spoken(lines[0], "A miller nobody names", "said", "the wheel is worn", by=SourceKind.UNNAMED),
        spoken(text, "Unions", "said the roof", "said the roof is rotten", by=SourceKind.GROUP),
        spoken(text, "Ylva Brandt", "said the dam", "said the dam may go"),
    )
    names = [opinion.speaker.name for opinion in made(account(text, people=("Ylva Brandt",), said=said))]
    assert names == ["Ylva Brandt", "Unions", "A miller nobody names"]


@pytest.mark.parametrize(
    ("by", "speaker", "headline"),
    [
        (SourceKind.OUTLET, "Strandavisa", False),
        (SourceKind.PERSON, "it", False),
        (SourceKind.PERSON, "Ylva Brandt", True),
    ],
)
def test_outlets_pronouns_and_headlines_are_no_voices(by: SourceKind, speaker: str, headline: bool) -> None:
    text = f"{speaker} said the old wheel is worn.\nIt is."
    said = spoken(text, speaker, "said", "the old wheel is worn", by=by)
    assert made(account(text, said=(said,), headline=headline)) == ()


def test_a_speaker_whose_name_is_a_slip_is_not_shown() -> None:
    text = "Ylva Brent said the old wheel is worn."
    one = account(text, said=(spoken(text, "Ylva Brent", "said", "the old wheel is worn"),), people=("Ylva Brent",))
    slip = differing(
        ("Ylva Brandt", (place(one, "Ylva"),)), ("Ylva Brent", (place(one, "Ylva Brent"),)),
        kind=DisagreementKind.NAME, judgement=Judgement.SLIP,
    )  # fmt: skip
    assert made(one, disagreements=(slip,)) == ()


def test_where_only_he_is_printed_the_place_that_names_him_is_cited() -> None:
    text = "Ylva Brandt runs the mill.\nShe said the old wheel is worn."
    said = spoken(text, "She", "said", "the old wheel is worn", speaker="Ylva Brandt", antecedent="Ylva Brandt")
    (opinion,) = made(account(text, people=("Ylva Brandt",), said=(said,)))
    assert "Ylva Brandt" in [citation.exact for citation in opinion.statements[0].sentence.citations]


@pytest.mark.parametrize(
    ("name", "somebody"), [("the port master", True), ("he", False), ("what would happen", False), ("", False)]
)
def test_who_can_speak(name: str, somebody: bool) -> None:
    assert is_somebody(name) is somebody


@pytest.mark.parametrize(
    ("source", "shown_as"),
    [
        ("Ylva Brandt, who runs the mill", "Ylva Brandt"),
        ("Ylva Brandt, the owner of the old mill", "Ylva Brandt"),
        ("A diver, who saw the wheel", "A diver"),
        ("The head of the board, Per Dahl", "The head of the board, Per Dahl"),
    ],
)
def test_what_is_told_of_a_speaker_is_no_part_of_the_name(source: str, shown_as: str) -> None:
    said = spoken(f"{source} said the old wheel is worn.", source, "said", "the old wheel is worn", speaker=source)
    one = account(f"{source} said the old wheel is worn.\nYlva Brandt stays.", people=("Ylva Brandt",), said=(said,))
    assert list(shown(one)) == [shown_as]


def test_what_hangs_on_a_cue_that_is_not_shown_is_left_out() -> None:
    text = "It “a cruel joke from the start,” Ylva Brandt called."
    said = (spoken(text, "Ylva Brandt", "called", "It “a cruel joke from the start,”", kind=AttributionKind.MIXED),)
    assert shown(account(text, people=("Ylva Brandt",), said=said)) == {}
