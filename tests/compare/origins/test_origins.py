"""Where accounts come from: chains of citing, credits, copies, circles."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.compare.copies.copies import find_copies
from nutgraf.compare.origins.origins import trace_origins
from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Account, Attribution, Citing, Notes, SourceKind
from nutgraf.model.origin import GroundKind, NodeKind, Origins
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp


def account(
    text: str,
    outlet: str,
    *steps: tuple[str, str, SourceKind, str],
    hour: int = 6,
    credit: str = "",
    attributions: tuple[Attribution, ...] = (),
) -> Account:
    """An article by ``outlet`` ("" unknown); each step is who cites, who is cited, what that is, and the cue in the text."""
    spans, start = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(start=start, end=start + len(paragraph)))
        start += len(paragraph) + 2
    citings = tuple(
        Citing(citing=citing, cited=cited, cited_kind=kind, cue=found(text, cue), span=found(text, cue))
        for citing, cited, kind, cue in steps
    )
    stamp = Stamp(at=datetime(2031, 5, 6, hour, tzinfo=UTC), precision=Precision.MINUTE, known=Known.PRINTED)
    return Account(
        article=Article(
            id=f"{outlet or 'nobody'} {hour}", version="v", address="a", text=text, language="en", paragraphs=tuple(spans),
            outlet=Outlet(name=outlet, how="text") if outlet else Outlet(), published=stamp, credit=credit,
        ),
        notes=Notes(citings=citings, attributions=attributions),
    )  # fmt: skip


def found(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(start=at, end=at + len(words))


def trace(*accounts: Account) -> Origins:
    return trace_origins(accounts, find_copies(accounts))


def root(origins: Origins, account: Account) -> str:
    roots = dict(origins.of_article)
    return next(node.name for node in origins.nodes if node.id == roots[account.id])


CHAIN = "A bridge will close, the Ostrand Mirror reported, citing an official close to the plans."
LEAK = ("", "the Ostrand Mirror", SourceKind.OUTLET, "reported")
BEHIND = ("the Ostrand Mirror", "an official close to the plans", SourceKind.UNNAMED, "citing")


def test_a_chain_goes_back_through_the_cited_outlet_to_the_unnamed_source() -> None:
    hearsay = account(CHAIN, "Velm Kurier", LEAK, BEHIND)
    own = account("The bridge at Velm closes for good.", "", hour=9)
    origins = trace(hearsay, own)
    assert origins.count == 2
    assert root(origins, hearsay) == "an official close to the plans"
    assert root(origins, own) == "unknown outlet"
    assert [(edge.origin, edge.to, edge.cue) for edge in origins.edges] == [
        ("outlet:ostrand-mirror", "outlet:velm-kurier", "reported"),
        ("unnamed:an-official-close-to-the-plans@outlet:ostrand-mirror", "outlet:ostrand-mirror", "citing"),
    ]
    assert origins.edges[0].place.article == hearsay.id


def test_two_who_open_on_the_same_outlet_are_one_origin_however_they_spell_it() -> None:
    one = account(CHAIN, "Velm Kurier", LEAK, BEHIND)
    two = account(
        "Velm loses a bridge, OSTRAND MIRROR has learned.",
        "Halden Echo",
        ("", "OSTRAND MIRROR", SourceKind.OUTLET, "learned"),
        hour=7,
    )
    origins = trace(one, two)
    assert origins.count == 1
    assert sum(node.kind is NodeKind.OUTLET for node in origins.nodes) == 3


def test_the_cited_outlet_is_the_same_node_as_the_one_whose_article_was_given() -> None:
    source = account("We have seen plans that close the bridge.", "Ostrand Mirror", hour=5)
    hearsay = account(CHAIN, "Velm Kurier", LEAK, BEHIND)
    origins = trace(source, hearsay)
    assert origins.count == 1
    assert root(origins, hearsay) == "Ostrand Mirror"


def test_citing_for_a_detail_late_in_the_text_leaves_the_reporting_its_own() -> None:
    text = "Our reporter saw the gates close.\n\nWorkers carried signs away.\n\nIt was quiet.\n\nThe plans are old, the Ostrand Mirror reported."
    own = account(text, "Velm Kurier", LEAK)
    origins = trace(own)
    assert root(origins, own) == "Velm Kurier"
    assert len(origins.edges) == 1


def test_quoting_a_minister_is_own_reporting() -> None:
    own = account(
        "The bridge will close, the transport ministry said.",
        "Velm Kurier",
        ("", "the transport ministry", SourceKind.OFFICE, "said"),
    )
    assert root(trace(own), own) == "Velm Kurier"


def test_one_agency_credited_twice_is_one_origin() -> None:
    one = account("The bridge is shut. (Nordvik Wire)", "Velm Kurier", credit="Nordvik Wire")
    two = account("No cars cross any more.", "Halden Echo", credit="NORDVIK WIRE", hour=8)
    origins = trace(one, two)
    assert origins.count == 1
    (wire,) = [node for node in origins.nodes if node.kind is NodeKind.WIRE]
    assert dict(origins.of_article) == {one.id: wire.id, two.id: wire.id}


COPIED = (
    "The old bridge at Velm was closed to all traffic on Monday after engineers found cracks in four of its nine pillars. "
    "Drivers have to go round by Halden, which adds forty minutes to the way and costs the carriers a great deal of money. "
    "A temporary crossing for ambulances and buses is to be laid by the army before the first snow falls in November."
)


def test_the_same_text_printed_twice_is_one_origin() -> None:
    one, two = account(COPIED, "Velm Kurier"), account(COPIED, "Halden Echo", hour=8)
    origins = trace(one, two)
    assert origins.count == 1
    (edge,) = origins.edges
    assert (edge.origin, edge.to, edge.cue, edge.place.article) == (
        "outlet:velm-kurier",
        "outlet:halden-echo",
        "same words",
        two.id,
    )


def test_a_credit_on_one_copy_speaks_for_all_of_them() -> None:
    silent, honest = account(COPIED, "Velm Kurier"), account(COPIED, "Halden Echo", credit="Nordvik Wire", hour=8)
    origins = trace(silent, honest)
    assert root(origins, silent) == root(origins, honest) == "Nordvik Wire"
    assert {(edge.to, edge.cue) for edge in origins.edges} == {
        ("outlet:velm-kurier", "same words"),
        ("outlet:halden-echo", "credit"),
    }


def test_unnamed_sources_of_two_outlets_and_two_unknown_outlets_stay_apart() -> None:
    one = account("A source says so.", "", ("", "a source", SourceKind.UNNAMED, "says"))
    two = account("So a source says.", "", ("", "a source", SourceKind.UNNAMED, "says"), hour=7)
    origins = trace(one, two)
    assert origins.count == 2
    assert len(origins.nodes) == 4
    assert {node.name for node in origins.nodes if node.kind is NodeKind.OUTLET} == {
        "unknown outlet (1)",
        "unknown outlet (2)",
    }


def test_outlets_that_cite_each_other_are_one_origin_the_earliest_of_them() -> None:
    one = account(
        "It will close, Halden Echo reports.", "Velm Kurier", ("", "Halden Echo", SourceKind.OUTLET, "reports"), hour=8
    )
    two = account(
        "It will close, Velm Kurier reports.", "Halden Echo", ("", "Velm Kurier", SourceKind.OUTLET, "reports"), hour=7
    )
    origins = trace(one, two)
    assert origins.count == 1
    assert root(origins, one) == "Halden Echo"


def test_a_paper_that_names_itself_in_short_still_reports_for_itself() -> None:
    own = account(
        "“It closes,” the mayor told the Mirror.", "The Ostrand Mirror", ("", "the Mirror", SourceKind.OUTLET, "told")
    )
    origins = trace(own)
    assert root(origins, own) == "The Ostrand Mirror"
    assert origins.edges == ()


def test_an_attribution_to_an_outlet_counts_where_no_chain_was_found() -> None:
    text = "Halden Echo reported that the bridge will close."
    told = Attribution(
        sentence=Span(start=0, end=len(text)), source=found(text, "Halden Echo"), cue=found(text, "reported"),
        source_kind=SourceKind.OUTLET, speaker="Halden Echo",
    )  # fmt: skip
    hearsay = account(text, "Velm Kurier", attributions=(told,))
    assert root(trace(hearsay), hearsay) == "Halden Echo"


OUTLETS = ["Velm Kurier", "Halden Echo", "Ostrand Mirror", "Nordvik Wire"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(OUTLETS),
            st.lists(st.tuples(st.sampled_from(["", *OUTLETS]), st.sampled_from(OUTLETS)), max_size=3),
        ),
        min_size=1,
        max_size=6,
    ),
    st.randoms(),
)
def test_any_tangle_ends_with_at_most_one_origin_for_each_article(
    tangle: list[tuple[str, list[tuple[str, str]]]], random: object
) -> None:
    accounts = [
        account(
            f"Reports say {hour}.",
            outlet,
            *((citing, cited, SourceKind.OUTLET, "say") for citing, cited in steps),
            hour=hour,
        )
        for hour, (outlet, steps) in enumerate(tangle)
    ]
    origins = trace(*accounts)
    assert 1 <= origins.count <= len(accounts)
    assert {article for article, _ in origins.of_article} == {one.id for one in accounts}
    known = {node.id for node in origins.nodes}
    assert {end for edge in origins.edges for end in (edge.origin, edge.to)} <= known
    assert {node for _, node in origins.of_article} <= known
    random.shuffle(accounts)  # type: ignore[attr-defined]
    assert trace(*accounts) == origins


def ground(origins: Origins, account: Account) -> tuple[GroundKind, str, str]:
    """Kind, name and reason of what an account stands on."""
    (found,) = [one for one in origins.grounds if one.article == account.id]
    return found.kind, next(node.name for node in origins.nodes if node.id == found.node), found.why


def test_a_chain_stands_on_its_next_link_and_goes_back_to_its_last() -> None:
    hearsay = account(CHAIN, "Velm Kurier", LEAK, BEHIND)
    origins = trace(hearsay)
    assert ground(origins, hearsay) == (
        GroundKind.OUTLET, "the Ostrand Mirror", "it opens on “reported”",
    )  # fmt: skip
    assert root(origins, hearsay) == "an official close to the plans"


def test_a_copy_stands_on_what_it_copies_and_a_credit_names_it() -> None:
    one, two = account(COPIED, "Velm Kurier"), account(COPIED, "Halden Echo", hour=8)
    origins = trace(one, two)
    assert ground(origins, one)[0] is GroundKind.OWN
    assert ground(origins, two) == (GroundKind.OUTLET, "Velm Kurier", "the same words as Velm Kurier prints")
    honest = account(COPIED, "Halden Echo", credit="Nordvik Wire", hour=8)
    origins = trace(one, honest)
    assert ground(origins, one) == (
        GroundKind.WIRE,
        "Nordvik Wire",
        "the same words that others credit to Nordvik Wire",
    )
    assert ground(origins, honest) == (GroundKind.WIRE, "Nordvik Wire", "credited to Nordvik Wire")


def test_wordings_without_a_credit_go_back_to_the_earlier_account() -> None:
    one = account(
        "A barge loaded with gravel broke loose above the weir on Monday and drifted for two miles before it struck the old pier. "
        "Nobody was on board, but four rowers had to jump into the water. Divers will look at the pier again when the river has fallen.",
        "Velm Kurier",
    )
    two = account(
        "Rowers were sent swimming when a barge loaded with gravel broke loose above the weir and hit the town pier. "
        "Four rowers had to jump into the water, and nobody was on board. Divers will look at the pier again in the week.",
        "Halden Echo",
        hour=8,
    )
    origins = trace_origins([one, two], ())
    assert ground(origins, two) == (GroundKind.OUTLET, "Velm Kurier", "wordings of Velm Kurier")
    assert origins.count == 1


def test_outlets_that_cite_each_other_are_a_loop() -> None:
    one = account(
        "It will close, Halden Echo reports.", "Velm Kurier", ("", "Halden Echo", SourceKind.OUTLET, "reports"), hour=8
    )
    two = account(
        "It will close, Velm Kurier reports.", "Halden Echo", ("", "Velm Kurier", SourceKind.OUTLET, "reports"), hour=7
    )
    assert trace(one, two).loops == (("outlet:halden-echo", "outlet:velm-kurier"),)
    assert trace(one).loops == ()


def test_two_outlets_that_print_one_offices_statement_are_one_origin() -> None:
    def statement(outlet: str, hour: int) -> Account:
        text = "The pass is shut, the Alpine Service said. Snow is due, the Alpine Service said."
        said = [
            Attribution(
                sentence=Span(start=at, end=at + 42), source=Span(start=at + 18, end=at + 36), cue=Span(start=at + 37, end=at + 41),
                content=(Span(start=at, end=at + 16),), source_kind=SourceKind.ORGANISATION, speaker="Alpine Service",
            )
            for at in (0,)
        ]  # fmt: skip
        made = account(text, outlet, hour=hour, attributions=tuple(said))
        return replace(
            made, notes=replace(made.notes, sentences=(Span(start=0, end=42), Span(start=43, end=len(text))))
        )

    one, two = statement("Velm Kurier", 6), statement("Halden Echo", 8)
    origins = trace(one, two)
    assert {ground(origins, each)[:2] for each in (one, two)} == {(GroundKind.OFFICE, "Alpine Service")}
    assert origins.count == 1
