"""State as arrays: what a stream knows, in a form that can be written down and read again."""

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

State = dict[str, NDArray[Any]]


def packed(value: object) -> NDArray[np.uint8]:
    """Plain JSON values as an array of bytes; floats come back as they were, also those that are no numbers."""
    return np.frombuffer(json.dumps(value, ensure_ascii=True).encode("ascii"), np.uint8)


def unpacked(array: NDArray[Any]) -> Any:
    """What was `packed`."""
    return json.loads(array.tobytes().decode("ascii"))


def under(name: str, state: Mapping[str, NDArray[Any]]) -> State:
    """A state as part of another, under ``name``."""
    return {f"{name}.{key}": value for key, value in state.items()}


def part(name: str, state: Mapping[str, NDArray[Any]]) -> State:
    """The part of a state that stands under ``name``."""
    start = f"{name}."
    return {key.removeprefix(start): value for key, value in state.items() if key.startswith(start)}


def with_room(table: NDArray[Any], empty: float, least: int) -> NDArray[Any]:
    """A table with room for as many rows again, at least ``least`` in all, filled with ``empty``."""
    room = np.full((max(least - len(table), len(table)), *table.shape[1:]), empty, table.dtype)
    return np.concatenate((table, room))
