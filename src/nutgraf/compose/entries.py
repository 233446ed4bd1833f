"""Whether what stands beside the sentences holds: days, speakers, people and counts of origins."""

from calendar import monthrange
from collections.abc import Iterable
from functools import lru_cache

from nutgraf.compose.changes import anchor_of, moment, stands, times_of
from nutgraf.compose.texts import Texts
from nutgraf.compose.verbatim import tokens
from nutgraf.model.article import Article
from nutgraf.model.comparison import ExpectationState
from nutgraf.model.notes import SourceKind
from nutgraf.model.page import PageEdge, PageExpectation, Person, Said, StoryPage, TimelineEntry
from nutgraf.model.page_compared import PageVersion
from nutgraf.model.sentence import Citation, Name
from nutgraf.model.when import When
from nutgraf.text.numbers import number_tokens
from nutgraf.text.sound import sound_key
from nutgraf.text.words import words

ALL_CITED = 5  # from so many citations on, a sentence may stand on more origins than it cites
OWN_CUES = ("same words", "credit")  # what the origins graph itself says


def misdated(entry: TimelineEntry, page: StoryPage, texts: Texts) -> str | None:
    """Why a timeline entry's time does not follow from the words it cites; None where it does."""
    article = texts.cited(entry.sentence.citations[0])
    own = anchor_of(article, page)
    if entry.expected != bool(own and entry.when.start > own):
        return "whether it lay ahead does not follow from the day of its article"
    times = times_of(entry.sentence.citations[0], article, page)
    if any(one.when == entry.when for one in times) or (not times and own == entry.when.start == entry.when.end):
        return None
    return "its time does not follow from the cited words"


def unexpected(entry: PageExpectation, page: StoryPage, texts: Texts) -> str | None:
    """Why an expectation's day, state or speaker does not hold; None where they do."""
    cited = [(citation, texts.cited(citation)) for citation in entry.sentence.citations]
    if entry.due and not any(due_stands(entry.due, citation, article, page) for citation, article in cited):
        return "its day does not follow from the cited words"
    if (entry.state is ExpectationState.OPEN) != (entry.settled_by is None):
        return "it is settled by nothing" if entry.settled_by is None else "it is called open, and settled"
    if entry.by.kind is SourceKind.OUTLET and entry.by.name in {article.outlet.name for _, article in cited}:
        return None
    named = names(entry.by.name, [article.text for _, article in cited], page, texts)
    return None if named else f"“{entry.by.name}” does not stand in its article"


def due_stands(due: When, cited: Citation, article: Article, page: StoryPage) -> bool:
    """Whether a day is told by the cited words, or lies as far ahead as a number in them says ("within 28 days")."""
    own = anchor_of(article, page)
    told = any(one.when == due for one in times_of(cited, article, page))
    if told or own is None:
        return told
    days = (due.end - own).days
    months = (due.end.year - own.year) * 12 + due.end.month - own.month
    counts = {value for _, value in number_tokens(cited.exact, article.language)}
    in_months = months in counts and due.end.day == min(own.day, monthrange(due.end.year, due.end.month)[1])
    return due.start == due.end and (days in counts or days / 7 in counts or in_months)


def unspoken(said: Said, speaker: Name, page: StoryPage, texts: Texts) -> str | None:
    """Why the cited words do not give a statement to its speaker; None where they do."""
    cited = said.sentence.citations
    if not names(speaker.name, [citation.exact for citation in cited], page, texts):
        return f"the cited words do not name “{speaker.name}”"
    language = texts.cited(cited[0]).language
    if said.cue and not stands(said.cue, cited[0].exact, language):
        return f"“{said.cue}” does not stand in the cited words"
    return None


def names(name: str, cited: Iterable[str], page: StoryPage, texts: Texts) -> bool:
    """Whether one of the texts names the one meant: in a form that the page knows, by the last name or by initials."""
    told = list(cited)
    forms = {name}.union(*(person.aliases for person in page.people if person.name == name))
    if any(printed(form, text) for form in forms for text in told):
        return True
    last = name.rsplit(maxsplit=1)[-1] if name.split() else name
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    known = any(printed(form, article.text) for form in forms for article in texts.articles)
    return known and any(printed(last, text) or (len(initials) > 2 and initials in text.split()) for text in told)


def printed(name: str, text: str) -> bool:
    """Whether each word of a name stands in a text.

    The last letters of a long word may differ with the grammatical case; a name in Latin letters is heard in a text of
    another script.
    """
    there = vocabulary(text)
    if all(any(begins(other, word) for other in there) for word in tokens(name)):
        return True
    foreign = name.isascii() and sum(letter.isascii() for letter in text) < len(text) / 2
    return foreign and all(any(one.startswith(sound_key(word)) for one in sounds(text)) for word in tokens(name))


@lru_cache(maxsize=500)
def vocabulary(text: str) -> frozenset[str]:
    """The different words of a text: every name of a page is looked up in the same few texts."""
    return frozenset(tokens(text))


@lru_cache(maxsize=500)
def sounds(text: str) -> frozenset[str]:
    """How the different words of a text sound."""
    return frozenset(sound_key(word.text) for word in words(text))


def begins(other: str, word: str) -> bool:
    """Whether a word of a text is a form of ``word``; in scripts that join words it may stand anywhere inside."""
    if word.isascii():
        return other.startswith(word)
    return word in other if word[0] >= "\u1100" else other.startswith(word[: max(3, len(word) - 3)])


def unknown(person: Person, texts: Texts) -> str | None:
    """Why a person of the page is none of the articles'; None where every form and the office stand in one."""
    for form in (person.name, *person.aliases):
        if not any(printed(form, article.text) for article in texts.articles):
            return f"no article names “{form}”"
    if not any(printed(person.role, article.text) for article in texts.articles):
        return f"no article calls {person.name} “{person.role}”"
    return None


def miscounted(origins: int, citations: Iterable[Citation], page: StoryPage) -> str | None:
    """Why a number of origins is not that behind the cited articles; None where it is."""
    articles = {citation.article for citation in citations}
    behind = max(1, page.graph.behind(articles))
    if origins == behind or (len(articles) >= ALL_CITED and behind < origins <= page.graph.count):
        return None
    return f"{origins} origins are counted, {behind} stand behind the cited words"


def misprinted(version: PageVersion, page: StoryPage, texts: Texts) -> str | None:
    """Why outlets, speakers or the first time of a version are not those of the words it cites."""
    articles = [texts.cited(citation) for citation in version.citations]
    if set(version.outlets) != {article.outlet.name for article in articles}:
        return f"“{version.value}” is cited from other outlets than those named"
    for name in version.said_by:
        if not names(name, (article.text for article in articles), page, texts):
            return f"no article cited for “{version.value}” names “{name}”"
    cited = {citation.article for citation in version.citations}
    told = [moment(line.published or line.updated) for line in page.articles if line.id in cited]
    times = [time for time in told if time]
    if page.articles and (moment(version.first) if version.first else None) != min(times, default=None):
        return f"“{version.value}” was not first printed at {version.first or '(none)'}"
    return miscounted(version.origins, version.citations, page) if page.articles else None


def unsaid(edge: PageEdge, texts: Texts) -> str | None:
    """Why an edge's cue does not stand in the words it cites."""
    language = texts.cited(edge.citation).language
    if edge.cue in OWN_CUES or stands(edge.cue, edge.citation.exact, language):
        return None
    return f"“{edge.cue}” does not stand in the cited words"
