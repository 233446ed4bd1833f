"""How what is sent to a hook is signed: by the convention of Standard Webhooks, so that ready-made verifiers can be used."""

import base64
import hashlib
import hmac
import secrets
from datetime import datetime

PREFIX = "whsec_"


def new_secret() -> str:
    """A secret that nobody can guess: ``whsec_`` and 32 random bytes in base64."""
    return PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


def signed(secret: str, message: str, at: datetime, body: str) -> dict[str, str]:
    """The headers that go with ``body``: its id ``message``, when it is sent, and the signature over both and the body."""
    moment = str(int(at.timestamp()))
    key = base64.b64decode(secret.removeprefix(PREFIX))
    mark = hmac.new(key, f"{message}.{moment}.{body}".encode(), hashlib.sha256).digest()
    return {
        "Content-Type": "application/json",
        "webhook-id": message,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{base64.b64encode(mark).decode()}",
    }
