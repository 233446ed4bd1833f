"""A day's digest as an e-mail file: text and HTML beside each other, the same bytes for the same digest."""

from datetime import UTC, datetime, time, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from nutgraf.errors import WrongUse
from nutgraf.model.digest import Digest
from nutgraf.render import digest as words
from nutgraf.render.cleaning import clean, short
from nutgraf.render.digest_html import digest_html
from nutgraf.render.digest_text import digest_text

_LONGEST_SUBJECT = 140
_HOST = "nutgraf.invalid"


def digest_mail(digest: Digest, *, sender: str = f"digest@{_HOST}", to: str = "", at: datetime | None = None) -> bytes:
    """The bytes of a file that a mail program opens (``.eml``).

    ``sender`` and ``to`` are bare addresses; ``at`` is the moment in its head (default: the end of the day, UTC). Raises
    `WrongUse` where an address is none.
    """
    text, html = digest_text(digest), digest_html(digest)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject(digest)
    message["From"] = _address(sender, "nutgraf")
    if to:
        message["To"] = _address(to)
    moment = at or datetime.combine(digest.day, time(0), UTC) + timedelta(days=1)
    message["Date"] = format_datetime(moment)
    mark = sha256("\0".join((text, html, sender, to, moment.isoformat())).encode("utf-8", "replace")).hexdigest()
    message["Message-ID"] = f"<{mark[:32]}@{_HOST}>"
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    message.set_boundary(f"=_{mark[32:]}")
    return message.as_bytes()


def subject(digest: Digest) -> str:
    """The day, and the headline of its first story."""
    first = f": {words.title(digest.stories[0])}" if digest.stories else ""
    return short(clean(f"{words.day_words(digest.day)}{first}"), _LONGEST_SUBJECT)


def _address(told: str, shown: str = "") -> Address:
    """An address for a head. Raises `WrongUse` where it is none."""
    try:
        return Address(display_name=shown, addr_spec=told)
    except (ValueError, IndexError) as wrong:
        raise WrongUse(f"“{clean(told)}” is no e-mail address; write it as name@host") from wrong
