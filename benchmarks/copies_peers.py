"""What others do to find near-copies: MinHash with locality-sensitive hashing, by the datasketch library (MIT).

Broder 1997 and Indyk and Motwani 1998 for likeness; LSH Ensemble (Zhu and others 2016) for containment. Both read the
three-word sequences of body texts in time order; a text is a copy of the earliest one found that is as alike as the threshold.
Thresholds are the best of those tried on a part of the stream that is scored, which flatters the peers.
"""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Any

from nutgraf.model.comparison import Copy
from nutgraf.model.notes import Account
from nutgraf.text.runs import plain_words, runs_of

PERMUTATIONS = 128
ALIKE = 0.17
CONTAINED = 0.35

Found = list[tuple[str, str, Copy | None]]
"""Pairs (original, copy) by id, with the copy's passages where a system tells them."""


def is_there(_peer: str) -> bool:
    """Whether the library of the peer is installed ("peers")."""
    return find_spec("datasketch") is not None


def _signed(accounts: Sequence[Account]) -> list[tuple[str, Any, frozenset[bytes]]]:
    """The id, the signature and the sequences of each account with a body, in time order."""
    from datasketch import MinHash

    signed = []
    for account in sorted(
        accounts, key=lambda one: (one.article.stamp is None, one.article.stamp and one.article.stamp.at)
    ):
        article = account.article
        body = article.text[article.headline.end if article.headline else 0 :]
        runs = frozenset(" ".join(run).encode("utf-8", "replace") for run in runs_of(plain_words(body)))
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch(runs)
        if runs:
            signed.append((account.id, signature, runs))
    return signed


def minhash(accounts: Sequence[Account]) -> Found:
    """Likeness: candidates by bands, kept where the estimated Jaccard index reaches `ALIKE`; of those the earliest."""
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS)
    order: dict[str, tuple[int, Any]] = {}
    found: Found = []
    for number, (name, signature, _) in enumerate(_signed(accounts)):
        near = [(*order[other], other) for other in index.query(signature)]
        alike = [(place, other) for place, there, other in near if signature.jaccard(there) >= ALIKE]
        if alike:
            found.append((min(alike)[1], name, None))
        index.insert(name, signature)
        order[name] = (number, signature)
    return found


def ensemble(accounts: Sequence[Account]) -> Found:
    """Containment: candidates by LSH Ensemble, kept where `CONTAINED` of the sequences truly stand in them; the best."""
    from datasketch import MinHashLSHEnsemble

    signed = _signed(accounts)
    index = MinHashLSHEnsemble(threshold=CONTAINED, num_perm=PERMUTATIONS, num_part=16)
    index.index([(number, signature, len(runs)) for number, (_, signature, runs) in enumerate(signed)])
    found: Found = []
    for number, (name, signature, runs) in enumerate(signed):
        earlier = [other for other in index.query(signature, len(runs)) if other < number]
        shares = [(len(runs & signed[other][2]) / len(runs), -other) for other in earlier]
        if shares and max(shares)[0] >= CONTAINED:
            found.append((signed[-max(shares)[1]][0], name, None))
    return found


PEERS: dict[str, Callable[[Sequence[Account]], Found]] = {"minhash lsh": minhash, "lsh ensemble": ensemble}
