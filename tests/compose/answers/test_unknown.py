"""What no article tells, said only where it is certainly so."""

from dataclasses import replace

from answers.newsstand import accounts

from nutgraf.compose.answers import answer


def unknown(question: str) -> tuple[str, ...]:
    return answer(question, accounts()).unknown


def test_words_that_stand_nowhere_are_named() -> None:
    told = unknown("Who is the bishop of Oldmere?")
    assert told[0] == "Nothing about “bishop” was found in the 2 articles looked through."
    assert "Nobody's name that answers this was found in the 2 articles looked through." in told


def test_words_that_stand_somewhere_are_not() -> None:
    assert not any("Oldmere" in told or "bridge" in told for told in unknown("When was the Oldmere bridge painted?"))


def test_an_outlet_that_says_that_something_is_not_told() -> None:
    told = unknown("Who will pay for the ferry?")
    assert "Fenland Gazette writes that something about it is not known or was not told." in told


def test_who_declined_to_comment_is_named_as_the_article_does() -> None:
    told = unknown("What does the Transport Ministry say about the bridge?")
    assert "The Transport Ministry declined to comment, Oldmere Mercury writes." in told


def test_what_only_lies_ahead() -> None:
    assert any("none of them tells how it came out" in told for told in unknown("Will there be a ferry?"))


def test_one_article_alone() -> None:
    assert "Only one article answers it, of Oldmere Mercury." in unknown("How much will the repair of the bridge cost?")


def test_a_word_that_stands_anywhere_in_a_text_is_never_said_to_be_missing() -> None:
    account = accounts()[0]
    text = account.article.text + "\n\nbishop"
    hidden = replace(account, article=replace(account.article, text=text))
    assert not any("bishop" in told for told in answer("Who is the bishop of Oldmere?", [hidden]).unknown)
