import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.model.notes import Attribution, AttributionKind, SourceKind


def attributions(text: str, language: str = "en") -> tuple[Attribution, ...]:
    return RulesTagger().tag([article(text, language)])[0].attributions


def told(text: str, language: str = "en") -> list[tuple[str, str, list[str]]]:
    return [
        (one.speaker, one.cue.of(text) if one.cue else "", [span.of(text) for span in one.content])
        for one in attributions(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Bell said the pier would close.", ("Ann Bell", "said", ["the pier would close"])),
        ("The pier will close, Ann Bell said on Monday.", ("Ann Bell", "said", ["The pier will close"])),
        ("“We close the pier,” said Ann Bell.", ("Ann Bell", "said", ["“We close the pier,”"])),
        ("“We close,” Ann Bell said, “and go.”", ("Ann Bell", "said", ["“We close,”", "“and go.”"])),
        ("The pier is shut, according to two witnesses.", ("two witnesses", "according to", ["The pier is shut"])),
        ("According to the harbour office, it sank.", ("harbour office", "According to", ["it sank"])),
        ("Ann Bell, a diver, believes that it sank.", ("Ann Bell", "believes", ["that it sank"])),
        ("Ann Bell told the Harbour Courier that it sank.", ("Ann Bell", "told", ["that it sank"])),
        ("Some local divers believe it sank.", ("local divers", "believe", ["it sank"])),
        ("Opposition lawmakers have threatened to leave.", ("opposition lawmakers", "have threatened", ["to leave"])),
        ("''We close the pier,'' said Ann Bell.", ("Ann Bell", "said", ["''We close the pier,''"])),
        ("“We close it,” said Rep. J.K. Harrow (D-N.C.) here.", ("J.K. Harrow", "said", ["“We close it,”"])),
        ("“We close it,” said Ann Bell (Harbour List).", ("Ann Bell", "said", ["“We close it,”"])),
        ("The pier will close, said Sen. Ann Bell, R-Tenn.", ("Ann Bell", "said", ["The pier will close"])),
        ("Rep. Ann Bell, D-N.C., said it sank.", ("Ann Bell", "said", ["it sank"])),
        ("“We close,” the president, Ottavio Brusadelli, told us.", ("Ottavio Brusadelli", "told", ["“We close,”"])),
    ],
)
def test_english_attributions(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Bell did not say whether it sank.",
        "Nobody knows if Ann Bell said that.",
        "The claims of the town were large.",
        "The “iron lady” of the harbour left.",
        "They gave military support to the town.",
        "I think the pier is ugly.",
    ],
)
def test_what_is_no_attribution(text: str) -> None:
    assert attributions(text) == ()


def test_direct_mixed_and_indirect() -> None:
    kinds = [
        attributions(text)[0].kind
        for text in (
            "“We close the pier,” said Ann Bell.",
            "Ann Bell said the plan would “wholly ruin” the old pier.",
            "Ann Bell said the pier would close.",
        )
    ]
    assert kinds == [AttributionKind.DIRECT, AttributionKind.MIXED, AttributionKind.INDIRECT]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A spokesman for the ferry line declined to comment.", "en"),
        ("The ministry did not immediately respond to a request for comment.", "en"),
        ("Die Reederei lehnte eine Stellungnahme ab.", "de"),
        ("Міністерство відмовилося коментувати аварію.", "uk"),
        ("해운사는 언급을 거부했다.", "ko"),
    ],
)
def test_no_comment_is_an_answer(text: str, language: str) -> None:
    (one,) = attributions(text, language)
    assert one.kind is AttributionKind.NO_COMMENT
    assert one.source is not None


def test_he_is_the_one_who_spoke_before() -> None:
    text = "Head\n\nMinister Jon Hale said it sank. Last week, he said that it would float."
    assert [one.speaker for one in attributions(text)] == ["Jon Hale", "Jon Hale"]
    assert attributions(text)[1].antecedent is not None


def test_she_is_not_a_man() -> None:
    text = "Head\n\nMr Jon Hale said it sank. She said that it would float."
    assert [one.speaker for one in attributions(text)] == ["Jon Hale", ""]


def test_she_is_not_the_one_before_another_who_may_be_somebody() -> None:
    text = "Head\n\nAnn Bell said no.\n\nThe choir leader, Zuvika Thornwhistle, wept. She said it sank."
    assert [one.speaker for one in attributions(text)][1:] in ([""], ["Zuvika Thornwhistle"])


