"""An outlet across the stories of a desk as ``nutgraf.outlet/1``."""

from nutgraf.model.outlet_view import FirstIn, OutletView, TookFrom
from nutgraf.render.json import article_line
from nutgraf.render.json_compared import revision
from nutgraf.render.json_parts import Object, citation, sentence
from nutgraf.render.story_row_json import story_row

SCHEMA = "nutgraf.outlet/1"


def outlet_json(view: OutletView) -> Object:
    """The view as plain lists, dicts, strings and numbers. ``expires`` of the policy is in seconds, or null."""
    return {
        "schema": SCHEMA,
        "name": view.name,
        "host": view.host,
        "facts": [
            {"field": one.field, "value": one.value, "source": one.source, "asof": one.asof.isoformat()}
            for one in view.facts
        ],
        "policy": {
            "outlet": view.policy.outlet,
            "keeping": view.policy.keeping.value,
            "expires": view.policy.expires.total_seconds() if view.policy.expires is not None else None,
            "because": view.policy.because,
        },
        "stories": [story_row(row) for row in view.stories],
        "grounds": [{"ground": ground.value, "articles": articles} for ground, articles in view.grounds],
        "first": [_first(one) for one in view.first],
        "took": [_took(one) for one in view.took],
        "edited": [{"story": one.story, "revision": revision(one.revision)} for one in view.edited],
        "silent": view.silent,
        "articles": [article_line(line) for line in view.articles],
    }


def _first(one: FirstIn) -> Object:
    return {
        "story": one.story,
        "article": one.article,
        "at": one.at,
        "others": one.others,
        "claim": sentence(one.claim),
        "citation": citation(one.citation),
    }


def _took(one: TookFrom) -> Object:
    return {"story": one.story, "origin": one.origin, "cue": one.cue, "citation": citation(one.citation)}
