"""Articles, people and outlets for programs: every value is plain, and nothing of the value is left out."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.model.found import Wanted
from nutgraf.model.history import ArticleHistory
from nutgraf.model.outlet_view import OutletView
from nutgraf.model.person_view import PersonView
from nutgraf.model.side_by_side import SideBySide
from nutgraf.render.history_json import history_json
from nutgraf.render.outlet_json import outlet_json
from nutgraf.render.person_json import person_json
from nutgraf.render.side_by_side_json import side_by_side_json


@pytest.fixture(scope="module")
def told(desk_file: Path) -> dict[type, dict[str, object]]:
    with Newsdesk(desk_file, readonly=True, tagger=RulesTagger()) as desk:
        hits = [hit.article for hit in desk.search(Wanted(text="Ohio", most=2))]
        made = {
            SideBySide: side_by_side_json(desk.compared(hits)),
            ArticleHistory: history_json(desk.history(hits[0])),
            PersonView: person_json(desk.person("marlies-oppenrieth")),
            OutletView: outlet_json(desk.outlet("Quillon Post")),
        }
    return {kind: json.loads(json.dumps(value, allow_nan=False)) for kind, value in made.items()}


@pytest.mark.parametrize(
    ("kind", "schema"),
    [(SideBySide, "nutgraf.compare/1"), (ArticleHistory, "nutgraf.history/1"), (PersonView, "nutgraf.person/1"),
     (OutletView, "nutgraf.outlet/1")],
)  # fmt: skip
def test_every_field_of_the_value_stands_there(told: dict[type, dict[str, object]], kind: type, schema: str) -> None:
    assert told[kind]["schema"] == schema
    assert {field.name for field in fields(kind)} == told[kind].keys() - {"schema"}


def test_what_somebody_said_stands_with_its_story_and_who_carried_it(told: dict[type, dict[str, object]]) -> None:
    (said, *_) = told[PersonView]["said"]  # type: ignore[misc]
    assert said["story"] in {row["id"] for row in told[PersonView]["stories"]}  # type: ignore[attr-defined]
    assert said["outlets"]
    assert said["sentence"]["citations"]
