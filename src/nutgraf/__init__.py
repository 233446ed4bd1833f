"""nutgraf reads every outlet's version of an event and writes one story page in which each sentence can be checked."""

__version__ = "0.1.0"
