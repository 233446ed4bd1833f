"""Answers are packed on their way, in the best form that the asker reads."""

from functools import cached_property
from typing import Any

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipResponder, IdentityResponder
from starlette.types import ASGIApp, Receive, Scope, Send

SMALLEST = 600
"""Shorter answers go as they are."""

_BROTLI, _GZIP = 5, 6
_LONG = 32_768
"""So many bytes are packed beside the others that are asked for, who would wait."""

_PACKED = ("application/zip", "application/gzip", "font/woff2", "image/png", "image/webp", "image/avif", "image/jpeg")


class Packing:
    """Packs what ``app`` answers, with Brotli or gzip."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        reads = _read_by(Headers(scope=scope).get("accept-encoding", ""))
        packed: ASGIApp
        if "br" in reads:
            packed = _Brotli(self._app, SMALLEST, exclude_content_types=_PACKED)
        elif "gzip" in reads:
            packed = GZipResponder(self._app, SMALLEST, compresslevel=_GZIP, exclude_content_types=_PACKED)
        else:
            packed = IdentityResponder(self._app, SMALLEST, exclude_content_types=_PACKED)
        await packed(scope, receive, send)


class _Brotli(IdentityResponder):
    content_encoding = "br"

    @cached_property
    def _packer(self) -> Any:
        import brotli  # type: ignore[import-untyped]

        return brotli.Compressor(quality=_BROTLI)

    async def apply_compression(self, body: bytes, *, more_body: bool) -> bytes:
        if len(body) < _LONG:
            return self._packed(body, more_body)
        return await to_thread.run_sync(self._packed, body, more_body)

    def _packed(self, body: bytes, more_body: bool) -> bytes:
        packed: bytes = self._packer.process(body)
        rest: bytes = self._packer.flush() if more_body else self._packer.finish()
        return packed + rest


def _read_by(accepted: str) -> set[str]:
    """The forms that an Accept-Encoding header names, less those it refuses."""
    reads = set()
    for one in accepted.lower().split(","):
        name, _, weight = one.partition(";")
        if weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000"):
            reads.add(name.strip())
    return reads
