"""One contract for every `Tagger`: the rules and the trained network."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.minds.decoding import Floats
from nutgraf.minds.encoder import Encoder
from nutgraf.minds.tagger import TrainedTagger
from nutgraf.minds.windows import Pieces
from nutgraf.minds.words import Words
from nutgraf.model.article import Article
from nutgraf.model.notes import Attribution, Tags
from nutgraf.model.span import Span
from nutgraf.ports import Tagger
from pace import grows_with
from shipped import needs_network


@pytest.fixture(params=["rules", pytest.param("trained", marks=needs_network)])
def tagger(request: pytest.FixtureRequest) -> Tagger:
    return made(request.param)


@cache
def made(kind: str) -> Tagger:
    return RulesTagger() if kind == "rules" else TrainedTagger()


ARTICLES = [
    article("Pier to close\n\nHarbour Minister Ann Bell said on Monday the pier would close. “We are sad,” she added."),
    article("Ice warning\n\nThe Northsea Gazette, citing two divers, reported that Jon Hale declined to comment."),
    article("Brücke gesperrt\n\nDie Brücke bleibt zu, sagte Bürgermeisterin Anna Holt der „Wennaer Post“.", "de"),
    article("Міст закрили\n\nМіст закрито, повідомила мерка Ганна Голт.", "uk"),
    article("다리 폐쇄\n\n시장은 “다리를 닫는다”고 밝혔다.", "ko"),
    article(""),
    article("It sank, officials believe, according to a person familiar with the matter." + " It was old." * 90),
]


@cache
def alone(kind: str, number: int) -> Tags:
    (tags,) = made(kind).tag([ARTICLES[number]])
    return tags


@pytest.mark.parametrize("kind", ["rules", pytest.param("trained", marks=needs_network)])
@given(
    order=st.permutations(range(len(ARTICLES))), cuts=st.sets(st.integers(1, len(ARTICLES) - 1)), twice=st.booleans()
)
@settings(max_examples=12, deadline=None)
def test_each_article_gets_its_own_tags_in_any_company(
    kind: str, order: list[int], cuts: set[int], twice: bool
) -> None:
    order = order + order[:2] if twice else order
    for start, end in pairwise([0, *sorted(cuts), len(order)]):
        company = order[start:end]
        assert made(kind).tag([ARTICLES[number] for number in company]) == [alone(kind, number) for number in company]


def test_no_articles_no_tags(tagger: Tagger) -> None:
    assert tagger.tag([]) == []


def test_each_annotation_tells_who_found_it(tagger: Tagger) -> None:
    told = tagger.tag(ARTICLES)
    assert all(tags.by in (tagger.name, "rules/1") for tags in told)
    assert told[0].by == tagger.name
    assert told[0].mentions
    assert told[0].attributions
    assert told[1].citings
    assert all(one.by for tags in told for one in (*tags.mentions, *tags.attributions, *tags.citings))


def test_who_said_what_and_who_is_named(tagger: Tagger) -> None:
    text = "The pier is lost, said Ann Bell."
    (tags,) = tagger.tag([article(text)])
    (one,) = tags.attributions
    assert (one.speaker, [part.of(text) for part in one.content]) == ("Ann Bell", ["The pier is lost"])
    assert [mention.name for mention in tags.mentions] == ["Ann Bell"]


ODD = {
    "nothing": "",
    "white space": " \n\n\t  \n ",
    "one word": "a" * 1_000_000,
    "one word to a megabyte": "said " * 200_000,
    "long words": "A" * 10_000 + " said " + "b" * 10_000 + ". ",
    "one word again and again": "said " * 20_000,
    "no sentences": "pier, harbour, ice; boats\n" * 400,
    "no full stop": "Ann Bell said the pier would close and Jon Hale left " * 400,
    "emoji": "👩‍👩‍👧‍👦 said “👍🏽 👍🏽”. 🚢🚢 sank, 🧊 told 👷‍♀️. " * 20,
    "Arabic": "قال الوزير إن 300 شخص وصلوا إلى المدينة يوم الاثنين. “نعم”، قالت آن بيل. " * 10,
    "Hebrew": "שר הנמל אמר ביום שני כי המזח ייסגר. “כן”, אמרה אן בל. " * 10,
    "right-to-left marks": "\u202eAnn Bell said\u202c it \u2067sank\u2069. \u200fJon\u200e Hale left. " * 10,
    "mixed scripts": "Аnn Вell sаid дie Brücke 다리 ist 橋 closed, قال Jon. ΑΒΓ said it. " * 10,
    "broken surrogates": "Ann \ud800 Bell \udfff\ud83d said “it \udc00 sank”. \ud83d\ude00 " * 10,
    "left-overs": '<p class="x">Ann Bell &amp; Jon said&nbsp;it <br/>sank.</p><script>if (a<b) {"said"}</script> ' * 10,
    "only quotation marks": "“”\"'«»„‘’``'' 「」『』‹›" * 20,
    "opening quotation marks": "“" * 20_000,
    "brackets": "([{" * 3_000,
    "control characters": "Ann\0 Bell\x01 said\x7f it\x1b[31m sank.\x85 \u2028Jon\u2029 told\v us.\f\r\n" * 10,
    "combining marks": "\u0301\u0308\u0323" * 2_000,
    "marks on letters": "A\u0301\u0302\u0303n\u0304n Be\u0308ll s\u0323aid i\u0331t sank. " * 20,
    "no width": "\u200b\u200d\ufeff\u2060" * 1_000 + "Ann\u200bBell said\u200d it\ufeff sank.",
    "dots": "." * 5_000 + "? ! … " * 500,
    "signs": "�\U0010ffff\ue000∀∃≠√∞½²₃ⅣⅫ" * 200,
    "empty lines": "Ann Bell said it.\n\n\n\n\n" * 100,
    "quotations in quotations": "“Ann said ‘Jon told “us ‘it sank’ then” now’ here,” she said. " * 40,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_any_text_is_tagged_inside_itself(tagger: Tagger, text: str) -> None:
    whole = article(text)
    headed = article("Odd\n\n" + text)
    for one, tags in zip((whole, headed), tagger.tag([whole, headed]), strict=True):
        assert_inside(one, tags)


PIECES = st.sampled_from(
    [
        "Ann Bell ", "said ", "“", "”", '"', "'", "according to ", "the pier ", ". ", ", ", "\n\n", "\n", "Mr. ", "that ", "citing ", "he ",
        "declined to comment ", "(", ")", "told ", "NATO ", "? ", "\ud800", "\0", "é", "\u0301", "قال ", "다리 ",
    ]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=20), max_size=40).map("".join), st.booleans())
@pytest.mark.parametrize("kind", ["rules", pytest.param("trained", marks=needs_network)])
@settings(max_examples=60, deadline=None)
def test_any_pieces_are_tagged_inside_themselves(kind: str, text: str, headless: bool) -> None:
    one = article(text if headless else "Ice on the pier\n\n" + text)
    (tags,) = made(kind).tag([one])
    assert_inside(one, tags)


def assert_inside(one: Article, tags: Tags) -> None:
    whole = Span(start=0, end=len(one.text))
    assert all(whole.holds(span) and len(span) for span in spans_of(tags))
    assert all(left.span.end <= right.span.start for left, right in pairwise(tags.mentions))
    assert all(mention.name.strip() for mention in tags.mentions)
    assert all(part.start >= found.sentence.start for found in tags.attributions for part in parts_of(found))
    assert all(
        not left.touches(right) for found in tags.attributions for left, right in pairwise(sorted(parts_of(found)))
    )


def spans_of(tags: Tags) -> Iterator[Span]:
    for mention in tags.mentions:
        yield mention.span
    for found in tags.attributions:
        yield from (found.sentence, *parts_of(found), *([found.antecedent] if found.antecedent else []))
    for citing in tags.citings:
        yield from (citing.cue, citing.span)


def parts_of(found: Attribution) -> list[Span]:
    return [part for part in (found.source, found.cue, *found.content) if part is not None]


@pytest.mark.parametrize(
    "unit",
    [
        "“", "“Ann ", "(", "said ", "Ann Bell ", "ANN BELL ", "Ann Bell said that ", "“He said ‘she told “us’” ", "a-b-", "\u0301", "Ann’s ",
        "Ann Bell said it sank, adding that she left. ", "he said it sank. ", "According to Ann, ", "No comment. ", "Mr. J. ", "\n\nAnn said", "the spokesman of ",
    ],
)  # fmt: skip
def test_four_times_the_text_takes_about_four_times_as_long(
    tagger: Tagger, unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Encoder, "_run", remembered(Encoder._run))

    def tagged(size: int) -> None:
        tagger.tag([article((unit * (size // len(unit) + 1))[:size])])

    tagged(100)
    assert grows_with(tagged, 5_000, 20_000)


Run = Callable[[Encoder, Words, Pieces, int, int], Floats]


def remembered(run: Run) -> Run:
    """The network, reading no stretch twice: its own time is a fixed one a stretch and would hide all other."""
    known: dict[tuple[object, ...], Floats] = {}

    def quick(encoder: Encoder, words: Words, pieces: Pieces, first: int, last: int) -> Floats:
        ids = pieces.ids[pieces.firsts[first] : pieces.firsts[last]]
        same = (*ids, None, *words.prints[first:last])
        if same not in known:
            known[same] = run(encoder, words, pieces, first, last)
        return known[same]

    return quick
