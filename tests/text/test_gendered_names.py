from nutgraf.text.gendered_names import MEN, WOMEN


def test_no_name_tells_both() -> None:
    assert not WOMEN & MEN
    assert {"jane", "ruth"} <= WOMEN
    assert {"jon", "robin", "kim"}.isdisjoint(WOMEN)
