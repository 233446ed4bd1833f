"""The page's own words, the same in every form: counts with their nouns, names of kinds and languages."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from nutgraf.model.comparison import CopyKind, ExpectationState, Judgement
from nutgraf.model.notes import SourceKind
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import PageVersion
from nutgraf.model.sentence import Citation, Making, Name, Sentence
from nutgraf.model.when import Known
from nutgraf.render import dates
from nutgraf.render.cleaning import short

CLOSED = (".", "!", "?", "…", "。", "”", '"', "“", "»", "」")

NOTHING_MORE = "That is all there is for now."
UNTITLED = "A story without a headline"

HEADINGS = {
    "highlights": "Highlights",
    "story": "Story",
    "disagreements": "Where accounts differ",
    "roundings": "Figures rounded",
    "claims": "Claims, account by account",
    "opinions": "Opinions",
    "quotations": "Quotations, side by side",
    "positions": "Positions",
    "timeline": "Timeline",
    "expectations": "What is expected",
    "revisions": "Changed between versions",
    "people": "People and names",
    "origins": "Origins",
    "articles": "Coverage",
    "citations": "The words behind it",
    "ours": "Where words differ from the articles",
}
LEGEND = "“·2” is how many independent origins carry a sentence, “[1]” where its words stand."

STATES = {
    ExpectationState.OPEN: "open",
    ExpectationState.MET: "met",
    ExpectationState.MISSED: "missed",
    ExpectationState.OVERTAKEN: "overtaken by events",
}

JUDGEMENTS = {
    Judgement.CONFLICT: "conflict",
    Judgement.UPDATE: "update",
    Judgement.SLIP: "slip",
    Judgement.UNSURE: "unsure",
}

_KNOWN = {
    Known.PRINTED: "time as printed",
    Known.METADATA: "time from the page’s metadata",
    Known.FILE: "day from the file’s name",
    Known.GUESSED: "time guessed",
}


def count(number: int, noun: str, nouns: str = "") -> str:
    """A number with its noun: "1 article", "14 articles"; ``nouns`` where the plural does not just end in s."""
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or noun + 's'}"


def listed(items: Iterable[str]) -> str:
    """Items in a row: "a", "a and b", "a, b and c"."""
    *first, last = list(items) or [""]
    return f"{', '.join(first)} and {last}" if first else last


def status(page: StoryPage) -> list[str]:
    """The facts of the status line, each with its noun."""
    languages = {line.language for line in page.articles} - {"und", ""}
    published = count(len(page.articles), "article") + " from " + count(page.outlets, "outlet")
    facts = [
        f"{published} in {count(len(languages), 'language')}" if len(languages) > 1 else published,
        count(page.origins, "independent origin"),
    ]
    if page.disagreements:
        facts.append(count(len(page.disagreements), "disagreement"))
    if page.new:
        facts.append(f"{_how_much_new(page)} new since {dates.moment(page.new.since) or 'then'}")
    return facts


def _how_much_new(page: StoryPage) -> str:
    if page.new and page.new.articles == len(page.articles):
        return "all of it"
    return str(len(page.new.things)) if page.new and page.new.things else "nothing"


def times(page: StoryPage) -> list[str]:
    """When the coverage began and last changed, as far as it is known."""
    first, last = dates.moment(page.first_published), dates.moment(page.updated)
    facts = [f"first {first}"] if first else []
    return [*facts, f"updated {last}"] if last and last != first else facts


def under_name(name: Name) -> str:
    """The line under a speaker's name: their office, and that they are unnamed where they are."""
    return name.role or ("unnamed source" if name.kind is SourceKind.UNNAMED else "")


def known(line: ArticleLine) -> str:
    """How an article's time came to be known, with what was guessed; "" where there is nothing to say."""
    if not line.published and not line.updated:
        return line.time_note or "time unknown"
    how = _KNOWN[line.time_known] if line.time_known and line.time_known is not Known.PRINTED else ""
    return ": ".join(part for part in (how, line.time_note) if part)


def article_facts(line: ArticleLine) -> list[str]:
    """What the coverage list says of an article beside its outlet and headline."""
    published, updated = dates.moment(line.published), dates.moment(line.updated)
    later = f"updated {updated}" if updated != published and updated else ""
    facts = [published, later, known(line), language(line.language)]
    if line.origin:
        facts.append("own account" if line.origin == line.outlet else f"goes back to {line.origin}")
    return [fact for fact in facts if fact]


