"""Telling finite English verbs from other words without a parser: auxiliaries, irregular pasts, -ed after a noun."""

from collections.abc import Sequence

_AUXILIARIES = frozenset(
    """is was are were am has had have does did do will would can could may might must shall should isn’t wasn’t aren’t weren’t
    hasn’t hadn’t haven’t doesn’t didn’t don’t won’t wouldn’t can’t couldn’t isn't wasn't aren't weren't hasn't hadn't haven't
    doesn't didn't don't won't wouldn't can't couldn't cannot""".split()
)
_PASTS = frozenset(
    """became began bent bet bled blew broke brought built burnt bought came caught chose clung cost crept dealt drew drank drove ate
    fell fed felt fought found fled flew forbade forgot forgave froze gave went grew hung heard held hid hit kept knew laid led left
    lent lost made meant met paid put quit read rode rang rose ran said sought sold sent set shook shot shut sang sank sat slept slid
    spoke spent split spread sprang stood stole stuck struck swore swept swam swung took taught tore told thought threw
    understood withdrew woke won wore wrote cut hurt let overcame undertook arose
    becomes begins brings comes gets gives goes keeps knows leads leaves loses makes means meets puts runs says seems seeks sends sits
    stands takes tells thinks wants wins works remains includes appears suggests allows requires continues refuses lacks needs avoids""".split()
)
_NO_PASTS = frozenset(
    "united armed unnamed so-called indeed hundred need speed feed seed bed red exceed proceed indeed unidentified".split()
)
_BEFORE_ADJECTIVES = frozenset(
    "the a an his her its their my our your this that these those some any no more most very of in on by for with as and or".split()
)


def is_finite(lows: Sequence[str], at: int) -> bool:
    """Whether the word at ``at`` of a row of small words is a verb that needs a subject ("launched", "had", "wrote").

    A past in -ed counts where the word before it is no article, preposition or the like, since there it is an adjective.
    """
    low = lows[at]
    if low in _AUXILIARIES or (low in _PASTS and not (at and lows[at - 1] in _BEFORE_ADJECTIVES)):
        return True
    if not low.endswith("ed") or len(low) < 5 or low in _NO_PASTS or at == 0:
        return False
    before = lows[at - 1]
    return before[0].isalpha() and before not in _BEFORE_ADJECTIVES
