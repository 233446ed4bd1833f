"""Quotations across outlets: each utterance with its printings opened into citations, the most telling ones first."""

from nutgraf.compose.cite import cite
from nutgraf.compose.coverage import stamp_text
from nutgraf.compose.people import whole_role
from nutgraf.compose.pool import Pool
from nutgraf.model.notes import SourceKind
from nutgraf.model.page_compared import PagePrinted, PageUtterance
from nutgraf.model.quotation import Printed, Printing, Utterance
from nutgraf.model.sentence import Name

MOST = 24
"""Utterances on one page."""


def quotations(pool: Pool) -> tuple[PageUtterance, ...]:
    """The utterances that accounts part on first, then those that most of them print."""
    ordered = sorted(pool.cast.comparison.quotations, key=_weight)
    return tuple(page_utterance(found, pool) for found in ordered[:MOST])


def _weight(found: Utterance) -> tuple[bool, bool, int]:
    how = {one.how for one in found.printed}
    return not found.doubt, Printing.ALTERED not in how, -len({one.place.article for one in found.printed})


def page_utterance(found: Utterance, pool: Pool) -> PageUtterance:
    """One utterance under the page's name for its speaker."""
    return PageUtterance(
        speaker=_speaker(found, pool),
        words=found.words,
        common=found.common,
        printed=tuple(_printed(one, pool) for one in found.printed),
        doubt=found.doubt,
    )


def _speaker(found: Utterance, pool: Pool) -> Name:
    entity = pool.cast.named(found.speaker)
    given = next((one for one in found.printed if one.speaker == found.speaker and one.attribution is not None), None)
    if given is None or given.attribution is None:
        return Name(name=found.speaker, kind=SourceKind.UNNAMED)
    said = pool.accounts[given.place.article].notes.attributions[given.attribution]
    return Name(name=found.speaker, kind=said.source_kind, role=whole_role(entity.role if entity else said.role))


def _printed(one: Printed, pool: Pool) -> PagePrinted:
    article = pool.accounts[one.place.article].article
    return PagePrinted(
        article=article.id,
        outlet=article.outlet.name,
        how=one.how,
        citation=cite(article, one.place.span),
        at=stamp_text(article.stamp),
        speaker=one.speaker,
        left_out=one.left_out,
        put=one.put,
    )
