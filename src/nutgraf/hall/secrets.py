"""What a form brings back, so that no other site can fill it in: bound to the session, and never written the same twice.

A page is packed before it is sent, and how long it gets may be listened to; a secret that stood in each the same could
be guessed from that letter by letter. So it is written under a mask that is new each time.
"""

import hmac
import secrets
from hashlib import sha256

_BYTES = 16


def form_secret(session: str) -> str:
    """The secret of the forms of one session, whose own is ``session``; masked, 64 hexadecimal digits."""
    mask = secrets.token_bytes(_BYTES)
    return (mask + _mixed(_base(session), mask)).hex()


def belongs(given: str, session: str) -> bool:
    """Whether a form brought back a secret of this session."""
    return hmac.compare_digest(unmasked(given), _base(session).hex())


def unmasked(given: str) -> str:
    """What stands under the mask, as hexadecimal digits; "" where ``given`` is none."""
    try:
        both = bytes.fromhex(given)
    except ValueError:
        return ""
    return _mixed(both[_BYTES:], both[:_BYTES]).hex() if len(both) == 2 * _BYTES else ""


def _base(session: str) -> bytes:
    return sha256(b"form:" + session.encode("utf-8", "replace")).digest()[:_BYTES]


def _mixed(one: bytes, other: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, other, strict=True))
