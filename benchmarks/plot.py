"""A small chart of lines as SVG, readable on light and on dark pages."""

from collections.abc import Mapping, Sequence
from html import escape
from math import ceil, floor, log10

WIDTH, HEIGHT = 720, 320
LEFT, RIGHT, TOP, BOTTOM = 64, 150, 44, 48
COLOURS = ("one", "two", "three", "four")

STYLE = """
 .ground { fill: #ffffff } .grid { stroke: #d9dde2 } text { fill: #30363d; font: 13px system-ui, sans-serif }
 .title { font-weight: 600 } .line { fill: none; stroke-width: 2.2; stroke-linejoin: round }
 .one { stroke: #0550ae } .two { stroke: #bc4c00 } .three { stroke: #116329 } .four { stroke: #8250df }
 text.one { fill: #0550ae; stroke: none } text.two { fill: #bc4c00; stroke: none }
 text.three { fill: #116329; stroke: none } text.four { fill: #8250df; stroke: none }
 @media (prefers-color-scheme: dark) {
  .ground { fill: #161b22 } .grid { stroke: #343b44 } text { fill: #d1d7e0 }
  .one { stroke: #6cb6ff } .two { stroke: #f69d50 } .three { stroke: #6bc46d } .four { stroke: #dcbdfb }
  text.one { fill: #6cb6ff } text.two { fill: #f69d50 } text.three { fill: #6bc46d } text.four { fill: #dcbdfb }
 }
"""

Points = Sequence[tuple[float, float]]


def lines_svg(title: str, across: str, lines: Mapping[str, Points]) -> str:
    """A chart of up to four ``lines``, each named at its right end; both axes start at 0.

    ``title`` says what goes up, ``across`` what goes along.
    """
    points = [point for line in lines.values() for point in line]
    along, up = steps(max(x for x, _ in points)), steps(max(y for _, y in points))
    wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def place(x: float, y: float) -> tuple[float, float]:
        return LEFT + x / along[-1] * wide, TOP + high - y / up[-1] * high

    parts = [f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}" rx="6"/>']
    parts.append(_text(LEFT - 44, 26, title, "title"))
    for y in up:
        at = place(0, y)[1]
        parts.append(f'<path class="grid" d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}"/>')
        parts.append(_text(LEFT - 8, at + 4, f"{y:,g}", anchor="end"))
    parts += [_text(place(x, 0)[0], HEIGHT - BOTTOM + 20, f"{x:,.0f}", anchor="middle") for x in along]
    parts.append(_text(LEFT + wide / 2, HEIGHT - 8, across, anchor="middle"))
    ends = _apart([place(*line[-1])[1] for line in lines.values()])
    for colour, (name, line), end in zip(COLOURS, lines.items(), ends, strict=False):
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in (place(*point) for point in line))
        parts.append(f'<path class="line {colour}" d="M{path}"/>')
        parts.append(_text(place(*line[-1])[0] + 8, end + 4, name, colour))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">'
    described = f"<title>{escape(title)}, against {escape(across)}</title>"
    return "\n".join([head, described, f"<style>{STYLE}</style>", *parts, "</svg>"]) + "\n"


def _text(x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> str:
    told = f' class="{kind}"' if kind else ""
    return f'<text{told} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def steps(most: float) -> list[float]:
    """Round numbers from 0 to at least ``most``, four to seven of them."""
    rough = most / 5 if most > 0 else 1.0
    size = 10 ** floor(log10(rough))
    step = next(size * times for times in (1, 2, 2.5, 5, 10) if size * times >= rough)
    return [number * step for number in range(ceil(most / step) + 1)]


def _apart(heights: Sequence[float], gap: float = 17) -> list[float]:
    """The same heights, those that are too near each other moved down in their order."""
    placed: dict[int, float] = {}
    last = -gap
    for number in sorted(range(len(heights)), key=lambda number: heights[number]):
        placed[number] = last = max(heights[number], last + gap)
    return [placed[number] for number in range(len(heights))]
