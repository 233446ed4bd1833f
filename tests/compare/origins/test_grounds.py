"""What claims rest on, article by article."""

from compare.accounts import told
from nutgraf.compare.copies.copies import find_copies
from nutgraf.compare.origins.grounds import grounded
from nutgraf.compare.origins.origins import trace_origins
from nutgraf.model.claim import Claim
from nutgraf.model.notes import Account, SourceKind
from nutgraf.model.origin import Ground, GroundKind, Origins
from nutgraf.model.place import Statement

TEXT = "The mill is to close in June. Forty will go, the ministry said. A source said more would follow."
SAID = (("the ministry", "said", SourceKind.OFFICE), ("A source", "said", SourceKind.UNNAMED))


def claims_of(*accounts: Account) -> tuple[Claim, ...]:
    """A claim for each sentence, carried by every account that has as many."""
    made = []
    for number, _ in enumerate(accounts[0].notes.sentences):
        statements = []
        for account in accounts:
            span = account.notes.sentences[number]
            index = next((at for at, one in enumerate(account.notes.attributions) if one.sentence == span), None)
            statements.append(Statement(article=account.id, span=span, attribution=index))
        made.append(Claim(statements=tuple(statements), origins=1, score=1.0))
    return tuple(made)


def rest(*accounts: Account) -> tuple[list[list[Ground]], Origins]:
    copies = find_copies(accounts)
    claims, origins = grounded(claims_of(*accounts), trace_origins(accounts, copies), accounts, copies)
    return [list(claim.grounds) for claim in claims], origins


def test_a_statement_rests_on_whom_it_is_given_to_else_on_what_its_article_stands_on() -> None:
    account = told(TEXT, "Velm Kurier", *SAID, byline="Ada Lund")
    grounds, origins = rest(account)
    assert [[one.kind for one in each] for each in grounds] == [
        [GroundKind.OWN],
        [GroundKind.OFFICE],
        [GroundKind.UNNAMED],
    ]
    ministry = grounds[1][0]
    assert (ministry.node, ministry.why) == ("ministry", "given to “the ministry”")
    assert ministry.place is not None
    assert account.words_of(ministry.place.span) == "the ministry"
    assert origins.unnamed == round(1 / 3, 4)


def test_what_was_taken_from_a_wire_rests_on_it_whoever_speaks() -> None:
    account = told(TEXT, "Velm Kurier", *SAID, credit="Reuters")
    grounds, origins = rest(account)
    assert {one.kind for each in grounds for one in each} == {GroundKind.WIRE}
    assert {one.node for each in grounds for one in each} == {"wire:reuters"}
    assert origins.unnamed == 0.0


def test_what_hangs_on_an_outlet_that_hangs_on_somebody_unnamed_does_so_too() -> None:
    leak = told(
        "The mill is to close, two people familiar with the plans said.",
        "Tarnow Post",
        ("two people familiar with the plans", "said", SourceKind.UNNAMED),
    )
    taken = told(
        "The mill is to close, the Tarnow Post reported.",
        "Velm Kurier",
        ("the Tarnow Post", "reported", SourceKind.OUTLET),
        hour=9,
    )
    grounds, origins = rest(leak, taken)
    assert [one.kind for one in grounds[0]] == [GroundKind.UNNAMED, GroundKind.OUTLET]
    assert origins.unnamed == 1.0
    assert origins.count == 1


def test_grounds_stand_in_order_of_publication_one_for_each_article() -> None:
    one, two = told(TEXT, "Velm Kurier", *SAID, hour=4), told(TEXT, "Halden Echo", *SAID, hour=9)
    grounds, _ = rest(one, two)
    assert [[ground.article for ground in each] for each in grounds] == [[one.id, two.id]] * 3


def test_without_claims_nothing_rests_on_anybody() -> None:
    account = told(TEXT)
    claims, origins = grounded((), trace_origins([account], ()), [account], ())
    assert claims == ()
    assert origins.unnamed == 0.0
