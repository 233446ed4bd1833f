"""Answers are packed on their way, in the best form that the asker reads."""

import gzip
from collections.abc import Collection
from functools import cached_property
from typing import Any

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipResponder, IdentityResponder
from starlette.types import ASGIApp, Receive, Scope, Send

from nutgraf.hall.answers import forms_read

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
        form = best(forms_read(Headers(scope=scope).get("accept-encoding", "")))
        packing: ASGIApp
        if form == "br":
            packing = _Brotli(self._app, SMALLEST, exclude_content_types=_PACKED)
        elif form == "gzip":
            packing = GZipResponder(self._app, SMALLEST, compresslevel=_GZIP, exclude_content_types=_PACKED)
        else:
            packing = IdentityResponder(self._app, SMALLEST, exclude_content_types=_PACKED)
        await packing(scope, receive, send)


def best(forms: Collection[str]) -> str:
    """The best of the forms that an asker reads: "br", "gzip", or "" for things as they are."""
    return next((form for form in ("br", "gzip") if form in forms), "")


def packed(body: bytes, form: str) -> bytes:
    """All of ``body`` in the form "br" or "gzip"."""
    if form == "gzip":
        return gzip.compress(body, _GZIP, mtime=0)
    import brotli  # type: ignore[import-untyped]

    whole: bytes = brotli.compress(body, quality=_BROTLI)
    return whole


class _Brotli(IdentityResponder):
    content_encoding = "br"

    @cached_property
    def _packer(self) -> Any:
        import brotli

        return brotli.Compressor(quality=_BROTLI)

    async def apply_compression(self, body: bytes, *, more_body: bool) -> bytes:
        if len(body) < _LONG:
            return self._packed(body, more_body)
        return await to_thread.run_sync(self._packed, body, more_body)

    def _packed(self, body: bytes, more_body: bool) -> bytes:
        packed: bytes = self._packer.process(body)
        rest: bytes = self._packer.flush() if more_body else self._packer.finish()
        return packed + rest
