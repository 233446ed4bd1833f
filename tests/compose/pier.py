"""Three invented accounts of one fall of a pier, whole, cut and altered in what one man said, and their page."""

from dataclasses import replace
from functools import cache

from newsroom import articles_of, page_of

from nutgraf.compose.check import faults, only_what_holds
from nutgraf.model.article import Article
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageUtterance

WHOLE = "The ice sang all night, and in the morning half of the pier was gone"
TEXTS = (
    f"“{WHOLE},” said Aksel Thorne, who runs the ferry office. The pier at Lundmark fell on Saturday.",
    "The pier at Lundmark fell on Saturday. “In the morning half of the pier was gone,” said Aksel Thorne.",
    "“The ice roared all night,” said Aksel Thorne, “and in the morning half of the pier was gone.” It fell on Saturday.",
)


@cache
def made() -> tuple[tuple[Article, ...], StoryPage]:
    articles = articles_of(
        [
            {
                "headline": f"Pier at Lundmark falls into the ice, part {number}",
                "outlet": f"Lundmark Letter {number}",
                "url": f"https://l{number}.example/pier",
                "datePublished": f"2025-02-0{number + 1}T08:00:00+00:00",
                "text": f"{text}\n\nThe council of Lundmark will meet on Tuesday.",
            }
            for number, text in enumerate(TEXTS)
        ]
    )
    return articles, only_what_holds(page_of(articles), articles)


def shown() -> PageUtterance:
    (found,) = made()[1].quotations
    return found


def told(found: PageUtterance) -> tuple[str, ...]:
    articles, page = made()
    return tuple(one for one in faults(replace(page, quotations=(found,)), articles) if one.startswith("quotation"))
