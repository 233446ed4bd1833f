"""The shapes of answers that no value of the desk has by itself."""

from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from nutgraf.model.access import Role
from nutgraf.model.story import StoryEvent

Item = TypeVar("Item")


class Told(BaseModel):
    """All shapes: nothing but what is named."""

    model_config = ConfigDict(extra="forbid")


class Listed(Told, Generic[Item]):
    """A list, or the part of it that was asked for; ``next`` is where it goes on (``after``), null at its end."""

    items: list[Item]
    next: str | None = None


class Trouble(Told):
    """What is wrong."""

    code: Annotated[str, Field(description="The same for every problem of its kind.")]
    message: Annotated[str, Field(description="What is wrong, in a sentence.")]
    hint: Annotated[str, Field(description="What to do about it; may be empty.")]


class Problem(Told):
    """Every answer that is no good one."""

    error: Trouble


_PROBLEM = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
REFUSALS: dict[int | str, dict[str, Any]] = {
    401: {"description": "No login, no token.", "content": _PROBLEM},
    403: {"description": "The role is too small.", "content": _PROBLEM},
    409: {"description": "It cannot be done as things are.", "content": _PROBLEM},
}
"""What addresses may answer beside the rest that not everybody may use."""


class Me(Told):
    """Who asks."""

    name: Annotated[str, Field(description="Empty for somebody who did not log in.")]
    role: Role | None
    csrf: Annotated[str, Field(description="What a change by a login sends as the header X-CSRF-Token.")]


class Log(Told):
    """What happened, first things first, with the headlines of the articles concerned by their ids."""

    events: list[StoryEvent]
    headlines: dict[str, str]
