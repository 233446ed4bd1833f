"""A handful of accounts into stories, all at once: the stream, fed in order of time."""

from collections.abc import Sequence
from dataclasses import replace

from nutgraf.cluster.reasons import FIRST
from nutgraf.cluster.stream import Stream
from nutgraf.model.article import in_time
from nutgraf.model.notes import Account
from nutgraf.model.story import Story


def group(accounts: Sequence[Account]) -> tuple[Story, ...]:
    """The stories that ``accounts`` tell, each member with a score 0..1 and a reason in plain words.

    Accounts are taken in order of time, undated ones last. Stories come in order of their first article, and so do the
    members of each; an account that fits nothing is a story of its own.
    """
    ordered = sorted(accounts, key=lambda account: in_time(account.article))
    stream = Stream()
    stream.place_all(account.article for account in ordered)
    place = {account.id: number for number, account in enumerate(ordered)}
    return tuple(
        sorted((_story(story, place) for story in stream.stories()), key=lambda s: place[s.members[0].article])
    )


def _story(story: Story, place: dict[str, int]) -> Story:
    first, *rest = sorted(story.members, key=lambda member: place[member.article])
    return replace(story, members=(replace(first, score=1.0, reason=FIRST), *rest))
