"""How much of what must come out of the sample coverage comes out: ``python benchmarks/sample.py [--json]``.

Reads ``tests/cases/sample.json`` and scores the pages of the sample coverage against it: grouping, disagreements found,
false ones, origins, citing chains, expectations, verbatim quotations, no-comments, names, and whether every sentence opens.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from common import ending_quietly
from nutgraf import Desk
from nutgraf.compose.check import faults
from nutgraf.desk import Edition
from nutgraf.model.article import Article
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.model.sentence import Sentence
from nutgraf.sample import paths
from nutgraf.text.sound import sound_key

CASES = Path(__file__).parent.parent / "tests" / "cases" / "sample.json"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@dataclass
class Tally:
    """Hits out of tries, with the misses told."""

    hits: int = 0
    tries: int = 0
    missed: list[str] = field(default_factory=list)

    def add(self, hit: bool, what: str) -> None:
        self.hits += hit
        self.tries += 1
        if not hit:
            self.missed.append(what)

    @property
    def share(self) -> float:
        return self.hits / self.tries if self.tries else 1.0


def reference(article: Article) -> str:
    """The name that the cases use for an article: folder/file, or folder/file#line."""
    found = re.search(r"([^/]+/[^/]+?)(?: line (\d+))?$", article.address)
    assert found, article.address
    return found[1] + (f"#{found[2]}" if found[2] else "")


