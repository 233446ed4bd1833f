"""Who is who among accounts that need not be of one story, and what each account goes back to.

Less is brought together here than a story's comparison brings: only one name in like spellings, and what says itself
that it was taken.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from nutgraf.compose.cast import Cast
from nutgraf.model.comparison import Alias, Comparison, Entity, Likeness
from nutgraf.model.notes import Account, Mention, NameKind
from nutgraf.model.origin import Origins
from nutgraf.model.place import Place
from nutgraf.text.sound import likeness, sound_key

_ALIKE = 0.88
_SOON = 300
"""Characters within which a full name may follow the bare surname."""
_OPENING = 600
"""Characters of an article in which it says whose report it passes on."""

Places = dict[str, list[Place]]
"""Where each printed form of one name stands."""


def cast_of(accounts: Sequence[Account]) -> Cast:
    """The cast of some accounts: persons by their full names, surnames within one account by its one bearer."""
    people: dict[tuple[NameKind, str], Places] = {}
    for account in accounts:
        for (kind, name), places in _named(account).items():
            forms = people.setdefault((kind, _known_as(name, kind, people)), {})
            for form, found in places.items():
                forms.setdefault(form, []).extend(found)
    entities = tuple(_entity(number, kind, forms) for number, ((kind, _), forms) in enumerate(people.items()))
    roots = roots_of(accounts)
    origins = Origins(nodes=(), edges=(), of_article=tuple(roots.items()))
    return Cast(
        comparison=Comparison(entities=entities, claims=(), disagreements=(), origins=origins), accounts=accounts
    )


def _named(account: Account) -> dict[tuple[NameKind, str], Places]:
    """The names of one account, each under its fullest form."""
    groups: dict[tuple[NameKind, int], list[Mention]] = {}
    for mention in account.notes.mentions:
        groups.setdefault((mention.kind, mention.entity), []).append(mention)
    found: dict[tuple[NameKind, str], Places] = {}
    for (kind, _), mentions in groups.items():
        fullest = max((mention.name for mention in mentions), key=lambda name: (len(name.split()), name))
        alone = kind is NameKind.PERSON and _named_too_late(account, mentions, fullest)
        for mention in mentions:
            places = found.setdefault((kind, mention.name if alone else fullest), {})
            places.setdefault(mention.name, []).append(Place(article=account.id, span=mention.span))
    return found


def _named_too_late(account: Account, mentions: Sequence[Mention], fullest: str) -> bool:
    """Whether a body has the surname well before the full name: that may be another bearer, as news names people in full first."""
    heads = [head for head in (account.article.headline, account.article.dek) if head]
    body = [mention for mention in mentions if not any(head.touches(mention.span) for head in heads)]
    first = min((mention.span.start for mention in body if mention.name == fullest), default=0)
    return any(mention.span.start < first - _SOON for mention in body)


def _known_as(name: str, kind: NameKind, known: Iterable[tuple[NameKind, str]]) -> str:
    """The name under which somebody is known already, in the same or a like spelling; else the name itself."""
    if kind is not NameKind.PERSON or " " not in name:
        return name
    key = sound_key(name)
    same = (other for of, other in known if of is kind and " " in other)
    return next((other for other in same if sound_key(other) == key and _spelled_alike(other, name)), name)


def _spelled_alike(one: str, other: str) -> bool:
    return one.isascii() == other.isascii() and likeness(one, other) >= _ALIKE


def _entity(number: int, kind: NameKind, forms: Places) -> Entity:
    counted = Counter({form: len(places) for form, places in forms.items()})
    name = max(counted, key=lambda form: (len(form.split()), counted[form], form))
    aliases = tuple(
        Alias(name=form, judgement=Likeness.SAME, reason="", places=tuple(places)) for form, places in forms.items()
    )
    return Entity(id=number, name=name, kind=kind, aliases=aliases)


def roots_of(accounts: Sequence[Account]) -> dict[str, str]:
    """What each article goes back to as far as it says so itself: the wire it credits, whom it cites at its top, or its outlet.

    An outlet that somebody cites and that is among the accounts is the same origin as they who cite it.
    """
    return {account.id: _root(account).casefold() for account in accounts}


def _root(account: Account) -> str:
    article = account.article
    if article.credit and not article.credit_partly:
        return article.credit
    taken = [one.cited for one in account.notes.citings if not one.citing and one.span.end <= _OPENING and one.cited]
    return taken[-1] if taken else article.outlet.name
