"""Who is who: by place, by name; which names and versions are in doubt."""

from datetime import UTC, datetime

from making import account, comparison, differing, expected, find, place

from nutgraf.compose.cast import Cast
from nutgraf.model.comparison import DisagreementKind, Judgement

TEXT = "Mayor Elin Vask opened the pier.\nMayor Elm Vask said 40 came. Vask left. The pier shuts on Friday."
ONE = account(TEXT, people=("Elin Vask", "Elm Vask"))
PEOPLE = {"Elin Vask": ("Elin Vask",), "Elm Vask": ("Elm Vask",)}


def cast(**found: object) -> Cast:
    return Cast(comparison=comparison([ONE], PEOPLE, **found), accounts=[ONE])


def test_an_entity_is_found_by_place_and_by_any_of_its_names() -> None:
    there = cast().at(ONE, find(TEXT, "Elin Vask"))
    assert there is not None
    assert there.name == "Elin Vask"
    assert cast().named("ELIN VASK") == there
    assert cast().at(ONE, find(TEXT, "Mayor")) is None
    assert cast().named("Nobody") is None


def test_only_the_slipped_name_is_in_doubt() -> None:
    slip = differing(
        ("Elin Vask", (place(ONE, "Elin Vask"),)), ("Elm Vask", (place(ONE, "Elm Vask"),)),
        kind=DisagreementKind.NAME, judgement=Judgement.SLIP,
    )  # fmt: skip
    found = cast(disagreements=(slip,))
    assert found.doubts(ONE, find(TEXT, "Mayor Elm Vask said 40 came."))
    assert not found.doubts(ONE, find(TEXT, "Mayor Elin Vask opened the pier."))


def test_of_an_update_all_but_the_last_version_is_overtaken() -> None:
    later = datetime(2025, 3, 6, tzinfo=UTC)
    other = account("Mayor Elin Vask said 60 came.", outlet="Strandavisa", day=later)
    both = [ONE, other]
    update = differing(("40", (place(ONE, "40"),)), ("60", (place(other, "60"),)), judgement=Judgement.UPDATE)
    found = Cast(comparison=comparison(both, disagreements=(update,)), accounts=both)
    assert found.is_overtaken(ONE, find(TEXT, "Mayor Elm Vask said 40 came."))
    assert not found.is_overtaken(other, find(other.article.text, "60"))


def test_a_conflict_overtakes_nothing() -> None:
    other = account("Mayor Elin Vask said 60 came.", outlet="Strandavisa")
    conflict = differing(("40", (place(ONE, "40"),)), ("60", (place(other, "60"),)))
    found = Cast(comparison=comparison([ONE, other], disagreements=(conflict,)), accounts=[ONE, other])
    assert not found.is_overtaken(ONE, find(TEXT, "40"))


def test_what_was_expected_and_has_come_is_overtaken() -> None:
    where = place(ONE, "The pier shuts on Friday.")
    assert not cast(expectations=(expected(where),)).is_overtaken(ONE, where.span)
    assert cast(expectations=(expected(where, settled=where),)).is_overtaken(ONE, where.span)


def test_the_people_of_a_stretch_come_in_order() -> None:
    named = cast().people_in(ONE, find(TEXT, TEXT))
    assert [mention.name for mention in named] == ["Elin Vask", "Elm Vask"]
