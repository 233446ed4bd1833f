"""Words of a text: where they stand, their stems, and which of them carry nothing."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from snowballstemmer.basestemmer import BaseStemmer

WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*")
"""A word, or a number with its points and commas; for hot paths that do without places."""

_SNOWBALL = {
    "ar": "arabic", "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french",
    "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip

_UKRAINIAN_ENDINGS = re.compile(
    r"(?:ування|ювання|остями|ість|ості|істю|ення|ання|ого|ому|ими|ій|ої|ою|ею|єю|ами|ями|ах|ях|ів|їв|ові|еві|єві|"
    r"ити|ати|яти|ило|ила|или|ив|ало|ала|али|ав|ує|ють|уть|ать|ять|ий|им|их|ом|ем|єм|ам|ям|[аеєиіїйоуюяьь])$"
)
_KOREAN_PARTICLES = re.compile(
    r"(?<=..)(?:에서는|으로는|에게는|에서|에게|으로|이라고|라고|까지|부터|보다|처럼|했다고|했다|한다|하는|한|은|는|이|가|을|를|의|에|로|와|과|도|만)$"
)

STOPWORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """a about above after again against all also although am among an and any are around as at be because been before
        being between both but by can could did do does doing down during each even for from further had has have having
        he her here hers him his how however i if in into is it its itself just may might more most must my no nor not
        now of off on once one only or other our out over own per same shall she should since so some such than that the
        their them then there these they this those through to too two under until up upon very was we were what when
        where which while who whom whose why will with within without would yet you your said says say told mr mrs ms
        according added still""".split()
    ),
    "de": frozenset(
        """aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei dadurch dafür dagegen
        damit dann das dass dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine
        einem einen einer eines er es etwa etwas für gegen habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre
        ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine können man mehr mit muss
        nach nicht noch nun nur ob oder ohne sehr sei sein seine seinem seinen seiner seit sich sie sind so solche soll
        sollen sollte sowie über um und uns unter vom von vor war waren was weil wenn wer werden wie wieder will wird wo
        worden wurde wurden zu zum zur zwar zwischen sagte""".split()
    ),
    "uk": frozenset(
        """а або але без був була були було бути в вам вас ваш від він вона вони воно все всі вже для до є ж за з зі із його
        йому її й і інших інші їм їх їхній коли крім ми має мають може можуть на над нас не ні ніж ну о об однак під після
        по поки при про проте та так такий також те ти то тоді того той тому тут у уже хто це цей цього ця ці час часу
        через чи що щоб як яка яке який які якщо також сказав сказала зазначив повідомив""".split()
    ),
    "ko": frozenset(
        """그 그는 그녀는 이 저 것 수 등 및 더 또 또한 그리고 그러나 하지만 때문에 위해 대한 대해 따르면 있다 없다 했다 밝혔다 말했다 전했다
        지난 이날 오는 약 가운데 관련 이번 있는 한 할 된 될 돼""".split()
    ),
}  # fmt: skip


class Word(NamedTuple):
    """A word of a text: ``text[start:end]``, as printed."""

    start: int
    end: int
    text: str


def words(text: str) -> list[Word]:
    """Every word and number of ``text`` in order; numbers keep their points and commas ("10,000", "14:07")."""
    return [Word(m.start(), m.end(), m.group()) for m in WORD.finditer(text)]


def word_spans(text: str) -> list[tuple[int, int]]:
    """Where the words of ``text`` start and end, for those who need no more: half the time of `words`."""
    return [m.span() for m in WORD.finditer(text)]


@lru_cache(maxsize=32)
def _stemmer(name: str) -> "BaseStemmer":
    from snowballstemmer import stemmer

    return stemmer(name)


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """The lower-case stem of one word, so that forms of a word compare equal. Unknown languages: the word, lowered."""
    low = word.lower().replace("’", "'")
    if low.isdigit():
        return low
    if language in _SNOWBALL:
        stemmed: str = _stemmer(_SNOWBALL[language]).stemWord(low)
        return stemmed
    if language == "uk":
        return _UKRAINIAN_ENDINGS.sub("", low) if len(low) > 4 else low
    if language == "ko":
        return _KOREAN_PARTICLES.sub("", low)
    return low


def telling(text: str, language: str) -> list[str]:
    """The stems of the words that carry something: no stopwords, no single letters; numbers stay."""
    stop = STOPWORDS.get(language, frozenset())
    found = []
    for word in WORD.findall(text):
        low = word.lower()
        if low in stop or (len(low) < 2 and not low.isdigit()):
            continue
        found.append(stem(low, language))
    return found
