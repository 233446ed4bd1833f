"""What each account does with a claim."""

from compare.build import PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.model.claim import Treating

NAMES = [("Hestvik", PLACE), ("Solheim", PLACE), ("Ida Storm", PERSON), ("Arne Vik", PERSON)]
LEAD = "A ferry ran aground near Hestvik on Monday. Lifeboats took everybody to Solheim. The sea was calm that night."
PADDING = " Gulls cried over the quay. Cafes opened early for the crews. A choir sang in the church by the harbour."
LENGTH = " The harbour was built a century ago by fishermen who lived on the other shore and rowed across each day."


def treatments(*texts, hours=(0, 5, 9), said=((), (), ())):
    """The treatments of the claim that the first account makes in its last sentence but those of the padding."""
    told = [
        account(text, ident=ident, when=None if hour is None else at(hour), names=NAMES, said=spoken)
        for text, ident, hour, spoken in zip(texts, "abc", hours, said, strict=False)
    ]
    compared = compare(told)
    wanted = texts[0].index("Its engine")
    claim = next(c for c in compared.claims if any(s.article == "a" and s.span.start == wanted for s in c.statements))
    return {one.article: one for one in claim.treatments}, told


CLAIM = "Its engine had been repaired in Solheim by Arne Vik in March."


def test_an_account_states_what_it_tells_itself():
    found, _ = treatments(
        LEAD + " " + CLAIM + PADDING, LEAD + " The engine was repaired by Arne Vik in Solheim in March."
    )
    assert [found[each].how for each in "ab"] == [Treating.STATES, Treating.STATES]


def test_an_account_attributes_what_it_gives_to_somebody():
    other = LEAD + " Ida Storm said the engine was repaired by Arne Vik in Solheim in March."
    found, _ = treatments(LEAD + " " + CLAIM + PADDING, other, said=((), (("Ida Storm", "said"),)))
    assert (found["b"].how, found["b"].speaker) == (Treating.ATTRIBUTES, "Ida Storm")


def test_an_account_in_which_somebody_denies_it_disputes():
    other = LEAD + " Ida Storm denied that its engine had been repaired by Arne Vik."
    found, told = treatments(LEAD + " " + CLAIM + PADDING, other, said=((), (("Ida Storm", "denied"),)))
    assert (found["b"].how, found["b"].speaker) == (Treating.DISPUTES, "Ida Storm")
    assert "denied" in told[1].words_of(found["b"].place.span)


def test_a_denial_of_something_else_disputes_nothing():
    other = LEAD + " Ida Storm denied that the captain of the ferry had been drunk."
    found, _ = treatments(LEAD + " " + CLAIM + PADDING, other + LENGTH)
    assert found["b"].how is not Treating.DISPUTES


def test_an_account_of_the_same_ground_that_lacks_it_omits():
    other = LEAD + PADDING + LENGTH + " The engine stopped, said Arne Vik, and Solheim heard the alarm."
    found, told = treatments(
        LEAD + PADDING + LENGTH + " Its engine was bought from bankrupt Solheim brewers, Dutch papers show.", other
    )
    assert found["b"].how is Treating.OMITS
    assert told[1].words_of(found["b"].place.span)


def test_what_came_earlier_is_not_seen():
    text = LEAD + PADDING + LENGTH
    found, _ = treatments(
        text + " Its engine was bought from bankrupt Solheim brewers, Dutch papers show.", text, hours=(5, 0)
    )
    assert found["b"].how is Treating.UNSEEN
    assert found["b"].place is None


def test_an_excerpt_and_an_undated_account_leave_nothing_out():
    text = LEAD + PADDING + LENGTH + " Its engine was bought from bankrupt Solheim brewers, Dutch papers show."
    short, _ = treatments(text, "A ferry ran aground near Hestvik. The engine stopped in Solheim.")
    undated, _ = treatments(text, LEAD + PADDING + LENGTH + " The engine stopped in Solheim.", hours=(0, None))
    assert short["b"].how is Treating.UNSEEN
    assert undated["b"].how is Treating.UNSEEN


def test_of_the_same_text_twice_neither_leaves_anything_out():
    text = LEAD + " " + CLAIM + PADDING + LENGTH
    for claim in compare(
        [account(text, ident="a", names=NAMES), account(text, ident="b", names=NAMES, when=at(3))]
    ).claims:
        assert not {Treating.OMITS, Treating.UNSEEN} & {one.how for one in claim.treatments}


def test_each_claim_has_a_treatment_for_each_account_in_order():
    texts = [LEAD + " " + CLAIM, LEAD + PADDING, "Nothing of the kind happened in Aven on Friday."]
    told = [
        account(text, ident=ident, when=at(hour), names=NAMES)
        for text, ident, hour in zip(texts, "abc", (0, 5, 9), strict=True)
    ]
    for claim in compare(told).claims:
        assert [one.article for one in claim.treatments] == ["a", "b", "c"]
        assert {each.article for each in claim.statements} <= {
            one.article for one in claim.treatments if one.how not in (Treating.OMITS, Treating.UNSEEN)
        }
