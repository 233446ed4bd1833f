"""What binds sentences of several articles to each other, step by step, the surest first."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from nutgraf.compare.beside.groups import At, Groups, Sentences
from nutgraf.compare.beside.nearness import nearest
from nutgraf.compare.versions.alignment import align, lines_of
from nutgraf.model.claim import Claim
from nutgraf.model.comparison import Comparison, Copy
from nutgraf.model.place import Place


def grouped(sentences: Sentences, found: Comparison) -> Groups:
    """Every sentence in one group with those that tell the same matter."""
    groups = Groups(sentences.all())
    _same_words(sentences, groups)
    for copy in found.copies:
        _printed_text(copy, sentences, groups)
    for claim in found.claims:
        _claim(_whole(claim, sentences), sentences, groups)
    for utterance in found.quotations:
        _likest([[printed.place] for printed in utterance.printed], sentences, groups)
    for versions in (*(one.versions for one in found.disagreements), *(one.versions for one in found.roundings)):
        _likest([version.places for version in versions], sentences, groups)
    for claim in found.claims:
        _parts(claim, sentences, groups)
    for near in nearest(sentences.accounts):
        _fill(near.one, near.other, groups)
    return groups


def _fill(one: At, other: At, groups: Groups) -> None:
    """Binds two sentences, in doubt, where the article of neither stands with the other yet."""
    free = other[0] not in groups.articles(one) and one[0] not in groups.articles(other)
    if free and groups.bind_if_free(one, other):
        groups.doubtful.update((one, other))


def _same_words(sentences: Sentences, groups: Groups) -> None:
    """Sentences of the very same words: the first of one article with the first of another, the second with the second."""
    met: dict[tuple[tuple[str, ...], int], At] = {}
    seen: dict[tuple[int, tuple[str, ...]], int] = defaultdict(int)
    for at in sentences.all():
        words = sentences.words(at)
        if words:
            seen[at[0], words] += 1
            first = met.setdefault((words, seen[at[0], words]), at)
            groups.bind(first, at)


def _printed_text(copy: Copy, sentences: Sentences, groups: Groups) -> None:
    """One article prints the text of another: each sentence with what it was made of."""
    by_id = {account.id: account for account in sentences.accounts}
    before, after = lines_of(by_id[copy.original]), lines_of(by_id[copy.copy])
    for side in align(before, after).edits:
        here = [sentences.holding(copy.original, before[number].span) for number in side.before]
        there = [sentences.holding(copy.copy, after[number].span) for number in side.after]
        _bind_all([at for at in (*here, *there) if at] if here and there else [], groups)


def _bind_all(ats: Sequence[At], groups: Groups) -> None:
    for at in ats[1:]:
        groups.bind_if_free(ats[0], at)


def _whole(claim: Claim, sentences: Sentences) -> list[At]:
    """The sentences that are a claim as a whole, not only in one of their clauses."""
    found = [(sentences.holding(one.article, one.span), one.span) for one in claim.statements]
    return [at for at, span in found if at is not None and sentences.span(at) == span]


def _claim(ats: Sequence[At], sentences: Sentences, groups: Groups) -> None:
    """The sentences of one claim; where several articles have it in their headlines and below, headline stands with headline."""
    heads = [at for at in ats if sentences.headline(at)]
    below = [at for at in ats if not sentences.headline(at)]
    both = min(len({at[0] for at in part}) for part in (heads, below)) > 1
    for part in (heads, below) if both else (ats,):
        _bind_all(part, groups)


def _likest(versions: Iterable[Sequence[Place]], sentences: Sentences, groups: Groups) -> None:
    """Of sentences that put one matter otherwise: for each two articles the likest two, where none of them stand together."""
    at_version = [(number, at) for number, places in enumerate(versions) for one in places if (at := sentences.at(one))]
    pairs: dict[tuple[int, int], list[tuple[At, At]]] = defaultdict(list)
    for (version, one), (other_version, other) in combinations(at_version, 2):
        if version != other_version and one[0] != other[0]:
            pairs[min(one[0], other[0]), max(one[0], other[0])].append((one, other))
    for between in pairs.values():
        if not any(groups.together(one, other) for one, other in between):
            ranked = sorted(between, key=lambda pair: (-_alike(pair[0], pair[1], sentences), pair))
            next((None for one, other in ranked if groups.bind_if_free(one, other)), None)


def _alike(one: At, other: At, sentences: Sentences) -> float:
    """0..1: the share of plain words in common (Dice 1945); a headline is likest to a headline."""
    here, there = set(sentences.words(one)), set(sentences.words(other))
    shared = 2 * len(here & there) / max(1, len(here) + len(there))
    return shared - (sentences.headline(one) is not sentences.headline(other))


def _parts(claim: Claim, sentences: Sentences, groups: Groups) -> None:
    """Sentences of which only a clause says what the claim says, with the first that is the claim."""
    whole = _whole(claim, sentences)
    for one in claim.statements:
        at = sentences.holding(one.article, one.span)
        if whole and at is not None and at not in whole and at[0] != whole[0][0]:
            groups.bind_if_free(whole[0], at)