def folded(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def score(edition: Edition | None = None) -> dict[str, Tally]:
    """Every yardstick of the sample coverage, by name."""
    edition = edition or Desk(now=NOW).story(*map(str, paths()))
    stories: dict[str, dict[str, Any]] = json.loads(CASES.read_text(encoding="utf-8"))["stories"]
    by_id = {article.id: article for article in edition.articles}
    tallies: dict[str, Tally] = {
        name: Tally()
        for name in (
            "grouping", "published", "outlets", "disagreements", "judgements", "no_false_disagreements", "origins", "chains",
            "expectations", "quotations", "no_comment", "names", "sentences_hold",
        )
    }  # fmt: skip
    for name, story in stories.items():
        page = page_of(story, edition, by_id)
        score_articles(story, name, page, by_id, tallies)
        score_differences(story, name, page, by_id, tallies)
        score_rest(story, name, page, by_id, tallies)
    for page in edition.pages:
        found = faults(page, edition.articles)
        for _ in sentences(page):
            tallies["sentences_hold"].add(True, "")
        for told in found:
            tallies["sentences_hold"].add(False, told)
    return tallies


def sentences(page: StoryPage) -> Iterator[Sentence]:
    """Every sentence that a page shows."""
    if page.headline:
        yield page.headline
    yield from page.highlights
    for paragraph in page.story:
        yield from paragraph
    yield from (said.sentence for opinion in page.opinions for said in opinion.statements)
    yield from (entry.sentence for entry in page.timeline)
    yield from (entry.sentence for entry in page.expectations)


def page_of(story: dict[str, Any], edition: Edition, by_id: dict[str, Article]) -> StoryPage:
    """The page that holds most of a story's articles."""
    wanted = {line["article"] for line in story["articles"]}
    return max(edition.pages, key=lambda page: len(wanted & references(page, by_id)))


def references(page: StoryPage, by_id: dict[str, Article]) -> set[str]:
    return {reference(by_id[line.id]) for line in page.articles}


def score_articles(
    story: dict[str, Any], name: str, page: StoryPage, by_id: dict[str, Article], tallies: dict[str, Tally]
) -> None:
    there = references(page, by_id)
    wanted = {line["article"] for line in story["articles"]}
    for one in sorted(wanted | there):
        tallies["grouping"].add(one in wanted and one in there, f"{name}: {one}")
    lines = {reference(by_id[line.id]): line for line in page.articles}
    for told in story["articles"]:
        line = lines.get(told["article"])
        if line is None:
            continue
        tallies["outlets"].add(line.outlet == told["outlet"], f"{told['article']}: {line.outlet}")
        if told.get("zone_printed", True):
            same = bool(line.published) and datetime.fromisoformat(line.published) == datetime.fromisoformat(
                told["published"]
            )
        else:
            same = line.published[:16] == told["published"][:16]
        tallies["published"].add(same, f"{told['article']}: {line.published} is not {told['published']}")


def score_differences(
    story: dict[str, Any], name: str, page: StoryPage, by_id: dict[str, Article], tallies: dict[str, Tally]
) -> None:
    wanted = story["disagreements"]
    for one in wanted:
        found = next((other for other in page.disagreements if matches(one, other, by_id)), None)
        if found is None and one.get("optional"):
            continue
        tallies["disagreements"].add(found is not None, f"{name}: {one['kind']} {one['about'][0]}")
        if found:
            right = found.found.judgement in one["judgement"]
            tallies["judgements"].add(right, f"{name}: {found.found.about} judged {found.found.judgement}")
    allowed = wanted + story.get("may", [])
    for other in page.disagreements:
        known = (
            any(matches(one, other, by_id) or may_be(one, other) for one in allowed) or other.found.kind == "outcome"
        )
        shown = " / ".join(version.value for version in other.versions)
        tallies["no_false_disagreements"].add(known, f"{name}: {other.found.kind} {other.found.about}: {shown}")


def matches(wanted: dict[str, Any], found: PageDisagreement, by_id: dict[str, Article]) -> bool:
    """Whether a disagreement found is the one wanted: two of its versions are printed by two different wanted ones."""
    if found.found.kind != wanted["kind"] or "versions" not in wanted:
        return False
    hit = {
        number
        for number, version in enumerate(wanted["versions"])
        for other in found.versions
        if same_value(version, other.value)
        and {reference(by_id[citation.article]) for citation in other.citations} & set(version["articles"])
    }
    return len({folded(wanted["versions"][number]["value"]) for number in hit}) >= 2


def same_value(version: dict[str, Any], printed: str) -> bool:
    one, other = folded(version["value"]), folded(printed)
    return one in other or other in one or bool(set(one.split()) & set(other.split()))


def may_be(wanted: dict[str, Any], found: PageDisagreement) -> bool:
    return "values" in wanted and any(
        value in version.value for value in wanted["values"] for version in found.versions
    )


def score_rest(
    story: dict[str, Any], name: str, page: StoryPage, by_id: dict[str, Article], tallies: dict[str, Tally]
) -> None:
    tallies["origins"].add(
        page.origins in story["origins"]["accept"], f"{name}: {page.origins} of {story['origins']['accept']}"
    )
    for one in story["citing_chains"]:
        named = [node.name for node in page.graph.nodes]
        for link in one["chain"]:
            tallies["chains"].add(any(alike(link, other) for other in named), f"{name}: {one['article']}: {link}")
    for one in story["expectations"]:
        told = next((entry for entry in page.expectations if cites(one, entry.sentence.citations, by_id)), None)
        tallies["expectations"].add(
            told is not None and told.state == one["state"],
            f"{name}: {one['words']} ({one['state']}): {told and told.state}",
        )
    statements = [said.sentence for opinion in page.opinions for said in opinion.statements]
    for one in story["quotations"]:
        shown = any(folded(one["words"]) in folded(sentence.text) for sentence in statements)
        tallies["quotations"].add(shown, f"{name}: {one['words']}")
    for one in story["no_comment"]:
        silent = [
            said.sentence for opinion in page.opinions for said in opinion.statements if said.kind == "no-comment"
        ]
        tallies["no_comment"].add(
            any(cites(one, sentence.citations, by_id) for sentence in silent), f"{name}: {one['words']}"
        )
    for one in story["names"]:
        forms = [{person.name, *person.aliases} for person in page.people]
        whole = any(all(any(alike(form, other) for other in known) for form in one["forms"]) for known in forms)
        person = any(alike(one["name"], other) for known in forms for other in known)
        if person:
            tallies["names"].add(whole, f"{name}: {one['forms']}")


def alike(one: str, other: str) -> bool:
    """Whether two names share their last word, but for its ending."""
    first, last = one.rsplit(maxsplit=1)[-1], other.rsplit(maxsplit=1)[-1]
    return first[:5].casefold() == last[:5].casefold() or sound_key(first)[:4] == sound_key(last)[:4]


def cites(wanted: dict[str, Any], citations: Iterable[Any], by_id: dict[str, Article]) -> bool:
    """Whether the wanted words stand in the cited ones, or the cited ones in them."""
    words = folded(wanted["words"])
    return any(
        reference(by_id[citation.article]) == wanted["article"]
        and (words in folded(citation.exact) or folded(citation.exact) in words)
        for citation in citations
    )


def main() -> None:
    tallies = score()
    if "--json" in sys.argv:
        print(
            json.dumps(
                {name: {"hits": one.hits, "tries": one.tries, "missed": one.missed} for name, one in tallies.items()},
                ensure_ascii=False,
                indent=1,
            )
        )
        return
    for name, one in tallies.items():
        print(f"{name.replace('_', ' '):24} {one.hits:4} of {one.tries:4}  {one.share:6.1%}")
        for told in one.missed:
            print(f"    missed: {told}")


if __name__ == "__main__":
    ending_quietly(main)
