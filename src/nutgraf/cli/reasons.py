"""Why an article is where it is, in lines that need no statistics."""

from datetime import datetime

from nutgraf.model.kept import KeptArticle, KeptStory
from nutgraf.model.page import StoryPage
from nutgraf.render.dates import day, in_utc, moment

MOST_IDS = 3
"""How many article ids stand for a story whose headline was not kept."""

SURE = ((0.9, "almost certain"), (0.7, "very likely"), (0.5, "likely"), (0.0, "unsure"))


def sureness(score: float) -> str:
    """A score 0..1 in words: "almost certain", "very likely", "likely", "unsure"."""
    return next(word for least, word in SURE if score >= least or not least)


def story_line(story: KeptStory) -> str:
    """A story on one line: "s1f0c  3 articles  3 Feb 2025 – 5 Feb 2025  “Ferry sails again”"."""
    many = len(story.articles)
    title = f"“{story.headline}”" if story.headline else ", ".join(one.id for one in story.articles[:MOST_IDS])
    return f"{story.id}  {many} article{' ' if many == 1 else 's'}  {_days(story.since, story.last)}  {title}"


def article_lines(article: KeptArticle) -> list[str]:
    """An article and why it is there, on two lines."""
    told = article_line(article.id, article.headline, article.outlet, _day(article.published))
    return [told, f"    {why(article.reason, article.score, fixed=article.fixed)}"]


def page_lines(page: StoryPage) -> list[str]:
    """The story of a page, then each of its articles and why it is there."""
    many = len(page.articles)
    title = f"“{page.headline.text}”" if page.headline else "no headline"
    lines = [f"{page.id}  {many} article{'' if many == 1 else 's'}  {title}"]
    for line in page.articles:
        lines.append(
            article_line(line.id, line.headline, line.outlet, moment(line.published), line.address or line.url)
        )
        lines.append(f"    {why(line.placed, line.score)}")
    return lines


def article_line(article: str, headline: str, *known: str) -> str:
    """An article on one line: "  a93be  “Ferry sails again” (Harbour Sheet, 3 Feb 2025)"."""
    behind = ", ".join(part for part in known if part)
    return f"  {article}" + (f"  “{headline}”" if headline else "") + (f" ({behind})" if behind else "")


def why(reason: str, score: float, *, fixed: bool = False) -> str:
    """Why an article is in its story: "very likely: shares Tarvik; 5 hours apart"."""
    stays = "; stays here, because a person said so" if fixed else ""
    if not reason:
        return f"no reason recorded{stays}"
    return f"{'' if score >= 1 else sureness(score) + ': '}{reason}{stays}"


def _days(since: datetime | None, last: datetime | None) -> str:
    if since is None or last is None:
        return "undated"
    first, final = _day(since), _day(last)
    return first if first == final else f"{first} – {final}"


def _day(at: datetime | None) -> str:
    return day((in_utc(at) or at).date()) if at else ""
