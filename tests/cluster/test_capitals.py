"""Names by their capitals, told from words that open a sentence."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cluster.capitals import LEAD, LONGEST, Name, names_in

BODY = "Captain Ilse Vandermark left Tarvik. Divers followed. The swell kept Vandermark’s crew and the divers of Tarvik nodded."


def test_names_stand_alone_and_in_pairs_with_their_counts() -> None:
    names = {name.printed: name for name in names_in(BODY, "", "en").values()}
    assert names["Vandermark"] == Name("Vandermark", 2, True)
    assert names["Ilse Vandermark"].count == 1
    assert names["Tarvik"].count == 2


def test_a_word_that_opens_a_sentence_is_a_name_only_if_it_is_one_elsewhere() -> None:
    names = names_in("Tugs waited. Solheim slept. People saw Solheim.", "", "en")
    assert {name.printed for name in names.values()} == {"Solheim"}
    assert next(iter(names.values())).count == 2


def test_possessives_are_the_name() -> None:
    (name,) = names_in("They saw Tarvik's pier, then Tarvik’s mole, then Tarvik.", "", "en").values()
    assert (name.printed, name.count) == ("Tarvik", 3)


def test_a_headline_leads_with_names_of_the_body_only() -> None:
    body = "x" * LEAD + " and there was Tarvik and then Lomm."
    names = {name.printed: name.lead for name in names_in(body, "Ferry Hits Reef Off Tarvik", "en").values()}
    assert names == {"Tarvik": True, "Lomm": False}


def test_what_stands_early_leads() -> None:
    body = "we met Anders Holm " + "and so on " * 60 + "and met Pia Berg and Holm."
    lead = {name.printed: name.lead for name in names_in(body, "", "en").values()}
    assert lead["Anders Holm"]
    assert lead["Holm"]
    assert not lead["Pia Berg"]


def test_ukrainian_forms_of_a_name_are_one() -> None:
    names = names_in("Там була Соломія Вишняк, і до Соломії прийшли.", "", "uk")
    assert sum("Соломі" in name.printed and " " not in name.printed for name in names.values()) == 1


def test_a_script_without_capitals_and_monsters_have_none() -> None:
    assert names_in("타르비크 항구 앞바다에서 좌초했다.", "좌초", "ko") == {}
    assert names_in("", "", "en") == {}
    (long,) = names_in("see " + "A" + "b" * 9_000, "", "en").values()
    assert len(long.printed) == LONGEST


@given(st.text(st.sampled_from("Ab é’'.-| “\n\udc80İß"), max_size=200), st.text(max_size=30))
def test_any_text_has_names_that_it_prints(body: str, headline: str) -> None:
    for name in names_in(body, headline, "en").values():
        assert name.count > 0
        assert "|" not in name.printed
        assert all(part in body for part in name.printed.split())
