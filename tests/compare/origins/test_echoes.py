"""Accounts that share odd wordings."""

from compare.accounts import told
from nutgraf.compare.origins.basis import echoed
from nutgraf.compare.origins.echoes import FROM_WIRE, PASSAGES, find_echoes

FIRST = (
    "A barge loaded with gravel broke loose above the weir on Monday and drifted for two miles before it struck the old pier. "
    "Nobody was on board, but four rowers had to jump into the water. Divers will look at the pier again when the river has fallen."
)
REWRITTEN = (
    "Rowers were sent swimming when a barge loaded with gravel broke loose above the weir and hit the town pier. "
    "Four rowers had to jump into the water, and nobody was on board. Divers will look at the pier again in the week."
)
OWN = (
    "The pier at Velm is closed since a drifting barge damaged three of its posts. Its keeper had gone to buy bread, the line says. "
    "Our rowing club lost a boat that it had bought in the spring, and wants to be paid for it by whoever tied the barge so badly."
)


def test_wordings_taken_over_are_heard_and_told_apart_from_reporting() -> None:
    one, two, three = (
        told(FIRST, "Velm Kurier"),
        told(REWRITTEN, "Halden Echo", hour=8),
        told(OWN, "Ostrand Mirror", hour=9),
    )
    echoes = find_echoes([one, two, three])
    (heard,) = echoes[two.id]
    assert (heard.earlier, heard.later) == (one.id, two.id)
    assert heard.share > 0.3
    assert heard.passages >= 3
    assert two.words_of(heard.place.span).startswith("a barge loaded with gravel")
    assert echoes[one.id] == echoes[three.id] == []


def test_quotations_are_no_wordings_of_the_outlet() -> None:
    said = "“We heard a long groan and then the whole pier moved under our feet,” said the keeper. "
    one = told(said + OWN, "Velm Kurier")
    two = told(said + FIRST, "Halden Echo", hour=8)
    assert find_echoes([one, two])[two.id] == []


def test_what_stands_in_many_is_a_set_phrase() -> None:
    phrase = " The river authority for the lower valley has opened an inquiry into the matter."
    accounts = [
        told(
            f"{'Velm Halden Ostrand Orrel Tarn Nord'.split()[n]} wrote number {n} of its kind, {text}{phrase}",
            f"Outlet {n}",
            hour=n,
        )
        for n, text in enumerate(
            [
                FIRST,
                OWN,
                "more of it was told elsewhere by others who came late and saw little of what had happened there.",
                "an old tale that had been told before by people who live on the bank and fish there at night.",
                "the last of them, which had a picture of a heron and little else that anyone would want to read.",
            ]
        )
    ]
    assert find_echoes(accounts)[accounts[4].id] == []


def test_an_agencys_wordings_give_away_a_rewrite_sooner() -> None:
    shared = "Rain fell on the lower weir for three days"
    rest = " ".join(f"sentence{number} tells of quite other things." for number in range(9))
    wire = told(f"{shared}. The keeper of the sluice left at dawn. He said no more.", "Halden Newswire", hour=4)
    later = told(f"{shared}. {rest} So the keeper of the sluice left.", "Velm Kurier", hour=7)
    echoes = find_echoes([wire, later])[later.id]
    assert echoes[0].share >= FROM_WIRE
    assert echoes[0].passages == PASSAGES - 1
    assert echoed(later, echoes, {wire.id}) is not None
    assert echoed(later, echoes, set()) is None
