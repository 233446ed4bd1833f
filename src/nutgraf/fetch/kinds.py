"""Which files and which media types can hold an article."""

from pathlib import PurePath

KIND_OF_ENDING = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".json": "application/json",
    ".jsonl": "application/x-ndjson",
    ".ndjson": "application/x-ndjson",
}

_READABLE = {
    "",
    "application/html",
    "application/jsonl",
    "application/jsonlines",
    "application/ld+json",
    "application/octet-stream",  # said by servers that do not know; the bytes are looked at when they are read
    "application/x-ndjson",
    "application/xhtml+xml",
}
_SPOKEN = {
    "application/pdf": "a PDF document",
    "application/zip": "a packed archive",
    "application/gzip": "a packed archive",
    "image": "a picture",
    "video": "a video",
    "audio": "a sound recording",
    "font": "a font",
}


def kind_of_file(path: str) -> str:
    """The media type that a file's ending tells, "" where it tells none."""
    return KIND_OF_ENDING.get(PurePath(path).suffix.lower(), "")


def may_hold_article(path: str) -> bool:
    """Whether a file found in a folder is taken up: by its ending, or because it has none."""
    suffix = PurePath(path).suffix.lower()
    return suffix == "" or suffix in KIND_OF_ENDING


def is_readable_kind(kind: str) -> bool:
    """Whether a media type (lower case, without parameters) is text of some sort."""
    family, _, subtype = kind.partition("/")
    if family == "text" or kind in _READABLE:
        return True
    return family == "application" and (subtype in {"json", "xml"} or subtype.endswith(("+json", "+xml")))


def is_feed_kind(kind: str) -> bool:
    """Whether a feed may hide behind a media type: servers call feeds many names, and sitemaps come packed."""
    family = kind.partition("/")[0]
    return is_readable_kind(kind) or (family not in _SPOKEN and kind not in ("application/pdf", "application/zip"))


def spoken_kind(kind: str) -> str:
    """A media type in plain words: "a picture", else the type itself."""
    return _SPOKEN.get(kind) or _SPOKEN.get(kind.partition("/")[0]) or f"of the type “{kind}”"
