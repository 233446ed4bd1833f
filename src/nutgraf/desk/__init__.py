"""Floor 4, the desk: the steps in order. Every door calls it; nothing is computed behind it."""

from nutgraf.desk.steps import Desk, Edition, OnStep, ShownPage, default_tagger

__all__ = ["Desk", "Edition", "OnStep", "ShownPage", "default_tagger"]
