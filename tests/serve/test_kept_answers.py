from datetime import timedelta

from starlette.requests import Request

from nutgraf.hall.keepable import Keepable, stories_alone
from nutgraf.ports.kept import Progress
from nutgraf.serve.kept_answers import LONGEST, Answer, KeptAnswers
from web_desk import MADE

START = Progress(versions=3, steps=3, paged=MADE, pages=1, said=0)
LATER = Progress(versions=4, steps=3, paged=MADE, pages=1, said=0)
PLACED = Progress(versions=4, steps=4, paged=MADE, pages=1, said=0)


def asking(cookie: str = "") -> Request:
    return Request({"type": "http", "headers": [(b"cookie", cookie.encode())]})


def page(size: int) -> Answer:
    return Answer((), b"x" * size)


def of_cookie(request: Request) -> str:
    return request.cookies.get("own", "")


def test_it_holds_while_what_it_is_made_of_stays_the_same() -> None:
    kept = KeptAnswers()
    for how, holds in ((Keepable(), False), (Keepable(made_of=stories_alone), True)):
        kept.keep("a", asking(), page(9), how, (0, START), MADE)
        assert kept.find("a", asking(), (0, START), MADE) == (page(9), how)
        assert (kept.find("a", asking(), (0, LATER), MADE) is not None) is holds
        assert kept.find("a", asking(), (0, PLACED), MADE) is None


def test_what_was_changed_from_here_ends_all() -> None:
    kept = KeptAnswers()
    kept.keep("a", asking(), page(9), Keepable(), (0, START), MADE)
    assert kept.find("a", asking(), (1, START), MADE) is None


def test_it_holds_no_longer_than_a_while_and_not_before_it_was_made() -> None:
    kept = KeptAnswers()
    for at in (MADE + LONGEST * 2, MADE - timedelta(seconds=1)):
        kept.keep("a", asking(), page(9), Keepable(), (0, START), MADE)
        assert kept.find("a", asking(), (0, START), MADE + LONGEST) is not None
        assert kept.find("a", asking(), (0, START), at) is None


def test_each_reader_has_what_is_made_of_their_own() -> None:
    kept, how = KeptAnswers(), Keepable(own=of_cookie)
    kept.keep("a", asking("own=1"), page(1), how, (0, START), MADE)
    assert kept.find("a", asking("own=2"), (0, START), MADE) is None
    kept.keep("a", asking("own=2"), page(2), how, (0, START), MADE)
    assert [kept.find("a", asking(f"own={n}"), (0, START), MADE) for n in (1, 2)] == [(page(1), how), (page(2), how)]


def test_what_was_asked_for_least_lately_goes_first() -> None:
    kept = KeptAnswers(most=3 * 12_000)
    for name in "abc":
        kept.keep(name, asking(), page(9_000), Keepable(), (0, START), MADE)
    kept.find("a", asking(), (0, START), MADE)
    kept.keep("d", asking(), page(9_000), Keepable(), (0, START), MADE)
    assert [name for name in "abcd" if kept.find(name, asking(), (0, START), MADE)] == ["a", "c", "d"]


def test_one_that_is_too_large_is_not_kept() -> None:
    kept = KeptAnswers()
    kept.keep("a", asking(), page(2_000_000), Keepable(), (0, START), MADE)
    assert kept.find("a", asking(), (0, START), MADE) is None
