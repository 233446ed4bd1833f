"""The words of a newsletter: its paragraphs, without what stands above and below them in every issue."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from nutgraf.text.clean import one_line, tidy
from nutgraf.text.urls import clean_url, is_web

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main "
    "nav ol p pre section table tbody td tfoot th thead tr ul br".split()
)
_SILENT = frozenset("head script style title noscript template svg img object iframe".split())
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0|mso-hide\s*:\s*all|font-size\s*:\s*0", re.I
)
_IN_BROWSER = re.compile(
    r"\b(?:view|read|open|see|display)\b.{0,30}\b(?:browser|online|web|website)\b|\b(?:web|online|browser) version\b|"
    r"\bim browser\b|\bonline-version\b|\bwebversion\b|у браузері|в браузере|веб-версі|веб-верси|브라우저에서|웹에서 보기",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"\bunsubscribe\b|\bmanage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b|\b(?:update|change) your (?:e-?mail )?preferences\b|"
    r"\byou(?:['’]re| are| were) (?:receiving|getting|subscribed|sent) |\byou (?:received|signed up for) this|\bthis e-?mail was sent to\b|"
    r"\bwas this (?:e-?mail )?forwarded to you|\bforward(?:ed)? (?:this|to a friend)|\badd us to your address book|\bour mailing address\b|"
    r"\babbestellen\b|\babmelden\b|\bnewsletter abbestellen|\bsie erhalten diese|\bdiese e-?mail wurde|\bimpressum\b|"
    r"відписатися|скасувати підписку|ви отримали цей лист|ви отримуєте цей|отписаться|вы получили это письмо|"
    r"수신\s?거부|구독\s?취소|구독\s?해지|본 메일은",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^(?:-- |--\s*$|_{10,}|={10,}|-{10,})$")
_LINK = re.compile(r"https?://[^\s<>()\"]{4,2000}")
_FILLER = re.compile(r"[\u034f\u00ad\u200b-\u200d\u2007\u2800\ufeff]+")
_MARK = re.compile(
    r"(?=\w*\d)(?=\w*[a-z])\w{12,}(?:[-_.=]\w*)*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE
)
"""A part of a path that no person would write: it may stand for a subscriber."""
_LONGEST_FURNITURE = 300
_LONGEST_LABEL = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """``text`` in paragraphs parted by blank lines, ``address`` where it stands on the web ("" if not told), and the
    ``html`` it was read from."""

    text: str
    address: str = ""
    html: str = ""


def words_of_text(text: str) -> Words:
    """The words of a plain mail."""
    plain = tidy(text)
    blocks = [block for block in re.split(r"\n\s*\n", plain) if block.strip()]
    return Words(text="\n\n".join(_without_furniture(blocks)), address=_address_in_text(plain))


def words_of_html(html: str) -> Words:
    """The words of an HTML mail; newsletters are laid out in tables, so that every cell is a paragraph of its own."""
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    try:
        tree = document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except (LxmlError, ValueError, AssertionError):
        return Words(text="")
    blocks = (one_line(_FILLER.sub("", block)) for block in _blocks(tree))
    text = "\n\n".join(_without_furniture([block for block in blocks if block]))
    return Words(text=text, address=_address(tree), html=html)


def _blocks(tree: "HtmlElement") -> Iterator[str]:
    """The stretches of words between two block tags, without those that nobody is shown, however deep they are."""
    from lxml.etree import iterwalk

    words: list[str] = []
    walk = iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, tag in walk:
        if event == "start":
            if tag.tag in _BLOCKS:
                yield "".join(words)
                words = []
            if tag.tag in _SILENT or _HIDDEN.search(tag.get("style", "")):
                walk.skip_subtree()
            else:
                words.append(tag.text or "")
            continue
        if event == "end" and tag.tag in _BLOCKS:
            yield "".join(words)
            words = []
        words.append(tag.tail or "")
    yield "".join(words)


def _without_furniture(blocks: list[str]) -> list[str]:
    """``blocks`` without the lines about the mail itself, and without the short ones (an address, a year) below them."""
    half = sum(map(len, blocks)) / 2
    kept: list[str] = []
    seen, below = 0, False
    for block in blocks:
        seen += len(block)
        if _SIGNATURE.match(block.strip()):
            continue
        about = _is_about_mail(block)
        below = below or (about and seen > half)
        if not about and not (below and len(block) <= _LONGEST_LABEL):
            kept.append(block)
    return kept


def _is_about_mail(block: str) -> bool:
    found = _IN_BROWSER.search(block) if len(block) <= _LONGEST_LABEL else None
    return bool(found or (len(block) <= _LONGEST_FURNITURE and _FOOTER.search(block)))


def _address(tree: "HtmlElement") -> str:
    """The address that the page itself, or its link to be read in a browser, tells; of the latter only one that is the
    same for everybody."""
    told = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    links = (
        (one_line(link.text_content()[:_LONGEST_LABEL]), link.get("href")) for link in tree.xpath("//a[@href]")[:500]
    )
    found = [*map(str, told[:2]), *(href for words, href in links if _IN_BROWSER.search(words) and _for_all(href))]
    return next((address.strip() for address in found if is_web(address.strip())), "")


def _address_in_text(text: str) -> str:
    lines = [line for line in text.split("\n") if line]
    for line, following in pairwise([*lines, ""]):
        if len(line) <= _LONGEST_FURNITURE and _IN_BROWSER.search(line):
            found = _LINK.search(line) or _LINK.match(following.strip())
            if found and _for_all(found.group()):
                return found.group()
    return ""


def _for_all(address: str) -> bool:
    """Whether an address names a page and not, by a mark of its own, the one who was sent it."""
    clean = clean_url(address)
    path = clean.partition("://")[2].partition("/")[2]
    return bool(clean) and "?" not in clean and not any(_MARK.fullmatch(part) for part in path.split("/"))
