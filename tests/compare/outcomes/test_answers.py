import pytest

from compare.build import BODY, PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.compare.outcomes.answers import without_names
from nutgraf.model.comparison import DisagreementKind, Judgement

NAMES = [("Ida Storm", PERSON), ("Karl Brun", PERSON), ("Harbour Bill", PLACE), ("Aven", PLACE), ("Tolvex", BODY)]


def outcomes(*texts, hours=1, said=()):
    told = dict(said)
    accounts = [
        account(text, names=NAMES, ident="abc"[number], when=at(hours * number), said=told.get(number, ()))
        for number, text in enumerate(texts)
    ]
    return [found for found in compare(accounts).disagreements if found.kind is DisagreementKind.OUTCOME]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The pilot Ida Storm drowned in the bay.", "The pilot, Ida Storm, is alive and unhurt."),
        ("Aven and its rival signed a border treaty in the hall.", "Aven stopped short of signing the border treaty."),
        ("Ida Storm was found guilty by a jury of fraud.", "Ida Storm pleaded guilty to fraud in Aven."),
        ("Rebel fighters are in control of Aven.", "The army repelled an attack on Aven."),
        ("Police fired tear gas at the crowd in Aven.", "The crowd went home and no tear gas was used in Aven."),
        ("Officers removed the last students from the hall in Aven.", "The students in Aven left of their own accord."),
        ("Karl Brun conceded in the evening in Aven.", "Karl Brun has not conceded, his office in Aven said."),
        ("Tolvex is in talks with a rival about a sale.", "There are no talks with a rival, Tolvex said."),
        ("The spill is contained, Tolvex said.", "The oil was not contained, a diver in Aven said."),
        (
            "The seal cull at Aven was halted on Monday by a judge.",
            "The seal cull at Aven is continuing, a judge heard.",
        ),
        ("Ida Storm was arrested at the pier.", "Ida Storm is not in our custody, an officer said."),
        ("Ida Storm was arrested at the pier.", "Ida Storm is still being sought in Aven."),
        ("Units have liberated the village of Aven.", "The village of Aven remained under its control, the army said."),
        ("Ida Storm will miss Sunday's final.", "Ida Storm is fit to play in the final."),
        ("Ida Storm has a torn calf muscle.", "Ida Storm had only a cramp."),
        ("Gunman shot dead in a shop in Aven", "Suspect alive under guard after a raid on a shop in Aven"),
        (
            "Tolvex will close its mill in Aven in May.",
            "Tolvex spoke of its mill in Aven. No decision has been taken on the mill in Aven.",
        ),
    ],
)
def test_answers_that_exclude_each_other_are_a_conflict(first, second):
    (found,) = outcomes(first, second)
    assert found.judgement is Judgement.CONFLICT
    assert len(found.versions) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ida Storm is in a critical condition in Aven.", "Ida Storm died of her wounds in Aven."),
        ("Bus drivers in Aven will walk out on Monday.", "The bus strike in Aven has been called off."),
        ("Talks on Aven broke up without a deal.", "A truce for Aven was signed at night."),
        ("The gunman is still at large in Aven, police said.", "The gunman was arrested at a motel in Aven."),
    ],
)
def test_the_later_state_told_later_is_an_update(first, second):
    (found,) = outcomes(first, second, hours=20)
    assert found.judgement is Judgement.UPDATE


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ida Storm drowned in the bay.", "Karl Brun is alive and unhurt."),
        ("The thief struck at a large party at large tables in Aven.", "Four people are in custody in Aven."),
        ("The 12-year-old girl was shot and killed in Aven.", "The 12-year-old boy was arrested in Aven."),
        ("Police in Aven are looking for the suspects.", "Two suspects were arrested in Aven."),
        ("Births at Aven have fallen to 210 a year.", "The place at Aven has been taken, and the army holds it."),
        ("The hospital in Aven will stay open.", "One ward in Aven will close in Aven."),
        ("A 33-year-old man was hurt in Aven. A 33-year-old man fled.", "Karl Brun, 33, died in Aven."),
        ("Ida Storm denied knowing Karl Brun, who was arrested in Aven.", "Karl Brun was arrested in Aven."),
        ("Karl Brun survived all the way to the ward.", "Karl Brun died in Aven."),
        ("Karl Brun had nothing to do with the killing of Ida Storm.", "The murder of Ida Storm shook Aven."),
        ("Ida Storm was fired in Aven.", "Ida Storm stepped down as chair of Tolvex."),
        ("Ida Storm shot himself in the hand in Aven.", "Ida Storm was arrested in Aven."),
        ("Ida Storm drowned in the bay.", "Ida Storm could be alive, her friends hope."),
        ("Tolvex will close its works in Aven.", "Karl Brun said the school stays open."),
        ("Aven signed a treaty in the hall.", "Aven had signed nothing in 1987."),
        ("Ida Storm resigned in Aven.", "Nobody knew whether Ida Storm will stay in office."),
        ("One bridge was destroyed at Aven.", "Another bridge at Aven was in use."),
    ],
)
def test_other_people_other_things_and_mere_chances_are_none(first, second):
    assert outcomes(first, second) == []


def test_a_text_printed_twice_never_disagrees_with_itself():
    text = "Ida Storm was arrested in Aven. Karl Brun was shot dead by police in Aven. The strike in Aven is off."
    assert outcomes(text, text, text) == []


def test_what_one_says_and_another_denies_is_a_conflict_within_one_account():
    text = "The union said Tolvex will close its works in Aven. A spokeswoman denied that any works was to close."
    said = {0: (("The union", "said"), ("A spokeswoman", "denied"))}
    other = "Shares of Tolvex fell in Aven on Monday."
    (found,) = outcomes(text, other, said=said.items())
    assert found.judgement is Judgement.CONFLICT
    assert "union" in found.why


def test_the_reason_names_both_accounts_and_their_words():
    (found,) = outcomes("Ida Storm drowned in the bay.", "Ida Storm is alive.")
    assert "The a Post" in found.why
    assert "“drowned in the bay”" in found.why
    assert found.about == "Fate of Ida Storm"


@pytest.mark.parametrize(
    ("label", "unnamed"),
    [
        ("Fire at {names}", "Fire"),
        ("Whether it goes on ({names})", "Whether it goes on"),
        ("Verdict on {names}", "Verdict"),
        ("How it ended for {names}", "How it ended"),
        ("Who holds {names}", "Who holds it"),
        ("Whether {names} concedes", "Whether it concedes"),
    ],
)
def test_a_matter_of_nobody_named_is_told_in_whole_words(label, unnamed):
    assert without_names(label, of_person=False) == unnamed


def test_a_value_is_not_broken_off_a_few_words_before_its_clause_ends():
    (found,) = outcomes(
        "Ida Storm is heading to Aven for talks.",
        "Ida Storm arrived in Aven on the 27th of a month to request military aid.",
        hours=20,
    )
    assert found.versions[1].value.endswith("to request military aid")
