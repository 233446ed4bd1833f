"""Somebody across the stories of a desk as ``nutgraf.person/1``."""

from nutgraf.model.person_view import PersonView, SaidIn
from nutgraf.render.json import article_line
from nutgraf.render.json_compared import position, utterance
from nutgraf.render.json_parts import Object, name, sentence
from nutgraf.render.story_row_json import story_row

SCHEMA = "nutgraf.person/1"


def person_json(view: PersonView) -> Object:
    """The view as plain lists, dicts, strings and numbers; sentences, quotations and positions as in ``nutgraf.story/1``,
    each with the ``story`` it is in."""
    return {
        "schema": SCHEMA,
        "key": view.key,
        "name": view.name,
        "names": [
            {"name": one.name, "stories": one.stories, "doubt": one.doubt, "ruled": one.ruled} for one in view.names
        ],
        "roles": list(view.roles),
        "stories": [story_row(row) for row in view.stories],
        "said": [_said(one) for one in view.said],
        "quoted": [
            {"story": one.story, "varied": one.varied, "utterance": utterance(one.utterance)} for one in view.quoted
        ],
        "holds": [{"story": one.story, "position": position(one.position)} for one in view.holds],
        "articles": [article_line(line) for line in view.articles],
        "different": [{"name": called, "key": key} for called, key in view.different],
    }


def _said(one: SaidIn) -> Object:
    return {
        "story": one.story,
        "at": one.at,
        "outlets": list(one.outlets),
        "speaker": name(one.speaker),
        "kind": one.said.kind.value,
        "cue": one.said.cue,
        "sentence": sentence(one.said.sentence),
    }
