"""Make a sentence of an article plain: shorter, with its days told and its people named, without a word of our own.

Every step takes a `Draft` and gives a `Draft`; what cannot stand alone on a page gives None.
"""

import re

from nutgraf.compose import phrases
from nutgraf.compose.cast import Cast
from nutgraf.compose.days import tell_days
from nutgraf.compose.draft import Draft, Edit
from nutgraf.compose.names import tell_names
from nutgraf.compose.refer import tell_referents
from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.text.quotes import find_quotes
from nutgraf.text.sentences import LONGEST_SENTENCE

LONGEST = 45
QUOTE_MARKS = '“”„«»"「」『』'
_LEADS_OVER = re.compile(
    r"\b(?:that|which|who|whom|whose|and|or|but|because|if|whether|as|than|dass|und|oder|що|і|та)$"
)
_PARENTHESES = re.compile(r"\s*\([^()]{1,80}\)")


def plain(
    account: Account, span: Span, cast: Cast, *, told: frozenset[int] = frozenset(), most_words: int = LONGEST
) -> Draft | None:
    """The sentence under ``span`` as it may stand on a page by itself, or None.

    People get their full name, but for those ``told`` before; ``most_words`` is how long it may get: longer ones lose
    their non-restrictive tails, and give None where that is not enough.
    """
    draft = whole(account, span, cast, told=told)
    return shortened(draft, most_words) if draft else None


def whole(account: Account, span: Span, cast: Cast, *, told: frozenset[int] = frozenset()) -> Draft | None:
    """The sentence under ``span``, however long, with its days and names told; None where it leans on others."""
    language = account.article.language
    words = account.words_of(span)
    if len(span) > LONGEST_SENTENCE or cast.doubts(account, span) or cast.is_spoken(account, span):
        return None
    if said_by_nobody(account, span):
        return None
    if any(pattern.search(words) for pattern in phrases.NO_SENTENCE):
        return None
    draft = lose_opening(Draft(account=account, span=span))
    draft = tell_referents(draft, cast)
    if dangles(draft, language):
        return None
    draft = lose_asides(draft)
    draft = tell_days(draft)
    return tell_names(draft, cast, told=told)


def shortened(draft: Draft, most_words: int) -> Draft | None:
    """The draft in at most ``most_words`` words, or None."""
    if draft.words > most_words:
        draft = lose_tails(draft, most_words)
    text = draft.settle().text
    stands = balanced(text) and not only_quoted(text) and not phrases.CONTACT.search(text)
    return draft if draft.words <= most_words and stands else None


def quoted(draft: Draft) -> list[Span]:
    """The quotations inside a draft: their words are never touched."""
    words = draft.account.words_of(draft.span)
    return [quote.shift(draft.span.start) for quote in find_quotes(words)]


def lose_opening(draft: Draft) -> Draft:
    """Without "However," and its like at the start."""
    pattern = phrases.LEANING.get(draft.account.article.language)
    found = pattern.match(draft.account.words_of(draft.span)) if pattern else None
    if not found or not found.end():
        return draft
    return Draft(account=draft.account, span=Span(start=draft.span.start + found.end(), end=draft.span.end))


def lose_asides(draft: Draft) -> Draft:
    """Without parentheses and without asides on how something was said."""
    language = draft.account.article.language
    patterns = [(_PARENTHESES, False)]
    if language in phrases.ASIDES:
        patterns.append((phrases.ASIDES[language], False))
    if language == "en":
        patterns += [(phrases.HOWEVER_INSIDE, True), (phrases.ALSO_INSIDE, False)]
    words = draft.account.words_of(draft.span)
    quotes = quoted(draft)
    cuts = [
        Edit(span=Span(start=found.start(), end=found.end()).shift(draft.span.start), put=" " if inside else "")
        for pattern, inside in patterns
        for found in pattern.finditer(words)
        if found.start() > 0 and harmless(found.group(), language)
    ]
    return draft.with_edits(*(cut for cut in cuts if not any(cut.span.touches(quote) for quote in quotes)))


