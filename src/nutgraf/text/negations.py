"""Words that turn a sentence into its contrary, by language."""

from collections.abc import Iterable

NEGATIONS: dict[str, frozenset[str]] = {
    "en": frozenset("not no never none nobody nothing neither nor without cannot".split()),
    "de": frozenset("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne".split()),
    "uk": frozenset("не ні ніхто нічого ніколи без немає жоден жодна жодне жодної жодного жодних".split()),
    "ru": frozenset("не ни никто ничего никогда без нет".split()),
    "fr": frozenset("ne pas jamais aucun aucune sans ni personne rien".split()),
    "es": frozenset("no nunca jamás ningún ninguna ninguno sin ni nadie nada".split()),
    "it": frozenset("non mai nessun nessuno nessuna senza né".split()),
    "pt": frozenset("não nunca jamais nenhum nenhuma sem nem".split()),
    "nl": frozenset("niet geen nooit niemand niets zonder".split()),
    "pl": frozenset("nie nigdy nikt nic bez żaden żadna".split()),
}

_JOINED = {"en": ("n't", "n’t")}
_INSIDE = {"ko": ("않", "못하", "못했", "없", "아니")}


def negates(word: str, language: str) -> bool:
    """Whether one printed word says "not" in ``language``; False for languages without a list."""
    low = word.lower()
    if low in NEGATIONS.get(language, frozenset()) or low.endswith(_JOINED.get(language, ())):
        return True
    return any(part in low for part in _INSIDE.get(language, ()))


def took_or_turned(pairs: Iterable[tuple[str, str]], language: str) -> bool:
    """Whether one of these pairs of (earlier, later) words took something away or put another in its place, or a "not" in."""
    return any(earlier or negates(later, language) for earlier, later in pairs)
