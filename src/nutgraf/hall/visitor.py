"""Who asks."""

from dataclasses import dataclass

from nutgraf.model.access import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who asks. ``name`` is "" for somebody who did not log in; ``role`` is None where they may not even read. ``csrf`` is
    what a form must bring back ("" where nobody logged in); ``program`` is whether a token was shown instead of a login."""

    name: str = ""
    role: Role | None = Role.READER
    csrf: str = ""
    program: bool = False

    def may(self, needed: Role) -> bool:
        """Whether they may do what ``needed`` may."""
        return self.role is not None and self.role.may(needed)
