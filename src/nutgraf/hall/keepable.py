"""What a view says of an answer that may be given again to others who ask the same, as long as the desk stays the same."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.hall.visitor import Visitor
from nutgraf.model.access import Role
from nutgraf.ports.kept import Progress


def _nothing(_request: Request) -> Hashable:
    return None


def _as_it_is(_request: Request, _response: Response) -> None:
    """Nothing is put on it."""


def everything(progress: Progress) -> Hashable:
    """For `Keepable.made_of`: all counts."""
    return progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Keepable:
    """An answer may be given again. Those who ask have the same answer where what it shows of their cookies (``own``) is
    the same; ``finish`` puts on each answer what is one reader's own; ``made_of`` picks what it was made of out of how far
    the desk is."""

    own: Callable[[Request], Hashable] = _nothing
    finish: Callable[[Request, Response], None] = _as_it_is
    made_of: Callable[[Progress], Hashable] = everything


def keepable(request: Request, how: Keepable) -> None:
    """The answer to ``request`` may be given again to whoever is a stranger as this visitor is."""
    request.state.keepable = how


def stories_alone(progress: Progress) -> Hashable:
    """For `Keepable.made_of`: stories and their pages count, articles that wait to be placed do not."""
    return progress.steps, progress.paged, progress.pages, progress.said


def stranger(visitor: Visitor) -> bool:
    """Whether a visitor may read and is nobody the desk knows: such visitors are shown the same."""
    return visitor == Visitor(role=Role.READER)
