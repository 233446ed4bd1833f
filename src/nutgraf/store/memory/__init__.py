"""A `nutgraf.ports.store.Store` that keeps everything in memory, for tests and for those who look before they keep."""

from nutgraf.store.memory.store import MemoryStore

__all__ = ["MemoryStore"]
