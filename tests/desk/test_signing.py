"""How what is sent to a hook is signed."""

import base64
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nutgraf.desk.signing import new_secret, signed


def test_the_signature_is_that_of_the_convention() -> None:
    """The worked example that verifiers of Standard Webhooks are tested with."""
    at = datetime.fromtimestamp(1614265330, UTC)
    headers = signed(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", at, '{"test": 2432232314}'
    )
    assert headers["webhook-id"] == "msg_p5jXN8AQM9LWM0D4loKWxJek"
    assert headers["webhook-timestamp"] == "1614265330"
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_secrets_are_long_and_differ() -> None:
    one, other = new_secret(), new_secret()
    assert one != other
    assert len(base64.b64decode(one.removeprefix("whsec_"))) == 32


def test_what_the_documentation_shows_verifies_what_is_sent() -> None:
    page = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    shown: dict[str, Any] = {}
    exec(compile(code, "docs/webhooks.md", "exec"), shown)
    secret, body = new_secret(), '{"name":"Hafenkante"}'
    headers = signed(secret, "msg_1", datetime.now(UTC), body)
    assert shown["is_ours"](secret, headers, body.encode())
    assert not shown["is_ours"](secret, headers, body.encode() + b" ")
    assert not shown["is_ours"](new_secret(), headers, body.encode())
    assert not shown["is_ours"](secret, signed(secret, "msg_1", datetime(2031, 1, 1, tzinfo=UTC), body), body.encode())
