"""Whether what stands on the page of claims and positions holds, beside their sentences: who does what with them, and since when."""

from collections.abc import Callable

from nutgraf.compose.changes import moment
from nutgraf.compose.entries import names
from nutgraf.compose.texts import Texts
from nutgraf.model.claim import Treating
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageClaim, PageTreatment
from nutgraf.model.sentence import Citation

CARRYING = (Treating.STATES, Treating.ATTRIBUTES)
SILENT = (Treating.OMITS, Treating.UNSEEN)
Opens = Callable[[Citation], str | None]
"""Says why a citation does not open onto its words, or None."""


def mistreated(claim: PageClaim, page: StoryPage, texts: Texts, opens: Opens) -> str | None:
    """Why a claim's treatments do not hold; None where each article of the page has one, and its words open."""
    told = [one.article for one in claim.treatments]
    lines = {line.id: line for line in page.articles}
    if sorted(told) != sorted(lines):
        return "its treatments are not one for each article of the page"
    for one in claim.treatments:
        if one.outlet != lines[one.article].outlet:
            return f"article {one.article} is not of {one.outlet}"
        if one.speaker and one.how not in (Treating.ATTRIBUTES, Treating.DISPUTES):
            return f"{one.outlet} {one.how} it, and {one.speaker} has no part in that"
        if why := _unfounded(one, page, texts, opens):
            return f"{one.outlet} {one.how}: {why}"
    carriers = {one.article for one in claim.treatments if one.how in CARRYING}
    if claim.sentence.citations[0].article not in carriers | disputing(claim):
        return "the account whose words it is in does not carry it"
    return _not_first(claim, carriers, page)


def disputing(claim: PageClaim) -> set[str]:
    """The articles in which somebody disputes it: they may tell it as well."""
    return {one.article for one in claim.treatments if one.how is Treating.DISPUTES}


def _unfounded(one: PageTreatment, page: StoryPage, texts: Texts, opens: Opens) -> str | None:
    """Why the words cited for a treatment do not bear it out."""
    if one.citation is None:
        return None if one.how in SILENT else "no words are cited for it"
    if one.how is Treating.UNSEEN:
        return "words are cited for what was not seen"
    if why := opens(one.citation):
        return why
    if one.citation.article != one.article:
        return "the cited words are another article's"
    article = texts.cited(one.citation)
    if one.speaker and (one.how in SILENT or not names(one.speaker, [article.text], page, texts)):
        return f"its article does not give it to “{one.speaker}”"
    return _still_there(one.citation, page, texts) if one.how is Treating.WITHDRAWN else None


def _still_there(cited: Citation, page: StoryPage, texts: Texts) -> str | None:
    """Why an article did not withdraw the cited words: its latest version has them, or none is known to have lost them."""
    if not any((one.article, one.before) == (cited.article, cited.version) for one in page.revisions):
        return "its cited version is no earlier one that the page compares"
    latest = next((texts.of(line.id, line.version) for line in page.articles if line.id == cited.article), None)
    return f"“{cited.exact}” still stands in it" if latest and cited.exact in latest.text else None


def _not_first(claim: PageClaim, carriers: set[str], page: StoryPage) -> str | None:
    """Why the first carrier named is not the first; None where it is, or none is named."""
    if not claim.first:
        return None
    times = {line.id: moment(line.published or line.updated) for line in page.articles if line.id in carriers}
    own = times.get(claim.first)
    earlier = own is None or any(time is not None and time < own for time in times.values())
    return f"article {claim.first} is not the first to carry it" if earlier else None
