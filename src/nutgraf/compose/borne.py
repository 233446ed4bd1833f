"""What is left of a comparison without words that somebody said do not support what they are cited for."""

from collections.abc import Sequence
from dataclasses import replace

from nutgraf.compose.barred import Barred
from nutgraf.model.comparison import Comparison, Version
from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.model.quotation import Printing, Utterance


def without_barred(comparison: Comparison, accounts: Sequence[Account], barred: Barred) -> Comparison:
    """The comparison without versions and printings whose words are ``barred``; what then sets no two accounts against, or
    beside, each other goes."""
    if not barred:
        return comparison
    by_id = {account.id: account for account in accounts}

    def borne(versions: Sequence[Version]) -> tuple[Version, ...]:
        left = (replace(one, places=_left(one, by_id, barred)) for one in versions)
        return tuple(version for version in left if version.places)

    parted = (replace(one, versions=borne(one.versions)) for one in comparison.disagreements)
    rounded = (replace(one, versions=borne(one.versions)) for one in comparison.roundings)
    uttered = (_printed(one, by_id, barred) for one in comparison.quotations)
    return replace(
        comparison,
        disagreements=tuple(one for one in parted if len(one.versions) > 1),
        roundings=tuple(one for one in rounded if len(one.versions) > 1 and _has_exact(one.exact, one.versions)),
        quotations=tuple(one for one in uttered if one is not None),
    )


def _left(version: Version, accounts: dict[str, Account], barred: Barred) -> tuple[Place, ...]:
    """The places of a version whose sentences were not said to be about something else."""
    return tuple(place for place in version.places if not barred.bars(version.value, _around(place, accounts)))


def _around(place: Place, accounts: dict[str, Account]) -> str:
    account = accounts[place.article]
    return account.words_of(account.sentence_at(place.span) or place.span)


def _has_exact(exact: str, versions: Sequence[Version]) -> bool:
    return exact in {version.value for version in versions}


def _printed(found: Utterance, accounts: dict[str, Account], barred: Barred) -> Utterance | None:
    """An utterance as those print it who may be cited for it; None where its fullest printing, or all but one account, go."""
    printed = tuple(
        one
        for one in found.printed
        if not barred.bars(found.words, accounts[one.place.article].words_of(one.place.span))
    )
    fullest = any(one.how is Printing.VERBATIM for one in printed)
    named = not found.speaker or any(one.speaker == found.speaker for one in printed)
    enough = len({one.place.article for one in printed}) > 1
    doubt = found.doubt if sum(name in found.doubt for name in {one.speaker for one in printed} - {""}) > 1 else ""
    return replace(found, printed=printed, doubt=doubt) if fullest and named and enough else None
