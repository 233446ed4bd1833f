"""A reply as a fragment of HTML in the style of the pages."""

from collections.abc import Sequence

from nutgraf.model.article import Article
from nutgraf.model.reply import Reply
from nutgraf.render import reply as words
from nutgraf.render.cited import Cited
from nutgraf.render.html import environment


def reply_html(reply: Reply, articles: Sequence[Article], *, name: str = "reply") -> str:
    """The reply as one ``div`` with its own style. Each answer opens to the words it stands on.

    ``articles`` are those it cites, for their outlets, times and addresses. ``name`` is its own within a document.
    """
    shown = Cited(name, words.numbered_reply(reply), words.lines_of(articles), "en")
    return environment().get_template("reply.html.jinja").render(one=shown, reply=reply, words=words)
