from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.model.origin import Node, NodeKind
from nutgraf.model.page import StoryPage
from nutgraf.render.graph import drawing_of
from render.fixtures import EDGES, EMPTY, GRAPH, PAGE


def page_of(steps: list[tuple[str, str]], kind: NodeKind = NodeKind.OUTLET) -> StoryPage:
    names = dict.fromkeys(name for step in steps for name in step)
    nodes = tuple(Node(id=name, name=f"Outlet {name}", kind=kind, articles=(name,)) for name in names)
    edges = tuple(replace(EDGES[0], origin=origin, to=to) for origin, to in steps)
    return replace(PAGE, graph=replace(GRAPH, nodes=nodes), edges=edges)


def test_those_who_had_it_first_stand_on_the_left() -> None:
    drawing = drawing_of(page_of([("a", "b"), ("b", "c")]))
    assert drawing
    left = {box.lines[0]: box.x for box in drawing.boxes}
    assert left["Outlet a"] < left["Outlet b"] < left["Outlet c"]


def test_an_unnamed_origin_is_dashed() -> None:
    drawing = drawing_of(PAGE)
    assert drawing
    assert [line.dashed for line in drawing.lines].count(True) == 1


def test_many_who_print_the_same_share_a_box() -> None:
    drawing = drawing_of(page_of([("wire", f"n{number}") for number in range(12)]))
    assert drawing
    assert [box.lines[0] for box in drawing.boxes] == [
        "Outlet wire",
        "Outlet n0",
        "Outlet n1",
        "Outlet n2",
        "Outlet n3",
        "+ 8 outlets",
    ]
    assert len(drawing.lines) == 5


def test_nothing_taken_is_nothing_drawn() -> None:
    assert drawing_of(EMPTY) is None
    assert drawing_of(page_of([("a", "a")])) is None
    assert drawing_of(replace(PAGE, graph=replace(GRAPH, nodes=()))) is None


@settings(max_examples=100)
@given(steps=st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")), max_size=20))
def test_any_graph_is_drawn_without_two_boxes_in_one_place(steps: list[tuple[str, str]]) -> None:
    drawing = drawing_of(page_of(steps))
    assert (drawing is None) == all(origin == to for origin, to in steps)
    if drawing:
        places = [(box.x, box.y) for box in drawing.boxes]
        assert len(set(places)) == len(places)
        assert all(0 <= box.x < drawing.width and 0 < box.y < drawing.height for box in drawing.boxes)
