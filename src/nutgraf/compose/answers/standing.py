"""Whether what stands between two full stops is a sentence at all: posts, captions, credits and torn speech are none."""

import re

from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.text.verbs import is_finite

_POST = re.compile(
    r"\(@\w+\)|\bpic\.twitter\.com|\bt\.co/|(?:^|\s)RT @\w|\bvia @\w|^\W*(?:breaking|update|live|watch|video|just in)\W*:", re.IGNORECASE
)  # fmt: skip
_CREDIT = re.compile(
    r"\b(?:getty images?|ap photo|afp|reuters photo|file photo|photo (?:by|courtesy)|toggle caption|enlarge this image|hide caption|shutterstock|image credit)\b"
    r"|\b[A-Z][\w.’-]+ [A-Z][\w.’-]+ ?/ ?(?:AP|AFP|Reuters|Getty|EPA|NPR|Bloomberg)\b",
    re.IGNORECASE,
)
_WITHOUT_SUBJECT = re.compile(
    r"^(?:could|would|should|might|may|must|has|have|had|does|did|is|was|were|said|says|told)\b(?!.*\?)", re.IGNORECASE
)
_TORN = re.compile(
    r"^[A-Z][\w’'-]*(?: [\w.’'-]+){0,4} (?:said|says|added|wrote|told \w+|continued|explained|asked)\. \W*[“\"]"
)
_SHORT = 12
"""Words below which a row without a verb is a caption or a heading."""


def is_sentence(account: Account, span: Span) -> bool:
    """Whether the words under ``span`` can be somebody's sentence; other languages than English are only looked through for posts."""
    words = account.words_of(span).strip()
    if _POST.search(words) or _CREDIT.search(words):
        return False
    if account.article.language != "en":
        return True
    return not (_WITHOUT_SUBJECT.match(words) or _TORN.match(words)) and _has_verb(words)


def _has_verb(words: str) -> bool:
    lows = re.findall(r"[\w’'-]+", words.lower())
    return len(lows) >= _SHORT or any(is_finite(lows, at) or lows[at].endswith("s") for at in range(len(lows)))
