"""What a sentence denies, and what only looks like a denial."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.build import PLACE, account
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.outcomes.denials import denial_in, features_of, negated, unconfirmed
from nutgraf.compare.passages import passages_of


def read(text, language="en"):
    accounts = (account(text, language=language, names=[("Aven", PLACE)]),)
    material = passages_of(accounts, *merge_names(accounts))
    return material, material.passages[0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The line denied that the ferry had been overloaded in Aven.", "en"),
        ("The mayor of Aven rejected claims that the bridge was unsafe.", "en"),
        ("Reports of a sale of the Aven mill are untrue, said its owner.", "en"),
        ("There is no evidence that the well in Aven was poisoned.", "en"),
        ("Die Reederei dementierte den Bericht über die Fähre in Aven.", "de"),
        ("Мер Авена заперечив повідомлення про закриття мосту.", "uk"),
        ("회사는 아벤 공장 매각 보도를 부인했다 하고 전했다.", "ko"),
    ],
)
def test_a_denial_is_found(text, language):
    assert denial_in(*read(text, language)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The law lets shops in Aven deny service to their guests.",
        "The court in Aven denied the request for bail on Monday.",
        "The mayor of Aven did not deny that the bridge was unsafe.",
        "The clerk in Aven pleaded guilty to making false statements.",
        "Members in Aven rejected the offer by a wide margin.",
    ],
)
def test_what_only_looks_like_a_denial_is_none(text):
    assert denial_in(*read(text)) is None


def test_what_is_denied_ends_with_its_clause():
    material, passage = read("The line denied that the ferry was overloaded, but sailors in Aven spoke of lorries.")
    denial = denial_in(material, passage)
    told = features_of(material, passage, denial.denied)
    assert "overload" in told
    assert not {"lorri", "sailor"} & told


def test_a_bare_denial_says_no_more():
    assert denial_in(*read("A speaker for the Aven line denied the claim.")).bare
    assert not denial_in(*read("A speaker denied claims that the Aven line was broke.")).bare


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("The treaty was not signed in Aven on Monday.", "en", "~sign"),
        ("Both ministers stopped short of signing the treaty in Aven.", "en", "~sign"),
        ("Der Vertrag wurde in Aven nicht unterzeichnet, hieß es.", "de", "~sign"),
    ],
)
def test_a_negated_word_is_found(text, language, word):
    assert word in negated(*read(text, language))


@pytest.mark.parametrize(
    "text",
    [
        "They not only signed the treaty in Aven but framed it.",
        "The minister had no umbrella when she signed the treaty in Aven.",
        "She did not say who signed the treaty in Aven.",
    ],
)
def test_a_negation_of_something_else_reaches_no_further(text):
    assert "~sign" not in negated(*read(text))


def test_what_is_not_confirmed():
    assert unconfirmed(*read("The report from Aven could not be independently verified."))
    assert not unconfirmed(*read("The report from Aven was confirmed by two guards."))


@given(st.text(max_size=300), st.sampled_from(["en", "de", "uk", "ko", "und"]))
def test_no_text_breaks_it(text, language):
    accounts = (account("\n".join(text.splitlines()) or "x", language=language),)
    material = passages_of(accounts, *merge_names(accounts))
    for passage in material.passages:
        denial = denial_in(material, passage)
        assert denial is None or passage.span.holds(denial.cue)
        assert negated(material, passage) <= passage.words
