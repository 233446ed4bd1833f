"""A story page in schema.org's words."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.render.addresses import Home
from nutgraf.render.json_ld import in_script, json_ld
from render.compared import COMPARED, with_text
from render.fixtures import EMPTY, ONE_ACCOUNT, PAGE

HOME = Home(address="https://desk.example")


@pytest.mark.parametrize("page", [PAGE, COMPARED, EMPTY, ONE_ACCOUNT])
def test_it_is_a_news_article_with_what_it_needs(page: Any) -> None:
    told: Any = json_ld(page, HOME)
    assert (told["@context"], told["@type"]) == ("https://schema.org", "NewsArticle")
    assert told["url"] == f"https://desk.example/story/{page.id}"
    assert 0 < len(told["headline"]) <= 110
    for article in told.get("isBasedOn", []):
        assert article["@type"] == "NewsArticle"
        assert article["publisher"]["@type"] == "NewsMediaOrganization"
    ids = {article["@id"] for article in told.get("isBasedOn", [])}
    for quotation in told.get("citation", []):
        assert quotation["@type"] == "Quotation"
        assert quotation["text"]
        assert quotation["isPartOf"]["@id"] in ids
    assert all(one["@type"] in {"Person", "Organization", "Place", "Thing"} for one in told.get("mentions", []))


def test_it_tells_when_it_was_published_and_what_was_corrected() -> None:
    told: Any = json_ld(COMPARED, HOME)
    assert told["datePublished"] <= told["dateModified"]
    corrected = [one for revision in COMPARED.revisions for one in revision.corrections]
    assert len(told.get("correction", [])) == len(corrected)
    assert all(one["@type"] == "CorrectionComment" for one in told.get("correction", []))


class _Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.data = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.data += data


HOSTILE = st.lists(
    st.sampled_from(["</script>", "<!--", "-->", "<script>", "]]>", "&lt;", "\u2028", "\ud800", '"', "\\", "a"]),
    min_size=1,
).map("".join)


@given(HOSTILE)
def test_nothing_in_it_ends_the_script_it_stands_in(text: str) -> None:
    told = in_script({"@type": "NewsArticle", "headline": text})
    assert not set("<>&\u2028\u2029") & set(told)
    page = _Scripts()
    page.feed(f'<script type="application/ld+json">{told}</script>')
    page.close()
    assert page.tags == ["script"]
    assert json.loads(page.data) == {"@type": "NewsArticle", "headline": text.replace("\ud800", "\ufffd")}


def test_hostile_words_of_a_page_are_words() -> None:
    told = in_script(json_ld(with_text("</script><script>alert(1)</script>"), HOME))
    assert "</" not in told
