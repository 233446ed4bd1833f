"""What people said of stories and of pages, in plain sentences."""

from nutgraf.model.correction import SaidCorrection
from nutgraf.model.ruling import Ruling, RulingKind

WAITS = "It waits for the next round."


def correction_sentence(one: SaidCorrection) -> str:
    """What somebody said of stories: "Ina Berg: story s2 is part of story s1."."""
    return f"{one.by}: {_SAYS[one.turn](one)}"


def became(one: SaidCorrection) -> str:
    """What became of it where it does not simply stand: a sentence, or ""."""
    if one.problem:
        return f"It could not be done: {one.problem}."
    return "" if one.settled else WAITS


def ruling_sentence(ruling: Ruling) -> str:
    """What somebody said of a page: "Ina Berg: “Yun Suk-yol” and “Yoon Suk Yeol” are the same person."."""
    if ruling.kind is RulingKind.UNSUPPORTED:
        return f"{ruling.by}: the cited words do not support “{ruling.sentence}”"
    same = "the same person" if ruling.kind is RulingKind.SAME else "not the same person"
    return f"{ruling.by}: “{ruling.names[0]}” and “{ruling.names[1]}” are {same}."


def _merge(one: SaidCorrection) -> str:
    return f"story {one.stories[1]} is part of story {one.stories[0]}."


def _split(one: SaidCorrection) -> str:
    many = len(one.articles) > 1
    count = f"{len(one.articles)} articles" if many else "1 article"
    return f"{count} of story {one.stories[0]} {'tell' if many else 'tells'} of another event."


def _move(one: SaidCorrection) -> str:
    where = f"story {one.stories[0]}" if one.stories else "a story of its own"
    return f"article {one.articles[0]} belongs in {where}."


def _pin(one: SaidCorrection) -> str:
    return f"article {one.articles[0]} stays where it is."


def _unpin(one: SaidCorrection) -> str:
    return f"article {one.articles[0]} may be moved again."


def _undo(one: SaidCorrection) -> str:
    return f"number {one.undoes} is taken back."


_SAYS = {"merge": _merge, "split": _split, "move": _move, "pin": _pin, "unpin": _unpin, "undo": _undo}
