"""Whose words an account gives a sentence as: its own, or somebody's."""

from collections import defaultdict
from collections.abc import Sequence

from nutgraf.compare.material import Material
from nutgraf.model.notes import Account, Attribution, AttributionKind, SourceKind
from nutgraf.model.span import Span

_MUCH = 0.42
_PRONOUNS = frozenset(
    "he she it they we i you who which that this er sie es wir ich він вона воно вони ми я 그 그는 그녀는 이들은".split()
)


class Speaking:
    """Finds who says what stands in a stretch of an account, by the page's name."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._names = {
            alias.name.casefold(): entity.name for entity in reversed(material.entities) for alias in entity.aliases
        }

    def of(self, account: int, span: Span) -> str | None:
        """Who says most of it; "" where the account gives it to somebody whom it does not name, None where it says so itself."""
        holder = self._material.accounts[account]
        said = self.attribution(holder, span)
        if said is None or (said.source_kind is SourceKind.OUTLET and not said.speaker):
            return None
        return self.name(holder, said)

    def attribution(self, account: Account, span: Span) -> Attribution | None:
        """The innermost attribution of the one whose words are much of ``span``, or None."""
        by_speaker: dict[str, list[Attribution]] = defaultdict(list)
        for said in account.attributions_at(span):
            if (said.source is not None or said.speaker) and said.kind is not AttributionKind.NO_COMMENT:
                by_speaker[said.speaker].append(said)
        found = [said for every in by_speaker.values() if _covered(every, span) > _MUCH for said in every]
        return min(found, key=lambda said: sum(map(len, said.content)), default=None)

    def name(self, account: Account, said: Attribution) -> str:
        """The page's name for who speaks, else the words of the account; "" where that is only a pronoun."""
        told = said.speaker or (account.words_of(said.source) if said.source else "")
        return self.named(told)

    def named(self, told: str) -> str:
        """The page's name for whom an account calls ``told``; "" for a pronoun."""
        told = " ".join(told.split())
        return "" if told.casefold() in _PRONOUNS else self._names.get(told.casefold(), told)


def _covered(every: Sequence[Attribution], span: Span) -> float:
    """How much of ``span``, less the words that say who speaks, lies in what one speaker says."""
    told = {part.common(span) for said in every for part in said.content}
    apart = {part.common(span) for said in every for part in (said.source, said.cue) if part}
    return sum(map(len, told)) / max(1, len(span) - sum(map(len, apart)))
