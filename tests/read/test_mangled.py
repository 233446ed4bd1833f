"""Damaged pages and records never stop the reading: each ends in its one fate."""

from hypothesis import given
from hypothesis import strategies as st

from mangled import mangled
from nutgraf.model.fate import Capture, Ending
from nutgraf.read import read_capture

BODY = "The harbour board of Velmouth voted on Tuesday to close the old pier after engineers found cracks in nine of its pillars."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Velmouth closes its pier</title><base href="/x/"><link rel="canonical" href="https://kurier.example/pier">
<meta property="og:title" content="Velmouth closes its pier"><meta property="article:published_time" content="2031-04-09T12:30:00+02:00">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Velmouth closes its pier", "author": [{{"name": "Jo Halden"}}], "datePublished": "2031-04-09"}}</script>
</head><body><nav><a href="/a">A</a></nav><article><h1>Velmouth closes its pier</h1><p class="dek">Cracks in nine pillars.</p>
<time datetime="2031-04-09T12:30:00+02:00">9 April</time><p>VELMOUTH (Newswire) — {BODY}</p><blockquote>“It is over,” said Ann Brielen.</blockquote>
<table><tr><td>Pillars<td>9</table><ul><li>One<li>Two</ul><p>{BODY}</p><p>Correction: an earlier version named the wrong day.</p></article></body></html>"""
RECORD = f'{{"headline": "Velmouth closes its pier", "url": "https://kurier.example/pier", "published": "2031-04-09T12:30:00Z", "text": "{BODY}\\n\\n{BODY}"}}'
TEXT = f"Velmouth closes its pier\nBy Jo Halden\nApril 9, 2031\n\nVELMOUTH (Newswire) — {BODY}\n\n{BODY}\n"


def ends_once(body: bytes, address: str) -> None:
    reading = read_capture(Capture(address=address, body=body))
    assert reading.fates
    assert all(isinstance(fate.ending, Ending) and fate.reason for fate in reading.fates)
    if not address.endswith("jsonl"):
        kept = {fate.article for fate in reading.fates if fate.ending is Ending.KEPT}
        assert kept == {article.id for article in reading.articles}


@given(mangled(PAGE.encode()))
def test_pages(body: bytes):
    ends_once(body, "https://kurier.example/pier.html")


@given(mangled(RECORD.encode()), st.sampled_from(["pier.json", "pier.jsonl"]))
def test_records(body: bytes, address: str):
    ends_once(body, address)


@given(mangled(TEXT.encode()))
def test_texts(body: bytes):
    ends_once(body, "pier.txt")
