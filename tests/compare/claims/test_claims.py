from compare.build import PERSON, PLACE, account, at
from nutgraf.compare import compare

NAMES = [("Per Holm", PERSON), ("Estavia", PLACE), ("Norland", PLACE), ("Aven", PLACE)]


def claims(*texts, languages=()):
    accounts = [
        account(text, names=NAMES, ident="abcdefgh"[n], when=at(n), language=languages[n] if languages else "en")
        for n, text in enumerate(texts)
    ]
    return [
        sorted((s.article, accounts["abcdefgh".index(s.article)].words_of(s.span)) for s in claim.statements)
        for claim in compare(accounts).claims
    ]


def test_the_same_in_other_words_and_another_order_is_one_claim():
    found = claims(
        "Per Holm led a delegation to Estavia to ask for weapons. The weather was bad in Aven.",
        "To request arms from Estavia, a delegation headed by Per Holm arrived. Ferries stood still all day.",
    )
    assert [len(claim) for claim in found] == [2, 1, 1]


def test_the_same_in_another_language_is_one_claim_where_names_and_synonyms_carry_it():
    found = claims(
        "Per Holm asked the parliament of Estavia for weapons and soldiers.",
        "Per Holm bittet das Parlament von Estavia um Waffen und Soldaten.",
        languages=("en", "de"),
    )
    assert [len(claim) for claim in found] == [2]


def test_half_alike_sentences_do_not_chain():
    found = claims(
        "Per Holm opened the new bridge over the river in Aven.",
        "The new bridge over the river in Aven needs repair, engineers warned the mayor yesterday.",
        "Engineers warned the mayor yesterday that schools lack teachers and money.",
    )
    assert max(len(claim) for claim in found) <= 2


def test_sentences_of_one_article_stay_apart_unless_they_repeat_each_other():
    apart = claims("Per Holm flew to Estavia with ten engineers. Per Holm flew to Norland with nine bankers.")
    assert len(apart) == 2
    repeated = claims("Per Holm flew to Estavia with ten engineers.\nPer Holm flew to Estavia with ten engineers.")
    assert len(repeated) == 1


def test_a_clause_that_carries_the_assertion_stands_with_the_claim():
    found = claims(
        "Per Holm signalled a change of policy.",
        "The delegation dined in Aven with the mayor and many guests, while Per Holm hinted at a changed policy.",
    )
    assert ("b", "Per Holm hinted at a changed policy.") in found[0]


def test_what_leads_and_is_carried_by_more_weighs_more():
    accounts = [
        account(
            "Per Holm opened the bridge in Aven. Ducks swam under it for hours.", names=NAMES, ident=ident, when=at(n)
        )
        for n, ident in enumerate("ab")
    ]
    extra = account("It rained a little at night. Nobody brought an umbrella there.", ident="c", when=at(3))
    scores = [claim.score for claim in compare([*accounts, extra]).claims]
    assert scores[0] == max(scores)
    assert all(0 <= score <= 1 for score in scores)


def test_the_same_said_of_others_is_another_claim():
    found = claims(
        "A spokesman for the embassy of Norland declined to comment.",
        "A spokesman for the embassy of Estavia declined to comment.",
    )
    assert [len(claim) for claim in found] == [1, 1]
