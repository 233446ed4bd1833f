"""Floor 2: from compared accounts to a story page."""

from collections.abc import Collection, Sequence
from datetime import datetime

from nutgraf.model.comparison import Comparison
from nutgraf.model.notes import Account
from nutgraf.model.page import Opinion, StoryPage
from nutgraf.model.ruling import NO_RULINGS, Rulings
from nutgraf.model.story import Story


def compose(
    story: Story,
    accounts: Sequence[Account],
    comparison: Comparison,
    *,
    earlier: Sequence[Account] = (),
    new_since: datetime | None = None,
    cut: Collection[str] = (),
    rulings: Rulings = NO_RULINGS,
) -> StoryPage:
    """The page of one story, not yet checked: `nutgraf.compose.check.only_what_holds` comes after it.

    ``accounts`` are those of the story's members, in the story's order; at least one. ``earlier`` are earlier versions that
    the comparison was given. With ``new_since``, a moment with a zone, the page says what came after it. ``cut`` are the ids
    of articles of which only the beginning is kept. Words that ``rulings`` say do not support a sentence are not cited for it;
    the comparison was given the same rulings. Pure: the same values give the same page.
    """
    from nutgraf.compose.barred import Barred
    from nutgraf.compose.borne import without_barred
    from nutgraf.compose.cast import Cast
    from nutgraf.compose.claims import claims
    from nutgraf.compose.coverage import coverage
    from nutgraf.compose.differ import disagreements, edges, expectations, roundings
    from nutgraf.compose.headline import headline, page_language
    from nutgraf.compose.highlights import WORDS, highlights
    from nutgraf.compose.opinions import opinions
    from nutgraf.compose.people import people
    from nutgraf.compose.pool import Pool
    from nutgraf.compose.positions import positions
    from nutgraf.compose.quotations import quotations
    from nutgraf.compose.revisions import revisions
    from nutgraf.compose.since import new_since as new_since_moment
    from nutgraf.compose.story import story as running_text
    from nutgraf.compose.timeline import timeline

    language = page_language(list(accounts))
    barred = Barred.among(rulings.unsupported, (*accounts, *earlier))
    comparison = without_barred(comparison, accounts, barred)
    cast = Cast(comparison=comparison, accounts=accounts)
    pool = Pool(cast=cast, language=language, earlier=earlier, barred=barred)
    voices = opinions(pool)
    times = sorted(
        stamp.at for account in accounts for stamp in (account.article.published, account.article.updated) if stamp
    )
    lines = coverage(story, accounts, comparison.origins, comparison.copies, cut)
    return StoryPage(
        id=story.id,
        language=language,
        headline=headline(cast, pool.candidates(comparison.claims, most_words=WORDS), language, barred),
        first_published=times[0].isoformat(timespec="seconds") if times else "",
        updated=times[-1].isoformat(timespec="seconds") if times else "",
        outlets=len({line.outlet for line in lines}),
        origins=comparison.origins.count,
        highlights=highlights(pool, comparison.claims),
        story=running_text(pool, comparison.claims),
        opinions=voices,
        disagreements=disagreements(pool),
        roundings=roundings(pool),
        graph=comparison.origins,
        edges=edges(pool),
        timeline=timeline(pool, comparison.claims),
        expectations=expectations(pool),
        people=people(cast),
        articles=lines,
        claims=claims(pool),
        positions=positions(pool),
        revisions=revisions(comparison.revisions, pool.versions),
        quotations=quotations(pool),
        new=new_since_moment(pool, new_since) if new_since else None,
        notes=tuple(remarks(accounts, voices, comparison, story.elsewhere, len(cut))),
    )


def remarks(
    accounts: Sequence[Account], voices: Sequence[Opinion], comparison: Comparison, elsewhere: int = 0, cut: int = 0
) -> list[str]:
    """Honest remarks: what the reader should know about what is not there.

    ``elsewhere`` is how many more articles the story has, whose texts are not at hand; of ``cut`` only the beginning is.
    """
    articles = [account.article for account in accounts]
    told = []
    if elsewhere:
        more = "1 more article of this story" if elsewhere == 1 else f"{elsewhere} more articles of this story"
        told.append(f"{more} came in earlier; this page is made without {'it' if elsewhere == 1 else 'them'}.")
    elif len(articles) == 1:
        told.append("One account only.")
    elif comparison.origins.count == 1:
        told.append("All accounts go back to one origin.")
    if not voices:
        told.append("Nobody is quoted.")
    told += [
        f"{article.headline_text or article.outlet.name}: {article.stamp.note}."
        for article in articles
        if article.stamp and article.stamp.note
    ]
    if cut:
        told.append(f"Of {cut} of {len(articles)} articles only the beginning is kept.")
    undated = sum(article.stamp is None for article in articles)
    if undated:
        told.append(f"{undated} of {len(articles)} articles print no date.")
    return told
