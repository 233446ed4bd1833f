"""How nutgraf introduces itself to servers: by its own name, with somebody to complain to."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version

TOKEN = "nutgraf"
"""The name that robots.txt files know it by."""

_NO_CONTACT = "reads news for one person, who left no contact"


def user_agent(contact: str = "") -> str:
    """The User-Agent header: "nutgraf/1.2 (+https://desk.example)". What cannot stand in a header is left out."""
    plain = "".join(sign for sign in contact if " " <= sign <= "~" and sign not in "()<>\\").strip()[:200]
    return f"{_product()} (+{plain})" if plain else f"{_product()} ({_NO_CONTACT})"


@cache
def _product() -> str:
    try:
        return f"{TOKEN}/{version('nutgraf')}"
    except PackageNotFoundError:
        return TOKEN
