"""Bytes cut, flipped, repeated, swapped and filled with what parsers stumble over."""

from hypothesis import strategies as st

_STONES = [b"<", b">", b"&", b"&#0;", b"&#xD800;", b"]]>", b"<![CDATA[", b"<!--", b'"', b"\x00", b"\xff\xfe", b"</", b"<?", b"{", b"[" * 2000,
           b"<a>" * 600, b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"xmlns:q='u'", b"\xed\xa0\x80", b"http://[", b"&amp;lt;", b"-1", b"null"]  # fmt: skip


@st.composite
def mangled(draw: st.DrawFn, sample: bytes) -> bytes:
    """``sample`` after one to five accidents."""
    body = sample
    for _ in range(draw(st.integers(1, 5))):
        one, two = sorted((draw(st.integers(0, len(body))), draw(st.integers(0, len(body)))))
        accident = draw(st.sampled_from(["end", "cut", "flip", "repeat", "insert", "lower"]))
        if accident == "end":
            body = body[:two]
        elif accident == "cut":
            body = body[:one] + body[min(two, one + 80) :]
        elif accident == "flip" and one < len(body):
            body = body[:one] + bytes([body[one] ^ 1 << draw(st.integers(0, 7))]) + body[one + 1 :]
        elif accident == "repeat":
            body = body[:two] + body[one:two][:500] * draw(st.integers(1, 4)) + body[two:]
        elif accident == "insert":
            body = body[:one] + draw(st.sampled_from(_STONES)) + body[one:]
        else:
            body = body[:one] + body[one:two].swapcase() + body[two:]
    return body
