import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.carry.letter_text import words_of_html, words_of_text

NEWS = [f"The ferry number {number} was late on Monday, the harbour office of Hestvik said." for number in range(4)]


@pytest.mark.parametrize(
    "line",
    ["Unsubscribe from this list", "You are receiving this e-mail because you asked for it.", "Newsletter abbestellen",
     "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.", "Відписатися від розсилки", "Отписаться", "수신거부",
     "Was this email forwarded to you? Sign up", "Update your preferences or unsubscribe"],
)  # fmt: skip
def test_lines_about_the_mail_and_short_ones_below_go(line: str) -> None:
    for text in ("\n\n".join([*NEWS, line, "Quay 3, Hestvik"]), "\n\n".join([line, *NEWS])):
        assert words_of_text(text).text == "\n\n".join(NEWS)


@pytest.mark.parametrize(
    "line", ["View in browser", "Read this online", "Im Browser ansehen", "Переглянути у браузері", "웹에서 보기"]
)
def test_the_link_to_the_web_is_the_address_and_no_text(line: str) -> None:
    html = f'<a href="https://bote.example/12">{line}</a>' + "".join(f"<p>{one}</p>" for one in NEWS)
    words = words_of_html(html)
    assert words.address == "https://bote.example/12"
    assert words.text == "\n\n".join(NEWS)


@pytest.mark.parametrize(
    "path", ["12?u=ina", "v/4fQ9zK21mPx7", "1c9e2a7b-3f44-4b1d-9a52-0c7d1e2f3a4b", "open/k3j9x8w7v6u5-ina"]
)
def test_a_link_that_may_stand_for_the_one_who_was_sent_it_is_no_address(path: str) -> None:
    paragraphs = "".join(f"<p>{one}</p>" for one in NEWS)
    assert words_of_html(f'<a href="https://bote.example/{path}">View in browser</a>{paragraphs}').address == ""


def test_a_long_paragraph_that_speaks_of_unsubscribing_stays() -> None:
    long = (
        "Thousands of readers chose to unsubscribe from the harbour's own letter last week, " + "the office said. " * 20
    )
    assert long.strip() in words_of_text("\n\n".join([*NEWS, long])).text


def test_what_nobody_is_shown_is_no_text() -> None:
    html = f"<style>a{{}}</style><div style='DISPLAY: none'>hidden<p>too</p></div> seen <!-- x --> here<br>below<p>{NEWS[0]}</p>"
    assert words_of_html(html).text == f"seen here\n\nbelow\n\n{NEWS[0]}"


def test_the_canonical_address_goes_before_links() -> None:
    html = '<head><link rel="canonical" href="https://bote.example/a"></head><a href="https://x.example">View online</a><p>Words.</p>'
    assert words_of_html(html).address == "https://bote.example/a"
    assert words_of_html('<a href="javascript:x">View online</a><p>Words.</p>').address == ""


@given(st.text(max_size=300))
def test_no_html_makes_it_fail(text: str) -> None:
    for html in (text, f"<div>{text}", f"<a href='{text}'>view in browser</a>"):
        words_of_html(html)
        words_of_text(html)
