"""From bytes to text: which encoding, or which kind of file it is instead."""

import codecs
import re

_MAGIC = (
    (b"%PDF-", "a PDF"), (b"\x89PNG", "a PNG picture"), (b"\xff\xd8\xff", "a JPEG picture"), (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"), (b"\x1f\x8b", "a gzip archive"), (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"), (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"), (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"), (b"SQLite format 3\x00", "an SQLite database"), (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"), (b"\xd0\xcf\x11\xe0", "an old office document"), (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x00\x00\x01\x00", "an icon"), (b"{\\rtf", "a rich-text document"),
)  # fmt: skip
_LATER_MAGIC = (
    (4, b"ftyp", "a video"),
    (8, b"WEBP", "a WebP picture"),
    (8, b"WAVE", "a sound recording"),
    (257, b"ustar", "a tar archive"),
)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
_META = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_HANGUL, _HAN, _KANA = re.compile(r"[가-힣]"), re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[\u3040-\u30ff]")
_CYRILLIC, _LOWER_CYRILLIC = re.compile(r"[Ѐ-ӿ]"), re.compile(r"[а-яѐ-џґ]")
_PLAIN = re.compile(r"[A-Za-z]")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u017f]")
_STRANGE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")


def binary_kind(body: bytes) -> str:
    """What a file that holds no text seems to be ("a PDF"), "" where it may be text."""
    for magic, name in _MAGIC:
        if body.startswith(magic):
            return name
    for offset, magic, name in _LATER_MAGIC:
        if body[offset : offset + len(magic)] == magic:
            return name
    if any(body.startswith(mark) for mark, _ in _MARKS) or b"\x00" not in body[:65_536] or _wide(body):
        return ""
    return "a binary file"


def decode(body: bytes, charset: str = "") -> str | None:
    """The text of ``body``, None where no encoding gives one.

    Tried in turn: byte order mark, the ``charset`` told with the file, the one declared inside, UTF-8 (with a stray
    broken letter, as at the end of a cut file), then the old Korean, Japanese, Chinese, Cyrillic and Western ones, each of which must
    give the letters that it is for.
    """
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _strict_or_nearly(body, encoding)
    if wide := _wide(body):
        return _strict_or_nearly(body, wide)
    declared = _META.search(body[:4096])
    inside = declared.group(1).decode("ascii") if declared else ""
    for encoding in (charset, inside, "utf-8"):
        text = _strict(body, encoding) if encoding else None
        if text is not None and (encoding == "utf-8" or not _STRANGE.search(text)):
            return text
    return _nearly(body, "utf-8") or _legacy(body)


def _strict(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return None


def _strict_or_nearly(body: bytes, encoding: str) -> str | None:
    """The text, "" where a byte order mark stands alone, None where too many letters are broken."""
    text = _strict(body, encoding)
    return _nearly(body, encoding) if text is None else text


def _nearly(body: bytes, encoding: str) -> str | None:
    """The text when no more than one letter in fifty beyond ASCII is broken."""
    text = body.decode(encoding, errors="replace")
    broken = text.count("\ufffd")
    return text if broken <= 1 + len(_FOREIGN.findall(text)) // 50 and broken < len(text) / 4 else None


def _wide(body: bytes) -> str:
    """UTF-16 without its mark: every other byte of Western text is zero."""
    head = body[:2000]
    if len(head) < 8 or head.count(0) < len(head) / 4:
        return ""
    if head[1::2].count(0) > 0.8 * len(head[1::2]) and 0 not in head[0::2]:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > 0.8 * len(head[0::2]) and 0 not in head[1::2] else ""


def _legacy(body: bytes) -> str | None:
    for encoding, fits in (("cp949", _korean), ("shift_jis", _japanese), ("gb18030", _chinese), ("cp1251", _cyrillic),
                           ("koi8-u", _cyrillic), ("cp1252", _western), ("cp1250", _western), ("latin-1", _western)):  # fmt: skip
        text = _strict(body, encoding)
        if text is not None and fits(text):
            return text
    return None


def _korean(text: str) -> bool:
    return len(_HANGUL.findall(text)) > max(0.7 * len(_FOREIGN.findall(text)), 0.1 * len(_PLAIN.findall(text)))


def _japanese(text: str) -> bool:
    return len(_KANA.findall(text)) > 0.3 * len(_FOREIGN.findall(text))


def _chinese(text: str) -> bool:
    """Common signs stand in the first half of the block; noise is spread over all of it."""
    signs = _HAN.findall(text)
    return (
        len(signs) > 0.7 * len(_FOREIGN.findall(text))
        and sum("的一是不了在有人和国年".count(s) for s in signs) > len(signs) / 40
    )


def _cyrillic(text: str) -> bool:
    foreign = len(_FOREIGN.findall(text))
    letters = len(_CYRILLIC.findall(text))
    return (
        letters > max(0.8 * foreign, 0.5 * len(_PLAIN.findall(text)))
        and len(_LOWER_CYRILLIC.findall(text)) > 0.6 * letters
    )


def _western(text: str) -> bool:
    latin, strange = len(_LATIN.findall(text)), len(_STRANGE.findall(text))
    return (
        strange == 0
        and latin > 0.6 * len(text.replace(" ", "").replace("\n", ""))
        and len(_FOREIGN.findall(text)) < 0.3 * latin
    )
