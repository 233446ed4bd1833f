"""Citations carry the words around them, cut at words."""

from making import account, find

from nutgraf.compose.cite import cite

TEXT = "The first words stand here. The ferry left Storhamn. The last words stand there."


def test_the_words_around_are_cut_at_words() -> None:
    made = cite(account(TEXT).article, find(TEXT, "The ferry left Storhamn."), around=12)
    assert (made.prefix, made.exact, made.suffix) == ("here. ", "The ferry left Storhamn.", " The last")


def test_all_around_is_kept_where_it_is_short() -> None:
    made = cite(account(TEXT).article, find(TEXT, "The ferry left Storhamn."))
    assert made.prefix + made.exact + made.suffix == TEXT
