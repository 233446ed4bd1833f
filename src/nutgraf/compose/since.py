"""What came after a moment: what no account before it had told, in whatever words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from nutgraf.compose.draft import Draft
from nutgraf.compose.opinions import speaker, statement, utterances
from nutgraf.compose.plain import dangles, plain
from nutgraf.compose.pool import Pool, is_furniture, same_words
from nutgraf.compose.sides import Sides, latest
from nutgraf.compose.since_figures import changed_figures
from nutgraf.compose.since_notes import FIRST_QUOTED, SETTLED, WAS, against, edited
from nutgraf.compose.stood import Stood
from nutgraf.compose.told import HELD_BESIDE, Told
from nutgraf.model.comparison import Disagreement, DisagreementKind, ExpectationState, Judgement, Version
from nutgraf.model.notes import Account, AttributionKind, NameKind
from nutgraf.model.page_compared import NewKind, NewSince, NewThing
from nutgraf.model.place import Place
from nutgraf.model.revision import Edit, Revision
from nutgraf.model.sentence import Sentence
from nutgraf.text.words import telling

MOST = 12
WORDS = 40
LIGHT = 0.2
"""The weight below which a claim of one account is not worth telling."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """Something new and how much it weighs; ``stems`` are the words of its sentence."""

    thing: NewThing
    weight: float
    stems: frozenset[str]


def new_since(pool: Pool, moment: datetime) -> NewSince:
    """What came after ``moment`` (with a zone), the weightiest first, at most a dozen things that do not repeat each other.

    What an account, or an earlier version of one, before the moment already told, in other words
    too, is not new; nor is anything where no account stands before or after it.
    """
    revised = frozenset(one.article for one in pool.cast.comparison.revisions)
    sides = Sides(accounts=pool.cast.accounts, earlier=pool.earlier, since=moment, revised=revised)
    things = _Finder(pool, sides).all() if sides.after and sides.before else []
    chosen: list[Found] = []
    for found in sorted(things, key=lambda one: (-one.weight, one.thing.at, one.thing.sentence.text)):
        if len(chosen) < MOST and not any(same_words(found.stems, other.stems) for other in chosen):
            chosen.append(found)
    return NewSince(
        since=moment.isoformat(timespec="seconds"),
        articles=len(sides.after),
        undated=sides.undated,
        things=tuple(found.thing for found in chosen),
    )


class _Finder:
    """Looks through a comparison for what came after the moment."""

    def __init__(self, pool: Pool, sides: Sides) -> None:
        self.pool = pool
        self.sides = sides
        self.stood = Stood(cast=pool.cast, before=sides.before)
        self.told = Told(stood=self.stood)

    def all(self) -> list[Found]:
        looks: tuple[Callable[[], Iterator[Found]], ...] = (
            self.figures, self.disagreements, self.settled, self.edits, self.claims, self.voices,
        )  # fmt: skip
        return [found for look in looks for found in look() if self.pool.barred.bears(found.thing.sentence)]

    def figures(self) -> Iterator[Found]:
        """Numbers of one thing that are no longer what they were."""
        for place, was, weight in changed_figures(self.pool, self.sides):
            yield from self.at_place(NewKind.NUMBER, [place], WAS.format(was), 2.0 + weight)

    def disagreements(self) -> Iterator[Found]:
        """Versions that were first printed after the moment and part from others."""
        for found in self.pool.cast.comparison.disagreements:
            new = [version for version in found.versions if all(self.sides.came(one.article) for one in version.places)]
            old = [version for version in found.versions if version not in new]
            if found.judgement is Judgement.SLIP or not new or len(found.versions) < 2:
                continue
            latest_one = max(new, key=self._first)
            other = max(old or [one for one in new if one is not latest_one], key=self._first)
            update = found.judgement is Judgement.UPDATE and bool(old)
            number = update and found.kind is DisagreementKind.NUMBER
            value = other.value if found.kind is DisagreementKind.NUMBER else f"“{other.value}”"
            note = WAS.format(value) if update else against(value, self._outlet(other))
            yield from self.at_place(
                NewKind.NUMBER if number else NewKind.DISAGREEMENT, latest_one.places, note, 2.0 + self._spread(found)
            )

    def _first(self, version: Version) -> tuple[float, str]:
        stamps = [self.pool.accounts[one.article].article.stamp for one in version.places]
        return min((stamp.at.timestamp() for stamp in stamps if stamp), default=0.0), version.value

    def _outlet(self, version: Version) -> str:
        return self.pool.accounts[version.places[0].article].article.outlet.name

    def _spread(self, found: Disagreement) -> float:
        carriers = {place.article for version in found.versions for place in version.places}
        return len(carriers) / len(self.pool.accounts)

    def settled(self) -> Iterator[Found]:
        """What was said to lie ahead, and has come, failed to come, or was overtaken since."""
        for found in self.pool.cast.comparison.expectations:
            if found.state is not ExpectationState.OPEN and found.settled_by:
                yield from self.at_place(NewKind.SETTLED, [found.settled_by], SETTLED[found.state], 1.8)

    def edits(self) -> Iterator[Found]:
        """What later versions of articles changed in or took out of earlier ones."""
        for revision in self.pool.cast.comparison.revisions:
            after = self.pool.versions.of(revision.article, revision.after)
            stamp = latest(after) if after else None
            if after and stamp and stamp.at > self.sides.since:
                yield from (found for edit in revision.edits for found in self._edit(edit, revision, stamp.at))

    def _edit(self, edit: Edit, revision: Revision, at: datetime) -> Iterator[Found]:
        place = edit.after or edit.before
        if place is None or place.article != revision.article:
            return
        account = self.pool.versions.at(place)
        note = edited(edit, account.article.language)
        draft = Draft(account=account, span=place.span)
        alone = not is_furniture(account, place.span) and not dangles(draft, account.article.language)
        if note and alone and draft.words <= WORDS:
            yield self.found(NewKind.EDIT, at, draft.sentence(1), note, 1.5, account)

    def claims(self) -> Iterator[Found]:
        """Claims that only accounts after the moment carry, and that tell more than any account before it."""
        for claim in self.pool.cast.comparison.claims:
            came = [self.sides.came(one.article) for one in claim.statements]
            times = [time for time in came if time]
            if len(times) < len(came) or (claim.origins == 1 and claim.score < LIGHT):
                continue
            candidate = self.pool.candidate(claim, most_words=WORDS)
            if (
                candidate is None
                or candidate.old
                or not self.told.is_new(candidate.draft.account, candidate.draft.span)
            ):
                continue
            weight = claim.score + 0.1 * min(4, candidate.origins)
            yield self.found(NewKind.CLAIM, min(times), candidate.sentence, "", weight, candidate.draft.account)

    def voices(self) -> Iterator[Found]:
        """People and bodies by name of whom nobody printed a word before."""
        heard = {
            name
            for account in self.sides.before
            for one in account.notes.attributions
            for name in self._who(one.speaker)
        }
        for utterance in utterances(self.pool):
            account, at = utterance.account, self.sides.came(utterance.account.id)
            name = speaker(utterance, self.pool.cast).name
            entity = self.pool.cast.named(name)
            known = entity is None or entity.kind not in (NameKind.PERSON, NameKind.ORGANISATION)
            named = entity and entity.kind is NameKind.ORGANISATION and self.stood.names(name)
            said_before = self.stood.held(account, utterance.attribution.sentence) >= HELD_BESIDE
            if at is None or known or named or said_before or heard & self._who(name):
                continue
            heard |= self._who(name)
            whole = plain(account, utterance.attribution.sentence, self.pool.cast, most_words=WORDS)
            if whole is None and utterance.attribution.kind is not AttributionKind.DIRECT:
                continue
            sentence = whole.sentence(1) if whole else statement([utterance], self.pool).sentence
            yield self.found(NewKind.VOICE, at, sentence, FIRST_QUOTED.format(name), 0.5, account)

    def _who(self, name: str) -> set[str]:
        """Who speaks: by the number of the one meant, and by the first letter and the last word of the name."""
        entity = self.pool.cast.named(name) if name else None
        words = name.casefold().split()
        return ({f"#{entity.id}"} if entity else set()) | ({f"{words[0][0]} {words[-1]}"} if words else set())

    def at_place(self, kind: NewKind, places: Sequence[Place], note: str, weight: float) -> Iterator[Found]:
        """The first of these places after the moment whose sentence can stand alone, those in the page's language first."""
        ordered = sorted(places, key=lambda one: self.pool.accounts[one.article].article.language != self.pool.language)
        for place in ordered:
            account, at = self.pool.accounts[place.article], self.sides.came(place.article)
            span = self.pool.sentence_around(place)
            draft = (
                None
                if at is None or is_furniture(account, span)
                else plain(account, span, self.pool.cast, most_words=WORDS)
            )
            if at and draft:
                yield self.found(kind, at, draft.sentence(1), note, weight, account)
                return

    def found(
        self, kind: NewKind, at: datetime, sentence: Sentence, note: str, weight: float, account: Account
    ) -> Found:  # fmt: skip
        thing = NewThing(kind=kind, at=at.isoformat(timespec="seconds"), sentence=sentence, note=note)
        return Found(thing=thing, weight=weight, stems=frozenset(telling(sentence.text, account.article.language)))
