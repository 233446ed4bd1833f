"""The weightiest claims with what each account does with them."""

from collections.abc import Iterator

from nutgraf.compose.cite import cite
from nutgraf.compose.highlights import mostly_quoted
from nutgraf.compose.plain import LONGEST
from nutgraf.compose.pool import Candidate, Pool
from nutgraf.compose.voices import is_somebody
from nutgraf.model.claim import Claim, Treating, Treatment
from nutgraf.model.origin import Ground
from nutgraf.model.page_compared import PageClaim, PageTreatment
from nutgraf.model.place import Place
from nutgraf.model.sentence import Citation

MOST = 12
CARRYING = (Treating.STATES, Treating.ATTRIBUTES)
TREATING = (*CARRYING, Treating.DISPUTES, Treating.WITHDRAWN)


def claims(pool: Pool) -> tuple[PageClaim, ...]:
    """The claims that two accounts or more carry or dispute, what the story is first, then what more origins carry.

    Each is shown once, in the words of one account; what only some of its accounts bear out is given to those alone.
    """
    treated = [
        claim for claim in pool.cast.comparison.claims if sum(one.how in TREATING for one in claim.treatments) > 1
    ]
    shown: list[Candidate] = []
    made: list[PageClaim] = []
    for candidate in pool.candidates(treated, most_words=LONGEST):
        told = mostly_quoted(candidate) or candidate.repeats(shown)
        if len(made) < MOST and not told and (claim := page_claim(candidate, pool)):
            shown.append(candidate)
            made.append(claim)
    return tuple(made)


def page_claim(candidate: Candidate, pool: Pool) -> PageClaim | None:
    """The claim in one account's words, or None where fewer than two accounts carry or dispute just that."""
    carriers = set(pool.carriers(candidate))
    treatments = tuple(page_treatment(one, candidate, carriers, pool) for one in candidate.claim.treatments)
    if sum(one.how in TREATING for one in treatments) < 2:
        return None
    dated = [one.article for one in treatments if one.how in CARRYING and pool.accounts[one.article].article.stamp]
    return PageClaim(sentence=candidate.sentence, treatments=treatments, first=dated[0] if dated else "")


def page_treatment(one: Treatment, candidate: Candidate, carriers: set[str], pool: Pool) -> PageTreatment:
    """One account's treatment with its words opened; it carries the sentence only where it bears that out."""
    account = pool.accounts[one.article]
    outlet = account.article.outlet.name
    if one.how in CARRYING and one.article not in carriers:
        return PageTreatment(article=one.article, outlet=outlet, how=Treating.UNSEEN, why=other_words(candidate))
    opened = cited(one.place, pool) if one.place else None
    if opened and one.how not in CARRYING and not pool.barred.left(candidate.draft, [opened]):
        return PageTreatment(article=one.article, outlet=outlet, how=Treating.UNSEEN, why=other_words(candidate))
    ground = grounded(candidate.claim, one) if one.how in CARRYING else None
    return PageTreatment(
        article=one.article,
        outlet=outlet,
        how=one.how,
        speaker=one.speaker if is_somebody(one.speaker) else "",
        why=one.why,
        ground=ground.kind if ground else None,
        ground_name=named(ground, pool) if ground else "",
        citation=opened,
    )


def cited(place: Place, pool: Pool) -> Citation:
    """The sentence around a place, or a place in an earlier version as it stands."""
    account = pool.versions.at(place)
    return cite(account.article, place.span if place.version else pool.sentence_around(place))


def other_words(candidate: Candidate) -> str:
    """Why an account that tells of it is not counted for the sentence."""
    figures = bool(candidate.draft.account.quantities_in(candidate.draft.span))
    return "tells of it in part, or with other figures" if figures else "tells of it in part"


def grounded(claim: Claim, one: Treatment) -> Ground | None:
    """What the account's telling rests on."""
    return next((ground for ground in claim.grounds if ground.article == one.article), None)


def named(ground: Ground, pool: Pool) -> str:
    """The name of what it rests on: that of a node of the graph, or of a speaker who is none."""
    nodes: Iterator[str] = (node.name for node in pool.cast.comparison.origins.nodes if node.id == ground.node)
    return next(nodes, ground.node)