def test_he_is_not_somebody_spoken_of_in_a_quotation() -> None:
    text = "Head\n\nMinister Jon Hale came. “We met Carl Ott in the port,” he said."
    assert [one.speaker for one in attributions(text)] == ["Jon Hale"]


def test_the_ministry_is_the_one_named_before() -> None:
    text = "Head\n\nThe Fisheries Ministry sent two boats. The ministry said that both came back."
    assert [one.speaker for one in attributions(text)] == ["Fisheries Ministry"]


def test_adding_goes_on_with_the_same_speaker() -> None:
    text = "Ann Bell warned of ice, adding that the pier “may break” soon."
    assert [one.speaker for one in attributions(text)] == ["Ann Bell", "Ann Bell"]


def test_a_quotation_goes_on_in_the_next_sentence() -> None:
    text = "“We close the pier,” said Ann Bell. “Then we go home.”"
    (one,) = attributions(text)
    assert [span.of(text) for span in one.content] == ["“We close the pier,”", "“Then we go home.”"]


def test_the_role_is_the_office_printed_anywhere() -> None:
    text = "Head\n\nHarbour Minister Ann Bell came. Bell said that it sank."
    assert attributions(text)[0].role == "Harbour Minister"


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Ann Bell", SourceKind.PERSON),
        ("The harbour office", SourceKind.OFFICE),
        ("The Northern Fishing Union", SourceKind.ORGANISATION),
        ("Local divers", SourceKind.GROUP),
        ("A leaked report", SourceKind.DOCUMENT),
        ("The Harbour Gazette", SourceKind.OUTLET),
        ("A person familiar with the matter", SourceKind.UNNAMED),
    ],
)
def test_who_speaks_is_of_a_kind(source: str, kind: SourceKind) -> None:
    assert attributions(f"{source} said that it sank.")[0].source_kind is kind


def test_what_a_document_relays_stands_inside_it() -> None:
    text = "According to earlier interviews, Ann Bell promised to repair the pier."
    outer, inner = attributions(text)
    assert (outer.speaker, inner.speaker, inner.outer) == ("earlier interviews", "Ann Bell", 0)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Jens Ott sagte am Montag, die Brücke sei zu.", "de", ("Jens Ott", "sagte", ["die Brücke sei zu"])),
        ("„Wir gehen“, sagte Jens Ott der Zeitung.", "de", ("Jens Ott", "sagte", ["„Wir gehen“"])),
        ("Laut Verkehrsministerium ist die Brücke zu.", "de", ("Verkehrsministerium", "Laut", ["ist die Brücke zu"])),
        ("Василь Ткаченко заявив, що міст закрито.", "uk", ("Василь Ткаченко", "заявив", ["що міст закрито"])),
        ("«Ми йдемо», — сказав Василь Ткаченко.", "uk", ("Василь Ткаченко", "сказав", ["«Ми йдемо»"])),
        ('한서진 장관은 "다리를 닫는다"고 말했다.', "ko", ("한서진", "말했다", ['"다리를 닫는다"'])),
        ("한서진 장관은 다리를 닫는다고 밝혔다.", "ko", ("한서진", "밝혔다", ["다리를 닫는다"])),
    ],
)
def test_other_languages(text: str, language: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text, language) == [expected]


@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "de", "uk", "ko", "und"]))
def test_any_text_is_tagged_with_spans_inside_it(text: str, language: str) -> None:
    tags = RulesTagger().tag([article(text, language)])[0]
    spans = [span for one in tags.attributions for span in (one.sentence, one.source, one.cue, *one.content) if span]
    spans += [citing.span for citing in tags.citings]
    assert all(span.end <= len(text) for span in spans)


def test_grouping_the_articles_changes_nothing() -> None:
    one, other = article("Ann Bell said it sank."), article("Jens Ott sagte, es sei zu.", "de")
    tagger = RulesTagger()
    assert tagger.tag([one, other]) == [*tagger.tag([one]), *tagger.tag([other])]
    assert tagger.name == tagger.tag([one])[0].by == "rules/1"


@pytest.mark.parametrize(
    "text", ["citing the Gazette, " * 8_000, "Ann Bell, " * 8_000, "said " * 20_000, "a" * 300_000]
)
def test_prose_that_never_ends_takes_no_time(text: str) -> None:
    assert RulesTagger().tag([article(text)])[0].citings == ()
