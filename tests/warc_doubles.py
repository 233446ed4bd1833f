"""WARC files as web archives make them, for tests; all words in them are invented."""

import gzip

PAGE = b"<html><body><p>The ferry to Hestvik was late on Monday, the harbour office said.</p></body></html>"


def record(block: bytes, kind: str = "response", uri: str = "https://bote.example/pier", **fields: str) -> bytes:
    told = {
        "WARC-Type": kind,
        "WARC-Record-ID": "<urn:uuid:12345678-1234-5678-1234-567812345678>",
        "WARC-Date": "2031-04-09T07:30:00.123456Z",
        "WARC-Target-URI": uri,
        "Content-Type": "application/http; msgtype=response" if kind == "response" else "text/html; charset=utf-8",
        "Content-Length": str(len(block)),
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
    return b"WARC/1.1\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"


def answer(body: bytes = PAGE, status: int = 200, **headers: str) -> bytes:
    told = {"Content-Type": "text/html; charset=utf-8"} | {name.replace("_", "-"): v for name, v in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status} Word\r\n{head}\r\n".encode() + body


def packed(*records: bytes) -> bytes:
    return b"".join(gzip.compress(one, mtime=0) for one in records)
