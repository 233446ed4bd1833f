from compare.build import account
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, Judgement


def slips(text, **options):
    return [found for found in compare([account(text, **options)]).disagreements if found.kind is DisagreementKind.DATE]


def test_a_weekday_and_a_date_that_cannot_both_hold_are_a_slip():
    (found,) = slips("The bridge of Aven will open on Friday, 18 May.")  # published on Monday, 6 May 2024
    assert found.judgement is Judgement.SLIP
    assert [version.value for version in found.versions] == ["Friday", "18 May"]
    assert slips("Die Brücke wird am Freitag, dem 18. Mai 2024, eröffnet.", language="de")


def test_right_days_days_long_ago_and_days_without_a_year_are_none():
    assert not slips("The bridge of Aven will open on Friday, 17 May.")
    assert not slips("The bridge of Aven opened on Friday, 18 November.")
    assert not slips("The bridge of Aven will open on Friday, 18 May.", when=None)
    assert not slips("The bridge of Aven will open on Friday, 31 June 2024.")
