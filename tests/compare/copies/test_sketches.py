"""The index of sampled runs: who is likely to hold a text's words, with memory that grows with what is new alone."""

from nutgraf.compare.copies.sketches import ONE_IN, SET_PHRASE, SHORT, Sketches


def text(name: str, count: int) -> str:
    return " ".join(
        f"{name}{'abcdefghij'[at % 10]}{'klmnopqrst'[at // 10 % 10]}{'uvwxyz'[at // 100]}" for at in range(count)
    )


def test_of_a_long_text_one_run_in_eight_is_kept_and_of_a_short_one_all() -> None:
    seen = Sketches()
    long = seen.sketch(text("p", 600))
    assert 600 / ONE_IN / 2 < len(long) < 600 / ONE_IN * 2
    assert len(seen.sketch(text("p", SHORT - 1))) == SHORT - 3


def test_a_part_of_a_text_asks_for_the_text_and_for_none_of_the_others() -> None:
    seen = Sketches()
    for name in "pqrs":
        seen.add(seen.sketch(text(name, 500)))
    assert seen.likely(seen.sketch(text("r", 500)[1000:2600])) == [2]
    assert seen.likely(seen.sketch(text("o", 500))) == []


def test_a_copy_adds_only_what_is_new_in_it() -> None:
    seen = Sketches()
    whole = seen.sketch(text("p", 500))
    seen.add(whole)
    before = len(seen)
    seen.add(whole, 0)
    assert len(seen) == before
    longer = seen.sketch(text("p", 500) + " " + text("n", 100))
    seen.add(longer, 0)
    assert len(seen) == len(whole | longer)
    assert 2 in seen.likely(seen.sketch(text("n", 100)))


def test_a_run_of_many_families_asks_for_nobody() -> None:
    seen = Sketches()
    box = seen.sketch(text("box", 60))
    for _ in range(SET_PHRASE + 2):
        seen.add(box)
    assert seen.likely(box) == []


def test_a_sketch_is_the_same_in_every_index() -> None:
    assert Sketches().sketch("one broken \udc80 word and some more") == Sketches().sketch(
        "one broken \udc80 word and some more"
    )
