"""Figures whose sentence only says "put the number at": what befell those counted, and who counts, stand beside them."""

import re
from dataclasses import replace

from nutgraf.compare.material import Material, Passage
from nutgraf.model.notes import Quantity, QuantityKind
from nutgraf.text.lexicon import CASUALTIES, role_words

_PUT = {
    "en": r"\b(?:puts?|putting|set) (?:it|them|(?:the |its |their |that )?(?:number|figure|total|count|toll|turnout|crowd)\b[^.;]{0,30}?) at\b"
    r"|\b(?:spoke|speaks|talked) of\b|\b(?:counted|estimated|estimates)\b",
    "de": r"\b(?:bezifferten?|beziffert|sprach(?:en)? (?:dagegen |hingegen )?(?:\w+ )?(?:\w+ )?von|blieb(?:en)? (?:dagegen |hingegen )?bei|zählt(?:en?)?)\b",
    "uk": r"(?<!\w)(?:називає|називають|назвав|назвала|нарахува\w+|говорить про|говорять про|оцінює|оцінюють)(?!\w)",
    "ko": r"(?:집계|추산|맞섰|맞서)",
}
_WHO = re.compile(
    r"^(?P<who>(?:(?:The|A|An|Die|Der|Das|Ein|Eine)\s+)?[\w’'. -]{2,50}?),?\s+(?:has |have |had )?$", re.IGNORECASE
)
_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _PUT.items()}
_BACK = 400


def with_role(material: Material, quantity: Quantity, sentence: Passage) -> Quantity:
    """The quantity with the role that the sentence before it speaks of, where its own only puts the number at something."""
    if quantity.role or quantity.kind is not QuantityKind.COUNT or putting(material, sentence) is None:
        return quantity
    account = material.accounts[sentence.account]
    start = max(0, sentence.span.start - _BACK)
    before = next(
        (span for span in reversed(account.notes.sentences) if start <= span.start and span.end <= sentence.span.start),
        None,
    )
    spans = [before, sentence.span] if before else [sentence.span]
    text, language = account.article.text, account.article.language
    found = [word for span in spans for word in role_words(text, span.start, span.end, language)]
    roles = [word.group for word in found if word.group in CASUALTIES]
    return replace(quantity, role=roles[-1], counted=quantity.counted or "person") if roles else quantity


def putting(material: Material, sentence: Passage) -> re.Match[str] | None:
    """The words by which a sentence puts a number at something, or None."""
    pattern = _PATTERNS.get(material.accounts[sentence.account].article.language)
    return pattern.search(material.words_of(sentence)) if pattern else None


def who_puts(material: Material, sentence: Passage) -> str:
    """Who puts the number: the words before the verb where they are short enough to be its subject, else ""."""
    found = putting(material, sentence)
    who = _WHO.match(material.words_of(sentence)[: found.start()]) if found else None
    return who["who"].strip() if who else ""
