"""Attributions in Korean: the source carries a topic particle, the content a quoting ending, the cue closes the sentence."""

import re

from nutgraf.annotate.found import Found
from nutgraf.annotate.unit import Unit
from nutgraf.model.span import Span

_CUE = (
    r"(?:말했다|밝혔다|전했다|덧붙였다|설명했다|강조했다|주장했다|지적했다|보도했다|발표했다|경고했다|답했다|비판했다|촉구했다|말했습니다|밝혔습니다|전했습니다|"
    r"설명했습니다|강조했습니다|주장했습니다|내다봤다|전망했다|예상했다|분석했다|평가했다|반박했다|부인했다|인정했다|약속했다|요구했다|우려했다|호소했다|"
    r"당부했다|시사했다|언급했다|했다|털어놨다|적었다|말한다|본다|보고 있다|알려졌다)"
)
_ENDING = re.compile(rf"(?:이?라고|다고|자고|냐고|라며|다며|고|며|면서)\s*(?:[가-힣]+\s){{0,3}}?({_CUE})[.\s”\"]*$")
_TOPIC = re.compile(
    r"^(?:[^,“\"]{0,40}, |(?:반면|한편|다만|앞서|이어|그러나|하지만|이에|또|또한) )?([^“\",]{1,40}?)(?: ?측은| ?측이|께서는|은|는|이|가)\s"
)
_PARTICLE = re.compile(r"\s?(?:측은|측이|께서는|은|는|이|가)\s")
_LATE = re.compile(r"(?:다고|라고|라며|다며)\s((?:[가-힣A-Z]+\s){0,2}[가-힣A-Z]{2,12}?)(?:은|는|이|가)\s$")
_CONTENT = re.compile(r"(?:맡|있|없|하|되|받|보|않|같|나|알|높|낮|많|적|사고|사건|경우|때|수|것|뒤|후)$")
_BY = re.compile(r"([^,“\".]{2,60}?)(에 따르면|에 의하면)[,\s]")
_REFUSED = re.compile(
    r"[“\"‘'](?:[^”\"’']{0,30}\s)?(?:확인해 ?줄 수 없|말할 수 없|답할 수 없|밝힐 수 없|언급할 수 없|드릴 말씀이 없|할 말이 없|노코멘트)[^”\"’']{0,12}[”\"’']"
)
_SILENT = re.compile(
    r"(?:언급을|답변을|논평을|확인을|코멘트를)\s*(?:거부|회피|피|삼가)\S*|답하지 않았\S*|응답하지 않았\S*|노코멘트"
)


def find_korean(unit: Unit) -> list[Found]:
    """The attribution of one Korean unit, if it has one."""
    words = unit.span.of(unit.text)
    silent = _SILENT.search(words)
    if silent and not _within_quote(unit, silent.start()):
        return [Found(source=_topic(unit, words), cue=_at(unit, silent, 0), content=(), silent=True)]
    refused = _REFUSED.search(words)
    if refused and _ENDING.search(words[-60:]):
        cue = Span(start=unit.span.start + refused.start(), end=unit.span.start + len(words.rstrip(". ")))
        return [Found(source=_topic(unit, words), cue=cue, content=(), silent=True)]
    by = _BY.search(words)
    if by and not _within_quote(unit, by.start(2)):
        content = _stripped(unit, by.end(), len(words))
        return [Found(source=_at(unit, by, 1), cue=_at(unit, by, 2), content=content)] if content else []
    ending = _ENDING.search(words[-60:]) if len(words) > 60 else _ENDING.search(words)
    return _closed(unit, words, ending, max(0, len(words) - 60)) if ending else []


def _closed(unit: Unit, words: str, ending: re.Match[str], offset: int) -> list[Found]:
    quotes = tuple(quote for quote in unit.quotes if len(quote) > 3)
    late = _LATE.search(words[: offset + ending.start(1)])
    source = _at(unit, late, 1) if late else _topic(unit, words)
    if source is None and not quotes:
        return []
    begin = _PARTICLE.match(words, source.end - unit.span.start) if source and not late else None
    content = quotes or _stripped(
        unit, begin.end() if begin else 0, offset + ending.start() + ending[0].startswith(("다", "자", "냐"))
    )
    start = unit.span.start + offset
    cue = Span(start=start + ending.start(1), end=start + ending.end(1))
    if not content or (ending[1] == "했다" and not quotes):
        return []
    return [Found(source=source, cue=cue, content=content)]


def _topic(unit: Unit, words: str) -> Span | None:
    match = _TOPIC.match(words)
    if match is None or _CONTENT.search(match[1]):
        return None
    return _at(unit, match, 1)


def _at(unit: Unit, match: re.Match[str], group: int) -> Span:
    return Span(start=unit.span.start + match.start(group), end=unit.span.start + match.end(group))


def _stripped(unit: Unit, first: int, last: int) -> tuple[Span, ...]:
    piece = unit.span.of(unit.text)[first:last]
    lead = len(piece) - len(piece.lstrip())
    kept = piece.strip().rstrip(".")
    start = unit.span.start + first + lead
    return (Span(start=start, end=start + len(kept)),) if kept else ()


def _within_quote(unit: Unit, offset: int) -> bool:
    at = unit.span.start + offset
    return any(quote.start < at < quote.end for quote in unit.quotes)
