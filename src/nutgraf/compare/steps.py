"""The comparing step: the accounts of one story in, one `Comparison` out."""

from collections.abc import Sequence

from nutgraf.compare.aliases import merge_names
from nutgraf.compare.claims import as_claims, gather
from nutgraf.compare.copies import find_copies
from nutgraf.compare.coverage import Coverage
from nutgraf.compare.disagreements import find_disagreements
from nutgraf.compare.disputes import Disputes
from nutgraf.compare.expectations import find_expectations
from nutgraf.compare.grounds import grounded
from nutgraf.compare.material import in_order
from nutgraf.compare.numbers import numbers_of
from nutgraf.compare.origins import trace_origins
from nutgraf.compare.outcomes import happenings
from nutgraf.compare.parting import Parting
from nutgraf.compare.passages import passages_of
from nutgraf.compare.positions import find_positions
from nutgraf.compare.quotations import find_quotations
from nutgraf.compare.revisions import find_revisions
from nutgraf.compare.roundings import find_roundings
from nutgraf.compare.treatments import treated
from nutgraf.compare.weights import Weights
from nutgraf.compare.withdrawals import withdrawn
from nutgraf.model.comparison import Comparison
from nutgraf.model.notes import Account


def compare(accounts: Sequence[Account], *, earlier: Sequence[Account] = ()) -> Comparison:
    """What the accounts of one story share and where they part. Pure; the order of ``accounts`` does not matter.

    ``earlier`` are earlier versions of some of the accounts, those of one article the oldest first.
    """
    ordered = in_order(accounts)
    copies = find_copies(ordered)
    origins = trace_origins(ordered, copies)
    entities, of = merge_names(ordered)
    material = passages_of(ordered, entities, of)
    weights = Weights(material.passages)
    every = happenings(material)
    told = [each for each in every if each.real]
    parting = Parting(material, every)
    groups = gather(material, weights, parting)
    claims, origins = grounded(as_claims(material, groups, weights, parting, origins), origins, ordered, copies)
    figures = numbers_of(material)
    parted = find_disagreements(material, groups, weights, figures)
    disputes = Disputes(material, weights, parting, parted)
    revisions = find_revisions(ordered, earlier, copies)
    claims = treated(material, claims, disputes, Coverage(material, weights, parting))
    return Comparison(
        entities=entities,
        claims=withdrawn(material, claims, weights, revisions, earlier),
        disagreements=parted,
        origins=origins,
        expectations=find_expectations(material, told, weights),
        copies=copies,
        positions=find_positions(material, weights, parting),
        quotations=find_quotations(material),
        revisions=revisions,
        roundings=find_roundings(material, figures),
    )
