"""What forms for programs call a story and an article: names that last, and where they can be read."""

import re
from dataclasses import dataclass, replace
from urllib.parse import quote

from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.render import dates
from nutgraf.render.cleaning import web_address

_ASCII = re.compile(r"[!-~]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where the desk is read. ``address`` is that of its front without a slash at the end, "" where it is not served."""

    address: str = ""

    def of(self, path: str) -> str:
        """The address of a page ("/people"), "" where the desk is not served."""
        return f"{self.address}{path}" if self.address else ""

    def story(self, story: str) -> str:
        return self.of(f"/story/{quote(story, safe='')}")

    def export(self, story: str, ending: str) -> str:
        """The address of a story in another form (".zip"), for programs."""
        return self.of(f"/api/v1/stories/{quote(story, safe='')}{ending}")


NOWHERE = Home()


def story_name(story: str) -> str:
    """The name of a story that is the same wherever the desk is served: "urn:nutgraf:story:s1f0c"."""
    return f"urn:nutgraf:story:{quote(story, safe='')}"


def article_name(article: str, version: str = "") -> str:
    """The same of an article, or of one version of it."""
    named = f"urn:nutgraf:article:{quote(article, safe='')}"
    return f"{named}:{quote(version, safe='')}" if version else named


def uri_of(line: ArticleLine) -> str:
    """The address of an article where it is one that programs take as it is, else its name."""
    url = web_address(line.url)
    return url if _ASCII.fullmatch(url) else article_name(line.id)


def without_paths(page: StoryPage) -> StoryPage:
    """``page`` without the paths of files that articles were read from: they tell of somebody's computer."""
    lines = (line if web_address(line.address) else replace(line, address="") for line in page.articles)
    return replace(page, articles=tuple(lines))


def exact_moment(told: str) -> str:
    """An RFC 3339 moment with its zone, "" where ``told`` tells none; a day alone is its first moment, in UTC."""
    at = dates.parse_moment(told)
    return at.isoformat(timespec="seconds") if at else ""
