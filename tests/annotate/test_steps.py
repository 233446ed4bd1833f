from annotate.making import article
from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger


def test_headline_and_body_are_annotated() -> None:
    one = article("Ferry sinks off Hamburg\n\nThe ferry sank with 40 passengers. Ann Bell said so.")
    (account,) = annotate([one], RulesTagger())
    assert [account.words_of(span) for span in account.notes.sentences] == [
        "Ferry sinks off Hamburg",
        "The ferry sank with 40 passengers.",
        "Ann Bell said so.",
    ]
    assert [mention.name for mention in account.notes.mentions] == ["Hamburg", "Ann Bell"]
    assert account.notes.quantities[0].low == 40
    assert account.notes.by == "rules/1"


def test_an_empty_article_gives_an_empty_account() -> None:
    (account,) = annotate([article("")], RulesTagger())
    assert account.notes.sentences == ()
