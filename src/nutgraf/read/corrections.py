"""Notes that correct an earlier version of an article."""

import re

_LABEL = re.compile(
    r"[\s*\[(•–—-]*(?:correction|corrections|clarification|editor['’]s note|this (?:article|story|report|version|piece|headline) (?:was|has been|is) "
    r"(?:\w+ ){0,3}?(?:amended|corrected|updated to correct|edited to correct|changed to correct|revised to correct)|"
    r"an earlier version of this|a previous version of this|we (?:have )?corrected|"
    r"berichtigung|korrektur|richtigstellung|anmerkung der redaktion|in einer (?:früheren|ersten|vorherigen) (?:version|fassung)|"
    r"(?:wir haben|die redaktion hat) (?:\w+ ){0,6}?(?:korrigiert|berichtigt)|"
    r"виправлення|уточнення|спростування|від редакції|у попередній версії|у початковій версії|раніше в (?:цій )?(?:статті|новині)|виправлено|"
    r"исправление|уточнение|정정|바로잡습니다|바로잡음|\[?정정보도|알려드립니다)",
    re.IGNORECASE,
)
_KOREAN_END = re.compile(r"(?:정정합니다|바로잡습니다|정정하였습니다|수정했습니다)[.\s]*$")
_NOTE_ONLY = re.compile(r"editor|anmerkung|від редакції|알려드립니다", re.IGNORECASE)
_SAYS_SO = re.compile(
    r"correct|amend|error|mis(?:stated|spelled|identified)|korrig|berichtig|fehler|falsch|irrtüm|виправ|помилк|неправильн|уточн|정정|바로잡|잘못",
    re.IGNORECASE,
)
_KEYWORD_ONLY = re.compile(
    r"^\W*[^\W\d_]+(?:['’]s note)?(?: (?:note|der redaktion))?\s*(?:\([^)]{1,40}\)\s*|, [^:.]{1,30})?[:.—–\]-]",
    re.IGNORECASE,
)
_WORD_STARTS = re.compile(
    r"[\s*\[(•–—-]*(?:correction|clarification|korrektur|richtigstellung|виправлення|уточнення|정정)", re.IGNORECASE
)


def is_correction(paragraph: str) -> bool:
    """Whether ``paragraph`` tells readers that an earlier version was wrong ("Correction: …", "정정합니다")."""
    head = paragraph[:300]
    if _KOREAN_END.search(paragraph[-40:]):
        return True
    if not _LABEL.match(head):
        return False
    if _NOTE_ONLY.match(head.lstrip(" *[(•–—-")):
        return bool(_SAYS_SO.search(paragraph))
    # A bare noun needs its colon: "Corrections officers …" is an ordinary sentence.
    return bool(_KEYWORD_ONLY.match(head)) or not _WORD_STARTS.match(head)
