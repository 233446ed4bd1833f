"""Whether a cost grows with its input or with the square of it, on a machine that has other things to do."""

import gc
from collections.abc import Callable
from time import process_time


def grows_with(run: Callable[[int], object], small: int, large: int) -> bool:
    """Whether ``run(large)`` costs about as many times ``run(small)`` as it is larger: well under the square of that.

    Measured in processor time with the garbage collector off (in a long test run its rounds cost more than what is
    measured), the quietest of three; a neighbour that takes the caches is given three chances to go.
    """
    square = (large / small) ** 2
    return any(spent(run, large) < square / 2 * spent(run, small) + 0.1 for _ in range(3))


def spent(run: Callable[[int], object], size: int) -> float:
    """Seconds of processor time that ``run(size)`` takes, the least of three."""
    return min(once(run, size) for _ in range(3))


def once(run: Callable[[int], object], size: int) -> float:
    was_on = gc.isenabled()
    gc.disable()
    try:
        started = process_time()
        run(size)
        return process_time() - started
    finally:
        if was_on:
            gc.enable()
