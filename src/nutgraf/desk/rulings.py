"""What people say of what pages show, kept and respected: who is whom, and which words do not support a sentence."""

from collections.abc import Callable, Iterable

from nutgraf.compose.shown import cited_on
from nutgraf.desk.concerned import concerned, make_stale, ruling_against
from nutgraf.desk.questions import full_story
from nutgraf.errors import WrongTurn
from nutgraf.model.comparison import DisagreementKind
from nutgraf.model.found import Wanted
from nutgraf.model.notes import SourceKind
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import KeptRuling, Ruling, RulingKind
from nutgraf.model.sentence import Citation
from nutgraf.ports import Clock
from nutgraf.ports.store import Store
from nutgraf.render.cleaning import clean_part
from nutgraf.text.person_keys import person_key

LONGEST_NAME = 200
_SAID = {RulingKind.SAME: "the same person", RulingKind.DIFFERENT: "not the same person"}


class DeskRulings:
    """The rulings of ``store``. ``page`` gives the page of a story as it stands, ``remake`` makes and keeps it anew."""

    def __init__(
        self, store: Store, clock: Clock, page: Callable[[str], StoryPage], remake: Callable[[str], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._page = page
        self._remake = remake

    def all(self, story: str = "") -> tuple[KeptRuling, ...]:
        """All rulings, also those that were taken back, in the order in which they were said; those said at one story."""
        return self._store.rulings.all(story=full_story(story, self._store) if story else "")

    def names(self, story: str) -> tuple[str, ...]:
        """The names of people on the page of a story, in order of letters: those that can be ruled on there."""
        return tuple(sorted(names_on(self._page(full_story(story, self._store)))))

    def say_same(self, one: str, other: str, *, by: str, because: str = "", story: str = "") -> KeptRuling:
        """``by`` says that two names are one person's, here and in every other story; ``story`` is where it was seen."""
        return self._say_of_names(RulingKind.SAME, one, other, by, because, story)

    def say_different(self, one: str, other: str, *, by: str, because: str = "", story: str = "") -> KeptRuling:
        """``by`` says that two names are two people's, here and in every other story."""
        return self._say_of_names(RulingKind.DIFFERENT, one, other, by, because, story)

    def say_unsupported(
        self, story: str, sentence: str, citation: Citation, *, by: str, because: str = ""
    ) -> KeptRuling:
        """``by`` says that ``citation`` does not support ``sentence``, as a page shows both; of the citation its article,
        version, start and end tell which one is meant."""
        meant, text, told = self._shown(story, sentence, citation)
        return self._say(RulingKind.UNSUPPORTED, by, because, meant, sentence=text, citation=told)

    def say_supported(self, story: str, sentence: str, citation: Citation, *, by: str) -> KeptRuling:
        """``by`` compared ``sentence`` with the words that it cites, and found it borne out: nothing on the page changes,
        and the desk's yardsticks count it."""
        _demand_name(by)
        meant, text, told = self._shown(story, sentence, citation)
        ruling = Ruling(
            kind=RulingKind.SUPPORTED, by=by, at=self._clock.now(), story=meant, sentence=text, citation=told
        )
        kept = self._store.rulings.get(self._store.rulings.add(ruling))
        assert kept is not None  # it was just kept
        return kept

    def undo(self, number: int, *, by: str) -> KeptRuling:
        """``by`` takes a ruling back: pages are as if it had never been said."""
        _demand_name(by)
        kept = self._store.rulings.get(number)
        if kept is None:
            raise WrongTurn(f"no ruling has the number {number}", "nutgraf rulings list shows all")
        if kept.undone is not None:
            raise WrongTurn(f"ruling {number} was undone already, by {kept.undone_by}")
        now = self._clock.now()
        with self._store.change():
            self._store.rulings.undo(number, by, now)
            make_stale(concerned([kept.ruling], self._store), self._store, now)
        return self._kept(number)

    def _shown(self, story: str, sentence: str, citation: Citation) -> tuple[str, str, Citation]:
        """The story that is meant, and sentence and citation as its page shows them together."""
        meant, sought = full_story(story, self._store), _as_sent(sentence)
        for text, cited in cited_on(self._page(meant)):
            if _is(cited, citation) and _as_sent(text) == sought:
                return meant, text, cited
        raise WrongTurn(
            f"the page of {meant} does not cite this for that sentence (any more)", f"look at nutgraf show {meant}"
        )

    def _say_of_names(self, kind: RulingKind, one: str, other: str, by: str, because: str, story: str) -> KeptRuling:
        names = (_plain(one), _plain(other))
        meant = full_story(story, self._store) if story else ""
        if person_key(names[0]) == person_key(names[1]):
            raise WrongTurn("these are one name; name two that a page prints differently")
        self._demand_known(names, meant)
        self._demand_free(kind, names)
        return self._say(kind, by, because, meant, names=names)

    def _say(
        self,
        kind: RulingKind,
        by: str,
        because: str,
        story: str,
        *,
        names: tuple[str, ...] = (),
        sentence: str = "",
        citation: Citation | None = None,
    ) -> KeptRuling:
        _demand_name(by)
        now = self._clock.now()
        ruling = Ruling(
            kind=kind, by=by, at=now, because=because, story=story, names=names, sentence=sentence, citation=citation
        )
        with self._store.change():
            number = self._store.rulings.add(ruling)
            make_stale(concerned([ruling], self._store), self._store, now)
        return self._kept(number)

    def _kept(self, number: int) -> KeptRuling:
        """The ruling that was said or taken back, after the page where that was is made anew."""
        kept = self._store.rulings.get(number)
        assert kept is not None  # it was just kept
        if kept.ruling.story:
            self._remake(kept.ruling.story)
        return kept

    def _demand_known(self, names: Iterable[str], story: str) -> None:
        """Raises `WrongTurn` for a name that stands on no page, or not on that of ``story``."""
        there = {person_key(name) for name in names_on(self._page(story))} if story else None
        where = f"the page of {story}" if story else "any page"
        for name in names:
            key = person_key(name)
            if key not in there if there is not None else not self._is_told_of(key, name):
                raise WrongTurn(f"“{name}” does not stand on {where}; write both names as a page prints them")

    def _is_told_of(self, key: str, name: str) -> bool:
        shelf, phrase = self._store.stories, name.replace('"', " ")
        told = shelf.person(key, 1) or shelf.people(name, most=1)
        return bool(told or shelf.rows(Wanted(text=f'"{phrase}"', most=1)))

    def _demand_free(self, kind: RulingKind, names: tuple[str, str]) -> None:
        """Raises `WrongTurn` where this was said already, or what stands says otherwise."""
        found = ruling_against(kind, names, self._store.rulings.all(standing=True))
        if found is not None:
            said = found.ruling
            told = f"{said.by} said that “{said.names[0]}” and “{said.names[1]}” are {_SAID[said.kind]}"
            raise WrongTurn(
                f"{told} (ruling {found.number}); "
                + ("that stands" if said.kind is kind else "undo that first, if it is wrong")
            )


def names_on(page: StoryPage) -> set[str]:
    """All names of somebody on a page: people with their other names, who speaks, names that accounts differ on."""
    found = {name for person in page.people for name in (person.name, *person.aliases)}
    speakers = [one.speaker for one in page.opinions] + [one.speaker for one in page.quotations]
    found |= {speaker.name for speaker in speakers if speaker.kind is SourceKind.PERSON}
    differing = (one for one in page.disagreements if one.found.kind is DisagreementKind.NAME)
    return found | {version.value for one in differing for version in one.versions}


def _as_sent(text: str) -> str:
    """A sentence as a page sends it back: without characters that only steer how it is shown."""
    return " ".join(clean_part(text).split())


def _is(cited: Citation, meant: Citation) -> bool:
    return all(getattr(cited, name) == getattr(meant, name) for name in ("article", "version", "start", "end"))


def _plain(name: str) -> str:
    plain = " ".join(name.split())
    if not 0 < len(plain) <= LONGEST_NAME:
        raise WrongTurn("write both names as a page prints them")
    return plain


def _demand_name(by: str) -> None:
    if not by.strip():
        raise WrongTurn("say who says so, so that the log can tell it")
