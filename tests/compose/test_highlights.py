"""Three to five sentences, one fact each; the number on which the accounts part is set side by side."""

from making import account, claims_of, comparison, differing, place, pool

from nutgraf.compose.cite import cite
from nutgraf.compose.highlights import highlights, says_as_much
from nutgraf.model.comparison import Disagreement, Judgement
from nutgraf.model.notes import Account
from nutgraf.model.sentence import Making, Sentence
from nutgraf.model.span import Span

FACTS = (
    "The river Ande flooded the lower town of Graven on the night of the fair.",
    "Firefighters pumped water from the cellars of the old brewery until dawn.",
    "A school bus with an empty tank blocked the only bridge to the station.",
    "The county lent the town forty cots and a kitchen on wheels.",
    "Insurance firms sent assessors to the market hall within a day.",
    "Beekeepers lost most of their hives on the southern meadows.",
    "Trains to the coast ran with a delay of about an hour.",
)
ONE = account("\n".join(FACTS))


def made(*accounts: Account, disagreements: tuple[Disagreement, ...] = ()) -> tuple[Sentence, ...]:
    found = comparison(list(accounts), disagreements=disagreements)
    return highlights(pool(list(accounts), found), claims_of(*accounts))


def test_three_to_five_of_many_the_weightiest_first() -> None:
    chosen = [sentence.text for sentence in made(ONE)]
    assert 3 <= len(chosen) <= 5
    assert chosen[0] == FACTS[0]


def test_no_fact_twice_in_other_words() -> None:
    again = account(FACTS[0].replace("flooded the lower", "has flooded the whole lower"), outlet="Strandavisa")
    texts = [sentence.text for sentence in made(ONE, again)]
    assert sum("Graven" in text for text in texts) == 1


def test_the_versions_of_an_open_number_are_set_side_by_side() -> None:
    one, two = (
        account("Aboard were 31 people of Graven."),
        account("Aboard were 37 people of Graven.", outlet="Strandavisa"),
    )
    parted = differing(("31", (place(one, "31"),)), ("37", (place(two, "37"),)))
    (joined,) = [sentence for sentence in made(one, two, disagreements=(parted,)) if sentence.origin is Making.JOINED]
    assert joined.text == "The accounts differ on people aboard: 31 (Kystposten) or 37 (Strandavisa)."
    assert [citation.article for citation in joined.citations] == [one.id, two.id]
    assert joined.origins == 2


def test_an_update_is_no_open_question() -> None:
    one, two = (
        account("Aboard were 31 people of Graven."),
        account("Aboard were 37 people of Graven.", outlet="Strandavisa"),
    )
    update = differing(("31", (place(one, "31"),)), ("37", (place(two, "37"),)), judgement=Judgement.UPDATE)
    assert all(sentence.origin is Making.EXTRACTED for sentence in made(one, two, disagreements=(update,)))


def test_no_claims_give_none() -> None:
    assert made(account("Yes")) == ()


def test_versions_already_told_are_not_set_side_by_side_again() -> None:
    cited = (cite(account("The line says 26, the police 41.").article, Span(start=0, end=32)),)
    parted = Sentence(text="The accounts differ on people hurt: 41 (police) or 26 (line).", citations=cited)
    assert says_as_much(Sentence(text="The line says 26, the police 41.", citations=cited), parted)
    assert not says_as_much(Sentence(text="The police say 41.", citations=cited), parted)
