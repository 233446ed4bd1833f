from nutgraf.annotate.stamping import stamped
from nutgraf.model.notes import Attribution
from nutgraf.model.span import Span


def test_what_has_no_finder_gets_one() -> None:
    nobody, somebody = Attribution(sentence=Span(start=0, end=4)), Attribution(sentence=Span(start=0, end=4), by="x/1")
    assert [one.by for one in stamped([nobody, somebody], "rules/1")] == ["rules/1", "x/1"]
