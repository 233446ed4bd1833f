"""Who asks, and what they may do."""

import pytest

from nutgraf.hall.problems import Refused
from nutgraf.hall.visitor import Visitor, demand, demand_person
from nutgraf.model.access import Role


def status(visitor: Visitor, needed: Role) -> int:
    try:
        demand(visitor, needed)
    except Refused as refused:
        return refused.problem.status
    return 200


@pytest.mark.parametrize(
    ("visitor", "read", "edit", "admin"),
    [
        (Visitor(role=None), 401, 401, 401),
        (Visitor(), 200, 401, 401),
        (Visitor(role=Role.ADMIN), 200, 401, 401),
        (Visitor(name="rea"), 200, 403, 403),
        (Visitor(name="edda", role=Role.EDITOR), 200, 200, 403),
        (Visitor(name="ada", role=Role.ADMIN), 200, 200, 200),
    ],
)
def test_each_role_may_what_those_before_may(visitor: Visitor, read: int, edit: int, admin: int) -> None:
    assert [status(visitor, role) for role in Role] == [read, edit, admin]


def test_what_is_for_people_is_not_for_tokens() -> None:
    demand_person(Visitor(name="ada"))
    for visitor in (Visitor(name="ada", role=Role.ADMIN, program=True), Visitor(), Visitor(role=None)):
        with pytest.raises(Refused):
            demand_person(visitor)
