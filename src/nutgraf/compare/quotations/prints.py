"""One utterance in the making: its printings, which of them is the fullest, and how the others differ from it."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from nutgraf.compare.material import Material
from nutgraf.compare.quotations.speakers import Kinship, Speaker, kinship
from nutgraf.model.quotation import Printed, Printing, Utterance
from nutgraf.model.span import Span
from nutgraf.text.spoken import Spoken, in_print
from nutgraf.text.wordings import changes, equal_runs, is_altered, longest_common

HALF_AS_LONG = 0.5
"""A wording that more accounts print is the fullest one if it is so long, beside a longer one with other words."""

LEAST_RUN = 3


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Print:
    """The words of one utterance in one account. ``words`` are those inside marks, empty where it is paraphrased."""

    account: int
    span: Span
    words: tuple[Spoken, ...]
    speaker: Speaker
    attribution: int | None
    language: str

    @property
    def keys(self) -> tuple[str, ...]:
        """The words as they compare."""
        return tuple(word.key for word in self.words)


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """One utterance in the making: ``marked`` printings in one language, those of ``other`` languages, paraphrases."""

    marked: list[Print]
    other: list[Print] = field(default_factory=list)
    retold: list[Print] = field(default_factory=list)

    @property
    def accounts(self) -> set[int]:
        """The accounts that print it in any way."""
        return {one.account for one in (*self.marked, *self.other, *self.retold)}

    @property
    def speaker(self) -> Speaker:
        """Whom most accounts give it to; a name before a description, one that is printed before one resolved."""
        known = [one.speaker for one in (*self.marked, *self.other, *self.retold) if one.speaker.name]
        counts = Counter(one.name for one in known)
        order = {one.name: at for at, one in reversed([*enumerate(known)])}
        best = min(
            known,
            key=lambda one: (not one.person, one.entity is None, not one.named, -counts[one.name], order[one.name]),
            default=None,
        )
        return best or Speaker()

    def fullest(self) -> Print:
        """The printing with most words; of two with other words, and at least half as many, the one that more accounts print."""
        if len(self.marked) == 1:
            return self.marked[0]
        holders: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for one in self.marked:
            holders[one.keys].add(one.account)
        ordered = sorted(self.marked, key=lambda one: (-len(one.keys), -len(holders[one.keys]), one.account))
        longest = ordered[0]
        for one in sorted(ordered, key=lambda one: (-len(holders[one.keys]), -len(one.keys), one.account)):
            commoner = len(holders[one.keys]) > len(holders[longest.keys])
            near = len(one.keys) >= HALF_AS_LONG * len(longest.keys)
            if commoner and near and is_altered(longest.words, one.words, changes(longest.words, one.words)):
                longest = one
                break
        return longest if self._meets_all(longest) else self.marked[0]

    def _meets_all(self, full: Print) -> bool:
        forms = {one.keys for one in self.marked}
        return all(any(length >= LEAST_RUN for _, _, length in equal_runs(full.keys, form)) for form in forms)


def finished(draft: Draft, material: Material) -> Utterance:
    """The utterance with every printing set beside the fullest one, in order of publication."""
    full = draft.fullest()
    text = material.accounts[full.account].article.text
    told = [_printed(one, full, material) for one in draft.marked]
    told += [_plainly(one, Printing.TRANSLATED, material) for one in draft.other]
    told += [_plainly(one, Printing.PARAPHRASED, material) for one in draft.retold]
    order = {account.id: number for number, account in enumerate(material.accounts)}
    told.sort(key=lambda one: (order[one.place.article], one.place.span))
    first, last = longest_common(full.keys, _united(draft.marked))
    last = last if last - first >= LEAST_RUN else first
    return Utterance(
        speaker=draft.speaker.name,
        words=in_print(text, full.words),
        common=in_print(text, full.words[first:last]),
        printed=tuple(told),
        doubt=_doubt(draft, material),
    )


def _united(marked: Sequence[Print]) -> list[tuple[str, ...]]:
    """The words of each account, once for all accounts that print the same; those of two pieces with a break between."""
    pieces: dict[int, tuple[str, ...]] = {}
    for one in marked:
        pieces[one.account] = (*pieces[one.account], "", *one.keys) if one.account in pieces else one.keys
    return list(dict.fromkeys(pieces.values()))


def _printed(one: Print, full: Print, material: Material) -> Printed:
    found = changes(full.words, one.words)
    how = Printing.ALTERED if is_altered(full.words, one.words, found) else Printing.CUT if found else Printing.VERBATIM
    there, here = material.accounts[full.account].article.text, material.accounts[one.account].article.text
    left = (in_print(there, full.words[change.left : change.left_end]) for change in found)
    put = (in_print(here, one.words[change.put : change.put_end]) for change in found)
    return Printed(
        place=material.place(one.account, one.span),
        how=how,
        speaker=one.speaker.name,
        attribution=one.attribution,
        left_out=tuple(filter(None, left)),
        put=tuple(filter(None, put)),
    )


def _plainly(one: Print, how: Printing, material: Material) -> Printed:
    return Printed(
        place=material.place(one.account, one.span), how=how, speaker=one.speaker.name, attribution=one.attribution
    )


def _doubt(draft: Draft, material: Material) -> str:
    """Which outlets give the words to which people, where they name different ones; a resolved pronoun is no ground."""
    named: dict[int | None, Speaker] = {}
    outlets: dict[int | None, list[str]] = defaultdict(list)
    for one in sorted([*draft.marked, *draft.other], key=lambda one: one.account):
        if one.speaker.person and one.speaker.named:
            named.setdefault(one.speaker.entity, one.speaker)
            outlets[one.speaker.entity].append(material.accounts[one.account].article.outlet.name)
    people = list(named.values())
    if not any(kinship(one, other) is Kinship.OTHER for one in people for other in people):
        return ""
    told = (f"{_listed(outlets[one.entity])} to {one.name}" for one in people)
    return f"Given to different people: by {', by '.join(told)}."


def _listed(outlets: Sequence[str]) -> str:
    names = list(dict.fromkeys(outlets))
    if len(names) > 3:
        names = [*names[:2], f"{len(names) - 2} more"]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
