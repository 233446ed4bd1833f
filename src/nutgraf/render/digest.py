"""What every form of a digest is made of: numbers for the articles it cites, and its own words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.found import StoryRow
from nutgraf.model.page import ArticleLine, PageExpectation
from nutgraf.model.page_compared import PageDisagreement, PageVersion
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.render import dates, wording
from nutgraf.render.wording import count

NEW, DIFFERS, EXPECTED, SOURCES = "New this day", "Where accounts differ", "Expected next", "Articles"
ALSO, UNSEEN, NOTHING = "Also reported", "Not seen", "No story had news this day."
ALL_HEARD = "Every feed that was asked answered."
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MOST_OUTLETS = 3


@dataclass(frozen=True, slots=True)
class Notes:
    """Numbers for the articles that a digest cites, from 1 on through the whole digest."""

    numbers: dict[tuple[int, str], int] = field(default_factory=dict)

    @classmethod
    def of(cls, digest: Digest) -> "Notes":
        keys = ((at, line.id) for at, story in enumerate(digest.stories) for line in story.lines)
        return cls({key: number for number, key in enumerate(dict.fromkeys(keys), 1)})

    def under(self, at: int, story: DigestStory) -> list[tuple[int, ArticleLine]]:
        """The numbered articles of the story that stands at the place ``at``, each once."""
        lines = {line.id: line for line in story.lines}
        return [(self.numbers[at, id_], line) for id_, line in lines.items()]

    def marks(self, at: int, citations: Sequence[Citation]) -> list[int]:
        """The numbers of the articles cited, each once."""
        cited = (self.numbers.get((at, one.article)) for one in citations)
        return sorted({number for number in cited if number})


def day_words(day: date) -> str:
    """ "Tuesday, 10 March 2026"."""
    return f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def facts(digest: Digest) -> list[str]:
    """What came that day, each with its noun."""
    told = [count(len(digest.stories) + len(digest.also), "story", "stories")]
    if digest.articles:
        told.append(f"{count(digest.articles, 'article')} from {count(digest.outlets, 'outlet')} this day")
    return told


def title(story: DigestStory) -> str:
    """The headline of a story, where it has none that of its row."""
    return story.headline.text if story.headline else story.row.headline or wording.UNTITLED


def story_facts(story: DigestStory) -> list[str]:
    """How much stands behind a story, and how much of it is of the day."""
    told = row_facts(story.row)
    return [*told, f"{count(story.added, 'article')} came this day"] if story.added else told


def row_facts(row: StoryRow) -> list[str]:
    """How much stands behind a story: articles, outlets, independent origins."""
    return [
        f"{count(row.articles, 'article')} from {count(row.outlets, 'outlet')}",
        count(row.origins, "independent origin"),
    ]


def outlets_of(sentence: Sentence, story: DigestStory) -> str:
    """Who prints a sentence, three named at most, and how many independent origins carry it where it is more than one."""
    lines = wording.by_id(story.lines)
    outlets = list(dict.fromkeys(lines[one.article].outlet for one in sentence.citations if one.article in lines))
    more = len(outlets) - _MOST_OUTLETS
    named = f"{', '.join(outlets[:_MOST_OUTLETS])} and {more} more" if more > 0 else ", ".join(outlets)
    return f"{named} · {sentence.origins} origins" if sentence.origins > 1 else named


def sides(found: PageDisagreement) -> list[tuple[PageVersion, str]]:
    """The versions of a disagreement, each with who says or prints it."""
    return [(version, side(version)) for version in found.versions]


def side(version: PageVersion) -> str:
    """Who says a version, else who prints it, three named at most."""
    who = list(version.said_by or version.outlets)
    more = len(who) - _MOST_OUTLETS
    return f"{', '.join(who[:_MOST_OUTLETS])} and {more} more" if more > 0 else ", ".join(who)


def expectation_facts(one: PageExpectation) -> str:
    """Who expects something, and when it is due."""
    due = f"due {dates.when(one.due)}" if one.due else ""
    return " · ".join(fact for fact in (one.by.name, due) if fact)


def note_facts(line: ArticleLine) -> str:
    """The outlet and time of an article."""
    return ", ".join(fact for fact in (line.outlet, when_of(line)) if fact)


def when_of(line: ArticleLine) -> str:
    """When an article was published, else updated; "" where neither is known."""
    return dates.moment(line.published) or dates.moment(line.updated)


def unseen(digest: Digest) -> list[str]:
    """What the day's reading missed, in plain numbers; then each feed that failed with the reason."""
    told = []
    if digest.feeds or digest.failed:
        asked = max(digest.feeds, len(digest.failed))
        heard = f"{len(digest.failed)} of {count(asked, 'feed')} could not be heard."
        told.append(heard if digest.failed else ALL_HEARD)
    if digest.unread:
        told.append(f"{count(digest.unread, 'announced article')} could not be read.")
    return [*told, *(f"{feed}: {reason}" for feed, reason in digest.failed)]
