"""Which of a story's outlets are agencies, and whom a short name means."""

from compare.accounts import told
from nutgraf.compare.origins.press import Press


def test_an_agency_is_known_by_how_it_signs() -> None:
    press = Press(
        [
            told("The mill shut.", "Orrel Telegraphic", signed="Orrel Telegraphic"),
            told("It shut.", "Velm Kurier", signed="Ohio"),
        ]
    )
    assert press.is_wire("Orrel Telegraphic")
    assert not press.is_wire("Velm Kurier")
    assert not press.is_wire("Ohio")


def test_an_agency_is_known_by_what_others_call_it() -> None:
    orrel, velm = told("The mill shut.", "Orrel Telegraphic"), told("It shut.", "Velm Kurier")
    for words in ("the news agency Orrel Telegraphic", "Orrel Telegraphic, a press agency,"):
        assert Press([orrel, velm, told(f"It shut, {words} reported.", "Halden Echo")]).is_wire("Orrel Telegraphic")
    said = told("It shut, Orrel Telegraphic reported. A news agency stayed away.", "Halden Echo")
    assert not Press([orrel, velm, said]).is_wire("Orrel Telegraphic")


def test_an_agency_is_known_by_its_name_unless_it_is_a_body_of_a_state() -> None:
    press = Press([told("It shut.", "Orrel & Velm Agency"), told("It shut.", "Halden Environment Agency")])
    assert press.is_wire("Orrel & Velm Agency")
    assert not press.is_wire("Halden Environment Agency")


def test_an_agency_is_known_by_standing_where_a_reporter_would() -> None:
    press = Press([told("It shut.", "Velm Kurier", credit="Orrelpress", byline="Orrelpress")])
    assert press.is_wire("Orrelpress")
    assert not Press([told("It shut.", "Velm Kurier", credit="Orrel Herald", byline="Orrel Herald")]).is_wire(
        "Orrel Herald"
    )
    assert not Press([told("It shut.", "Velm Kurier", credit="Orrelpress", byline="Ada Lund, Orrelpress")]).is_wire(
        "Orrelpress"
    )


def test_what_several_outlets_credit_is_an_agency() -> None:
    one, two = (
        told("It shut.", "Velm Kurier", credit="Orrel Desk"),
        told("It shut.", "Halden Echo", credit="Orrel Desk"),
    )
    assert Press([one, two]).is_wire("Orrel Desk")
    assert not Press([one]).is_wire("Orrel Desk")
    assert not Press([one, told("It shut.", "Halden Echo", credit="Orrel Desk", credit_partly=True)]).is_wire(
        "Orrel Desk"
    )


def test_a_short_name_means_the_outlet_of_the_story() -> None:
    press = Press([told("It shut.", "Tarnow Broadcasting"), told("It shut.", "Nordic News Service")])
    assert press.full("Tarnow") == "Tarnow Broadcasting"
    assert press.full("NNS") == "Nordic News Service"
    assert press.full("Halden Echo") == "Halden Echo"
    assert press.knows("NNS")
    assert not press.knows("Halden Echo")


def test_a_university_is_no_medium() -> None:
    assert not Press([told("It shut.", "University of Orrel")]).knows("University of Orrel")


def test_a_name_is_looked_for_among_outlets_of_its_letter_and_of_other_scripts() -> None:
    press = Press(
        [told("It shut.", "Velm Kurier"), told("It shut.", "Оррельська правда"), told("It shut.", "Zarn Post")]
    )
    assert press.full("The Velm Kurier") == "Velm Kurier"
    assert press.full("Orrelska Pravda") == "Оррельська правда"
    assert press.full("Halden Post") == "Halden Post"
