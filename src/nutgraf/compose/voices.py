"""The words of one attribution as the page shows them: the quotation, or the predicate from its cue on."""

import re

from nutgraf.compose.days import tell_days
from nutgraf.compose.draft import Draft, Edit
from nutgraf.compose.plain import QUOTE_MARKS, lose_asides
from nutgraf.model.notes import Account, Attribution, AttributionKind
from nutgraf.model.span import Span
from nutgraf.text.sentences import LONGEST_SENTENCE

LONGEST_NAME = 14
_NOBODY = re.compile(
    r"^(?:he|she|it|they|we|i|you|his|her|its|their|my|our|this|that|these|those|there|more|most|much|such|what|er|sie|es|він|вона|вони"
    r"|one|other|others|another|both|in|on|at|by|of|for|from|with|who|which|when|while|filed|posted|published|updated|percent)\b"
    r"|^\W*\d|^\W*\w?\W*$"
    r"|\b(?:would|will|could|should|might|must|is|are|was|were|has|have|had|need|can|can[’']t|did|does|do|says?|said)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"(?:that|dass|що),?\s+", re.IGNORECASE)


def is_somebody(name: str) -> bool:
    """Whether these words can name one who speaks: no pronoun in front, no verb among them."""
    return bool(name) and len(name.split()) <= LONGEST_NAME and not _NOBODY.search(name)


def has_source(attribution: Attribution, account: Account) -> bool:
    """Whether the account gives the words to somebody: a quotation may go on without, "is known to" is nobody's word."""
    if attribution.source is None:
        return attribution.kind is AttributionKind.DIRECT
    return account.words_of(attribution.source).lower() not in ("which", "that", "it", "there")


def words_of(attribution: Attribution, account: Account) -> Draft | None:
    """What the page shows: a quotation alone, or from the cue to the end of the content."""
    span = shown_span(attribution, account)
    if span is None or len(span) > LONGEST_SENTENCE:
        return None
    evidence = whole(attribution, span)
    that = _THAT.match(account.words_of(span))
    spoken = that is not None or any(span == content for content in attribution.content)
    span = Span(start=span.start + that.end(), end=span.end) if that else span
    if attribution.kind is AttributionKind.DIRECT:
        return lose_last_comma(Draft(account=account, span=span, evidence=evidence, predicate=True))
    return tell_days(lose_asides(Draft(account=account, span=span, evidence=evidence, predicate=not spoken)))


def whole(attribution: Attribution, span: Span) -> Span:
    """What is cited for a statement: its whole sentence, with the one who says it."""
    parts = [attribution.sentence, span, *attribution.content]
    return Span(start=min(part.start for part in parts), end=max(part.end for part in parts))


def lose_last_comma(draft: Draft) -> Draft:
    """Without the comma that only led over to the cue: “We will sail,” said …"""
    words = draft.account.words_of(draft.span)
    at = len(words.rstrip(QUOTE_MARKS)) - 1
    if at > 0 and words[at] == ",":
        return draft.with_edits(Edit(span=Span(start=at, end=at + 1).shift(draft.span.start)))
    return draft


def shown_span(attribution: Attribution, account: Account) -> Span | None:
    """The stretch of the article that carries the words."""
    content, cue = attribution.content, attribution.cue
    if attribution.kind is AttributionKind.DIRECT and content:
        first = content[0] if len(content) == 1 or between(content, account) else max(content, key=len)
        return with_marks(first, account.article.text)
    if cue is None or stands_alone(attribution):
        return unbroken(attribution) if content else None
    start = predicate_start(attribution, cue, account)
    return Span(start=start, end=content[-1].end if content else max(attribution.sentence.end, cue.end))


def stands_alone(attribution: Attribution) -> bool:
    """Whether the content stands before the cue, or behind "according to X": it is shown without them."""
    cue, source, content = attribution.cue, attribution.source, attribution.content
    if not (cue and content):
        return False
    joined = source is not None and source.end == cue.start  # Korean "according to" is joined to its source
    return content[0].start < cue.start or joined or bool(source and cue.end <= source.start < content[0].start)


def unbroken(attribution: Attribution) -> Span:
    """What is said, with the words that interrupt it: "The damage is, says the town, at 3 million"."""
    content, sentence = attribution.content, attribution.sentence
    inside = [part for part in content if sentence.holds(part)]
    return Span(start=content[0].start, end=inside[-1].end) if content[0] in inside else content[0]


def between(content: tuple[Span, ...], account: Account) -> bool:
    """Whether the first part of an interrupted quotation is long enough to be shown alone."""
    return len(account.words_of(content[0]).split()) >= 6


def predicate_start(attribution: Attribution, cue: Span, account: Account) -> int:
    """Where the predicate starts: behind the source, so that "has even threatened" stays whole."""
    source = attribution.source
    if source is None or source.end > cue.start:
        return cue.start
    gap = account.article.text[source.end : cue.start]
    hung_on = len(gap) - len(gap.lstrip("은는이가도")) if account.article.language == "ko" else 0
    gap = gap[hung_on:]
    if len(gap) > 40 or re.search(r"[,;:()“”\"]", gap):
        return cue.start
    return source.end + hung_on + len(gap) - len(gap.lstrip())


def with_marks(span: Span, text: str) -> Span:
    """The span with the quotation marks that stand around it."""
    start = span.start - 1 if span.start and text[span.start - 1] in QUOTE_MARKS else span.start
    end = span.end + 1 if text[span.end : span.end + 1] in QUOTE_MARKS and text[span.end : span.end + 1] else span.end
    return Span(start=start, end=end)
