"""Which articles of a neighbourhood tell of one event, worked out anew for all of them together."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

NEVER = -99.0


def settled(
    odds: NDArray[np.float32],
    worth: NDArray[np.float32],
    units: Sequence[Sequence[int]],
    apart: Sequence[tuple[int, int]],
    joins: float,
) -> list[list[int]]:
    """The units that belong together, as lists of their numbers: those that fit each other best come together first, and
    go on until no two fit by ``joins`` any more.

    ``odds`` and ``worth`` are square, over articles; each of ``units`` is the articles that stand for one unit. Two groups
    fit by the mean of the log-odds over all pairs of them (average linkage, Sokal and Michener 1958), so that no chain of
    look-alikes can tie two events together. Units that are ``apart`` never meet.
    """
    member = np.zeros((len(units), len(odds)), np.float32)
    for number, unit in enumerate(units):
        member[number, list(unit)] = 1
    sums, weights = member @ (odds * worth) @ member.T, member @ worth @ member.T
    fits = sums / weights
    np.fill_diagonal(fits, NEVER)
    barred = np.zeros(fits.shape, bool)
    for one, other in apart:
        barred[one, other] = barred[other, one] = True
    fits[barred] = NEVER
    groups = [[number] for number in range(len(units))]
    while True:
        one, other = sorted(divmod(int(fits.argmax()), len(units)))
        if fits[one, other] < joins:
            return [group for group in groups if group]
        groups[one] += groups[other]
        groups[other] = []
        sums[one] += sums[other]
        weights[one] += weights[other]
        barred[one] |= barred[other]
        sums[:, one], weights[:, one], barred[:, one] = sums[one], weights[one], barred[one]
        fits[one] = np.where(barred[one] | (fits[one] == NEVER), NEVER, sums[one] / weights[one])
        fits[:, one] = fits[one]
        fits[other] = fits[:, other] = NEVER
