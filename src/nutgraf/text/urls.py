"""Addresses: the same page under one spelling, and the host that names an outlet."""

import ipaddress
import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

_TRACKING = re.compile(
    r"(?:utm_|mtm_|pk_|hsa_|ga_|at_|wt_|_hs).*|(?:fb|g|ms|dc|yc|tw|li_fat_)cl(?:id|src)|igshid|mc_[ce]id|cmp(?:id)?|"
    r"s?ref(?:errer)?|ref_?(?:src|url)|src|source|via|smid|smtyp|partner|ocid|ito|xtor|ns_(?:campaign|mchannel|source)|"
    r"share|spm|feature|CMP|__twitter_impression|outputtype|amp",
    re.IGNORECASE,
)
_EVERYDAY_HOST = re.compile(r"^(?:www\d?|m|mobile|amp|edition|beta)\.")
_HOST = re.compile(r"[^\W_](?:[\w.-]*[\w-])?|\[[0-9a-f:.]+\]")
_SPACE = re.compile(r"[\s\x00-\x20\x7f]")
_PORTS = {"http": 80, "https": 443}
_DAY_IN_PATH = re.compile(
    r"/(19[9]\d|20\d\d)[/-](0?[1-9]|1[0-2]|[a-z]{3})[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)", re.IGNORECASE
)
_DAY_IN_NAME = re.compile(
    r"(?<![\da-zA-Z])(19[9]\d|20\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\da-zA-Z])"
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def is_web(address: str) -> bool:
    """Whether ``address`` is an http or https address with a host."""
    parts = _split(address)
    return parts is not None and parts.scheme in _PORTS and bool(parts.hostname)


def clean_url(url: str) -> str:
    """``url`` without fragment, tracking parameters and default port, scheme and host in lower case.

    What is no http(s) address comes back as "". ``clean_url(clean_url(url)) == clean_url(url)``.
    """
    parts = _split(url.strip())
    if parts is None or parts.scheme not in _PORTS or not parts.hostname:
        return ""
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname.rstrip(".")
    if not _HOST.fullmatch(host):
        return ""
    port = _port(parts)
    if port is not None and port != _PORTS[parts.scheme]:
        host = f"{host}:{port}"
    query = [(key, value) for key, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(key)]
    path = _SPACE.sub("%20", parts.path) or "/"
    address = f"{parts.scheme}://{host}{path}"
    return f"{address}?{urlencode(query, errors='replace')}" if query else address


def url_key(url: str) -> str:
    """What two addresses of one article share: the clean address without scheme, everyday host prefix and last slash."""
    clean = clean_url(url)
    return _EVERYDAY_HOST.sub("", clean.partition("://")[2]).rstrip("/")


def host_name(url: str) -> str:
    """The host of ``url`` as an outlet's name ("abendbote.example"), "" where it is a number or a local name."""
    parts = _split(url.strip())
    host = (parts.hostname or "").rstrip(".") if parts else ""
    host = _EVERYDAY_HOST.sub("", host.lower())
    return host if "." in host and not _is_number(host) else ""


def day_in_path(url: str) -> tuple[int, int, int] | None:
    """Year, month and day that the path of ``url`` spells out ("/2031/04/09/…"), or None."""
    parts = _split(url)
    found = _DAY_IN_PATH.search(parts.path) if parts else None
    if found is None:
        return None
    year, month, day = found.groups()
    if month.isdigit():
        return int(year), int(month), int(day)
    return (int(year), _MONTHS.index(month.lower()) + 1, int(day)) if month.lower() in _MONTHS else None


def day_in_name(path: str) -> tuple[int, int, int] | None:
    """Year, month and day that the last part of a file's path spells out ("notes/2031-04-09-pier.txt"), or None."""
    found = _DAY_IN_NAME.search(re.split(r"[\\/]", path)[-1]) if "://" not in path else None
    return (int(found[1]), int(found[3]), int(found[4])) if found else None


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _port(parts: SplitResult) -> int | None:
    try:
        return parts.port
    except ValueError:
        return None


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
