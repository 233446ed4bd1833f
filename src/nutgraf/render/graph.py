"""Where the nodes of the origins graph stand: in layers from those who had it first (left) to those who took it."""

from collections import defaultdict
from dataclasses import dataclass
from unicodedata import east_asian_width

from nutgraf.model.origin import Node, NodeKind
from nutgraf.model.page import StoryPage
from nutgraf.render import wording
from nutgraf.render.cleaning import short

ROW = 40
_WIDE, _NARROW = (172, 17), (114, 12)  # a column's width, and how many letters a line of a name may have in it
_LAYERS = 5
_LETTER = 6.8  # the middling width of a letter at 12 pixels
_MOST_TOLD = 12  # steps, or own accounts, that the drawing is told in
_MANY = 16  # a graph of more nodes than this names fewer of those that are alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """What is drawn of one node, or of several that share a box: the middle of its left side, where its name ends, and the
    name in at most two lines. ``articles`` are those they publish; ``ours`` is whether the name is a count of ours."""

    x: float
    y: float
    right: float
    lines: tuple[str, ...]
    unnamed: bool
    articles: tuple[str, ...] = ()
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One edge as drawn: an SVG path; dashed where it comes from somebody unnamed."""

    path: str
    dashed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The graph ready to be drawn, with the same in words for those who do not see it."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    label: str


def drawing_of(page: StoryPage) -> Drawing | None:
    """The drawing of the page's origins graph, None where nobody took anything from anybody."""
    names = {node.id: node for node in page.graph.nodes}
    steps = list(dict.fromkeys((e.origin, e.to) for e in page.edges if e.origin in names and e.to in names))
    steps = [(origin, to) for origin, to in steps if origin != to]
    if not steps:
        return None
    layers = _layers(steps, [node.id for node in page.graph.nodes if node.articles])
    groups = _groups(steps, layers)
    count = max(layers.values()) + 1
    column, letters = _WIDE if count <= 2 else _NARROW
    places = _places(steps, layers, groups, column)
    boxes = {first: _box([names[node] for node in groups[first]], places[first], letters) for first in groups}
    return Drawing(
        width=count * column,
        height=round(max(y for _, y in places.values()) + ROW / 2),
        boxes=tuple(boxes.values()),
        lines=_lines(steps, groups, boxes),
        label=_in_words(steps, names, wording.own_accounts(page)),
    )


def _layers(steps: list[tuple[str, str]], publishers: list[str]) -> dict[str, int]:
    """How many steps each node is from where it began; circles end at the last layer."""
    layers = {node: 0 for step in steps for node in step} | dict.fromkeys(publishers, 0)
    for _ in range(_LAYERS - 1):
        moved = False
        for origin, to in steps:
            if layers[to] <= layers[origin] < _LAYERS - 1:
                layers[to] = layers[origin] + 1
                moved = True
        if not moved:
            break
    return layers


def _groups(steps: list[tuple[str, str]], layers: dict[str, int]) -> dict[str, list[str]]:
    """Which nodes share a box, by the first of them: many that took the same from the same and passed nothing on."""
    givers = defaultdict(list)
    for origin, to in steps:
        givers[to].append(origin)
    passing = {origin for origin, _ in steps}
    alike = defaultdict(list)
    for node in layers:
        if node not in passing:
            alike[(layers[node], tuple(sorted(givers[node])))].append(node)
    groups = {node: [node] for node in layers}
    most = 5 if len(layers) <= _MANY else 2
    for nodes in alike.values():
        if len(nodes) > most:
            rest = nodes[most - 1 :]
            groups[rest[0]] = rest
            for node in rest[1:]:
                del groups[node]
    return groups


def _places(
    steps: list[tuple[str, str]], layers: dict[str, int], groups: dict[str, list[str]], column: int
) -> dict[str, tuple[float, float]]:
    """A place for each box, so that few lines cross: beside those it took from, the first layer beside its takers."""
    places: dict[str, tuple[float, float]] = {}
    givers, takers = defaultdict(list), defaultdict(list)
    for origin, to in steps:
        givers[to].append(origin)
        takers[origin].append(to)
    for layer in range(_LAYERS):
        _stack([node for node in groups if layers[node] == layer], givers, places, layer * column)
    _stack([node for node in groups if layers[node] == 0], takers, places, 0)
    return places


def _stack(
    boxes: list[str], neighbours: dict[str, list[str]], places: dict[str, tuple[float, float]], x: float
) -> None:
    """Puts one layer into ``places``: each box at the middle of its neighbours' heights, or below the one before."""
    wish = {node: _middle([places[one][1] for one in neighbours.get(node, ()) if one in places]) for node in boxes}
    lowest = -ROW / 2
    for node in sorted(boxes, key=lambda node: (wish[node] is None, wish[node] or 0)):
        lowest = max(lowest + ROW, wish[node] or 0)
        places[node] = (x, lowest)


def _middle(heights: list[float]) -> float | None:
    return sum(heights) / len(heights) if heights else None


def _box(group: list[Node], place: tuple[float, float], letters: int) -> Box:
    name = group[0].name
    if len(group) > 1:
        name = f"+ {len(group)} {'outlets' if all(node.kind is NodeKind.OUTLET for node in group) else 'more'}"
    lines = _two_lines(name, letters)
    wide = max(sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line) for line in lines)
    return Box(
        x=place[0], y=place[1], right=place[0] + wide * _LETTER, lines=lines, unnamed=group[0].kind is NodeKind.UNNAMED,
        articles=tuple(article for node in group for article in node.articles), ours=len(group) > 1,
    )  # fmt: skip


def _two_lines(name: str, letters: int) -> tuple[str, ...]:
    """A name in at most two lines of ``letters`` characters."""
    first, *rest = short(name, 2 * letters).split(" ")
    while rest and len(first) + 1 + len(rest[0]) <= letters:
        first = f"{first} {rest.pop(0)}"
    return tuple(short(line, letters) for line in (first, " ".join(rest)) if line) or ("?",)


def _lines(steps: list[tuple[str, str]], groups: dict[str, list[str]], boxes: dict[str, Box]) -> tuple[Line, ...]:
    inside = {node: first for first, group in groups.items() for node in group}
    ends = dict.fromkeys((inside[origin], inside[to]) for origin, to in steps)
    return tuple(Line(path=_curve(boxes[start], boxes[end]), dashed=boxes[start].unnamed) for start, end in ends)


def _curve(start: Box, end: Box) -> str:
    """From the end of one name to the beginning of the other; around on the left within one layer."""
    x1, x2 = start.right + 6, end.x - 6
    turn = (x1 + x2) / 2
    if end.x <= start.x:
        x1, x2 = start.x - 5, end.x - 5
        turn = min(x1, x2) - 18
    return f"M{x1:.0f} {start.y:.0f}C{turn:.0f} {start.y:.0f} {turn:.0f} {end.y:.0f} {x2:.0f} {end.y:.0f}"


def _in_words(steps: list[tuple[str, str]], names: dict[str, Node], own: list[str]) -> str:
    """The steps in sentences; of many the first, for the list beside the drawing has them all."""
    told = [f"{names[to].name} goes back to {names[origin].name}" for origin, to in steps[:_MOST_TOLD]]
    more = len(steps) - _MOST_TOLD
    taken = "; ".join([*told, *([wording.count(more, "more step")] if more > 0 else [])])
    return f"{taken}. Own accounts: {wording.listed(own)}." if 0 < len(own) <= _MOST_TOLD else f"{taken}."
