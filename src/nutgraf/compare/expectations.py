"""What is said to lie ahead, and whether later accounts settle it."""

from nutgraf.compare.material import Material
from nutgraf.compare.weights import Weights
from nutgraf.model.comparison import Expectation


def find_expectations(material: Material, weights: Weights) -> tuple[Expectation, ...]:
    """Every expectation, in order of publication."""
    return ()
