"""Names of a batch under one key, across spellings and scripts."""

from cluster.coverage import account
from nutgraf.cluster.namebook import name_books
from nutgraf.cluster.traits import traits_of


def keys(*accounts: object) -> list[set[str]]:
    return [set(book) for book in name_books([traits_of(one) for one in accounts])]  # type: ignore[arg-type]


def test_one_name_in_four_scripts_and_spellings_has_one_key() -> None:
    english, german, ukrainian, korean = keys(
        account("en", "", "There we met Minister Vandermark of Tarvik, and later Vandermark spoke."),
        account("de", "", "Dort sprach Ministerin Vandermark aus Tarvik zu den Leuten.", language="de"),
        account("uk", "", "Про це заявила міністерка Вандермарк у місті Тарвік.", language="uk"),
        account("ko", "", "타르비크에서 반데르마르크는 기자들을 만났다.", language="ko"),
    )
    assert {"vandermark", "tarvik"} <= english & german & ukrainian & korean


def test_names_that_only_sound_alike_within_a_language_stay_apart() -> None:
    one, two = keys(account("a", "", "Then came Marten Holt."), account("b", "", "Then came Mirton Halt."))
    assert not one & two


def test_countries_meet_across_languages() -> None:
    english, german = keys(
        account("a", "", "A ship left South Korea."), account("b", "", "Ein Schiff verließ Südkorea.", language="de")
    )
    assert "@KR" in english & german
