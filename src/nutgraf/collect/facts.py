"""What people say of outlets, as a table: read from CSV, and written as CSV.

The columns are outlet (its name or host), name, country, language, owner, kind, tags, source and date, in any order, in
any case, parted by commas, semicolons or tabs. Several languages or tags stand in one cell, parted by semicolons. Each
line tells who says so (source) and as of when (date).
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace

from nutgraf.model.keeping import OutletFact, OutletKind

MOST_CHARACTERS = 10_000_000
MOST_LINES = 50_000
MOST_PROBLEMS = 100
LONGEST_VALUE = 300
COLUMNS = ("outlet", "name", "country", "language", "owner", "kind", "tags", "source", "date")
_CALLED = {
    "outlet": "outlet host domain website url address medium",
    "name": "name title outletname",
    "country": "country countrycode land",
    "language": "language languages lang languagecode",
    "owner": "owner ownedby ownership publisher",
    "kind": "kind type category",
    "tags": "tags tag labels keywords",
    "source": "source sources according accordingto sourceurl",
    "date": "date asof asofdate day checked",
}
_COLUMN = {called: column for column, names in _CALLED.items() for called in names.split()}
_SEVERAL = ("language", "tags")
_KINDS = {kind.value: kind.value for kind in OutletKind}
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]")
"""What a spreadsheet would reckon out; such cells are written behind an apostrophe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactTable:
    """What was read in a table: ``facts`` in its order, each once, and what could not be taken, with its line."""

    facts: tuple[OutletFact, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One line of the table: the ``number`` it begins at, and its ``cells`` by column."""

    number: int
    cells: dict[str, str]

    def told(self, what: str) -> str:
        return f"line {self.number}: {what}"


def read_facts(text: str) -> FactTable:
    """The facts in the CSV file ``text``. Never raises: what cannot be taken is told in ``problems``."""
    if len(text) > MOST_CHARACTERS:
        return FactTable(problems=(f"the table is too large; {MOST_CHARACTERS // 1_000_000} MB are the most",))
    problems: list[str] = []
    facts: dict[OutletFact, None] = {}
    for line in _lines(text.lstrip("\ufeff"), problems):
        facts |= dict.fromkeys(_facts(line, problems))
    more = len(problems) - MOST_PROBLEMS
    told = problems if more <= 0 else [*problems[:MOST_PROBLEMS], f"and {more} more"]
    return FactTable(facts=tuple(facts), problems=tuple(told))


def facts_to_csv(facts: Iterable[OutletFact]) -> str:
    """``facts`` as CSV that `read_facts` reads again: a line for each outlet, source and date, in order of outlets."""
    written: list[str] = []
    rows = csv.writer(SimpleNamespace(write=written.append), lineterminator="\n")
    rows.writerow(COLUMNS)
    groups: dict[tuple[str, str, date], dict[str, list[str]]] = {}
    for fact in sorted(facts, key=lambda fact: (fact.outlet.casefold(), fact.outlet, fact.source, fact.asof)):
        cells = groups.setdefault((fact.outlet, fact.source, fact.asof), {})
        cells.setdefault("tags" if fact.field == "tag" else fact.field, []).append(fact.value)
    for (outlet, source, asof), cells in groups.items():
        for row in _rows_of(cells):
            values = {**row, "outlet": outlet, "source": source, "date": asof.isoformat()}
            rows.writerow([_safe(values.get(column, "")) for column in COLUMNS])
    return "".join(written)


def _rows_of(cells: dict[str, list[str]]) -> Iterator[dict[str, str]]:
    """One row where each column is told once; more where one is told in several ways."""
    joined = {column: ["; ".join(values)] if column in _SEVERAL else values for column, values in cells.items()}
    for number in range(max(map(len, joined.values()))):
        yield {column: values[number] for column, values in joined.items() if number < len(values)}


def _safe(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _lines(text: str, problems: list[str]) -> Iterator[_Line]:
    """The lines below the header, with their cells by column."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    skipped, delimiter = _delimiter(plain)
    rows = csv.reader((f"{line}\n" for line in plain.split("\n")[skipped:]), delimiter=delimiter)
    header: list[str] = []
    start = skipped + 1
    try:
        for row in rows:
            number, start = start, skipped + rows.line_num + 1
            if number > MOST_LINES:
                problems.append(f"only the first {MOST_LINES:,} lines were read")
                return
            if not any(cell.strip() for cell in row):
                continue
            if header:
                yield from _line(number, header, row, problems)
            elif not (header := _header(row, problems)):
                return
    except csv.Error:
        problems.append(f"line {start}: the rest cannot be read; is a quotation mark missing its twin?")
    if not header:
        problems.append(f"the table is empty; its first line names the columns: {', '.join(COLUMNS)}")


def _delimiter(text: str) -> tuple[int, str]:
    """How many lines stand before the header, and what parts the cells."""
    first = text.partition("\n")[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return 1, first[4]
    return 0, max(",;\t", key=first.count)


def _header(row: Sequence[str], problems: list[str]) -> list[str]:
    """The column of each cell, "" for those of no meaning here; nothing where columns are missing."""
    header = [_COLUMN.get(re.sub(r"[\W_]", "", cell.casefold()), "") for cell in row[:100]]
    missing = [column for column in ("outlet", "source", "date") if column not in header]
    if missing:
        problems.append(f"there is no column {' or '.join(missing)}; the columns are: {', '.join(COLUMNS)}")
        return []
    return header


def _line(number: int, header: Sequence[str], row: Sequence[str], problems: list[str]) -> Iterator[_Line]:
    if any(cell.strip() for cell in row[len(header) :]):
        problems.append(f"line {number}: there are more cells than columns; put texts with commas in quotation marks")
        return
    if any(len(cell) > LONGEST_VALUE for cell in row):
        problems.append(
            f"line {number}: a cell is longer than {LONGEST_VALUE} characters; is a quotation mark missing?"
        )
        return
    cells: dict[str, str] = {}
    for column, cell in zip(header, row, strict=False):
        value = " ".join(cell.split())
        if column and value:
            cells.setdefault(column, value[1:] if value[0] == "'" and _FORMULA.match(value) else value)
    yield _Line(number=number, cells=cells)


def _facts(line: _Line, problems: list[str]) -> Iterator[OutletFact]:
    lacks = [column for column in ("outlet", "source", "date") if column not in line.cells]
    if lacks:
        problems.append(line.told(f"no {' and no '.join(lacks)}; each line says of whom, who says so, and as of when"))
        return
    asof = _day(line.cells["date"])
    if asof is None:
        problems.append(line.told(f"{line.cells['date']!r} is no day; write it like 2026-11-22"))
        return
    told = list(_values(line, problems))
    if not told and not set(line.cells) - {"outlet", "source", "date"}:
        problems.append(line.told("nothing is said of the outlet"))
    for name, value in told:
        yield OutletFact(outlet=line.cells["outlet"], field=name, value=value, source=line.cells["source"], asof=asof)


def _values(line: _Line, problems: list[str]) -> Iterator[tuple[str, str]]:
    """Each field with a value that can be taken."""
    for column in ("name", "country", "owner"):
        if column in line.cells:
            yield column, line.cells[column]
    for language in _several(line.cells.get("language", "")):
        if found := _LANGUAGE.fullmatch(language.lower()):
            yield "language", found[1]
        else:
            problems.append(line.told(f"{language!r} is no language; write its two letters, like “de”"))
    if kind := line.cells.get("kind", ""):
        if kind.casefold() in _KINDS:
            yield "kind", _KINDS[kind.casefold()]
        else:
            problems.append(line.told(f"{kind!r} is no kind; the kinds are: {', '.join(_KINDS)}"))
    for tag in _several(line.cells.get("tags", "")):
        yield "tag", tag


def _several(cell: str) -> list[str]:
    return [value for part in cell.split(";") if (value := part.strip())]


def _day(written: str) -> date | None:
    found = _YEAR_FIRST.fullmatch(written)
    numbers = found.groups() if found else ()
    if not found and (found := _DAY_FIRST.fullmatch(written)):
        numbers = found.groups()[::-1]
    try:
        year, month, day = map(int, numbers)
        return date(year, month, day)
    except ValueError:
        return None
