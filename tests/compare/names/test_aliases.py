from compare.build import BODY, PERSON, PLACE, account, at
from nutgraf.compare.material import in_order
from nutgraf.compare.names.aliases import merge_names
from nutgraf.model.comparison import Likeness


def entities(*accounts):
    return merge_names(in_order(accounts))[0]


def names(*accounts):
    return [entity.name for entity in entities(*accounts)]


def test_spellings_of_one_name_in_either_order_and_in_three_scripts_are_one_person():
    found = entities(
        account(
            "Premier Roh Min-jae spoke. Min-jae Roh left.", names=[("Roh Min-jae", PERSON), ("Min-jae Roh", PERSON)]
        ),
        account("Ro Min Jae spoke.", names=[("Ro Min Jae", PERSON)], ident="b", when=at(1)),
        account("로민재 총리가 말했다.", names=[("로민재", PERSON)], ident="c", language="ko", when=at(2)),
        account("Ро Мін-дже сказав це.", names=[("Ро Мін-дже", PERSON)], ident="d", language="uk", when=at(3)),
    )
    assert {alias.name for alias in found[0].aliases} == {
        "Roh Min-jae",
        "Min-jae Roh",
        "Ro Min Jae",
        "로민재",
        "Ро Мін-дже",
    }


def test_a_surname_joins_the_only_full_name_it_fits_and_says_so():
    (found,) = entities(
        account("Ada Brandt spoke.", names=[("Ada Brandt", PERSON)]),
        account("Brandt left.", names=[("Brandt", PERSON)], ident="b", when=at(1)),
    )
    assert found.name == "Ada Brandt"
    assert found.mentions == 2
    assert found.aliases[1].reason == "surname of Ada Brandt"


def test_different_given_names_are_different_people_and_a_bare_surname_stays_apart_from_both():
    found = names(
        account("Ada Brandt spoke.", names=[("Ada Brandt", PERSON)]),
        account("Joe Brandt left.", names=[("Joe Brandt", PERSON)], ident="b"),
        account("Brandt slept.", names=[("Brandt", PERSON)], ident="c"),
    )
    assert found == ["Ada Brandt", "Joe Brandt", "Brandt"]


def test_a_bare_surname_is_the_one_named_in_its_own_article():
    accounts = in_order(
        [
            account("Ada Brandt spoke. Brandt left.", names=[("Ada Brandt", PERSON), ("Brandt", PERSON)]),
            account("Joe Brandt left.", names=[("Joe Brandt", PERSON)], ident="b"),
        ]
    )
    found, of = merge_names(accounts)
    assert found[of[0, 1]].name == "Ada Brandt"
    assert [entity.name for entity in found] == ["Ada Brandt", "Joe Brandt"]


def test_the_first_word_of_a_name_is_a_surname_only_with_its_office():
    first = account("President Roh Min-jae spoke.", names=[("Roh Min-jae", PERSON, "", "President")])
    with_office = account("President Roh left.", names=[("Roh", PERSON, "", "President")], ident="b")
    without = account("Roh left.", names=[("Roh", PERSON)], ident="b")
    (one,) = entities(first, with_office)
    assert one.aliases[1].judgement is Likeness.SAME
    assert "office" in one.aliases[1].reason
    assert len(entities(first, without)) == 2


def test_initials_and_country_names_of_other_languages_meet():
    found = names(
        account(
            "The Harbour Workers Union met. South Korea agreed.",
            names=[("Harbour Workers Union", BODY), ("South Korea", PLACE)],
        ),
        account("HWU met in Südkorea.", names=[("HWU", BODY), ("Südkorea", PLACE)], ident="b", language="de"),
    )
    assert found == ["Harbour Workers Union", "South Korea"]


def test_the_two_koreas_stay_two():
    assert names(account("South Korea and North Korea.", names=[("South Korea", PLACE), ("North Korea", PLACE)])) == [
        "South Korea",
        "North Korea",
    ]


def test_the_role_is_the_most_telling_office_with_its_country():
    (found,) = entities(
        account(
            "Ukrainian Defence Minister Ada Brandt spoke. Minister Ada Brandt left.",
            names=[("Ada Brandt", PERSON, "", "Defence Minister", "Ukrainian")],
        )
    )
    assert found.role == "Ukrainian Defence Minister"


def test_the_page_prints_the_form_of_its_own_language():
    (found,) = entities(
        account("Рустам Левко сказав.", names=[("Рустам Левко", PERSON)], language="uk"),
        account("Rustam Levko said so.", names=[("Rustam Levko", PERSON)], ident="b", when=at(1)),
        account("Rustam Levko left.", names=[("Rustam Levko", PERSON)], ident="c", when=at(2)),
    )
    assert found.name == "Rustam Levko"
