"""What the frame, the front and its neighbours say, they say in German as well."""

import re
from importlib.resources import files

import pytest

from nutgraf.render import digest, reply
from nutgraf.render.speech import speech_of
from nutgraf.web.front import SINCE

OURS = ("shell", "keys", "pieces", "front", "stories", "search", "ask", "digest")
LITERAL = re.compile(r"""say\((?:"([^"]*)"|'([^']*)')\)""")
LISTED = re.compile(r"""\("[^"]+", "([A-Z][^"]+)"\)""")
LABEL = re.compile(r"""pieces\.(?:field|choice|tick)\("\w+", "([^"]+)\"""")
CALLED = re.compile(r"""pieces\.empty\("([^"]+)"\)""")


def told_in(template: str) -> set[str]:
    text = (files("nutgraf.web") / "templates" / f"{template}.html.jinja").read_text(encoding="utf-8")
    literals = {one or other for one, other in LITERAL.findall(text)}
    listed = LISTED.findall(text) if template in ("shell", "keys") else []
    return literals | {*listed, *LABEL.findall(text), *CALLED.findall(text)}


@pytest.mark.parametrize("template", OURS)
def test_templates(template: str) -> None:
    told = told_in(template)
    assert told or template == "stories"
    assert {one for one in told if not speech_of("de").knows(one)} == set()


@pytest.mark.parametrize(
    "told",
    [
        *(words for _, words in SINCE),
        "All languages", "1 outlet", "14 outlets", "1 origin", "3 origins", "2 disagreements", "4 languages", "1 story",
        "just now", "today", "yesterday", "12 minutes ago", "1 hour ago", "19 hours ago", "3 days ago", "Source 4",
        reply.ANSWERS, reply.OPEN, reply.NO_ANSWER, "1 article looked through.", "16 articles looked through; 8 cited.",
        digest.NEW, digest.DIFFERS, digest.EXPECTED, digest.SOURCES, digest.ALSO, digest.UNSEEN, digest.NOTHING,
        digest.ALL_HEARD, "2 of 3 feeds could not be heard.", "3 announced articles could not be read.",
        "3 articles from 2 outlets this day", "1 article came this day", "Thursday, 12 March 2026",
    ],
)  # fmt: skip
def test_facts(told: str) -> None:
    assert speech_of("de").knows(told)
    assert speech_of("de").say(told) != told


def test_a_long_day_that_is_none_stays_as_it_is() -> None:
    assert speech_of("de").say("Friday, 31 February 2026") == "Friday, 31 February 2026"
