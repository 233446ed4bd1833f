"""The article on a web page: ``python benchmarks/reading.py [FILE…] [--json]`` on pages with the body marked by hand.

A FILE is a tar of ``ground-truth.json`` (``articleBody`` by page) and ``html/<page>.html.gz``. Scored as in the
article-extraction-benchmark it comes from: shingles of four words, precision averaged over the pages for which something
was found and recall over those that have a body, F1 from these two; so its published figures can be put beside.
``words`` are the same figures by single words. The peer is trafilatura alone, on which reading is built.
"""

import gzip
import json
import re
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import fmean

from common import Figures, Score, apart, asked, ending_quietly, exact, harmonic, set_name, show, timed
from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.read import read_capture

_WORD = re.compile(r"\w+")
PAGES = "pages/zyte.tar.gz"


def pages_of(path: Path) -> Iterator[tuple[bytes, str, str]]:
    """The HTML, the body and the address of each page."""
    with tarfile.open(path) as archive:
        names = {Path(name).name: name for name in archive.getnames()}

        def content(name: str) -> bytes:
            member = archive.extractfile(names[name])
            assert member is not None, name
            return member.read()

        for key, truth in json.loads(content("ground-truth.json")).items():
            yield gzip.decompress(content(f"{key}.html.gz")), truth.get("articleBody") or "", truth.get("url") or ""


def body_of(article: Article) -> str:
    return "\n".join(span.of(article.text) for span in article.paragraphs)


def by_nutgraf(html: bytes, url: str) -> str:
    capture = Capture(address=url, body=html, kind="text/html", url=url)
    return "\n".join(body_of(article) for article in read_capture(capture).articles)


def by_trafilatura(html: bytes, url: str) -> str:
    import trafilatura

    return trafilatura.extract(html, url=url, include_comments=False) or ""


SYSTEMS: dict[str, Callable[[bytes, str], str]] = {"nutgraf": by_nutgraf, "trafilatura": by_trafilatura}


def shingles(text: str, size: int) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + size]) for at in range(max(1, len(words) - size + 1)) if words)


def averaged(found: list[str], wanted: list[str], size: int) -> Figures:
    """Precision, recall and F1 by shingles of ``size`` words, each page weighing the same."""
    scores: list[Score] = [
        exact(shingles(one, size).elements(), shingles(other, size).elements())
        for one, other in zip(found, wanted, strict=True)
    ]
    precision = fmean([score.precision for score in scores if score.found] or [0.0])
    recall = fmean([score.recall for score in scores if score.wanted] or [0.0])
    return {"precision": precision, "recall": recall, "f1": harmonic(precision, recall)}


def measure(system: str, path: Path, most: int | None = None) -> Figures:
    """The figures of one system on (the first ``most`` pages of) one file; reading alone is timed."""
    pages = list(islice(pages_of(path), most))
    SYSTEMS[system](*pages[0][::2])
    found, seconds = timed(lambda: [SYSTEMS[system](html, url) for html, _, url in pages])
    wanted = [body for _, body, _ in pages]
    return averaged(found, wanted, 4) | {
        "words": averaged(found, wanted, 1),
        "pages_with_nothing": sum(not text.strip() for text in found),
        "pages_per_second": len(pages) / seconds,
    }


def main() -> None:
    files, arguments = asked(__doc__ or "", PAGES)
    results = {set_name(path): {system: apart(measure, system, path) for system in SYSTEMS} for path in files}
    show(results, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
