"""What is kept packed in the file: articles, bytes of captures, blobs of the stream."""

import zstandard

from nutgraf.errors import BrokenDesk
from nutgraf.model.article import Article
from nutgraf.store.codec import article_from_plain, article_to_plain, pack, unpack

_BODY, _BLOB = 6, 1
"""How hard bytes of captures are pressed, and those of the stream, which change often and are many."""

_LARGEST = 1 << 31


def article_to(article: Article) -> bytes:
    """An article packed."""
    return pack(article_to_plain(article))


def article_of(body: bytes) -> Article:
    """What `article_to` packed. Raises `BrokenDesk` where it is damaged."""
    return article_from_plain(unpack(body))


def press(body: bytes) -> bytes:
    """The bytes of a capture, pressed; the same bytes always give the same."""
    return zstandard.ZstdCompressor(level=_BODY, write_checksum=True).compress(body)


def press_quickly(body: bytes) -> bytes:
    """Bytes of the stream, pressed."""
    return zstandard.ZstdCompressor(level=_BLOB, write_checksum=True).compress(body)


def release(body: bytes) -> bytes:
    """What was pressed. Raises `BrokenDesk` where it is damaged."""
    try:
        if zstandard.frame_content_size(body) not in range(_LARGEST):
            raise zstandard.ZstdError("not pressed by us")
        return zstandard.ZstdDecompressor().decompress(body)
    except zstandard.ZstdError as error:
        raise BrokenDesk(
            "bytes that were kept cannot be read, as the desk's file is damaged; “nutgraf doctor” says what is damaged, "
            "“nutgraf restore” brings back a backup"
        ) from error
