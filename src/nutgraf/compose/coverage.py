"""The coverage list: one line for each article, with its times and how they were known."""

import re
from collections.abc import Collection, Sequence

from nutgraf.compose.prints import prints
from nutgraf.model.comparison import Copy
from nutgraf.model.fate import Ending
from nutgraf.model.notes import Account
from nutgraf.model.origin import Origins
from nutgraf.model.page import ArticleLine
from nutgraf.model.story import Story
from nutgraf.model.when import Stamp


def stamp_text(stamp: Stamp | None) -> str:
    """A stamp as RFC 3339 with zone, to the minute or second as known; "" for none."""
    return stamp.at.isoformat(timespec="seconds") if stamp else ""


def shown_address(address: str) -> str:
    """An address as a page that is passed on may tell it: of a file the name alone, never the folders it lay in."""
    return address if "://" in address else re.split(r"[\\/]", address)[-1]


def coverage(
    story: Story,
    accounts: Sequence[Account],
    origins: Origins,
    copies: Sequence[Copy] = (),
    cut: Collection[str] = (),
) -> tuple[ArticleLine, ...]:
    """A line for each account, in the story's order; of those in ``cut`` only the beginning is kept."""
    by_id = {account.id: account for account in accounts}
    names = {node.id: node.name for node in origins.nodes}
    roots = {article: names.get(root, root) for article, root in origins.of_article}
    grounds = {ground.article: ground for ground in origins.grounds}
    copied = {copy.copy: copy for copy in copies if copy.original in by_id}
    lines = []
    for member in story.members:
        article = by_id[member.article].article
        stamp = article.stamp
        lines.append(
            ArticleLine(
                id=article.id,
                version=article.version,
                outlet=article.outlet.name,
                headline=article.headline_text,
                url=article.url,
                published=stamp_text(article.published),
                updated=stamp_text(article.updated),
                language=article.language,
                words=article.words,
                fate=Ending.KEPT,
                time_known=stamp.known if stamp else None,
                time_note=stamp.note if stamp else "",
                origin=roots.get(article.id, ""),
                placed=member.reason,
                score=member.score,
                address=shown_address(article.address),
                ground=grounds[article.id].kind if article.id in grounds else None,
                ground_why=grounds[article.id].why if article.id in grounds else "",
                cut_at=len(article.text) if article.id in cut else None,
                prints=prints(copied[article.id], by_id) if article.id in copied else None,
            )
        )
    return tuple(lines)
