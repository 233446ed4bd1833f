"""Whole articles aligned by hand: how many of the sentences that stand together should, and the other way round."""

from crane_articles import article
from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare import compare
from nutgraf.compare.beside.rows import lay_beside

Pair = tuple[str, str]

FERRY = (
    """Ferry runs aground off Tarnholm with 140 aboard

The ferry Solveig ran aground on a sandbank off Tarnholm early on Monday with 140 people aboard, the coast guard said.

Nobody was hurt. The captain, Jon Eide, had reported a loss of steering ten minutes before. Lifeboats took all passengers to
the harbour of Tarnholm by noon.

“It felt like driving into wet sand,” said Mira Voss, a passenger. The Solveig was built in 1998. The accident board has
sent two investigators.""",
    """140 rescued from stranded ferry

All 140 people on the ferry Solveig, which ran aground on Monday off Tarnholm, were brought to the harbour by lifeboats before
noon, the coast guard said.

The steering failed about ten minutes before the ship hit the sandbank, its captain Jon Eide reported. Four passengers were treated
for shock.

“It felt like driving into wet sand,” Mira Voss told the Post. Two investigators of the accident board are on their way. The
company that runs the ferry has not commented.""",
    [
        ("Ferry runs aground", "140 rescued"),
        ("The ferry Solveig ran", "All 140 people"),
        ("Lifeboats took", "All 140 people"),
        ("The captain, Jon Eide", "The steering failed"),
        ("“It felt", "“It felt"),
        ("The accident board", "Two investigators"),
        ("Nobody was hurt", "Four passengers"),
    ],
)
BUDGET = (
    """Hallen council cuts library hours

The council of Hallen voted on Tuesday to halve the opening hours of its three libraries, saving 210,000 euros a year.

The vote was 17 to 14. Mayor Edda Rohn said the town had no choice after its trade tax fell by a fifth. The opposition called the
decision “a closed door in every quarter”.

The new hours begin on 1 March. A petition against the cut has 4,300 signatures.""",
    """Libraries in Hallen to open half as long

Hallen will halve the hours of its three libraries from 1 March to save 210,000 euros a year, its council decided by 17 votes to 14.

More than 4,000 people have signed a petition against it. “We had no choice,” Mayor Edda Rohn said, pointing to a trade tax that fell
by a fifth.

The swimming pool stays open. Readers stood before the town hall with empty shelves.""",
    [
        ("Hallen council cuts", "Libraries in Hallen"),
        ("The council of Hallen", "Hallen will halve"),
        ("The vote was", "Hallen will halve"),
        ("The new hours", "Hallen will halve"),
        ("Mayor Edda Rohn", "“We had no choice"),
        ("A petition", "More than 4,000"),
    ],
)


def together(one: str, other: str) -> set[Pair]:
    """The sentences that stand in one row, each by its first words."""
    accounts = annotate([article(text, number) for number, text in enumerate((one, other))], RulesTagger())
    rows = lay_beside(accounts, compare(accounts))
    return {
        (accounts[0].words_of(here.span), accounts[1].words_of(there.span))
        for row in rows
        for here in row.cells[0]
        for there in row.cells[1]
    }


def test_what_stands_together_should_and_most_that_should_does() -> None:
    right = 0
    for one, other, pairs in (FERRY, BUDGET):
        told = together(one, other)
        right += sum(any(a.startswith(x) and b.startswith(y) for a, b in told) for x, y in pairs)
        assert all(any(a.startswith(x) and b.startswith(y) for x, y in pairs) for a, b in told)
    assert right >= 10, "of 13"
