from dataclasses import replace

from nutgraf.render.cutting import MOST, cut
from render.compared import CLAIMS, COMPARED, REVISIONS


def test_short_lists_are_left_alone() -> None:
    assert cut(COMPARED).page == COMPARED
    assert cut(COMPARED).rest == {}


def test_the_rest_is_counted() -> None:
    long = replace(REVISIONS[0], edits=REVISIONS[0].edits * 3)
    shown = cut(replace(COMPARED, claims=CLAIMS[:1] * (MOST + 1), revisions=(long, *REVISIONS[1:])))
    assert len(shown.page.claims) == MOST
    assert [len(one.edits) for one in shown.page.revisions] == [MOST, 0]
    assert shown.rest == {
        "claims": "1 more claim in the HTML and JSON forms.",
        "revisions": f"{9 - MOST} more edited sentences in the HTML and JSON forms.",
    }
