"""Whether a sentence tells of what lies ahead, and of what was called off."""

import re

from nutgraf.compare.material import Material, Passage
from nutgraf.model.span import Span

_AHEAD = {
    "en": r"\b(?:will|won't|shall|(?:is|are) (?:\w+ )?(?:expected|set|due|scheduled|slated|poised|likely|unlikely|planned|planning|about|going|to) "
    r"(?:to|for|on)|(?:is|are) to (?!blame\b|be found)\w+|plans? to|plans? for|planned for|intends? to|intentions? to|expects?|vow(?:s|ed) to|aims? to|"
    r"(?:was|were) (?:expected|due|set|scheduled) to|as early as|as soon as next|pledged to|promises? to|ahead of|scheduled for|later this (?:week|month|year)|in the coming|"
    r"wait-and-see|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b",
    "de": r"\b(?:soll(?:en)?|wird (?!ihm|ihr)[^.;]{0,60}(?:erwartet|werden|\w+en)\b|werden [^.;]{0,60}\w+en\b|geplant|vorgesehen|plant|planen|beabsichtig\w+|will (?!ihm)|wollen|"
    r"steht bevor|angesetzt|voraussichtlich|erwartet|kommende[nrs]?|nächste[nrs]?)\b",
    "uk": r"\b(?:планує|планують|заплановано|має намір|мають намір|очікується|очікують|буде|будуть|відбудеться|збирається|збираються|"
    r"наступного|наступної|обіцяє|обіцяють|повинен|має (?:прибути|відбутися|розпочати)\w*|\w+(?:тиме|тимуть|тимуться|тиметься))\b",
    "ko": r"(?:예정|계획|전망|할 것|될 것|방침|앞두|다음 ?(?:주|달)|내주|내달|기대된다|예상된다)",
}
_OFF = re.compile(
    r"\b(?:cancel(?:l?ed|s)|called off|postponed|put off|scrapped|delayed|did not (?:take place|happen|go ahead|arrive|begin|start)|averts?|averted|will not|won't|abgesagt|verschoben|gestrichen|fällt aus|"
    r"скасовано|скасували|скасував|скасувала|перенесено|відкладено|перенесли)\b|(?:취소|연기됐|연기했|무산)",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:if|would|could have|had been|had threatened)\b", re.IGNORECASE)
_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _AHEAD.items()}


def cue_of(material: Material, passage: Passage) -> Span | None:
    """The words by which a passage says that something lies ahead, or None where it does not."""
    pattern = _PATTERNS.get(material.accounts[passage.account].article.language)
    found = pattern.search(material.words_of(passage)) if pattern else None
    base = passage.span.start
    return Span(start=base + found.start(), end=base + found.end()) if found else None


def foretells(material: Material, passage: Passage) -> bool:
    """Whether a passage says that something lies ahead."""
    return cue_of(material, passage) is not None


def calls_off(material: Material, passage: Passage) -> bool:
    """Whether a passage says that something was cancelled or put off."""
    return _OFF.search(material.words_of(passage)) is not None


def conditional(material: Material, passage: Passage) -> bool:
    """Whether what lies ahead hangs on an "if", or lay ahead of a past moment."""
    return _BUT.search(material.words_of(passage)) is not None
