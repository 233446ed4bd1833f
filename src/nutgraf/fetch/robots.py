"""What a site's robots.txt asks of us, by RFC 9309."""

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from nutgraf.fetch.agent import TOKEN
from nutgraf.fetch.rights import fits, in_short

if TYPE_CHECKING:
    from protego import Protego

ROBOTS_LIMIT = 500 * 1024
"""How much of a robots.txt is read, in bytes; RFC 9309 asks for at least this."""

_AGENT = re.compile(r"user[- ]?agent\s*[:\s]\s*(\*|[a-z_-]*)", re.IGNORECASE)
_EVERYBODY = "*"
_SOMEBODY_ELSE = "somebody-else"
_USES = ("content-signal", "content-usage")
_OF_NO_GROUP = ("license", "sitemap", "host")


class Robots:
    """The rules of one site. ``text`` is its robots.txt, as far as it is read; "" allows everything."""

    def __init__(self, text: str = "") -> None:
        ours, self._uses, self._licenses = _sifted(text)
        self._rules = _rules(ours) if text else None

    def allows(self, url: str) -> bool:
        """Whether we may ask this address."""
        return self._rules is None or self._rules.can_fetch(url, TOKEN)

    @property
    def delay(self) -> float:
        """The seconds the site wants between two requests, 0 where it says nothing."""
        told = None if self._rules is None else self._rules.crawl_delay(TOKEN)
        return told or 0.0

    def signals(self, path: str) -> tuple[str, ...]:
        """What it says about using the page at ``path``: "robots license: https://…", "robots content-usage: train-ai=n"."""
        uses = [f"robots {name}: {wish}" for name in _USES for wish in _fitting(self._uses[name], path)]
        return in_short([*(f"robots license: {address}" for address in self._licenses), *uses])


def _rules(text: str) -> "Protego":
    from protego import Protego

    return Protego.parse(text)


Wishes = dict[str, list[str]]


def _sifted(text: str) -> tuple[str, Wishes, list[str]]:
    """The groups that speak to us, what they say about uses, and the licences named anywhere.

    Rules for others are left out before the parsing: in half a megabyte a site can write ten thousand names over ten
    thousand rules. It also makes names match whole, as the RFC has it.
    """
    kept: list[str] = []
    licenses: list[str] = []
    uses: defaultdict[str, Wishes] = defaultdict(lambda: defaultdict(list))
    spoken_to = {""}
    naming = False
    for line in _lines(text):
        name, _, value = (part.strip() for part in line.partition(":"))
        agent = _AGENT.match(line)
        if agent:
            spoken_to = (spoken_to if naming else set()) | {_known(agent[1])}
            kept.append(f"User-agent: {_known(agent[1])}")
        elif spoken_to & {TOKEN, _EVERYBODY}:
            kept.append(line)
        if name.lower() == "license" and value:
            licenses.append(value)
        elif name.lower() in _USES and value:
            for one in spoken_to:
                uses[one][name.lower()].append(value)
        naming = agent is not None or (naming and name.lower() in _OF_NO_GROUP)
    ours = TOKEN if f"User-agent: {TOKEN}" in kept else _EVERYBODY
    return "\n".join(kept), {name: uses[""][name] + uses[ours][name] for name in _USES}, licenses


def _lines(text: str) -> list[str]:
    plain = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in plain if line]


def _known(agent: str) -> str:
    return agent.lower() if agent.lower() in (TOKEN, _EVERYBODY) else _SOMEBODY_ELSE


def _fitting(wishes: list[str], path: str) -> list[str]:
    """Wishes without a path, and of those with one the ones whose path is the longest that fits."""
    everywhere = [wish for wish in wishes if not wish.startswith("/")]
    here = [
        (where, wish.strip()) for where, _, wish in (wish.partition(" ") for wish in wishes if wish.startswith("/"))
    ]
    fitting = [(where, wish) for where, wish in here if wish and fits(where, path)]
    longest = max((len(where) for where, _ in fitting), default=0)
    nearest = [wish for where, wish in fitting if len(where) == longest]
    return nearest or everywhere
