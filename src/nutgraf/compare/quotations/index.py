"""The sentences of all quotations, found by runs of three words."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from nutgraf.compare.quotations.utterances import Quote
from nutgraf.text.runs import Run, runs_of
from nutgraf.text.wordings import holds

MOST_HOLDERS = 400
"""Different wordings that hold a run of three words; a run that more hold leads nowhere."""


class Index:
    """The sentences of all quotations by their runs of three words; sentences with the same words are entered once."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._holders: dict[tuple[str, ...], list[tuple[Quote, int]]] = defaultdict(list)
        self._runs: dict[Run, list[tuple[str, ...]]] = defaultdict(list)
        for quote in quotes:
            for number, (first, last) in enumerate(quote.bits):
                form = quote.keys[first:last]
                if form not in self._holders:
                    for run in dict.fromkeys(runs_of(form)):
                        self._runs[run].append(form)
                self._holders[form].append((quote, number))

    def near(self, hub: Quote) -> Iterator[tuple[Quote, int]]:
        """The sentences that share a run of three words with ``hub``, those that share most first."""
        shared: Counter[tuple[str, ...]] = Counter()
        for run in dict.fromkeys(runs_of(hub.keys)):
            forms = self._runs.get(run, ())
            if len(forms) <= MOST_HOLDERS:
                shared.update(forms)
        for form, _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0])):
            yield from self._holders[form]

    def prints(self, account: int, form: tuple[str, ...]) -> bool:
        """Whether an account has a sentence of exactly these words."""
        return any(quote.account == account for quote, _ in self._holders.get(form, ()))

    def holding(self, form: tuple[str, ...]) -> Iterator[tuple[Quote, int]]:
        """A sentence of each longer wording that these words stand in as they are."""
        rarest = min((self._runs[run] for run in runs_of(form)), key=len, default=[])
        for longer in rarest:
            if len(longer) > len(form) and holds(longer, form):
                yield self._holders[longer][0]
