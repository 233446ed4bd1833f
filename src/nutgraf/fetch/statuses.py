"""What a server's status means for a reader, in words that say what to do next."""

from nutgraf.errors import FetchFailed
from nutgraf.model.fate import Ending

SAVE_IT = "open it in a browser, save the page and name the file."
MOVED = frozenset({301, 302, 303, 307, 308})
MOVED_FOR_GOOD = frozenset({301, 308})

_REFUSALS = {
    401: f"The server asks for a login (401); {SAVE_IT}",
    402: f"The server asks for payment (402); {SAVE_IT}",
    403: f"The server refuses to show this page (403); {SAVE_IT}",
    407: f"Something on the way asks for a login (407); {SAVE_IT}",
    429: "The server has been asked too often (429); wait some minutes and try again.",
    451: f"The server may not show this page where you are (451); {SAVE_IT}",
}


def demand_success(status: int) -> None:
    """Raises `FetchFailed` for every status that brings no body worth reading."""
    if 200 <= status < 300:
        return
    if status == 404:
        raise FetchFailed(Ending.NOT_FOUND, "There is no page at this address (404); check how it is spelled.")
    if status == 410:
        raise FetchFailed(Ending.NOT_FOUND, "The page that was at this address is gone for good (410).")
    if 400 <= status < 500:
        refusal = _REFUSALS.get(status, f"The server refuses the request ({status}); {SAVE_IT}")
        raise FetchFailed(Ending.REFUSED, refusal)
    raise FetchFailed(Ending.UNREACHABLE, f"The server is in trouble ({status}); try again later.")
