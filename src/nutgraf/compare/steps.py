"""The comparing step: the accounts of one story in, one `Comparison` out."""

from collections.abc import Sequence

from nutgraf.compare.claims.claims import as_claims, gather
from nutgraf.compare.claims.coverage import Coverage
from nutgraf.compare.claims.disputes import Disputes
from nutgraf.compare.claims.parting import Parting
from nutgraf.compare.claims.treatments import treated
from nutgraf.compare.claims.withdrawals import withdrawn
from nutgraf.compare.copies.copies import find_copies
from nutgraf.compare.disagreements import find_disagreements
from nutgraf.compare.expectations.expectations import find_expectations
from nutgraf.compare.figures.numbers import numbers_of
from nutgraf.compare.figures.roundings import find_roundings
from nutgraf.compare.material import in_order
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.names.said import SaidNames
from nutgraf.compare.origins.grounds import grounded
from nutgraf.compare.origins.origins import trace_origins
from nutgraf.compare.outcomes.outcomes import happenings
from nutgraf.compare.passages import passages_of
from nutgraf.compare.positions.positions import find_positions
from nutgraf.compare.quotations.quotations import find_quotations
from nutgraf.compare.versions.revisions import find_revisions
from nutgraf.compare.weights import Weights
from nutgraf.model.comparison import Comparison
from nutgraf.model.notes import Account
from nutgraf.model.ruling import NO_RULINGS, Rulings


def compare(
    accounts: Sequence[Account], *, earlier: Sequence[Account] = (), rulings: Rulings = NO_RULINGS
) -> Comparison:
    """What the accounts of one story share and where they part. Pure; the order of ``accounts`` does not matter.

    ``earlier`` are earlier versions of some of the accounts, those of one article the oldest first.
    What ``rulings`` say of names holds.
    """
    ordered = in_order(accounts)
    copies = find_copies(ordered)
    origins = trace_origins(ordered, copies)
    said = SaidNames.of(rulings)
    entities, of = merge_names(ordered, said)
    material = passages_of(ordered, entities, of, said)
    weights = Weights(material.passages)
    every = happenings(material)
    told = [each for each in every if each.real]
    parting = Parting(material, every)
    groups = gather(material, weights, parting)
    claims, origins = grounded(as_claims(material, groups, weights, parting, origins), origins, ordered, copies)
    figures = numbers_of(material)
    parted = find_disagreements(material, weights, figures)
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
