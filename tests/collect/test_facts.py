from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.collect.facts import MOST_CHARACTERS, MOST_LINES, MOST_PROBLEMS, facts_to_csv, read_facts
from nutgraf.model.keeping import FACT_FIELDS, OutletFact, OutletKind

DAY = date(2031, 4, 9)
HEAD = "outlet,name,country,language,owner,kind,tags,source,date\n"


def fact(field: str, value: str, outlet: str = "kystposten.example") -> OutletFact:
    return OutletFact(outlet=outlet, field=field, value=value, source="its imprint", asof=DAY)


WHOLE = (
    fact("name", "Kystposten"),
    fact("country", "NO"),
    fact("owner", "Hestvik, Berg & Co"),
    fact("language", "no"),
    fact("language", "en"),
    fact("kind", "paper"),
    fact("tag", "coast"),
    fact("tag", "fishing"),
)


def test_a_line_is_as_many_facts_as_it_tells() -> None:
    line = 'kystposten.example,Kystposten,NO,no; en,"Hestvik, Berg & Co",Paper,coast; fishing,its imprint,2031-04-09\n'
    table = read_facts(HEAD + line)
    assert table.facts == WHOLE
    assert table.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffsep=;\nHost;Name;Owned by;Source;As of\nkystposten.example;Kystposten;Berg;its imprint;9.4.2031\n",
        "DOMAIN\tName\towner\tsource\tDate\r\nkystposten.example\tKystposten\tBerg\tits imprint\t2031/04/09\r\n",
        '"Date","Source","Owner","Name","Outlet","Remarks"\n2031-4-9,its imprint,Berg,Kystposten,kystposten.example,x',
        "outlet;name;owner;source;date\r\rkystposten.example;Kystposten;Berg;its imprint;09.04.2031\r",
        'outlet,name,owner,source,date\nkystposten.example,Kystposten,Berg,"its\nimprint",2031-04-09\n',
    ],
)
def test_tables_as_spreadsheets_write_them(text: str) -> None:
    table = read_facts(text)
    assert set(table.facts) == {fact("name", "Kystposten"), fact("owner", "Berg")}
    assert table.problems == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("kystposten.example,K,,,,,,,2031-04-09", "line 2: no source;"),
        ("kystposten.example,K,,,,,,its imprint,", "line 2: no date;"),
        (",K,,,,,,,", "line 2: no outlet and no source and no date;"),
        ("kystposten.example,K,,,,,,its imprint,03/04/2031", "line 2: '03/04/2031' is no day"),
        ("kystposten.example,K,,,,,,its imprint,2031-02-30", "line 2: '2031-02-30' is no day"),
        ("kystposten.example,,,,,blog,,its imprint,2031-04-09", "line 2: 'blog' is no kind"),
        ("kystposten.example,,,Norwegian,,,,its imprint,2031-04-09", "line 2: 'Norwegian' is no language"),
        ("kystposten.example,,,,,,,its imprint,2031-04-09", "line 2: nothing is said"),
        ("kystposten.example,a,b,c,d,e,f,its imprint,2031-04-09,Berg", "line 2: there are more cells than columns"),
        (f"kystposten.example,{'K' * 400},,,,,,its imprint,2031-04-09", "line 2: a cell is longer"),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_line(line: str, told: str) -> None:
    table = read_facts(HEAD + line + "\nhavnebote.example,Havnebote,,,,,,its imprint,2031-04-09\n")
    assert table.facts == (fact("name", "Havnebote", "havnebote.example"),)
    assert len(table.problems) == 1
    assert table.problems[0].startswith(told)


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    text = HEAD + '\nkystposten.example,"K\nK",,,,,,its imprint,2031-04-09\n\nhavnebote.example,H,,,,,,,\n'
    assert read_facts(text).problems[0].startswith("line 6: no source")
    assert read_facts("sep=,\n" + HEAD + "havnebote.example,H,,,,,,,\n").problems[0].startswith("line 3:")


