"""One utterance as many accounts print it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.spoken_accounts import WHOLE, accounts, among, only, said, utterances
from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.model.fate import Capture
from nutgraf.model.quotation import Printing, Utterance
from nutgraf.read import read_capture

VERBATIM, CUT, ALTERED = Printing.VERBATIM, Printing.CUT, Printing.ALTERED


def hows(found: Utterance) -> list[Printing]:
    return [one.how for one in found.printed]


def test_the_same_words_of_one_speaker_are_one_utterance_in_order_of_publication() -> None:
    texts = [said(WHOLE), said(WHOLE.lower().replace("felt it,", "felt it –"))]
    found = only(*texts)
    assert (found.speaker, found.words, found.common) == ("Orla Venn", WHOLE, WHOLE)
    assert hows(found) == [VERBATIM, VERBATIM]
    assert [one.speaker for one in found.printed] == ["Orla Venn", "Orla Venn"]
    first = {account.article.outlet.name: account.id for account in accounts(*texts)}["Outlet 0"]
    assert found.printed[0].place.article == first


def test_a_cut_is_told_with_what_it_leaves_out() -> None:
    found = only(said(WHOLE), said("by then the lamp was already out"))
    assert hows(found) == [VERBATIM, CUT]
    assert found.printed[1].left_out == ("We heard the chain go before we felt it, and",)
    assert found.common == "by then the lamp was already out"


def test_other_words_inside_the_marks_are_an_alteration() -> None:
    found = only(said(WHOLE), said(WHOLE), said(WHOLE.replace("heard", "saw")))
    assert hows(found) == [VERBATIM, VERBATIM, ALTERED]
    assert (found.printed[2].left_out, found.printed[2].put) == (("heard",), ("saw",))


def test_the_wording_of_more_accounts_is_the_fullest_of_two_as_long() -> None:
    found = only(said(WHOLE.replace("heard", "saw")), said(WHOLE), said(WHOLE))
    assert hows(found) == [ALTERED, VERBATIM, VERBATIM]


def test_words_interrupted_by_the_cue_are_one() -> None:
    broken = "“We heard the chain go before we felt it,” said Orla Venn, “and by then the lamp was already out.”"
    assert hows(only(said(WHOLE), broken)) == [VERBATIM, VERBATIM]


def test_brackets_dots_and_hidden_swear_words_are_no_alteration() -> None:
    printed = WHOLE.replace("We heard", "[The crew] heard").replace("lamp", "d***ed lamp")
    found = only(said(WHOLE.replace("lamp", "damned lamp")), said(printed))
    assert hows(found) == [VERBATIM, VERBATIM]


def test_of_a_speech_only_what_others_pick_is_an_utterance() -> None:
    speech = (
        "I have kept this light for twenty-six years and I have never been so cold in my life. The chain was new in March. "
        "Nobody from the board has ever come out here to look at it, not once, and I have asked them every single winter. "
        "We sang to stay awake. Tonight I shall sleep in a bed that does not move, and I may never leave it again."
    )
    first, second = utterances(said(speech), said("The chain was new in March"), said("We sang to stay awake"))
    assert {first.words, second.words} == {"The chain was new in March", "We sang to stay awake"}
    assert hows(first) == hows(second) == [VERBATIM, VERBATIM]


def test_two_utterances_on_a_like_subject_stay_two() -> None:
    assert not utterances(said(WHOLE), said("The chain had been making noises since the autumn and nobody came"))
    assert not utterances(said("We will find the chain and mend it"), said("We will find the lamp before the storm"))


def test_set_phrases_of_several_speakers_are_not_one_utterance() -> None:
    phrase = "Our thoughts and prayers are with the families of those affected"
    assert not utterances(said(phrase), said(phrase, "Harbour master Piet Lorne"))
    assert not utterances(
        said("We are investigating the cause"), said("We are investigating the cause", "Mayor Ida Stoll")
    )


def test_one_account_that_repeats_itself_is_no_second_printing() -> None:
    assert not utterances(f"{said(WHOLE)} “{WHOLE},” she repeated.")


def test_words_without_a_speaker_are_linked_where_they_are_many_and_never_where_they_are_few() -> None:
    bare = f"One line stood in the log: “{WHOLE}.”"
    assert hows(only(said(WHOLE), bare)) == [VERBATIM, VERBATIM]
    assert not utterances(said("The lamp was out"), "In the log stands “the lamp was out” and no more.")


def test_accounts_that_give_it_to_different_people_are_doubted() -> None:
    long = WHOLE + " and the boat had turned its side to the sea and the whole deck was under water"
    found = only(said(long), said(long, "Tobias Crane"), said(long))
    assert (
        found.doubt == "Given to different people: by Outlet 0 and Outlet 2 to Orla Venn, by Outlet 1 to Tobias Crane."
    )


def test_a_report_of_the_same_words_is_a_paraphrase_and_of_others_is_none() -> None:
    quoted = said("The chain was new in March and it cost us nine thousand pounds")
    found = only(quoted, "Orla Venn said the chain had been new in March and cost 9,000 pounds.")
    assert hows(found) == [VERBATIM, Printing.PARAPHRASED]
    assert not utterances(quoted, "Orla Venn said the chain was inspected by divers every autumn.")
    assert not utterances(quoted, "Orla Venn said the chain was new in March and cost 7,000 pounds.")
    assert not utterances(quoted, "Tobias Crane said the chain had been new in March and cost 9,000 pounds.")


GERMAN = "Das Feuerschiff riss sich am Sonntag vor Hallow Point los.\n\n"


def test_a_quotation_in_another_language_is_a_translation_where_it_says_the_same() -> None:
    english = accounts(said("We lost the boat that night, but nobody died and the children slept"))
    same, other = (
        annotate(
            read_capture(
                Capture(
                    address=f"{number}.json",
                    body=json.dumps(
                        {
                            "headline": "Feuerschiff treibt vor Hallow Point im Sturm",
                            "outlet": "Küstenbote",
                            "url": f"https://kueste.example/{number}",
                            "datePublished": "2031-03-04T09:00:00+00:00",
                            "text": f"{GERMAN}„{words}“, sagte die Wärterin Orla Venn. Die Lampe brennt seit Montag wieder.",
                        }
                    ).encode(),
                )
            ).articles,
            RulesTagger(),
        )
        for number, words in enumerate(
            (
                "Wir haben in dieser Nacht das Boot verloren, aber niemand ist gestorben, und die Kinder haben geschlafen",
                "Die Kette war neu, und wir haben dafür jeden Winter viel Geld bezahlt",
            )
        )
    )
    (found,) = among([*english, *same])
    assert hows(found) == [VERBATIM, Printing.TRANSLATED]
    assert not among([*english, *other])


def test_the_order_of_the_accounts_does_not_matter() -> None:
    found = accounts(said(WHOLE), said("by then the lamp was already out"), said(WHOLE.replace("heard", "saw")))
    assert among(found) == among(found[::-1])


@pytest.mark.parametrize(
    "text", ["", "“”", "““““", '"' * 200, "“a b c d e” " * 300, "\ud800 “x” \x00", "“" + "word " * 5000]
)
def test_it_never_falls_over(text: str) -> None:
    assert isinstance(utterances(f"Nobody spoke. {text}", f"Nobody spoke here. {text}"), tuple)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from((*WHOLE.split(), "“", "”", "\n\n", "said Orla Venn.")), max_size=60))
def test_every_place_holds_words_and_two_accounts_print_each(words: list[str]) -> None:
    found = accounts(" ".join(words), said(WHOLE))
    texts = {account.id: account.article.text for account in found}
    for utterance in among(found):
        assert len({one.place.article for one in utterance.printed}) > 1
        assert all(one.place.span.of(texts[one.place.article]).strip() for one in utterance.printed)
