"""A made-up month of news of any length, for `stream.py`: real texts told again of other events, or invented ones.

The labelled sets with the stream around them are told as often as needed. Each telling has its own events, since all its
rarer words and names are others: they change places with words about as rare, the same in all of its texts, and as many
become words never seen before as make the whole vocabulary grow with a power of the stream (Heaps 1978). Numbers change
their digits. The years between the texts shrink to `DAYS`; all tellings run side by side, and what is told of one event
comes out over a day or so. So the stream has the density, the lengths, the repetitions and the doubles of real news; what
is lost is that inflected forms of one rare word no longer belong together.

Where the sets are not there, the texts are drawn from a Zipf vocabulary with words and names of each event's own.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from math import ceil
from random import Random
from typing import NamedTuple
from zlib import crc32

from common import DATA, article_of, rows_of
from nutgraf.model.article import Article
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

SETS = ("allsides", "allsides_background", "gva")
START, DAYS, SPREAD = datetime(2031, 5, 1, tzinfo=UTC), 30.0, 0.5
"""The month, and by how many days on average an account comes after its event."""

HEAPS = 0.5
"""The vocabulary of the sets grows with a power of .4 to .5 of the number of texts."""

USUAL = 0.02
"""A word in more than this share of the texts stays what it is in all tellings."""

VOCABULARY, WORDS, OWN, NAMES = 60_000, 300, 12, 4
"""Of invented texts: all words there are, those of a text, and the words and names of an event."""

_TOKEN = re.compile(r"[^\W\d_]+|\d\d+")

Renaming = Callable[[str], str]


class Text(NamedTuple):
    """What is told again."""

    headline: str
    body: str
    outlet: str
    language: str


def live(texts: Sequence[Text], many: int, seed: int = 0) -> Iterator[Article]:
    """``many`` articles in time order, made of ``texts`` (in time order) as often told as needed; made one by one."""
    luck, tellings = Random(seed), ceil(many / len(texts))
    renamings = Vocabulary.of(texts).renamings(tellings, luck)
    pace = DAYS * tellings / many
    times = sorted(
        (number * pace + luck.expovariate(1 / SPREAD), telling, number)
        for telling in range(tellings)
        for number in range(len(texts))
    )
    for day, telling, number in times[:many]:
        yield _article(texts[number], renamings[telling], f"{telling:03}{number:07}", START + timedelta(days=day))


def _article(text: Text, renamed: Renaming, name: str, at: datetime) -> Article:
    headline = renamed(text.headline)
    plain = article_of(f"{headline}\n\n{renamed(text.body)}", name=name, language=text.language, outlet=text.outlet)
    stamp = Stamp(at=at, precision=Precision.MINUTE, known=Known.METADATA)
    return replace(plain, headline=Span(start=0, end=len(headline)), published=stamp)


@dataclass
class Vocabulary:
    """The words of some texts: in how many texts each is, lower case, and in how many of them with a capital."""

    texts: int = 0
    within: Counter[str] = field(default_factory=Counter)
    capitals: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, texts: Sequence[Text]) -> "Vocabulary":
        vocabulary = cls(texts=len(texts))
        for text in texts:
            printed = {*_TOKEN.findall(text.headline), *_TOKEN.findall(text.body)}
            vocabulary.within.update({word.lower() for word in printed})
            vocabulary.capitals.update({word.lower() for word in printed if word[0].isupper()})
        return vocabulary

    def renamings(self, tellings: int, luck: Random) -> list[Renaming]:
        """What each telling calls things; the first one leaves them as they are."""
        most = max(1, USUAL * self.texts)
        rare = sorted(one for one, many in self.within.items() if many <= most and one.isalpha())
        new = (tellings**HEAPS - 1) / (tellings - 1) if tellings > 1 else 0.0
        return [str, *(self._renaming(rare, telling, new, luck) for telling in range(1, tellings))]

    def _renaming(self, rare: Sequence[str], telling: int, new: float, luck: Random) -> Renaming:
        """``new`` is the share of words that become new ones."""
        alike: defaultdict[tuple[bool, int], list[str]] = defaultdict(list)
        names = {}
        for word in rare:
            if crc32(word.encode()) / 2**32 < new:
                names[word] = word + _letters(telling)
            else:
                alike[self.capitals[word] * 2 > self.within[word], self.within[word].bit_length()].append(word)
        for words in alike.values():
            ring = luck.sample(words, len(words))
            names |= dict(zip(ring, [*ring[1:], ring[0]], strict=True))
        digits = str.maketrans("123456789", "".join(luck.sample("123456789", 9)))

        def renamed(found: re.Match[str]) -> str:
            printed = found[0]
            if printed[0].isdigit():
                return printed.translate(digits)
            name = names.get(printed.lower(), printed)
            return name if name is printed or not printed[0].isupper() else name.capitalize()

        return lambda text: _TOKEN.sub(renamed, text)


def _letters(number: int) -> str:
    """An ending of its own for each number from 1 on."""
    return "q" + "".join("aeiouklmno"[int(digit)] for digit in str(number))


def shared_texts() -> list[Text]:
    """The texts of the shared sets in time order; none where one of the sets is missing."""
    paths = [DATA / "stories" / f"{name}.jsonl.gz" for name in SETS]
    if not all(path.is_file() for path in paths):
        return []
    rows = sorted((row for path in paths for row in rows_of(path)), key=lambda row: str(row["date"] or ""))
    return [Text(row["title"] or "", row["text"], row["outlet"] or "", row["lang"] or "und") for row in rows]


def invented_texts(many: int, seed: int = 0) -> list[Text]:
    """Texts of events told by one to a dozen outlets, in time order, of made-up words."""
    luck = Random(seed)
    words = [invented_word(number) for number in range(VOCABULARY)]
    weights = list(accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
    texts: list[Text] = []
    while len(texts) < many:
        own = luck.sample(words[200:], OWN) + [word.capitalize() for word in luck.sample(words[2000:], NAMES)]
        for number in range(min(12, int(luck.paretovariate(1.2)))):
            usual = luck.choices(words, cum_weights=weights, k=WORDS)
            told = [luck.choice(own) if luck.random() < 0.2 else word for word in usual]
            sentences = (" ".join(["The", *told[at : at + 20]]) + "." for at in range(0, WORDS, 20))
            texts.append(Text(" ".join(luck.sample(own, 6)), " ".join(sentences), f"Outlet {number}", "en"))
    return texts[:many]


def invented_word(number: int) -> str:
    """A word that can be said, another for each number."""
    said = ""
    while number or not said:
        number, syllable = divmod(number, 60)
        said += "bdfgklmnprst"[syllable // 5] + "aeiou"[syllable % 5]
    return said + "n"
