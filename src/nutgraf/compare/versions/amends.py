"""Whether a correction note owns up to an edit."""

from collections.abc import Iterable

from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.model.revision import Edit
from nutgraf.text.words import stem, telling

SHARED = 2
"""Words that carry something which a note must share with an edited sentence to speak of it."""

GENERAL = 1
"""Such words, those of every note left out, up to which it speaks of nothing in particular, and so of every edit."""

_OF_EVERY_NOTE = """correction corrected correct clarification clarified editor's editors note notes article story report version earlier previous
    original originally initially incorrectly updated update amended headline error errors mistake misstated stated information regret
    korrektur berichtigung richtigstellung redaktion anmerkung artikel text beitrag version fassung frühere früheren ursprünglich fehler
    korrigiert berichtigt hieß виправлення уточнення виправлено редакції версії статті статтю матеріалу попередній помилка помилку
    정정 정정합니다 바로잡습니다 기사 보도 앞서""".split()


def owned_up(edit: Edit, notes: Iterable[str], before: Account, after: Account) -> bool:
    """Whether one of the notes speaks of this edit: prints what was there or is now, or shares the sentence's words."""
    language = after.article.language
    forms = {form.casefold() for pair in edit.telling for form in pair if form}
    words = _words(before, edit.before) | _words(after, edit.after)
    for note in notes:
        stems = frozenset(telling(note, language))
        names_it = any(form in note.casefold() for form in forms)
        if names_it or len(stems & words) >= SHARED or _is_general(note, stems, language):
            return True
    return False


def _words(account: Account, place: Place | None) -> frozenset[str]:
    return frozenset(telling(account.words_of(place.span), account.article.language)) if place else frozenset()


def _is_general(note: str, stems: frozenset[str], language: str) -> bool:
    known = {stem(word, language) for word in _OF_EVERY_NOTE}
    return len(stems - known) <= GENERAL and not any(letter.isdigit() for letter in note)
