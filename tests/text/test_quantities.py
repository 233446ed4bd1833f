from nutgraf.model.notes import Modifier, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.figures import figures
from nutgraf.text.quantities import is_name_part, is_pronoun, measured


def measures(text: str) -> list[tuple[float, float, Modifier]]:
    whole = Span(start=0, end=len(text))
    return [(one.low, one.high, one.modifier) for one in measured(text, figures(text, "en"), whole, "en")]


def test_ranges_share_a_scale() -> None:
    assert measures("10 to 12 million birds") == [(10e6, 12e6, Modifier.RANGE)]
    assert measures("10–12 birds") == [(10, 12, Modifier.RANGE)]
    assert measures("five or six birds") == [(5, 6, Modifier.RANGE)]


def test_two_counts_joined_by_and_are_no_range() -> None:
    assert measures("five cats and six dogs") == [(5, 5, Modifier.EXACT), (6, 6, Modifier.EXACT)]


def test_the_old_value_is_left_out() -> None:
    assert measures("prices rose from 12 to 14") == [(14, 14, Modifier.EXACT)]


def test_a_downward_pair_is_a_score() -> None:
    text = "it ended 3-1"
    (one,) = measured(text, figures(text, "en"), Span(start=0, end=len(text)), "en")
    assert one.kind is QuantityKind.SCORE


def test_one_counts_where_it_heads_a_noun_or_something_befell_it() -> None:
    def pronoun(text: str) -> bool:
        (one,) = measured(text, figures(text, "en"), Span(start=0, end=len(text)), "en")
        return is_pronoun(text, one, "en")

    assert pronoun("this is the one he likes")
    assert pronoun("one of the boys")
    assert not pronoun("one boy")
    assert not pronoun("one was killed")


def test_a_number_in_a_name_is_part_of_it() -> None:
    text = "he told Channel Nord 5 so"
    (one,) = measured(text, figures(text, "en"), Span(start=0, end=len(text)), "en")
    assert is_name_part(text, one, "", "en")
