"""What others do to find near-copies: MinHash with locality-sensitive hashing, by the datasketch library (MIT).

Broder 1997 and Indyk and Motwani 1998 for likeness; LSH Ensemble (Zhu and others 2016) for containment. Both read the
three-word sequences of body texts in time order; a text is a copy of the earliest one found that is as alike as the threshold.
Thresholds are the best of those tried on the very stream that is scored, which flatters the peers.
"""

from collections.abc import Callable, Sequence
from importlib.util import find_spec

from nutgraf.model.comparison import Copy
from nutgraf.model.notes import Account
from nutgraf.text.runs import plain_words, runs_of

PERMUTATIONS = 128
ALIKE = 0.2
CONTAINED = 0.4

Found = list[tuple[str, str, Copy | None]]
"""Pairs (original, copy) by id, with the copy's passages where a system tells them."""


def is_there(_peer: str) -> bool:
    """Whether the library of the peer is installed ("peers")."""
    return find_spec("datasketch") is not None


def _signed(accounts: Sequence[Account]) -> list[tuple[Account, object, int]]:
    from datasketch import MinHash

    signed = []
    for account in sorted(
        accounts, key=lambda one: (one.article.stamp is None, one.article.stamp and one.article.stamp.at)
    ):
        article = account.article
        body = article.text[article.headline.end if article.headline else 0 :]
        runs = {" ".join(run).encode("utf-8", "replace") for run in runs_of(plain_words(body))}
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch(runs)
        signed.append((account, signature, len(runs)))
    return signed


def minhash(accounts: Sequence[Account]) -> Found:
    """Likeness by MinHash: candidates by bands, kept where the estimated Jaccard index reaches `ALIKE`."""
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS)
    order: dict[str, tuple[int, object]] = {}
    found: Found = []
    for number, (account, signature, size) in enumerate(_signed(accounts)):
        near = [order[name] for name in index.query(signature)] if size else []
        alike = [(place, name) for place, name, other in near if signature.jaccard(other) >= ALIKE]
        if alike:
            found.append((min(alike)[1], account.id, None))
        index.insert(account.id, signature)
        order[account.id] = (number, account.id, signature)
    return found


def ensemble(accounts: Sequence[Account]) -> Found:
    """Containment by LSH Ensemble: whatever it returns for the threshold `CONTAINED`."""
    from datasketch import MinHashLSHEnsemble

    signed = [(number, *one) for number, one in enumerate(_signed(accounts)) if one[2]]
    index = MinHashLSHEnsemble(threshold=CONTAINED, num_perm=PERMUTATIONS, num_part=16)
    index.index([(number, signature, size) for number, _, signature, size in signed])
    names = {number: account.id for number, account, _, _ in signed}
    found: Found = []
    for number, account, signature, size in signed:
        earlier = [other for other in index.query(signature, size) if other < number]
        if earlier:
            found.append((names[min(earlier)], account.id, None))
    return found


PEERS: dict[str, Callable[[Sequence[Account]], Found]] = {"minhash lsh": minhash, "lsh ensemble": ensemble}
