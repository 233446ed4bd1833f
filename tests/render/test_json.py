import copy
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from nutgraf.errors import BrokenPage
from nutgraf.model.comparison import Version
from nutgraf.model.page import StoryPage
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.render.json import dumps, from_json, loads, to_json
from render.compared import COMPARED
from render.fixtures import EMPTY, ONE_ACCOUNT, PAGE

HOME = Path(__file__).parents[2]
SCHEMA = json.loads((HOME / "src/nutgraf/render/story.schema.json").read_text(encoding="utf-8"))
PAGES = [PAGE, EMPTY, ONE_ACCOUNT, COMPARED]

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every path that leads to a member of a JSON value."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = []
    for key, member in members:
        found += [(*path, key), *places(member, (*path, key))]
    return found


def read(value: object) -> StoryPage | BrokenPage:
    try:
        return from_json(value)
    except BrokenPage as broken:
        return broken


PLACES = places(to_json(COMPARED))


def with_value(path: tuple[str | int, ...], value: object) -> object:
    """The fixture page's JSON with ``value`` put at ``path``."""
    page: object = copy.deepcopy(to_json(COMPARED))
    holder = page
    for key in path[:-1]:
        holder = holder[key]  # type: ignore[index]
    holder[path[-1]] = value  # type: ignore[index]
    return page


@pytest.mark.parametrize("page", PAGES)
def test_a_page_survives_the_round_trip(page: StoryPage) -> None:
    assert from_json(to_json(page)) == page
    assert loads(dumps([page])) == [page]


@pytest.mark.parametrize("page", PAGES)
def test_pages_hold_to_the_schema(page: StoryPage) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(to_json(page))


def test_every_key_of_a_page_is_described_in_the_schema() -> None:
    written = {key for path in PLACES for key in path if isinstance(key, str)} - {"post", "wire", "bote"}
    described = json.dumps(SCHEMA)
    articles = {line.id for line in PAGE.articles}
    assert [key for key in sorted(written - articles) if f'"{key}": {{' not in described] == []


def test_the_documentation_names_every_key() -> None:
    documentation = (HOME / "docs/formats.md").read_text(encoding="utf-8")
    keys = {key for part in [SCHEMA, *SCHEMA["$defs"].values()] for key in part.get("properties", {})}
    assert [key for key in sorted(keys) if f"`{key}`" not in documentation] == []


def test_several_pages_are_a_list_and_one_is_an_object() -> None:
    assert json.loads(dumps([PAGE]))["id"] == "st-vallorna"
    assert loads(dumps([PAGE, EMPTY])) == [PAGE, EMPTY]
    assert loads(dumps([])) == []
    assert dumps([PAGE]).endswith("}\n")
    assert "새벽산신문" in dumps([PAGE])


