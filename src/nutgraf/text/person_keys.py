"""What names somebody in an address."""

import re

from anyascii import anyascii

_OTHER = re.compile(r"[^a-z0-9]+")
LONGEST = 80


def person_key(name: str) -> str:
    """A name in small Latin letters, digits and hyphens, at most 80 of them: "Yoon Suk Yeol" → "yoon-suk-yeol"; never
    empty ("x" where no letter can be written so)."""
    return _OTHER.sub("-", anyascii(name).lower()).strip("-")[:LONGEST].strip("-") or "x"