def prints(line: ArticleLine, lines: Mapping[str, ArticleLine]) -> str:
    """Whose words an article prints, and how much of its own it has; "" where they are its own."""
    if line.prints is None:
        return ""
    other = lines.get(line.prints.of)
    whose = other.outlet if other else "another article"
    said = f"Prints the text of {whose}" if line.prints.kind is CopyKind.COPY else _update(other)
    facts = [f"of its own: {count(line.prints.own_passages, 'passage') if line.prints.own_passages else 'nothing'}"]
    if line.prints.left_out_passages:
        facts.append(f"left out: {count(line.prints.left_out_passages, 'passage')}")
    return "; ".join([f"{said} ({_of_its_words(line.prints.share)})", *facts])


def opening(citation: Citation) -> str:
    """The opening words of a passage, with an ellipsis where it goes on."""
    words = citation.exact.rstrip()
    return words if words.endswith(CLOSED) else f"{words} …"


def _update(earlier: ArticleLine | None) -> str:
    when = dates.moment(earlier.published) if earlier else ""
    return f"A later state of the outlet’s article of {when}" if when else "A later state of the outlet’s own article"


def _of_its_words(share: float) -> str:
    """A share of words as a reader counts: "9 of 10 words"."""
    if share == 1:
        return "word for word"
    tenths = max(1, round(10 * share))
    return "nearly every word" if tenths == 10 else f"{tenths} of 10 words"


def source_facts(citation: Citation, line: ArticleLine | None) -> list[str]:
    """What stands under quoted words: time, origin, version of the text."""
    facts = [f"version {citation.version[:8]}"] if citation.version else []
    if line is None:
        return facts
    if citation.version != line.version:
        return ["earlier version", *facts]
    printed = dates.moment(line.published) or dates.moment(line.updated)
    origin = f"from {line.origin}" if line.origin and line.origin != line.outlet else ""
    return [fact for fact in (printed, origin, *facts) if fact]


def value_row(version: PageVersion) -> tuple[str, str, str]:
    """What stands beside a value: who says it, who carries it, since when."""
    return listed(version.said_by), listed(version.outlets), dates.moment(version.first)


def own_accounts(page: StoryPage) -> list[str]:
    """The names of those who publish without having taken it from anybody, as far as the graph knows."""
    taken = {edge.to for edge in page.edges}
    return [node.name for node in page.graph.nodes if node.articles and node.id not in taken]


def quoted(words: str, most: int) -> str:
    """Cited words in quotation marks (their own, where they begin with one), cut to ``most`` characters."""
    words = short(words, most)
    return words if words.startswith(("“", "„", "«", '"', "‘", "「", "『")) else f"“{words}”"


def context(citation: Citation) -> tuple[str, str]:
    """The words around cited ones, with an ellipsis where the text goes on."""
    before = f"…{citation.prefix.lstrip()}" if citation.prefix.strip() and citation.start > len(citation.prefix) else ""
    after = citation.suffix.rstrip()
    goes_on = after and not after.endswith(CLOSED)
    return before or citation.prefix.lstrip(), f"{after}…" if goes_on else after


def ours(sentence: Sentence) -> list[str]:
    """What in a sentence is not as its article prints it, in plain words."""
    told = {Making.JOINED: ["Joined from several articles."], Making.MODEL: ["Re-worded by a model and checked."]}
    facts = told.get(sentence.origin, [])[:]
    for change in sentence.changes:
        here = short(sentence.text[change.start : change.end], 80)
        facts.append(f"“{here}” stands for “{short(change.was, 80)}”." if change.was else f"“{here}” is added.")
    return facts


def outlet_of(citation: Citation, lines: dict[str, ArticleLine]) -> str:
    """The outlet that printed the cited words."""
    line = lines.get(citation.article)
    return line.outlet if line else "an article that is not in the coverage list"


def by_id(articles: Sequence[ArticleLine]) -> dict[str, ArticleLine]:
    """The articles of the coverage list by their id."""
    return {line.id: line for line in articles}


@lru_cache(maxsize=256)
def language(code: str) -> str:
    """The English name of a language code, "" for an unknown one."""
    from babel import Locale

    return Locale("en").languages.get(code, "") if code not in ("", "und") else ""
