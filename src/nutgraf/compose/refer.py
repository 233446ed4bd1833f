""" "He", "she" and "the source" told by name, where the article leaves no doubt who is meant."""

import re

from nutgraf.compose import phrases
from nutgraf.compose.cast import Cast
from nutgraf.compose.draft import Draft, Edit
from nutgraf.model.notes import Account, Mention, NameKind
from nutgraf.model.sentence import ChangeKind
from nutgraf.model.span import Span
from nutgraf.text.quotes import find_quotes

_SOURCE = re.compile(r"the (?:source|official|person|spokes(?:man|woman|person)|diplomat|aide)", re.IGNORECASE)


def tell_referents(draft: Draft, cast: Cast) -> Draft:
    """The draft with the first pronoun of a speaker, or of the one person spoken of, told by name."""
    by_speaker = speaker_edits(draft, cast)
    if by_speaker:
        return draft.with_edits(*by_speaker[:1])
    subject = opening_pronoun(draft)
    if subject is None:
        return draft
    person = last_person(draft.account, subject.start)
    if person is None:
        return draft
    return draft.with_edits(_told(subject, person.span, _page_name(draft.account, person, cast), draft.account))


def speaker_edits(draft: Draft, cast: Cast) -> list[Edit]:
    """Edits for sources that an attribution has resolved ("he" → the name it stands for)."""
    account = draft.account
    quotes = [quote.shift(draft.span.start) for quote in find_quotes(account.words_of(draft.span))]
    edits = []
    for attribution in account.attributions_at(draft.span):
        source, antecedent = attribution.source, attribution.antecedent
        if not (source and antecedent and attribution.speaker and draft.span.holds(source)):
            continue
        words = account.words_of(source)
        hung_on = account.article.text[source.end : source.end + 1] in ("'", "’")
        if (
            hung_on
            or not stands_for_somebody(words, account.article.language)
            or any(quote.touches(source) for quote in quotes)
        ):
            continue
        if draft.span.holds(antecedent) and antecedent.start < source.start:
            continue  # named in this very sentence
        name = cast.named(attribution.speaker)
        put = name.name if name else account.words_of(antecedent)
        edits.append(_told(source, antecedent, put, account))
    return edits


def stands_for_somebody(words: str, language: str) -> bool:
    """Whether these words are a pronoun or a short form that needs the sentence before."""
    return words.lower() in phrases.PRONOUNS.get(language, {}) or bool(_SOURCE.fullmatch(words))


def opening_pronoun(draft: Draft) -> Span | None:
    """The pronoun that opens the sentence, where one does."""
    words = draft.account.words_of(draft.span)
    opened = re.match(r"\W*(\w+)", words)
    known = phrases.PRONOUNS.get(draft.account.article.language, {})
    if not opened or opened.group(1).lower() not in known or opened.group(1).lower() in ("his", "her"):
        return None
    if words[opened.end() : opened.end() + 1] in ("'", "’"):
        return None  # "he'll": its verb hangs on the pronoun
    return Span(start=opened.start(1), end=opened.end(1)).shift(draft.span.start)


def last_person(account: Account, before: int) -> Mention | None:
    """The one person named in the sentence before; None where there are two or none."""
    earlier = account.sentence_before(before)
    if earlier is None or account.article.text[earlier.end : before].count("\n"):
        return None
    named = [mention for mention in account.mentions_in(earlier) if mention.kind is NameKind.PERSON]
    return named[0] if len({mention.entity for mention in named}) == 1 else None


def _page_name(account: Account, mention: Mention, cast: Cast) -> str:
    entity = cast.at(account, mention.span)
    return entity.name if entity else mention.name


def _told(span: Span, ground: Span, put: str, account: Account) -> Edit:
    was = account.words_of(span)
    if put[:4].lower() in ("the ", "a in") and not was[:1].isupper():
        put = put[:1].lower() + put[1:]
    return Edit(span=span, put=put, kind=ChangeKind.REFERENCE, was=was, ground=ground)
