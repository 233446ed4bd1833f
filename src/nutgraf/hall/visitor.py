"""Who asks."""

from dataclasses import dataclass

from nutgraf.hall.problems import Problem, Refused
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


def demand(visitor: Visitor, needed: Role) -> None:
    """Raises `Refused` where ``visitor`` may not do what ``needed`` may: 401 without a login, 403 with too small a role."""
    if visitor.may(needed) and (visitor.name or needed is Role.READER):
        return
    if not visitor.name:
        raise Refused(LOGIN_NEEDED)
    raise Refused(
        Problem(
            status=403,
            code="not-allowed",
            message=f"This needs the role “{needed}”; yours is “{visitor.role}”.",
            hint="Ask whoever runs this desk.",
        )
    )


def demand_person(visitor: Visitor) -> None:
    """Raises `Refused` unless ``visitor`` logged in: what a program shows must not make more of what it may do."""
    demand(visitor, Role.READER)
    if visitor.program or not visitor.name:
        raise Refused(LOGIN_NEEDED)


LOGIN_NEEDED = Problem(
    status=401,
    code="login-needed",
    message="This needs a login.",
    hint="Log in; programs show a token: Authorization: Bearer ng_…",
    headers=(("WWW-Authenticate", 'Bearer realm="nutgraf"'),),
)
