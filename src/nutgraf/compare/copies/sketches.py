"""An index of texts by a sample of their runs: which text seen before most likely holds the words of a new one.

A run is a number made of its three words; of a long text only those numbers are kept that 8 divides, of a short one all.
So one text is sampled at the very places another is, and a share of the sample tells the share of the whole ("mod m"
sketches: Broder, "On the resemblance and containment of documents", 1997). Texts that print one another are a family;
a run is kept once for a family, and not at all once it stands in many: it is a set phrase, or furniture.
"""

from collections import Counter
from hashlib import blake2b

from nutgraf.text.runs import plain_words

ONE_IN = 8
SHORT = 160
"""Words below which every run is kept."""

LIKELY = 0.15
"""The share of its sample from which a text may be a copy: half of what a copy has, for the sample errs."""

SET_PHRASE = 24
"""Families from which a run is a set phrase."""

BESIDE_THE_BEST = 0.5
"""The share of the most likely family's runs from which another family is asked too."""

FAMILIES_ASKED, MEMBERS_ASKED = 4, 2
_BYTES = 7
_MOST_WORDS = 400_000

Sketch = frozenset[int]


class _Numbers(dict[str, int]):
    """A number of 56 bits for each word, the same in every run of the program."""

    def __missing__(self, word: str) -> int:
        if len(self) > _MOST_WORDS:
            self.clear()
        digest = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()
        self[word] = number = int.from_bytes(digest, "little")
        return number


class Sketches:
    """What was read so far. Texts are numbered 0, 1, 2 … in the order in which they are added."""

    def __init__(self) -> None:
        self._numbers = _Numbers()
        self._family: list[int] = []
        self._holders: dict[int, int | tuple[int, ...]] = {}

    def __len__(self) -> int:
        """How many runs are kept: what its memory grows with."""
        return len(self._holders)

    def sketch(self, text: str) -> Sketch:
        """The sample of a text's runs."""
        numbers = list(map(self._numbers.__getitem__, plain_words(text)))
        threes = zip(numbers, numbers[1:], numbers[2:], strict=False)
        if len(numbers) < SHORT:
            return frozenset([one + 3 * two + 7 * three for one, two, three in threes])
        return frozenset([run for one, two, three in threes if (run := one + 3 * two + 7 * three) % ONE_IN == 0])

    def likely(self, sketch: Sketch) -> list[int]:
        """The numbers of the texts that may hold the words of this one: at most a dozen, whatever was added before."""
        hits = self._hits(sketch)
        families: dict[int, int] = {}
        for member, count in hits.items():
            family = self._family[member]
            families[family] = families.get(family, 0) + count
        sampled = sum(run % ONE_IN == 0 for run in sketch)
        needed = max(1.0, LIKELY * sampled, BESIDE_THE_BEST * max(families.values(), default=0))
        asked = [(-count, family) for family, count in families.items() if count >= needed]
        if not asked:
            return []
        members = {family: [family] for _, family in sorted(asked)[:FAMILIES_ASKED]}
        for member in sorted(hits, key=lambda member: (-hits[member], member)):
            kin = members.get(self._family[member], ())
            if 0 < len(kin) <= MEMBERS_ASKED and member not in kin:
                members[self._family[member]].append(member)
        return sorted(member for kin in members.values() for member in kin)

    def _hits(self, sketch: Sketch) -> Counter[int]:
        """How many runs of the sample each text holds that brought them first into its family."""
        held = [held for run in sketch if (held := self._holders.get(run)) is not None]
        hits = Counter(one for one in held if isinstance(one, int))
        for several in held:
            if not isinstance(several, int):
                hits.update(several)
        return hits

    def add(self, sketch: Sketch, original: int | None = None) -> None:
        """Keep the next text; ``original`` is one that was added before and whose words it prints."""
        number = len(self._family)
        family = number if original is None else self._family[original]
        self._family.append(family)
        for run in sketch:
            held = self._holders.setdefault(run, number)
            if held != number:
                self._share(run, held, number)

    def _share(self, run: int, held: int | tuple[int, ...], number: int) -> None:
        """A run that others hold: one more family does, until it stands in so many that it tells nothing ("()")."""
        members = (held,) if isinstance(held, int) else held
        if members and all(self._family[member] != self._family[number] for member in members):
            self._holders[run] = (*members, number) if len(members) < SET_PHRASE else ()
