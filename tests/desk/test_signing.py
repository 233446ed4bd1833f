"""How what is sent to a hook is signed."""

import base64
from datetime import UTC, datetime

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