def test_json_lines_are_read() -> None:
    lines = "\n\n".join(json.dumps(to_json(page)) for page in PAGES)
    assert loads(lines) == PAGES


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (("schema",), "nutgraf.story/2", "schema: must be nutgraf.story/1"),
        (("headline", "text"), "  ", "headline.text: must hold words"),
        (("outlets",), True, "outlets: must be a whole number"),
        (("origins",), -1, "origins: must be at least 0"),
        (("highlights", 2, "citations"), [], "highlights[2].citations: must hold at least one"),
        (("story", 0, 1, "origin"), "invented", "story[0][1].origin: must be one of extracted, joined, model"),
        (("story", 0, 0, "citations", 0, "end"), 3, "story[0][0].citations[0].end: must be at least 54"),
        (("highlights", 3, "changes", 0, "end"), 999, "highlights[3].changes[0].end: lies behind"),
        (("updated",), "yesterday", "updated: must be a time such as"),
        (("updated",), "2025-02-30T10:00:00Z", "updated: must be a time such as"),
        (("timeline", 0, "when", "start"), "2099-01-01", "timeline[0].when.end: must not come before start"),
        (("timeline", 2, "when", "end"), "2025-05-18", "timeline[2].when.end: must tell the same time of day"),
        (("timeline", 2, "when", "start"), "2025-05-18Tnoon", "timeline[2].when.start: must be a date, or"),
        (("timeline", 2, "when", "start"), "2025-05-18T10:00Z", "timeline[2].when.start: must not have a zone"),
        (("articles", 0, "score"), 1.5, "articles[0].score: must be a number from 0 to 1"),
        (("articles", 0, "score"), "1", "articles[0].score: must be a number"),
        (
            ("claims", 0, "treatments", 0, "how"),
            "likes",
            "claims[0].treatments[0].how: must be one of states, attributes",
        ),
        (
            ("claims", 0, "treatments", 0, "ground"),
            "air",
            "claims[0].treatments[0].ground: must be one of own reporting",
        ),
        (("quotations", 0, "printed"), [], "quotations[0].printed: must hold at least one"),
        (("positions", 0, "held", 0, "stance"), "", "positions[0].held[0].stance: must be one of for, against"),
        (("revisions", 0, "edits", 0, "telling", 0), ["a", "b"], "revisions[0].edits[0].telling[0]: must be an object"),
        (("new_since", "since"), "lately", "new_since.since: must be a time such as"),
        (("new_since", "things", 0, "kind"), None, "new_since.things[0].kind: must be a text"),
        (("origins_graph", "unnamed"), 2, "origins_graph.unnamed: must be a number from 0 to 1"),
        (("origins_graph", "grounds", 1, "place", "end"), 0, "origins_graph.grounds[1].place.end: must be at least"),
        (("people", 1), None, "people[1]: must be an object"),
        (("origins_graph", "of_article", "post"), 1, "origins_graph.of_article.post: must be a text"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(path: tuple[str | int, ...], value: object, says: str) -> None:
    broken = with_value(path, value)
    with pytest.raises(BrokenPage) as caught:
        from_json(broken)
    assert str(caught.value).startswith(says)
    with pytest.raises(BrokenPage, match=r"^stories\[1\]\."):
        loads(json.dumps([to_json(PAGE), broken]))


def test_where_a_value_stands_within_its_sentence_comes_back() -> None:
    first, *others = PAGE.disagreements
    within = Version(value="38", places=(Place(article="post", span=Span(start=140, end=142), version="older"),))
    found = replace(first.found, versions=(within, *first.found.versions[1:]))
    page = replace(PAGE, disagreements=(replace(first, found=found), *others))
    assert loads(dumps([page])) == [page]


def test_a_page_from_before_accounts_were_set_side_by_side_is_read() -> None:
    page = to_json(PAGE)
    for key in ("claims", "roundings", "quotations", "positions", "revisions", "new_since"):
        del page[key]
    graph = page["origins_graph"]
    assert isinstance(graph, dict)
    for key in ("grounds", "loops", "unnamed"):
        del graph[key]
    for disagreement in page["disagreements"]:  # type: ignore[attr-defined]
        for version in disagreement["versions"]:
            del version["places"]
    Draft202012Validator(SCHEMA).validate(page)
    assert from_json(page) == PAGE


def test_a_missing_key_is_named() -> None:
    page = to_json(PAGE)
    del page["story"]
    with pytest.raises(BrokenPage, match=r"^story: is missing$"):
        from_json(page)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[NaN]", "not JSON: a number that cannot be read"),
        ("1" * 9999, "not JSON: a number that cannot be read"),
        ("[" * 200_000, "not a story page: nested too deeply"),
        ('{"a":' * 200_000, "not a story page: nested too deeply"),
        ("{}\n{", "line 2: not JSON"),
        ("{}\n{}", r"stories\[0\].schema: is missing"),
        ("\ufeff3", "must be an object"),
    ],
)
def test_text_that_is_no_page_is_refused(text: str, says: str) -> None:
    with pytest.raises(BrokenPage, match=f"^{says}"):
        loads(text)


def test_half_a_surrogate_can_be_written_as_utf8() -> None:
    page = from_json(with_value(("notes",), ["half \ud83d here"]))
    text = dumps([page])
    assert text.encode("utf-8")
    assert loads(text) == [page]


@given(value=values)
def test_any_value_is_a_page_or_broken(value: object) -> None:
    with pytest.raises(BrokenPage):
        from_json(value)


@settings(max_examples=300)
@given(path=st.sampled_from(PLACES), value=values)
def test_any_damage_gives_a_page_or_names_the_place(path: tuple[str | int, ...], value: object) -> None:
    outcome = read(with_value(path, value))
    if isinstance(outcome, BrokenPage):
        assert str(outcome).startswith(str(path[0]))
    else:
        once = to_json(outcome)
        assert to_json(from_json(once)) == once


@given(path=st.sampled_from(PLACES))
def test_what_no_json_parser_gives_is_refused(path: tuple[str | int, ...]) -> None:
    with pytest.raises(BrokenPage):
        from_json(with_value(path, object))
