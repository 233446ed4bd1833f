"""How often somebody may ask, by address and by name: enough for reading and for programs, too little to wear a desk out."""

from starlette.types import ASGIApp, Receive, Scope, Send

from nutgraf.hall.attempts import neighbourhood, too_many
from nutgraf.hall.buckets import Buckets
from nutgraf.hall.visitor import Visitor
from nutgraf.serve.refusing import refuse

COSTLY = {"/ask": 10.0, "/api/v1/ask": 10.0, "/desk/quality": 10.0, "/digest": 5.0, "/api/v1/digest": 5.0}
"""What one question costs where it is more than 1, by how its path begins; what changes something costs `CHANGING`."""

CHANGING = 5.0
_CHEAP = ("/static/", "/healthz", "/robots.txt")


class Rates:
    """How much each address, each user and this computer itself may ask for in a while."""

    def __init__(self) -> None:
        self.strangers = Buckets(size=120, rate=4)
        self.users = Buckets(size=300, rate=10)
        self.near = Buckets(size=3000, rate=300)

    def by_address(self, address: str, cost: float) -> int:
        """0, or after how many seconds this address may ask again."""
        near = address in ("127.0.0.1", "::1", "")
        return (self.near if near else self.strangers).take(neighbourhood(address), cost)


class ByAddress:
    """Lets through to ``app`` as much as an address may ask for."""

    def __init__(self, app: ASGIApp, rates: Rates) -> None:
        self._app = app
        self._rates = rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wait = 0
        if scope["type"] == "http" and not scope["path"].startswith(_CHEAP):
            wait = self._rates.by_address((scope.get("client") or ("", 0))[0], cost(scope))
        await (refuse(scope, receive, send, too_many(wait)) if wait else self._app(scope, receive, send))


class ByUser:
    """Lets through to ``app`` as much as a user may ask for, from wherever they do."""

    def __init__(self, app: ASGIApp, rates: Rates) -> None:
        self._app = app
        self._rates = rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wait = 0
        if scope["type"] == "http":
            visitor: Visitor = scope["state"]["visitor"]
            wait = self._rates.users.take(visitor.name, cost(scope)) if visitor.name else 0
        await (refuse(scope, receive, send, too_many(wait)) if wait else self._app(scope, receive, send))


def cost(scope: Scope) -> float:
    """What a question costs."""
    if scope["method"] not in ("GET", "HEAD", "OPTIONS"):
        return CHANGING
    return next((price for begins, price in COSTLY.items() if scope["path"].startswith(begins)), 1.0)
