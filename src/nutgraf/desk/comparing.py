"""A few articles of a desk side by side."""

from collections.abc import Sequence
from dataclasses import replace

from nutgraf.desk.reporting import Reporting
from nutgraf.errors import WrongTurn, WrongUse
from nutgraf.model.notes import Account
from nutgraf.model.page import ArticleLine
from nutgraf.model.ruling import NO_RULINGS, Rulings, in_force
from nutgraf.model.side_by_side import SideBySide
from nutgraf.ports.store import Store
from nutgraf.render.cited import line_of

FEWEST, MOST = 2, 4


def compared(articles: Sequence[str], store: Store, reporting: Reporting) -> SideBySide:
    """Two to four articles, by their ids or the beginnings of those, side by side as they stand now.

    Raises `WrongUse` for fewer or more, and `WrongTurn` for one that is not known.
    """
    ids = list(dict.fromkeys(full_article(article, store) for article in articles))
    demand_a_few(len(ids))
    accounts = reporting.accounts(store.articles.latest(ids))
    cut = {article for article in ids if store.articles.versions(article)[-1].cut}
    side = beside(accounts, in_force(store.rulings.all(standing=True)))
    lines = tuple(
        replace(line, cut_at=len(account.article.text)) if line.id in cut else line
        for line, account in zip(side.articles, accounts, strict=True)
    )
    return replace(side, articles=lines, stories=tuple(store.stories.home(article) for article in ids))


def beside(accounts: Sequence[Account], rulings: Rulings = NO_RULINGS) -> SideBySide:
    """Two to four accounts side by side, in the order given; what ``rulings`` say of names holds."""
    from nutgraf.compare import compare
    from nutgraf.compare.beside.rows import lay_beside
    from nutgraf.compose.prints import prints
    from nutgraf.compose.side_by_side import side_by_side

    found = compare(accounts, rulings=rulings)
    by_id = {account.id: account for account in accounts}
    copied = {copy.copy: prints(copy, by_id) for copy in found.copies}
    lines: list[ArticleLine] = [replace(line_of(one.article), prints=copied.get(one.id)) for one in accounts]
    return side_by_side([one.article for one in accounts], lines, lay_beside(accounts, found))


def demand_a_few(number: int) -> None:
    """Raises `WrongUse` where so many different articles cannot stand side by side."""
    if not FEWEST <= number <= MOST:
        raise WrongUse(f"name two to four different articles to lay side by side; {number or 'none'} given")


def full_article(article: str, store: Store) -> str:
    """The id of the article that ``article`` is, or begins. Raises `WrongTurn` where there is none, or several."""
    if store.articles.get(article) is not None:
        return article
    found = store.articles.full_id(article) if article else ()
    if len(found) != 1:
        told = (
            f"several articles begin with {article!r}, among them {found[0]}"
            if found
            else f"no article is called {article!r}"
        )
        raise WrongTurn(told, "nutgraf search finds articles with their ids")
    return found[0]
