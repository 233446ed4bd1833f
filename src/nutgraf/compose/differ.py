"""Disagreements, expectations and the origins graph with their places opened into citations."""

from nutgraf.compose.cite import cite
from nutgraf.compose.draft import Draft
from nutgraf.compose.plain import plain
from nutgraf.compose.pool import Pool
from nutgraf.compose.voices import has_source, is_somebody, words_of
from nutgraf.model.comparison import Expectation, ExpectationState, Judgement, Version
from nutgraf.model.notes import SourceKind
from nutgraf.model.page import PageEdge, PageExpectation
from nutgraf.model.page_compared import PageDisagreement, PageRounding, PageVersion
from nutgraf.model.place import Place, Statement
from nutgraf.model.sentence import Citation, Name

MOST_EXPECTATIONS = 8
WORDS = 45
_ORDER = {Judgement.CONFLICT: 0, Judgement.UNSURE: 1, Judgement.UPDATE: 2, Judgement.SLIP: 3}


def disagreements(pool: Pool) -> tuple[PageDisagreement, ...]:
    """Every disagreement that was found: open questions first, then what was replaced, then slips."""
    return tuple(
        PageDisagreement(found=found, versions=tuple(page_version(version, pool) for version in found.versions))
        for found in sorted(pool.cast.comparison.disagreements, key=lambda one: _ORDER[one.judgement])
    )


def roundings(pool: Pool) -> tuple[PageRounding, ...]:
    """Every figure that accounts print differently without contradicting each other."""
    return tuple(
        PageRounding(
            about=found.about, exact=found.exact, versions=tuple(page_version(one, pool) for one in found.versions)
        )
        for found in pool.cast.comparison.roundings
    )


def page_version(version: Version, pool: Pool) -> PageVersion:
    """One version: who prints it, on how many origins it stands, whom the accounts give it to, and when it came first."""
    articles = {place.article: pool.accounts[place.article].article for place in version.places}
    stamps = sorted(article.stamp.at for article in articles.values() if article.stamp)
    return PageVersion(
        value=version.value,
        outlets=tuple(dict.fromkeys(article.outlet.name for article in articles.values())),
        origins=max(1, pool.cast.comparison.origins.behind(set(articles))),
        citations=tuple(cite(articles[place.article], pool.sentence_around(place)) for place in one_each(version)),
        said_by=tuple(dict.fromkeys(name for place in version.places if (name := said_by(place, pool)))),
        first=stamps[0].isoformat(timespec="seconds") if stamps else "",
    )


def one_each(version: Version) -> list[Place]:
    """The first place of each article."""
    first: dict[str, Place] = {}
    for place in version.places:
        first.setdefault(place.article, place)
    return list(first.values())


def said_by(place: Place, pool: Pool) -> str:
    """The speaker to whom the account gives the words at ``place``, or ""."""
    account = pool.accounts[place.article]
    holding = [
        one for one in account.attributions_at(place.span) if any(content.holds(place.span) for content in one.content)
    ]
    for attribution in sorted(holding, key=lambda one: sum(map(len, one.content))):
        if not has_source(attribution, account):
            return ""
        if is_somebody(attribution.speaker):
            entity = pool.cast.named(attribution.speaker)
            return entity.name if entity else attribution.speaker
    return ""


def edges(pool: Pool) -> tuple[PageEdge, ...]:
    """The graph's edges with the words that say so."""
    return tuple(
        PageEdge(
            origin=edge.origin,
            to=edge.to,
            cue=edge.cue,
            citation=cite(pool.accounts[edge.place.article].article, edge.place.span),
        )
        for edge in pool.cast.comparison.origins.edges
    )


def expectations(pool: Pool) -> tuple[PageExpectation, ...]:
    """What is said to lie ahead, those with a day first, in order of the day."""
    made = [entry for found in pool.cast.comparison.expectations if (entry := expectation(found, pool))]
    made = list({entry.sentence.text: entry for entry in reversed(made)}.values())
    made.sort(
        key=lambda entry: (entry.due is None, entry.due.start.isoformat() if entry.due else "", entry.sentence.text)
    )
    return tuple(made[:MOST_EXPECTATIONS])


def expectation(found: Expectation, pool: Pool) -> PageExpectation | None:
    """One expectation in plain words, or None where no account's sentence can stand alone."""
    places = (found.statement, *found.also)
    drafts = (
        (draft, one) for one in places if (draft := expecting_words(one, found, pool)) and pool.barred.lets(draft)
    )
    draft, shown = next(drafts, (None, None))
    if draft is None or shown is None:
        return None
    settled = cited(found.settled_by, pool) if found.settled_by else None
    settled = settled if settled and pool.barred.left(draft, [settled]) else None
    further = {one: cited(one, pool) for one in places if one is not shown}
    also = pool.barred.left(draft, further.values())
    carriers = {shown.article, *(citation.article for citation in also)}
    return PageExpectation(
        by=expecting(found, shown, pool),
        due=found.due,
        state=found.state if settled else ExpectationState.OPEN,
        sentence=draft.sentence(pool.cast.comparison.origins.behind(carriers), *also),
        settled_by=settled,
    )


def cited(place: Place | Statement, pool: Pool) -> Citation:
    """The sentence around a place."""
    return cite(pool.accounts[place.article].article, pool.sentence_around(place))


def expecting_words(one: Statement, found: Expectation, pool: Pool) -> Draft | None:
    """The words of one account: its sentence where that can stand alone, else what its speaker says."""
    sentence = plain(pool.accounts[one.article], pool.sentence_around(one), pool.cast, most_words=WORDS)
    return sentence or (said_words(found, pool) if one is found.statement else None)


def said_words(found: Expectation, pool: Pool) -> Draft | None:
    """The words of the speaker, where the sentence is part of a longer quotation."""
    account = pool.accounts[found.statement.article]
    index = found.statement.attribution
    if index is None or not found.by:
        return None
    return words_of(account.notes.attributions[index], account)


def expecting(found: Expectation, shown: Statement, pool: Pool) -> Name:
    """Who expects it: the speaker where it is their words that are ``shown``, else the outlet that prints them."""
    if not found.by or shown is not found.statement:
        return Name(name=pool.accounts[shown.article].article.outlet.name, kind=SourceKind.OUTLET)
    entity = pool.cast.named(found.by)
    if entity and found.by_kind is not SourceKind.UNNAMED:
        return Name(name=entity.name, kind=found.by_kind, role=entity.role)
    return Name(name=found.by, kind=found.by_kind)
