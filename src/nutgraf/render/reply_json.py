"""A reply as ``nutgraf.reply/1``."""

import json
import re
from collections.abc import Sequence

from nutgraf.model.article import Article
from nutgraf.model.reply import Reply
from nutgraf.render.json_parts import Object, sentence
from nutgraf.render.reply import lines_of

SCHEMA = "nutgraf.reply/1"

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def reply_json(reply: Reply, articles: Sequence[Article]) -> Object:
    """The reply as plain lists, dicts, strings and numbers.

    ``answers`` hold sentences in the form of ``nutgraf.story/1`` with ``outlet`` and ``fit`` (0..1), ``articles`` what is
    known of those cited; of one that is not among ``articles`` the id alone.
    """
    lines = lines_of(articles)
    return {
        "schema": SCHEMA,
        "question": reply.question,
        "answers": [
            {"sentence": sentence(one.sentence), "outlet": one.outlet, "fit": one.fit} for one in reply.answers
        ],
        "unknown": list(reply.unknown),
        "asked": reply.asked,
        "articles": [
            {
                "id": id_,
                "version": line.version if line else "",
                "outlet": line.outlet if line else "",
                "headline": line.headline if line else "",
                "url": line.url if line else "",
                "published": line.published if line else "",
                "updated": line.updated if line else "",
                "language": line.language if line else "",
            }
            for id_ in reply.articles
            for line in (lines.get(id_),)
        ],
    }


def dump_object(value: Object) -> str:
    """JSON text of one object; it ends with a line break, and half surrogates are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"
