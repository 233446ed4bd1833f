"""Who said what: each speaker once, with the words and the kind; "declined to comment" is an answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nutgraf.compose.cast import Cast
from nutgraf.compose.cite import cite
from nutgraf.compose.draft import Draft
from nutgraf.compose.headline import when
from nutgraf.compose.people import whole_role
from nutgraf.compose.phrases import VERBS
from nutgraf.compose.plain import balanced, only_leads_in, says_something
from nutgraf.compose.pool import Pool, same_words
from nutgraf.compose.voices import has_source, is_somebody, whole, words_of
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Account, Attribution, AttributionKind, NameKind, SourceKind
from nutgraf.model.page import Opinion, Said
from nutgraf.model.sentence import Citation, Name
from nutgraf.text.quotes import find_quotes
from nutgraf.text.words import telling

MOST_SPEAKERS = 20
MOST_STATEMENTS = 4
MOST_WORDS = 60
_RELATIVE = re.compile(r",\s+(?:who|whose|whom|which|where|that|der|die|das|який|яка|яке|які)\s.*$", re.DOTALL)
_LEFT_OVER = re.compile(r"(?:it|him|her|them|(?:him|her|it|them)sel(?:f|ves)|as)\s+[“\"‘']", re.IGNORECASE)
_ORDER = {
    SourceKind.PERSON: 0, SourceKind.OFFICE: 0, SourceKind.ORGANISATION: 1, SourceKind.GROUP: 2,
    SourceKind.DOCUMENT: 3, SourceKind.OUTLET: 3, SourceKind.UNNAMED: 4,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Utterance:
    """One attribution of one account, with the draft of the words that the page would show for it."""

    account: Account
    attribution: Attribution
    draft: Draft

    @property
    def stems(self) -> frozenset[str]:
        return frozenset(telling(self.account.words_of(self.draft.span), self.account.article.language))


def opinions(pool: Pool) -> tuple[Opinion, ...]:
    """An opinion for each speaker: people and offices first, then groups, then unnamed sources."""
    by_speaker: dict[Name, list[Utterance]] = {}
    names: dict[str, Name] = {}
    for utterance in utterances(pool):
        name = speaker(utterance, pool.cast)
        known = names.setdefault(name.name.casefold(), name)
        if name.role and not known.role:
            names[name.name.casefold()] = better = replace(known, role=name.role)
            by_speaker[better] = by_speaker.pop(known, [])
            known = better
        by_speaker.setdefault(known, []).append(utterance)
    made = [Opinion(speaker=name, statements=said(found, pool)) for name, found in by_speaker.items()]
    made.sort(key=lambda opinion: (_ORDER[opinion.speaker.kind], -weight(opinion), opinion.speaker.name))
    return tuple(made[:MOST_SPEAKERS])


def weight(opinion: Opinion) -> int:
    return sum(statement.sentence.origins for statement in opinion.statements)


def utterances(pool: Pool) -> Iterator[Utterance]:
    """Every attribution with a known speaker whose words can be shown, those printed first in front."""
    for account in sorted(pool.cast.accounts, key=lambda one: (when(one), one.id)):
        for attribution in account.notes.attributions:
            if not worth_telling(attribution, account, pool.cast):
                continue
            draft = words_of(attribution, account)
            if draft and showable(draft, attribution, pool.cast):
                utterance = Utterance(account=account, attribution=attribution, draft=draft)
                if pool.barred.lets(draft, *named_before(utterance)):
                    yield utterance


def showable(draft: Draft, attribution: Attribution, cast: Cast) -> bool:
    """Whether the words are neither a scrap nor a speech, close their quotations and print no doubtful name."""
    text, language = draft.settle().text, draft.account.article.language
    scrap = (
        not draft.predicate and not find_quotes(text) and (only_leads_in(text) or not says_something(text, language))
    )
    scrap = scrap or (not draft.predicate and _LEFT_OVER.match(text) is not None)
    known = language in VERBS and attribution.kind is not AttributionKind.DIRECT
    fits = 2 <= draft.words <= MOST_WORDS and balanced(text)
    return fits and not (scrap and known) and not cast.doubts(draft.account, draft.span)


def only_carries(attribution: Attribution, account: Account) -> bool:
    """Whether all that is said is what somebody else says: "according to interviews, the minister expressed …"."""
    length = sum(len(content) for content in attribution.content)
    inner = [
        len(content)
        for other in account.attributions_at(attribution.reach)
        if other is not attribution
        and other.speaker
        and other.cue
        and any(span.holds(other.cue) for span in attribution.content)
        for content in other.content
        if any(span.holds(content) for span in attribution.content)
    ]
    return bool(inner) and max(inner) > 0.5 * length


def worth_telling(attribution: Attribution, account: Account, cast: Cast) -> bool:
    """Whether this is a voice of the story, and not the outlet reporting, a headline, or a doubtful name."""
    headline = account.article.headline
    in_headline = bool(headline and headline.touches(attribution.sentence))
    reporting = attribution.source_kind is SourceKind.OUTLET
    answered = bool(attribution.content) or attribution.kind is AttributionKind.NO_COMMENT
    source = attribution.source
    doubtful = not has_source(attribution, account) or bool(source and cast.doubts(account, source))
    spoken = is_somebody(attribution.speaker) and answered and not only_carries(attribution, account)
    return spoken and not (in_headline or reporting or doubtful)


def speaker(utterance: Utterance, cast: Cast) -> Name:
    """The speaker under the page's name, with the office an article prints."""
    attribution = utterance.attribution
    told = _RELATIVE.sub("", attribution.speaker)
    entity = cast.named(told) or person_before_comma(told, cast) or person_in(utterance, cast)
    if entity is not None and attribution.source_kind is not SourceKind.UNNAMED:
        return Name(name=entity.name, kind=attribution.source_kind, role=whole_role(entity.role or attribution.role))
    name = told[:1].upper() + told[1:]
    return Name(name=name, kind=attribution.source_kind, role=whole_role(attribution.role))


