"""News agencies: the outlets whose texts others print."""

import re

WIRES = frozenset(
    """reuters ap afp dpa upi tass ria xinhua kyodo jiji yonhap newsis ansa efe apa ats belga anp tt ntb ritzau pap mti sta
    pti ians aap bernama antara ukrinform unian interfax interfax-ukraine bloomberg""".split()
)
"""Agencies by the one word they are known by."""

_NAMED = re.compile(
    r"associated press|agence france|deutsche presse|press association|united press|news ?agency|press agency|wire\b|"
    r"newswire|news service|pressedienst|^agence\b|^agencia\b|^agenzia\b|nachrichtenagentur|presseagentur|presse-agentur|інформагентств|інформаційн\w* агентств|통신|路透|共同社|新华社|рейтер|рейтерс|укрінформ|інтерфакс",
    re.IGNORECASE,
)  # fmt: skip


def is_wire(name: str) -> bool:
    """Whether an outlet of this name is a news agency."""
    low = name.lower().removeprefix("the ").strip()
    return low in WIRES or bool(_NAMED.search(low)) or low.split(" ")[0] in {"reuters", "afp", "dpa", "yonhap", "tass"}
