"""A day's digest as one HTML file that also works as an e-mail: one column, no script, nothing loaded, plain CSS."""

from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.sentence import Sentence
from nutgraf.render import digest as words
from nutgraf.render import wording
from nutgraf.render.cited import language_code
from nutgraf.render.html import environment


def digest_html(digest: Digest) -> str:
    """The whole document. It works under the policy ``default-src 'none'; style-src 'unsafe-inline'``."""
    return (
        environment()
        .get_template("digest.html.jinja")
        .render(digest=digest, words=words, notes=words.Notes.of(digest), language_of=language_of)
    )


def language_of(sentence: Sentence, story: DigestStory) -> str:
    """The language of a sentence: that of the first article it cites, "" where it is not known."""
    line = wording.by_id(story.lines).get(sentence.citations[0].article)
    return language_code(line.language) if line else ""
