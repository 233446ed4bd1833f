"""Credits at the end of an article."""

import pytest

from nutgraf.read.credits import credit_at_end, credit_of_line, only_helped


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Source: AFP", "AFP"),
        ("© Haldenwire", "Haldenwire"),
        ("Source: Haldenwire", "Haldenwire"),
        ("This article was supplied by Haldenwire.", "Haldenwire"),
        ("This report includes material from Haldenwire.", "Haldenwire"),
        ("Compiled from reports by Haldenwire.", "Haldenwire"),
        ("Reprinted with permission from the Osby Courier.", "Osby Courier"),
        ("Haldenwire, staff", "Haldenwire"),
        ("Edited from copy supplied by the Halden Press Agency", "Halden Press Agency"),
        ("With material from dpa", "dpa"),
        ("Mit Material von dpa", "dpa"),
        ("Reuters contributed to this report.", "Reuters"),
        ("Jane Roe and the Associated Press contributed to this report.", "Associated Press"),
        ("За матеріалами Укрінформ", "Укрінформ"),
        ("(AP)", "AP"),
        ("This article was originally published by the Velmouth Courier.", "Velmouth Courier"),
        ("Jane Roe contributed reporting.", ""),
        ("h/t: The Hill Courier", "The Hill Courier"),
        ("Source: Halden Post", "Halden Post"),
        ("Contributing: Jane Roe in Velmouth; the Associated Press", "Associated Press"),
        ("Contributing: Jane Roe", ""),
        ("This article is based in part on wire service reports.", ""),
        ("Reporting by Jane Roe; editing by John Doe", ""),
    ],
)
def test_credit_lines(line: str, name: str) -> None:
    assert credit_of_line(line) == (True, name)


@pytest.mark.parametrize(
    "line",
    [
        "The mayor contributed to this success.",
        "Courtesy of Jane Roe",
        "Written by the people who were there.",
        "Reuters reported on the pier first.",
        "Source: NATO",
        "Source: Ministry of Labour",
        "The report was carried by the Nordvik news agency on Monday",
        "Source: people who know the plan and do not wish to be named at all here",
        "",
    ],
)
def test_other_lines(line: str) -> None:
    assert credit_of_line(line)[0] is False


def test_an_agency_in_brackets_at_the_end_is_taken_off() -> None:
    assert credit_at_end("The pier closes on Friday. (AP)") == ("The pier closes on Friday.", "AP")
    assert credit_at_end("The pier closes on Friday. (Laughter)") == ("The pier closes on Friday. (Laughter)", "")


def test_help_is_told_from_a_text_taken_over() -> None:
    assert only_helped("Reuters contributed to this report.")
    assert only_helped("Additional reporting by dpa")
    assert not only_helped("Source: Reuters")


@pytest.mark.parametrize(
    "end", ["(Haldenwire)", "[Haldenwire]", "— Haldenwire", "/Haldenwire/", "(AFP, Reuters)", "(Haldenwire/staff)"]
)
def test_an_agency_behind_the_last_sentence_is_taken_off_and_credited(end: str) -> None:
    text, name = credit_at_end(f"Nobody was on the quay. {end}")
    assert text == "Nobody was on the quay."
    assert name in ("Haldenwire", "AFP")


@pytest.mark.parametrize("end", ["— nobody", "(see page 4)", "– Express", "(the harbour master)"])
def test_other_words_behind_the_last_sentence_stay(end: str) -> None:
    assert credit_at_end(f"Nobody was on the quay. {end}") == (f"Nobody was on the quay. {end}", "")
