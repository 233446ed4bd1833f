"""Whether an utterance holds: every printing is read again and set beside the fullest one, word by word."""

from collections.abc import Sequence

from nutgraf.compose.changes import moment
from nutgraf.compose.entries import names
from nutgraf.compose.texts import Texts
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PagePrinted, PageUtterance
from nutgraf.model.quotation import Printing
from nutgraf.model.span import Span
from nutgraf.text.spoken import Spoken, spoken, spoken_in
from nutgraf.text.wordings import changes, holds, is_altered

MARKED = (Printing.VERBATIM, Printing.CUT, Printing.ALTERED)


def misuttered(found: PageUtterance, page: StoryPage, texts: Texts) -> str | None:
    """Why an utterance, its citations opened, does not hold; None where it does."""
    fullest = next((one for one in found.printed if one.how is Printing.VERBATIM), None)
    if fullest is None or len({one.article for one in found.printed}) < 2:
        return "it needs a fullest printing, and two articles that print it"
    language = texts.cited(fullest.citation).language
    words = spoken(found.words, [Span(start=0, end=len(found.words))], language)
    wrong = (_misprinted(one, words, language, page, texts) for one in found.printed)
    checks = (
        next((why for why in wrong if why), None),
        _uncommon(found, words, language, texts),
        _out_of_order(found.printed),
        _given_by_nobody(found),
    )
    return next((why for why in checks if why), None)


def _misprinted(one: PagePrinted, full: Sequence[Spoken], language: str, page: StoryPage, texts: Texts) -> str | None:
    article = texts.cited(one.citation)
    line = next((line for line in page.articles if line.id == one.article), None)
    if one.article != one.citation.article or one.outlet != article.outlet.name:
        return f"{one.outlet} is not the outlet of the words it cites"
    if line and moment(one.at) != moment(line.published or line.updated):
        return f"{one.outlet} did not print it at {one.at or '(none)'}"
    if one.speaker and not names(one.speaker, [article.text], page, texts):
        return f"the article of {one.outlet} does not name “{one.speaker}”"
    if one.how not in MARKED:
        foreign = one.how is Printing.TRANSLATED and article.language == language
        return f"{one.outlet} does not print it as it is said to" if foreign or one.left_out or one.put else None
    return (
        None
        if article.language == language and _as_told(one, full, _words(one, texts), texts)
        else (f"{one.outlet} does not print “{one.citation.exact}” as it is said to: {one.how}")
    )


def _words(one: PagePrinted, texts: Texts) -> tuple[Spoken, ...]:
    article = texts.cited(one.citation)
    return spoken_in(article.text, Span(start=one.citation.start, end=one.citation.end), article.language)


def _as_told(one: PagePrinted, full: Sequence[Spoken], words: Sequence[Spoken], texts: Texts) -> bool:
    """Whether the words part from the fullest printing just as the page says."""
    found = changes(full, words)
    how = Printing.ALTERED if is_altered(full, words, found) else Printing.CUT if found else Printing.VERBATIM
    language = texts.cited(one.citation).language
    left = [word.key for change in found for word in full[change.left : change.left_end]]
    put = [word.key for change in found for word in words[change.put : change.put_end]]
    return (how, left, put) == (one.how, _keys(one.left_out, language), _keys(one.put, language))


def _keys(told: Sequence[str], language: str) -> list[str]:
    return [word.key for each in told for word in spoken(each, [Span(start=0, end=len(each))], language)]


def _uncommon(found: PageUtterance, full: Sequence[Spoken], language: str, texts: Texts) -> str | None:
    common = _keys([found.common], language)
    pieces: dict[str, list[str]] = {}
    for one in found.printed:
        if one.how in MARKED:
            pieces.setdefault(one.article, []).extend(["", *(word.key for word in _words(one, texts))])
    shared = all(holds(printed, common) for printed in [[word.key for word in full], *pieces.values()])
    return None if shared else f"“{found.common}” does not stand in every printing"


def _out_of_order(printed: Sequence[PagePrinted]) -> str | None:
    times = [moment(one.at) for one in printed]
    dated = [time for time in times if time]
    in_order = dated == sorted(dated) and None not in times[: len(dated)]
    return None if in_order else "its printings are not in the order of their times"


def _given_by_nobody(found: PageUtterance) -> str | None:
    """Why the speaker, or the doubt about the speaker, is none that a printing gives."""
    given = {one.speaker for one in found.printed}
    if found.speaker.name and found.speaker.name not in given:
        return f"no printing gives it to “{found.speaker.name}”"
    if found.doubt and sum(name in found.doubt for name in given - {""}) < 2:
        return "the doubt about its speaker names other people than its printings"
    return None
