"""What is said of articles side by side, the same in every form."""

from nutgraf.model.side_by_side import Difference, RowKind, SideBySide, SideRow
from nutgraf.render import wording

ROWS = {RowKind.SHARED: "shared", RowKind.DIFFERS: "differs", RowKind.ALONE: "only here"}


def row_kind(row: SideRow) -> str:
    """What a row is: "shared word for word", "differs", "only here"."""
    return f"{ROWS[row.kind]} word for word" if row.verbatim else ROWS[row.kind]


def counted(side: SideBySide) -> list[str]:
    """How many rows of each kind, each with its noun: "4 statements shared"."""
    kinds = [row.kind for row in side.rows]
    shared, differing, alone = (kinds.count(kind) for kind in RowKind)
    verbatim = sum(row.verbatim for row in side.rows)
    return [
        wording.count(shared, "statement") + " shared" + (f", {verbatim} word for word" if verbatim else ""),
        f"{differing} told differently" if differing else "nothing found that is told differently",
        f"{alone} in one article only",
    ]


def judged(of: Difference) -> str:
    """A difference in one line: "People hurt (number, conflict): …why…"."""
    about = of.about[:1].upper() + of.about[1:]
    return f"{about} ({of.kind.value}, {wording.JUDGEMENTS[of.judgement]}): {of.why}"


SHORTENED = "Of some statements only the opening words are shown; each article can be read where it was published."
