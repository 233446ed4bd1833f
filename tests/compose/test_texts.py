"""Two outlets may print one text; the id tells whose print is meant."""

from dataclasses import replace

import pytest
from making import account, find
from newsroom import COVERAGE, articles_of, page_of

from nutgraf.compose.check import faults, only_what_holds
from nutgraf.compose.cite import cite
from nutgraf.compose.texts import Texts

ONE = account("The lock is shut.").article
TWO = account("The lock is shut.", outlet="Strandavisa").article
OTHER = account("The lock is open.").article


def test_the_id_tells_whose_print_is_meant() -> None:
    texts = Texts.among([ONE, TWO])
    assert ONE.version == TWO.version
    assert texts.cited(cite(TWO, find(TWO.text, "shut"))) is TWO
    assert texts.cited(cite(ONE, find(ONE.text, "shut"))) is ONE


def test_a_saved_copy_with_another_id_is_found_by_its_text() -> None:
    saved = replace(ONE, id="a0")
    assert Texts.among([OTHER, saved]).cited(cite(ONE, find(ONE.text, "shut"))) is saved


def test_a_text_that_is_not_given_is_none() -> None:
    assert Texts.among([OTHER]).of(ONE.id, ONE.version) is None
    with pytest.raises(LookupError):
        Texts.among([]).cited(cite(ONE, find(ONE.text, "shut")))


def test_a_wire_text_printed_by_two_outlets_to_the_letter_holds() -> None:
    records = COVERAGE["en"]
    copy = {**records[1], "outlet": "Strandavisa", "url": "https://strandavisa.example/dam"}
    articles = [*articles_of(records), *articles_of([copy])]
    assert len({article.version for article in articles}) == 3
    raw = page_of(articles)
    assert faults(raw, articles) == ()
    assert only_what_holds(raw, articles) == raw