def harmless(words: str, language: str) -> bool:
    """Whether losing these words loses no number, negation or hedge."""
    patterns = [found for table in (phrases.NEGATIONS, phrases.HEDGES) if (found := table.get(language))]
    if phrases.ADDRESS.fullmatch(words):
        return True
    unnamed = "not to be" in words
    return not any(letter.isdigit() for letter in words) and (unnamed or not any(p.search(words) for p in patterns))


def lose_tails(draft: Draft, most_words: int) -> Draft:
    """Without the last non-restrictive clauses, until it is short enough."""
    pattern = phrases.TAILS.get(draft.account.article.language)
    if not pattern:
        return draft
    words = draft.account.words_of(draft.span)
    quotes = quoted(draft)
    for found in reversed(list(pattern.finditer(words))):
        tail = Span(start=found.start(), end=len(words)).shift(draft.span.start)
        inside = any(quote.start < tail.start < quote.end for quote in quotes)
        head = words[: found.start()]
        if inside or only_leads_in(head) or hangs(head) or carries_doubt(tail.of(draft.account.article.text), draft):
            continue
        shorter = Draft(account=draft.account, span=Span(start=draft.span.start, end=tail.start)).with_edits(
            *draft.edits
        )
        if shorter.words < 6 or not says_something(head, draft.account.article.language):
            break
        if shorter.words <= most_words:
            return shorter
    return draft


def only_leads_in(head: str) -> bool:
    """Whether what is left would be no more than the clause that leads in: "Even if the line were to pay"."""
    return "," not in head and phrases.LEADING_IN.match(head) is not None


def hangs(head: str) -> bool:
    """Whether what is left would end in a word that only leads over: "She announced that"."""
    return _LEADS_OVER.search(head) is not None


def says_something(head: str, language: str) -> bool:
    """Whether what is left still has its verb: a tail may hold the main clause behind a long subject."""
    pattern = phrases.VERBS.get(language)
    return bool(pattern and pattern.search(head))


def carries_doubt(tail: str, draft: Draft) -> bool:
    """Whether a tail holds what the rest leans on: who says it, or that it is denied."""
    language = draft.account.article.language
    if re.match(r",\s+(?:according to|as|but|although|though|aber|obwohl|але|хоча)\b", tail, re.IGNORECASE):
        return True
    negation = phrases.NEGATIONS.get(language)
    return bool(negation and negation.search(tail) and re.match(r",\s+(?:and|und|а)\b", tail))


def dangles(draft: Draft, language: str) -> bool:
    """Whether the sentence opens with a word whose meaning stands elsewhere."""
    pattern = phrases.DANGLING.get(language)
    text = draft.settle().text
    outside = "".join(part for number, part in enumerate(re.split(r"[“”\"]", text)) if number % 2 == 0)
    pointing = phrases.POINTING.get(language)
    lost_marks = language == "en" and phrases.FIRST_PERSON.search(outside)
    return bool((pattern and pattern.match(text)) or (pointing and pointing.search(outside)) or lost_marks)


def said_by_nobody(account: Account, span: Span) -> bool:
    """Whether a sentence is reported speech that no longer says whose."""
    reported = phrases.REPORTED.get(account.article.language)
    if not reported or not reported.search(account.words_of(span)):
        return False
    return not any(one.cue and one.source and span.holds(one.cue) for one in account.notes.attributions)


def only_quoted(text: str) -> bool:
    """Whether the whole sentence is one quotation: words without the one who said them."""
    return any(len(quote) >= len(text) - 2 for quote in find_quotes(text))


def balanced(text: str) -> bool:
    """Whether each quotation that opens also closes."""
    return all(text.count(a) == text.count(b) for a, b in ("“”", "«»", "()", "「」")) and text.count('"') % 2 == 0
