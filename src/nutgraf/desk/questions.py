"""What is asked of a kept desk: a story's page, a question, a digest."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from nutgraf.desk.concerned import is_stale
from nutgraf.desk.reporting import Reporting
from nutgraf.desk.steps import ShownPage, Told
from nutgraf.errors import WrongTurn, WrongUse
from nutgraf.model.found import Wanted
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import in_force
from nutgraf.ports.store import Store

LOOKED_THROUGH = 60
"""How many articles a question is looked for in."""

_MOST_LEFT_OUT = 8
"""Words of a question of which each is left out once."""


class Questions:
    """Answers from what ``store`` keeps."""

    def __init__(self, store: Store, reporting: Reporting) -> None:
        self._store = store
        self._reporting = reporting

    def page(self, story: str, new_since: datetime | None = None) -> ShownPage:
        """The page of a story as it stands: the kept one where it still holds, else a new one.

        Raises `WrongTurn` for an unknown story, or one whose texts are all gone.
        """
        meant = full_story(story, self._store)
        page = self._kept(meant) if new_since is None else None
        page = page or self._reporting.page(meant, new_since)
        if page is None:
            raise WrongTurn(
                f"the texts of the story {meant} are not kept any more", f"its articles: nutgraf stories log {meant}"
            )
        return page

    def ask(self, question: str, wanted: Wanted) -> Told:
        """What the articles that are wanted answer to ``question``, in their own words."""
        from nutgraf.compose.answers import answer, searched

        if not question.strip():
            raise WrongUse("nothing is asked; write a question in plain words")
        found = self._candidates(searched(question), replace(wanted, most=LOOKED_THROUGH))
        articles = [article for article in self._store.articles.latest(found) if article.text.strip()]
        rulings = in_force(self._store.rulings.all(standing=True))
        reply = answer(question, self._reporting.accounts(articles), most=wanted.most, rulings=rulings)
        return Told(reply=reply, articles=tuple(articles))

    def _candidates(self, terms: Sequence[str], wanted: Wanted) -> list[str]:
        """Ids of articles that hold the most telling of ``terms``, those with most of them first."""
        found: dict[str, None] = {}
        for text in _narrow_to_wide(terms):
            for hit in self._store.articles.search(replace(wanted, text=text)):
                found.setdefault(hit.article)
            if len(found) >= LOOKED_THROUGH:
                break
        return list(found)[:LOOKED_THROUGH]

    def _kept(self, story: str) -> ShownPage | None:
        kept, row = self._store.stories.page(story), self._store.stories.row(story)
        if kept is None or row is None or is_stale(kept):
            return None
        if row.changed is not None and row.changed > kept.made:
            return None
        from nutgraf.render.json import loads

        return shown(loads(kept.json)[0])


def full_story(story: str, store: Store) -> str:
    """The id of the living story that ``story`` is, was, or begins. Raises `WrongTurn` where there is none, or several."""
    standing = store.stories.get(story)
    if standing is not None:
        return standing.id
    found = store.stories.full_id(story)
    if len(found) != 1:
        told = (
            f"several stories begin with {story!r}, among them {found[0]}" if found else f"no story is called {story!r}"
        )
        raise WrongTurn(told, "nutgraf stories lists them with their ids")
    return found[0]


def _narrow_to_wide(terms: Sequence[str]) -> Iterator[str]:
    """All terms together, then all but one (an article may put that in other words), then fewer and fewer of the most
    telling, then each alone. A term of several words is a phrase."""
    quoted = [f'"{term}"' for term in terms]
    yield " ".join(quoted)
    if 2 < len(quoted) <= _MOST_LEFT_OUT:
        for left_out in range(len(quoted) - 1, -1, -1):
            yield " ".join(quoted[:left_out] + quoted[left_out + 1 :])
    for end in range(len(quoted) - 1, 1, -1):
        yield " ".join(quoted[:end])
    yield from quoted


def shown(page: StoryPage) -> ShownPage:
    """A page that shows itself in a notebook."""
    from dataclasses import fields

    return ShownPage(**{field.name: getattr(page, field.name) for field in fields(StoryPage)})