def person_before_comma(told: str, cast: Cast) -> Entity | None:
    """The person of whom the rest tells what they are: "Mette Falk, the head of the line"."""
    name, comma, _ = told.partition(", ")
    entity = cast.named(name) if comma else None
    return entity if entity and entity.kind is NameKind.PERSON else None


def person_in(utterance: Utterance, cast: Cast) -> Entity | None:
    """The one person named at the end of the source: "committee chairman Bob Corker"."""
    source = utterance.attribution.source
    named = cast.people_in(utterance.account, source) if source else []
    return cast.at(utterance.account, named[-1].span) if named and source and named[-1].span.end == source.end else None


def said(found: list[Utterance], pool: Pool) -> tuple[Said, ...]:
    """The speaker's statements, the same words of several outlets gathered into one."""
    groups: list[list[Utterance]] = []
    for utterance in found:
        group = next((group for group in groups if alike(utterance, group[0])), None)
        if group:
            group.append(utterance)
        else:
            groups.append([utterance])
    groups.sort(key=lambda group: (-carriers(group, pool), group[0].attribution.kind is not AttributionKind.DIRECT))
    silent = [group for group in groups[MOST_STATEMENTS:] if group[0].attribution.kind is AttributionKind.NO_COMMENT]
    return tuple(statement(group, pool) for group in groups[:MOST_STATEMENTS] + silent)


def alike(one: Utterance, other: Utterance) -> bool:
    """Whether two utterances are one, as two outlets (or one outlet twice) print it."""
    return same_words(one.stems, other.stems)


def carriers(group: list[Utterance], pool: Pool) -> int:
    return max(1, pool.cast.comparison.origins.behind({utterance.account.id for utterance in group}))


def statement(group: list[Utterance], pool: Pool) -> Said:
    """One statement, in its fullest verbatim form, with everyone who prints it."""
    best = max(
        group,
        key=lambda one: (in_page_language(one, pool), one.attribution.kind is AttributionKind.DIRECT, len(one.stems)),
    )
    borne = [one for one in group if one is best or pool.barred.left(best.draft, [cited(one)])]
    others = {utterance.account.id: utterance for utterance in borne if utterance.account.id != best.account.id}
    support = tuple(cited(other) for other in list(others.values())[:4])
    cue = best.attribution.cue
    return Said(
        sentence=best.draft.sentence(carriers(borne, pool), *named_before(best), *support),
        kind=best.attribution.kind,
        cue=best.account.words_of(cue) if cue else "",
    )


def cited(utterance: Utterance) -> Citation:
    """The words that are cited for an utterance."""
    return cite(utterance.account.article, whole(utterance.attribution, utterance.draft.span))


def named_before(utterance: Utterance) -> list[Citation]:
    """The place that names the speaker, where the sentence itself has only "he" or "the official"."""
    antecedent = utterance.attribution.antecedent
    there = whole(utterance.attribution, utterance.draft.span)
    return [cite(utterance.account.article, antecedent)] if antecedent and not there.holds(antecedent) else []


def in_page_language(utterance: Utterance, pool: Pool) -> bool:
    return utterance.account.article.language == pool.language
