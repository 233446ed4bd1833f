"""What is asked and not told: only what is certainly so, in plain sentences."""

from collections.abc import Iterator, Sequence

from nutgraf.compose.answers import kinds
from nutgraf.compose.answers.choosing import Chosen
from nutgraf.compose.answers.fitting import is_about
from nutgraf.compose.answers.passages import Passage, Reading
from nutgraf.compose.answers.question import Asked, Term
from nutgraf.compose.answers.terms import apart
from nutgraf.compose.answers.weighing import Weighing
from nutgraf.compose.phrases import NO_SENTENCE
from nutgraf.model.notes import SourceKind

_MOST_WORDS = 4
_MOST_SILENT = 3
_NOTHING = {
    Asked.NUMBER: "No number that answers this was found in {them}.",
    Asked.MONEY: "No sum of money that answers this was found in {them}.",
    Asked.WHEN: "No day or time that answers this was found in {them}.",
    Asked.WHO: "Nobody's name that answers this was found in {them}.",
    Asked.WHERE: "No place that answers this was found in {them}.",
    Asked.WHY: "No reason that answers this was found in {them}.",
    Asked.SAID: "No statement that answers this was found in {them}.",
}

_NO_WORDS = "No words of {who} that answer this were found in {them}."


def unknown(chosen: Sequence[Chosen], readings: Sequence[Reading], weighing: Weighing) -> tuple[str, ...]:
    """What the accounts leave open of a question, as sentences for a reader; each once."""
    told = [*_absent(chosen, readings, weighing), *_nothing(chosen, readings, weighing)]
    told += [
        *_not_told(chosen),
        *_silent(chosen, readings, weighing),
        *_only_ahead(chosen, weighing),
        *_one_ground(chosen),
    ]
    return tuple(dict.fromkeys(told))


def _them(count: int) -> str:
    return "the one article looked through" if count == 1 else f"the {count} articles looked through"


def _absent(chosen: Sequence[Chosen], readings: Sequence[Reading], weighing: Weighing) -> Iterator[str]:
    """The words of the question that stand in no article; with an answer only the names among them are worth a word."""
    held = {number for reading in readings for number in reading.anywhere}
    terms = weighing.question.terms
    missing = [
        term
        for number, term in enumerate(terms)
        if number not in held and _worth_telling(term, bool(chosen)) and not _printed(term, readings)
    ]
    if missing and readings:
        words = _listed([f"“{term.word}”" for term in missing[:_MOST_WORDS]], "or")
        yield f"Nothing about {words} was found in {_them(len(readings))}."


def _worth_telling(term: Term, answered: bool) -> bool:
    return (term.name or not answered) and term.weight == 1.0 and not term.ours


def _printed(term: Term, readings: Sequence[Reading]) -> bool:
    """Whether a word stands anywhere in the texts, also where sentences are not looked for."""
    word = apart(term.word).casefold()
    return any(word in reading.account.article.text.casefold() for reading in readings)


def _nothing(chosen: Sequence[Chosen], readings: Sequence[Reading], weighing: Weighing) -> Iterator[str]:
    if chosen:
        return
    if not readings:
        yield "There was no article to look through."
        return
    question = weighing.question
    form = _NOTHING.get(question.asked, "No sentence that answers this was found in {them}.")
    holders = [apart(question.terms[number].word) for number in sorted(question.holders)]
    if holders and question.language == "en" and all(question.terms[number].name for number in question.holders):
        form = _NO_WORDS
    yield form.format(them=_them(len(readings)), who=" ".join(holders))


def _not_told(chosen: Sequence[Chosen]) -> Iterator[str]:
    """The outlets whose answer is that something is not known."""
    outlets = dict.fromkeys(
        one.draft.account.article.outlet.name
        for one in chosen
        if kinds.UNKNOWN.search(one.draft.account.words_of(one.draft.span))
    )
    if outlets:
        verb = "writes" if len(outlets) == 1 else "write"
        yield f"{_listed(list(outlets), 'and')} {verb} that something about it is not known or was not told."


def _silent(chosen: Sequence[Chosen], readings: Sequence[Reading], weighing: Weighing) -> Iterator[str]:
    """Those named in the question, or near its matter, who would not comment."""
    told = 0
    answering = {id_ for one in chosen for id_ in one.accounts}
    for reading in readings:
        if reading.account.id not in answering or not is_about(reading, weighing):
            continue
        for passage in reading.passages:
            if told < _MOST_SILENT and (who := _refusing(passage, weighing)):
                told += 1
                yield f"{who} declined to comment, {reading.account.article.outlet.name} writes."


def _refusing(passage: Passage, weighing: Weighing) -> str:
    """Who declines to comment in a sentence, in the article's words; "" where nobody whom the question names does."""
    account = passage.account
    if account.article.language != "en" or "comment" not in account.words_of(passage.span):
        return ""
    for one in kinds.refuses(account, passage.span):
        named = one.source and kinds.holder_fits(account, passage.span, weighing.matcher)
        if named and one.source and passage.span.holds(one.source) and not one.antecedent:
            who = account.words_of(one.source)
            return "" if any(pattern.search(who + ".") for pattern in NO_SENTENCE[:1]) else who[:1].upper() + who[1:]
    return ""


def _only_ahead(chosen: Sequence[Chosen], weighing: Weighing) -> Iterator[str]:
    """That the answers to a question on what comes tell what is expected, not how it came out."""
    if not chosen or weighing.question.asked not in (Asked.AHEAD, Asked.WHETHER):
        return
    patterns = [(kinds.AHEAD.get(one.draft.account.article.language), one) for one in chosen]
    if all(pattern and pattern.search(one.draft.account.words_of(one.draft.span)) for pattern, one in patterns):
        yield "These sentences tell what is said or expected to come; none of them tells how it came out."


def _one_ground(chosen: Sequence[Chosen]) -> Iterator[str]:
    """That everything found hangs on one outlet, or on sources without a name."""
    outlets = {one.draft.account.article.outlet.name for one in chosen}
    articles = {id_ for one in chosen for id_ in one.accounts}
    if chosen and all(_of_the_unnamed(one) for one in chosen):
        yield "All of it goes back to sources without a name."
    elif len(articles) == 1 and chosen[0].draft.account.article.outlet.known:
        yield f"Only one article answers it, of {next(iter(outlets))}."


def _of_the_unnamed(one: Chosen) -> bool:
    """Whether everybody who speaks in an answer, one at least, is printed without a name."""
    spoken = kinds.speaks(one.draft.account, one.draft.span)
    return bool(spoken) and all(said.source and said.source_kind is SourceKind.UNNAMED for said in spoken)


def _listed(items: Sequence[str], by: str) -> str:
    *first, last = items
    return f"{', '.join(first)} {by} {last}" if first else last