def test_a_table_without_the_columns_it_needs() -> None:
    assert "no column source or date" in read_facts("outlet,name\na,b\n").problems[0]
    assert "empty" in read_facts("\n\n").problems[0]


def test_limits() -> None:
    assert "too large" in read_facts("x" * (MOST_CHARACTERS + 1)).problems[0]
    table = read_facts(HEAD + "a.example,A,,,,,,its imprint,2031-04-09\n" * MOST_LINES)
    assert (len(table.facts), table.problems) == (1, (f"only the first {MOST_LINES:,} lines were read",))
    wrong = read_facts(HEAD + "a.example,A,,,,,,,\n" * 500).problems
    assert (len(wrong), wrong[-1]) == (MOST_PROBLEMS + 1, f"and {500 - MOST_PROBLEMS} more")
    one_more = read_facts(HEAD + "a.example,A,,,,,,,\n" * (MOST_PROBLEMS + 1)).problems
    assert one_more[-1] == "and 1 more"
    assert len(read_facts(HEAD + "a.example,A,,,,,,,\n" * MOST_PROBLEMS).problems) == MOST_PROBLEMS


def test_a_quotation_mark_without_its_twin_swallows_no_table_in_silence() -> None:
    text = HEAD + 'a.example,"A,,,,,,its imprint,2031-04-09\n' + "b.example,B,,,,,,its imprint,2031-04-09\n" * 9000
    table = read_facts(text)
    assert table.facts == ()
    assert "quotation mark" in table.problems[0]


def test_what_a_spreadsheet_would_reckon_out_is_written_as_text() -> None:
    odd = (fact("owner", "=1+1"), fact("name", "'@Kyst"))
    written = facts_to_csv(odd)
    assert "'=1+1" in written
    assert "''@Kyst" in written
    assert set(read_facts(written).facts) == set(odd)


def test_facts_are_written_a_line_for_each_outlet_source_and_day() -> None:
    assert facts_to_csv(WHOLE) == (
        "outlet,name,country,language,owner,kind,tags,source,date\n"
        'kystposten.example,Kystposten,NO,no; en,"Hestvik, Berg & Co",paper,coast; fishing,its imprint,2031-04-09\n'
    )
    assert facts_to_csv(()) == HEAD


def test_two_owners_in_one_source_are_two_lines() -> None:
    both = (fact("owner", "Berg"), fact("owner", "Hestvik"), fact("name", "Kystposten"))
    written = facts_to_csv(both)
    assert len(written.splitlines()) == 3
    assert set(read_facts(written).facts) == set(both)


plain = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters=";"), min_size=1, max_size=20)
values = st.one_of(
    st.tuples(st.sampled_from(["name", "country", "owner", "tag"]), plain),
    st.tuples(st.just("kind"), st.sampled_from([kind.value for kind in OutletKind])),
    st.tuples(st.just("language"), st.sampled_from(["no", "en", "uk"])),
)
facts = st.builds(
    lambda outlet, told, source, asof: OutletFact(outlet=outlet, field=told[0], value=told[1], source=source, asof=asof),
    plain, values, plain, st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)),
)  # fmt: skip


@given(st.lists(facts, max_size=20))
def test_what_is_written_is_read_again(some: list[OutletFact]) -> None:
    table = read_facts(facts_to_csv(some))
    assert set(table.facts) == set(some)
    assert table.problems == ()


@given(st.text(st.sampled_from('outlesrcdan,;\t"\n\r =-2031é\x00\ufeff'), max_size=300) | st.text(max_size=300))
def test_any_text_is_read_or_told(text: str) -> None:
    table = read_facts(text)
    assert table.facts or table.problems or not text.strip("\ufeff \n\r\t") or "\n" in text or "\r" in text
    assert {one.field for one in table.facts} <= set(FACT_FIELDS)
    table = read_facts(HEAD + text)
    assert all(one.outlet and one.source and one.value for one in table.facts)
