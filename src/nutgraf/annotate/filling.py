"""What the rules add to attributions that are given: refusals, who speaks in a document, what is said where it is missing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nutgraf.annotate.attributions import found_in
from nutgraf.annotate.fitting import Placed
from nutgraf.annotate.stamping import RULES
from nutgraf.annotate.unit import Unit
from nutgraf.model.shelf import Shelf

_MAY_REFUSE = re.compile(r"comment|declin|refus|reached|respon|repl|return|answer|elaborat|confirm", re.IGNORECASE)


def completed(one: Placed, language: str) -> Placed:
    """The same, with what is said as the rules find it around the same cue, where nothing of it is given.

    Where somebody refuses to comment and nobody is given, it is with who refuses.
    """
    cue = one.found.cue
    if cue is None or (one.found.source if one.found.silent else one.found.content):
        return one
    same = [rule for rule in found_in(one.unit, language) if rule.cue is not None and rule.cue.touches(cue)]
    if one.found.silent:
        source = next((rule.source for rule in same if rule.silent and rule.source is not None), None)
        free = source is not None and not any(source.touches(part) for part in (cue, *one.found.content))
        return one._replace(found=replace(one.found, source=source)) if free else one
    content = next((rule.content for rule in same if rule.content and not rule.silent), ())
    taken = [part for part in (one.found.source, cue) if part is not None]
    if any(part.touches(piece) for part in taken for piece in content) or not one.sentence.holds(one.unit.span):
        return one
    return one._replace(found=replace(one.found, content=content))


def left_out(units: Sequence[Unit], given: Sequence[Placed], language: str) -> Iterator[Placed]:
    """Refusals to comment that nothing given touches, and who speaks inside what a document relays."""
    cues = Shelf([one.found.cue for one in given if one.found.cue is not None], lambda cue: cue)
    parts = [part for one in given for part in (one.found.cue, *one.found.content) if part is not None]
    shelf = Shelf(parts, lambda part: part)
    relays = {one.unit.span.start for one in given if _relays(one)}
    for unit in units:
        relayed = unit.span.start in relays
        if language == "en" and not relayed and not _MAY_REFUSE.search(unit.text, unit.span.start, unit.span.end):
            continue
        for one in found_in(unit, language):
            new = one.cue is not None and not (shelf if one.silent else cues).numbers_touching(one.cue)
            if new and (one.silent or (relayed and one.source is not None)):
                yield Placed(one, unit.span, unit, by=RULES)


def _relays(one: Placed) -> bool:
    """Whether all of a sentence is according to somebody, who may tell what others say."""
    cue = one.found.cue
    return cue is not None and cue.start == one.unit.span.start and cue.of(one.unit.text).lower() == "according to"
