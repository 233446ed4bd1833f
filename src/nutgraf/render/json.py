"""The story page as ``nutgraf.story/1``, the one public JSON form; `docs/formats.md` shows every key."""

import json
import re
from collections.abc import Sequence

from nutgraf.errors import BrokenPage
from nutgraf.model.origin import Ground
from nutgraf.model.page import SCHEMA, ArticleLine, Opinion, PageExpectation, Person, Prints, StoryPage
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.render.json_compared import claim, position, revision, rounding, since, utterance
from nutgraf.render.json_cursor import Cursor
from nutgraf.render.json_parts import Object, citation, name, place, sentence, version, when
from nutgraf.render.json_reading import from_json, page_at

__all__ = ["article_line", "dumps", "from_json", "loads", "to_json"]

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(page: StoryPage) -> Object:
    """The page as plain lists, dicts, strings and numbers, keys in the order of `docs/formats.md`."""
    return {
        "schema": SCHEMA,
        "id": page.id,
        "language": page.language,
        "headline": sentence(page.headline) if page.headline else None,
        "first_published": page.first_published,
        "updated": page.updated,
        "outlets": page.outlets,
        "origins": page.origins,
        "highlights": [sentence(one) for one in page.highlights],
        "story": [[sentence(one) for one in paragraph] for paragraph in page.story],
        "opinions": [_opinion(opinion) for opinion in page.opinions],
        "disagreements": [_disagreement(disagreement) for disagreement in page.disagreements],
        "origins_graph": _graph(page),
        "timeline": [
            {"when": when(entry.when), "sentence": sentence(entry.sentence), "expected": entry.expected}
            for entry in page.timeline
        ],
        "expectations": [_expectation(expectation) for expectation in page.expectations],
        "people": [_person(person) for person in page.people],
        "articles": [article_line(line) for line in page.articles],
        "notes": list(page.notes),
        "claims": [claim(one) for one in page.claims],
        "roundings": [rounding(one) for one in page.roundings],
        "quotations": [utterance(one) for one in page.quotations],
        "positions": [position(one) for one in page.positions],
        "revisions": [revision(one) for one in page.revisions],
        "new_since": since(page.new) if page.new else None,
    }


def dumps(pages: Sequence[StoryPage]) -> str:
    """JSON text: one page gives one object, any other number of pages a list; it ends with a line break."""
    value = to_json(pages[0]) if len(pages) == 1 else [to_json(page) for page in pages]
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def loads(text: str) -> list[StoryPage]:
    """The pages of a JSON text: one object, a list of them, or one object a line (JSON Lines).

    Raises `BrokenPage` that names the first thing wrong, and nothing else.
    """
    text = text.removeprefix("\ufeff")
    value = _lines(text) if _is_json_lines(text) else _parsed(text)
    if isinstance(value, list):
        return [page_at(Cursor(page, f"stories[{place}]")) for place, page in enumerate(value)]
    return [from_json(value)]


def _is_json_lines(text: str) -> bool:
    """Whether the first line is an object of its own with more lines behind it."""
    first, _, rest = text.strip().partition("\n")
    if not rest.strip() or not first.lstrip().startswith("{"):
        return False
    try:
        _parsed(first)
    except BrokenPage:
        return False
    return True


def _lines(text: str) -> list[object]:
    return [_parsed(line, f"line {n}: ") for n, line in enumerate(text.split("\n"), 1) if line.strip()]


def _parsed(text: str, where: str = "") -> object:
    try:
        return json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as wrong:
        raise BrokenPage(f"{where}not JSON: {wrong}") from wrong
    except ValueError as wrong:
        raise BrokenPage(f"{where}not JSON: a number that cannot be read") from wrong
    except RecursionError as wrong:
        raise BrokenPage(f"{where}not a story page: nested too deeply") from wrong


def _no_number(constant: str) -> object:
    raise ValueError(constant)


def _opinion(opinion: Opinion) -> Object:
    return {
        "speaker": name(opinion.speaker),
        "statements": [
            {"sentence": sentence(said.sentence), "kind": said.kind.value, "cue": said.cue}
            for said in opinion.statements
        ],
    }


def _disagreement(disagreement: PageDisagreement) -> Object:
    found = disagreement.found
    return {
        "kind": found.kind.value,
        "about": found.about,
        "judgement": found.judgement.value,
        "why": found.why,
        "versions": [
            version(shown) | {"places": [place(one) for one in told.places]}
            for shown, told in zip(disagreement.versions, found.versions, strict=False)
        ],
    }


def _graph(page: StoryPage) -> Object:
    return {
        "nodes": [
            {"id": node.id, "name": node.name, "kind": node.kind.value, "articles": list(node.articles)}
            for node in page.graph.nodes
        ],
        "edges": [
            {"from": edge.origin, "to": edge.to, "cue": edge.cue, "citation": citation(edge.citation)}
            for edge in page.edges
        ],
        "of_article": dict(page.graph.of_article),
        "grounds": [_ground(ground) for ground in page.graph.grounds],
        "loops": [list(loop) for loop in page.graph.loops],
        "unnamed": page.graph.unnamed,
    }


def _ground(ground: Ground) -> Object:
    return {
        "article": ground.article,
        "kind": ground.kind.value,
        "node": ground.node,
        "why": ground.why,
        "place": place(ground.place) if ground.place else None,
    }


def _expectation(expectation: PageExpectation) -> Object:
    return {
        "by": name(expectation.by),
        "due": when(expectation.due) if expectation.due else None,
        "state": expectation.state.value,
        "sentence": sentence(expectation.sentence),
        "settled_by": citation(expectation.settled_by) if expectation.settled_by else None,
    }


def _person(person: Person) -> Object:
    return {
        "name": person.name,
        "role": person.role,
        "aliases": list(person.aliases),
        "mentions": person.mentions,
        "kind": person.kind.value,
        "doubt": person.doubt,
    }


def article_line(line: ArticleLine) -> Object:
    """An article of a coverage list."""
    return {
        "id": line.id,
        "version": line.version,
        "outlet": line.outlet,
        "headline": line.headline,
        "url": line.url,
        "published": line.published,
        "language": line.language,
        "words": line.words,
        "fate": line.fate,
        "updated": line.updated,
        "time_known": line.time_known.value if line.time_known else None,
        "time_note": line.time_note,
        "origin": line.origin,
        "placed": line.placed,
        "score": line.score,
        "address": line.address,
        "prints": _prints(line.prints) if line.prints else None,
        "ground": line.ground.value if line.ground else None,
        "ground_why": line.ground_why,
        "cut_at": line.cut_at,
    }


def _prints(prints: Prints) -> Object:
    return {
        "of": prints.of,
        "kind": prints.kind.value,
        "share": prints.share,
        "own_passages": prints.own_passages,
        "left_out_passages": prints.left_out_passages,
        "own": [citation(one) for one in prints.own],
        "left_out": [citation(one) for one in prints.left_out],
    }
