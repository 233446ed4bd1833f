from nutgraf.text.nicknames import may_be_short_for


def test_short_and_pet_forms_are_one_first_name():
    for one, other in [
        ("bill", "william"),
        ("len", "leonard"),
        ("davie", "david"),
        ("kate", "katherine"),
        ("tim", "timothy"),
    ]:
        assert may_be_short_for(one, other)
        assert may_be_short_for(other, one)


def test_two_first_names_are_not():
    assert not may_be_short_for("anton", "andrew")
    assert not may_be_short_for("dean", "colin")
