"""Whether a correction note owns up to an edit."""

import pytest

from nutgraf.compare.versions.amends import owned_up
from nutgraf.compare.versions.revisions import find_revisions
from versions_of_news import states

BEFORE = "The mine of Harwick paid 3 million euros for two pumps in spring, the county said."
AFTER = BEFORE.replace("3 million", "5 million")


@pytest.mark.parametrize(
    ("note", "owns_up"),
    [
        ("Correction: The mine paid 5 million euros.", True),
        ("Correction: The sum was not 3 million euros.", True),
        ("Clarification: The pumps were bought by the county.", True),
        ("This article was amended to correct an error.", True),
        ("Editor's note: this story has been corrected.", True),
        ("This article was amended to correct a figure.", True),
        ("Correction: The mayor of Northholt is Ada Lund.", False),
        ("Correction: An earlier version gave the year as 2017.", False),
    ],
)
def test_a_note_owns_up_to_what_it_speaks_of(note: str, owns_up: bool) -> None:
    one, other = states(BEFORE, AFTER)
    ((edit,),) = (found.edits for found in find_revisions([other], [one]))
    assert owned_up(edit, [note], one, other) == owns_up


def test_no_note_owns_up_to_nothing() -> None:
    one, other = states(BEFORE, AFTER)
    ((edit,),) = (found.edits for found in find_revisions([other], [one]))
    assert not owned_up(edit, [], one, other)
