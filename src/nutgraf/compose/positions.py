"""What those who matter hold, and how it moved: dated statements under the holder's name."""

from nutgraf.compose.cite import cite
from nutgraf.compose.draft import Draft
from nutgraf.compose.people import whole_role
from nutgraf.compose.plain import plain
from nutgraf.compose.pool import Pool
from nutgraf.compose.voices import words_of
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.page_compared import PageHeld, PagePosition
from nutgraf.model.place import Statement
from nutgraf.model.position import Held, Position, Stance
from nutgraf.model.sentence import Citation, Name
from nutgraf.text.countries import country_of

WORDS = 45
MOST = 6


def positions(pool: Pool) -> tuple[PagePosition, ...]:
    """The positions whose statements can stand on a page; what nobody tells in words that can stand alone is left out."""
    made = (page_position(found, pool) for found in pool.cast.comparison.positions)
    return tuple(position for position in made if position)[:MOST]


def page_position(found: Position, pool: Pool) -> PagePosition | None:
    """One position, or None where too little of it can be shown."""
    speaker = holder(found, pool)
    pairs = [(one, shown) for one in found.held if (shown := page_held(one, pool))]
    held = tuple({shown.sentence.text: shown for _, shown in pairs}.values())
    if len(held) < min(2, len(found.held)) or all(one.stance is Stance.STATES for one in held):
        return None
    whole = len(pairs) == len(found.held)
    about = found.about if any(found.about in cited.exact for one in held for cited in one.sentence.citations) else ""
    moved = found.moved if whole or {one.stance for one in held} == {one.stance for one in found.held} else ""
    return PagePosition(speaker=speaker, about=" ".join(about.split()), held=held, moved=moved)


def holder(found: Position, pool: Pool) -> Name:
    """Who holds it, under the page's name."""
    entity = next((one for one in pool.cast.comparison.entities if one.id == found.entity), None)
    if entity is None:
        return Name(name=found.speaker[:1].upper() + found.speaker[1:], kind=SourceKind.OFFICE)
    return Name(name=entity.name, kind=kind_of(entity), role=whole_role(entity.role))


def kind_of(entity: Entity) -> SourceKind:
    """What a holder is: a state is an office."""
    if entity.kind is NameKind.PERSON:
        return SourceKind.PERSON
    return SourceKind.OFFICE if country_of(entity.name) else SourceKind.ORGANISATION


def page_held(one: Held, pool: Pool) -> PageHeld | None:
    """One statement in plain words: its sentence where that can stand alone, else the words of its speaker."""
    statement = one.statement
    account = pool.accounts[statement.article]
    if account.article.language != pool.language:
        return None
    draft = plain(account, pool.sentence_around(statement), pool.cast, most_words=WORDS)
    if draft is None and statement.attribution is not None:
        draft = words_of(account.notes.attributions[statement.attribution], account)
    if draft is None or account.words_of(draft.span).startswith("("):
        return None
    before = named_before(draft, statement, pool)
    if not pool.barred.lets(draft, *before):
        return None
    return PageHeld(when=one.when, stance=one.stance, sentence=draft.sentence(1, *before))


def named_before(draft: Draft, statement: Statement, pool: Pool) -> list[Citation]:
    """Where the article says who "he" is, if the cited words do not."""
    account = pool.accounts[statement.article]
    said = account.notes.attributions[statement.attribution] if statement.attribution is not None else None
    cited = draft.evidence or draft.span
    elsewhere = said is not None and said.antecedent is not None and not cited.holds(said.antecedent)
    return [cite(account.article, said.antecedent)] if elsewhere and said and said.antecedent else []
