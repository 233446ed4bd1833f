"""The stories of a kept desk, looked through and corrected by people: as `nutgraf.store.KeptStories`, on a desk."""

from collections.abc import Callable, Iterable, Sequence

from nutgraf.desk.corrections import Correction, as_text, key, said
from nutgraf.errors import DeskBusy, WrongTurn, WrongUse
from nutgraf.model.article import Article
from nutgraf.model.correction import SaidCorrection
from nutgraf.model.found import Wanted
from nutgraf.model.kept import KeptArticle, KeptLog, KeptStory
from nutgraf.model.story import Placement, Story
from nutgraf.ports import Clock
from nutgraf.ports.store import Standing, Store

EVERY = 1_000_000


class DeskStories:
    """The stories of ``store``. What is said is kept at once; ``carry_out`` does it, or raises `DeskBusy` where another
    run is at the desk and does it in its next round."""

    def __init__(self, store: Store, clock: Clock, carry_out: Callable[[], None]) -> None:
        self._store = store
        self._clock = clock
        self._carry_out = carry_out

    def demand_usable(self) -> None:
        """A desk takes articles in by itself."""
        raise WrongUse("this is a desk, which takes articles in by nutgraf import, add or update")

    def place(self, articles: Sequence[Article]) -> tuple[Story, ...]:  # noqa: ARG002
        """A desk takes articles in by itself: raises `WrongUse`."""
        self.demand_usable()
        return ()

    def all(self) -> tuple[KeptStory, ...]:
        """All living stories."""
        return tuple(self.story(row.id) for row in self._store.stories.rows(Wanted(most=EVERY)))

    def story(self, story: str) -> KeptStory:
        """One story, by any id it ever had, or the beginning of one."""
        standing = self._standing(story)
        articles = {article.id: article for article in self._latest(standing)}
        return KeptStory(
            id=standing.id,
            articles=tuple(
                _shown(member, articles.get(member.article), fixed=member.article in standing.fixed)
                for member in standing.members
            ),
        )

    def log(self, about: str = "") -> KeptLog:
        """What happened to all stories, or to the story or the article that ``about`` names."""
        events = tuple(self._store.stories.log(self._named(about) if about else ""))
        if about and not events:
            raise WrongTurn(f"no story or article was ever called {about!r}", "nutgraf stories lists them")
        ids = list(dict.fromkeys(article for event in events for article in event.articles))
        headlines = {article.id: article.headline_text for article in self._store.articles.latest(ids)}
        return KeptLog(events=events, headlines=headlines)

    def headlines(self, ids: Iterable[str]) -> dict[str, str]:
        """The headlines of articles and stories by their ids, of those that have one."""
        wanted = sorted(set(ids))
        rows = {one: row.headline for one in wanted if (row := self._store.stories.row(one))}
        articles = self._store.articles.latest([one for one in wanted if one not in rows])
        return {one: told for one, told in (rows | {one.id: one.headline_text for one in articles}).items() if told}

    def merge(self, one: str, other: str, *, by: str, because: str = "") -> KeptStory:
        """``by`` says that two stories are one: ``other`` goes into ``one``; what came of it."""
        stories = (self._standing(one).id, self._standing(other).id)
        return self._said("merge", by, because, stories=stories, shows=stories[0])

    def split(self, story: str, articles: Sequence[str], *, by: str, because: str = "") -> KeptStory:
        """``by`` says that ``articles`` tell of another event than the rest of ``story``; their new story."""
        if not articles:
            raise WrongTurn("choose the articles that tell of another event")
        going = tuple(self._article(article) for article in articles)
        return self._said("split", by, because, stories=(self._standing(story).id,), articles=going)

    def move(self, article: str, story: str | None, *, by: str, because: str = "") -> KeptStory:
        """``by`` says that ``article`` belongs in ``story``, or, with None, in one of its own; the story it is in now."""
        where = () if story is None else (self._standing(story).id,)
        return self._said("move", by, because, stories=where, articles=(self._article(article),))

    def pin(self, article: str, *, by: str, because: str = "") -> KeptStory:
        """``by`` says that ``article`` stays where it is; its story."""
        return self._said("pin", by, because, articles=(self._article(article),))

    def unpin(self, article: str, *, by: str, because: str = "") -> KeptStory:
        """``by`` lets go of ``article``: later runs may move it again; its story."""
        return self._said("unpin", by, because, articles=(self._article(article),))

    def said(self, most: int = 100) -> tuple[SaidCorrection, ...]:
        """What people said of stories, the latest first, each with what became of it."""
        return tuple(said(self._store.stories.corrections(most)))

    def undo(self, number: int, *, by: str, because: str = "") -> SaidCorrection:
        """``by`` takes back what has this ``number``: its articles come back to where nutgraf or a person had them before,
        and are fixed no more by it; what it is now.

        Raises `WrongTurn` where it does not stand, or what was said later rests on it.
        """
        meant = self._meant(number)
        text = next(one.correction for one in self._store.stories.corrections(EVERY) if one.number == number)
        self._ask(self._correction("undo", by, because, articles=meant.articles, undoes=key(text)))
        return self._meant_any(number)

    def _meant(self, number: int) -> SaidCorrection:
        """The correction of a number, if it may be undone."""
        meant = self._meant_any(number)
        if meant.undone:
            raise WrongTurn(f"number {number} was undone already, by {meant.undone_by}")
        if not meant.undoable:
            why = f"it was not carried out: {meant.problem}" if meant.problem else "it is an undoing; correct anew"
            raise WrongTurn(f"number {number} cannot be undone: {why}")
        return meant

    def _meant_any(self, number: int) -> SaidCorrection:
        meant = next((one for one in self.said(EVERY) if one.number == number), None)
        if meant is None:
            raise WrongTurn(f"nothing that was said has the number {number}", "nutgraf stories said lists all")
        return meant

    def _said(
        self,
        turn: str,
        by: str,
        because: str,
        *,
        stories: tuple[str, ...] = (),
        articles: tuple[str, ...] = (),
        shows: str = "",
    ) -> KeptStory:
        self._ask(self._correction(turn, by, because, stories=stories, articles=articles))
        return self.story(shows or self._store.stories.home(articles[0]))

    def _correction(
        self,
        turn: str,
        by: str,
        because: str,
        *,
        stories: tuple[str, ...] = (),
        articles: tuple[str, ...] = (),
        undoes: str = "",
    ) -> Correction:
        if not by:
            raise WrongTurn("say who corrects this, so that the log can tell it from what nutgraf decided")
        return Correction(
            turn=turn, stories=stories, articles=articles, by=by, because=because, at=self._clock.now(), undoes=undoes
        )

    def _ask(self, correction: Correction) -> None:
        """Keeps a correction, then carries it out where nobody else is at the desk."""
        number = self._store.stories.ask_correction(as_text(correction), correction.at)
        try:
            self._carry_out()
        except DeskBusy as busy:
            raise DeskBusy("another run is at the desk; what you said is kept, and done in the next round") from busy
        problem = self._store.stories.correction_problem(number)
        if problem:
            raise WrongTurn(problem)

    def _standing(self, story: str) -> Standing:
        found = self._store.stories.get(story) or self._store.stories.get(self._named(story))
        if found is None:
            raise WrongTurn(f"no story was ever called {story!r}", "nutgraf stories lists them")
        return found

    def _article(self, article: str) -> str:
        if self._store.stories.home(article):
            return article
        found = [one for one in self._store.articles.full_id(article) if self._store.stories.home(one)]
        if len(found) != 1:
            many = f"{len(found)} or more articles begin so" if found else "no article begins so"
            raise WrongTurn(f"{article!r}: {many}", "nutgraf show STORY lists them with their ids")
        return found[0]

    def _named(self, about: str) -> str:
        """The id of a story or an article that begins so."""
        if self._store.stories.get(about) or self._store.stories.home(about):
            return about
        found = [*self._store.stories.full_id(about), *self._store.articles.full_id(about)]
        if len(found) > 1:
            raise WrongTurn(
                f"{len(found)} ids begin with {about!r}, among them {found[0]} and {found[1]}; give more letters"
            )
        return found[0] if found else about

    def _latest(self, standing: Standing) -> list[Article]:
        return self._store.articles.latest([member.article for member in standing.members])


def _shown(member: Placement, article: Article | None, *, fixed: bool) -> KeptArticle:
    stamp = article.stamp if article else None
    return KeptArticle(
        id=member.article,
        headline=article.headline_text if article else "",
        outlet=article.outlet.name if article and article.outlet.known else "",
        published=stamp.at if stamp else None,
        score=member.score,
        reason=member.reason,
        fixed=fixed,
    )
