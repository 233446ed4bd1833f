"""Comparing accounts on real text: ``python benchmarks/compare.py --real``, or this file alone (``--told`` tells each incident).

`tolls`: shootings in American towns as local outlets told them (gva), with those killed and injured as they are on record
(gva_facts). The toll of a page, or of an account, is the first number it prints of people killed (injured); one man who
is no number ("a man was killed") is none. What a page says is right where it is the number on record, which counts
the gunman in and may be months younger than the articles. Two accounts *differ* where their tolls do; what is
*reported* is a disagreement or a rounding that holds both; a disagreement about people killed or injured is *borne
out* where one of its versions is the number on record. `compare_origins` measures whom real articles took their stories from.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import combinations

import compare_origins
from common import DATA, Figures, Row, asked, ending_quietly, rows_of, show
from compare_disagreements import share
from nutgraf.annotate import annotate
from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.check import only_what_holds
from nutgraf.desk import default_tagger
from nutgraf.model.comparison import Comparison, Disagreement, DisagreementKind, Rounding
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Account, Quantity
from nutgraf.model.page import StoryPage
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.model.story import Placement, Story
from nutgraf.ports import Tagger
from nutgraf.read import gather, read_capture, settle

NOW = datetime(2026, 11, 22, tzinfo=UTC)
RECORDED = {"killed": "num_killed", "injured": "num_injured"}
"""What may befall people, and the field of the record that counts them."""

FILES = ("stories/gva.jsonl.gz", "stories/gva_facts.jsonl.gz", *compare_origins.DEFAULTS)
MOST_INCIDENTS, MOST_ARTICLES = 300, 10


def tolls(aloud: bool = False, most: int = MOST_INCIDENTS) -> Figures:
    """The counts over up to ``most`` incidents that two accounts or more tell, taken evenly from all."""
    facts = {row["incident_uri"]: row for row in rows_of(DATA / FILES[1])}
    told: dict[str, list[Row]] = {}
    for row in rows_of(DATA / FILES[0]):
        told.setdefault(row["story"], []).append(row)
    several = [name for name, rows in sorted(told.items()) if len(rows) > 1 and name in facts]
    counts, tagger = Counter[str](), default_tagger()
    for name in several[:: max(1, len(several) // most)][:most]:
        counts += _incident(told[name][:MOST_ARTICLES], facts[name], tagger, aloud)
    return _figures(counts)


def _incident(rows: Sequence[Row], fact: Row, tagger: Tagger, aloud: bool) -> Counter[str]:
    accounts = accounts_of(rows, tagger)
    comparison = compare(accounts)
    page = page_of(accounts, comparison)
    counts = Counter(incidents=1, articles=len(accounts))
    for role, field in RECORDED.items():
        shown = page and page_toll(page, accounts, role)
        counts[f"{role} told"] += shown is not None
        counts[f"{role} right"] += shown == fact[field]
        counts.update(_differing(accounts, comparison, role))
    for one in comparison.disagreements:
        if one.kind is DisagreementKind.NUMBER and (role := _role_of(one, accounts)):
            borne_out = fact[RECORDED[role]] in _values(one, accounts)
            counts.update({"reported": 1, "borne out": borne_out})
            if aloud:
                versions = " | ".join(version.value for version in one.versions)
                print(
                    f"{fact['incident_uri']}: {role} {fact[RECORDED[role]]}: {one.judgement}: {versions}",
                    file=sys.stderr,
                )
    return counts


def _figures(counts: Mapping[str, int]) -> Figures:
    pages = {
        role: {
            "told": share(counts.get(f"{role} told", 0), counts["incidents"]),
            "right": share(counts.get(f"{role} right", 0), counts.get(f"{role} told", 0)),
        }
        for role in RECORDED
    }
    return {
        "incidents": counts["incidents"],
        "articles": counts["articles"],
        **pages,
        "differing": counts.get("differ", 0),
        "differing_reported": share(counts.get("differ reported", 0), counts.get("differ", 0)),
        "reported": counts.get("reported", 0),
        "reported_borne_out": share(counts.get("borne out", 0), counts.get("reported", 0)),
    }


def accounts_of(rows: Iterable[Row], tagger: Tagger) -> list[Account]:
    captures = (
        Capture(address=f"{row['id']}.json", body=json.dumps({**row, "url": ""}).encode(), kind="application/json")
        for row in rows
    )
    return annotate(settle(gather(read_capture(capture) for capture in captures).articles, NOW), tagger)


def page_of(accounts: Sequence[Account], comparison: Comparison) -> StoryPage | None:
    """The page of all accounts as one story."""
    members = tuple(Placement(article=one.id, score=1.0, reason="") for one in accounts)
    page = compose(Story(id="s1", members=members), accounts, comparison)
    return only_what_holds(page, [account.article for account in accounts])


def page_toll(page: StoryPage, accounts: Sequence[Account], role: str) -> float | None:
    """The first number of people so fallen among the words that the page's headline, highlights and text cite."""
    by_id = {account.id: account for account in accounts}
    sentences = [page.headline, *page.highlights, *(sentence for paragraph in page.story for sentence in paragraph)]
    for citation in (each for sentence in sentences if sentence for each in sentence.citations):
        inside = by_id[citation.article].quantities_in(Span(start=citation.start, end=citation.end))
        if found := first_toll(inside, role):
            return found.low
    return None


def first_toll(quantities: Iterable[Quantity], role: str) -> Quantity | None:
    return next((one for one in quantities if one.role == role and one.low == one.high), None)


def _differing(accounts: Sequence[Account], comparison: Comparison, role: str) -> Counter[str]:
    """Whether any two accounts print different tolls, and whether what was told holds two such."""
    printed = [(account, toll) for account in accounts if (toll := first_toll(account.notes.quantities, role))]
    apart = [
        (Place(article=one.id, span=a.span), Place(article=other.id, span=b.span))
        for (one, a), (other, b) in combinations(printed, 2)
        if a.low != b.low
    ]
    told = (*comparison.disagreements, *comparison.roundings)
    reported = any(_holds(one, a) and _holds(one, b) for one in told for a, b in apart)
    return Counter({"differ": int(bool(apart)), "differ reported": int(reported)})


def _holds(told: Disagreement | Rounding, place: Place) -> bool:
    return any(
        each.article == place.article and each.span.touches(place.span)
        for version in told.versions
        for each in version.places
    )


def _quantities(told: Disagreement, accounts: Sequence[Account]) -> list[Quantity]:
    places = [Place(article=a.id, span=one.span) for a in accounts for one in a.notes.quantities]
    every = [one for account in accounts for one in account.notes.quantities]
    return [one for one, place in zip(every, places, strict=True) if _holds(told, place)]


def _role_of(told: Disagreement, accounts: Sequence[Account]) -> str:
    """What befell those counted by most figures of a disagreement, where the record counts them too; else ""."""
    roles = Counter(one.role for one in _quantities(told, accounts) if one.role)
    role = next((role for role, _ in roles.most_common(1)), "")
    return role if role in RECORDED else ""


def _values(told: Disagreement, accounts: Sequence[Account]) -> set[float]:
    return {value for one in _quantities(told, accounts) for value in (one.low, one.high)}


def real_text(aloud: bool = False) -> dict[str, dict[str, Figures]]:
    """The figures of each set of real text; none, with a word, where one is missing."""
    missing = [name for name in FILES if not (DATA / name).is_file()]
    if missing:
        print(f"real text is left out: {', '.join(missing)} not there", file=sys.stderr)
        return {}
    *polnear, allsides = (DATA / name for name in compare_origins.DEFAULTS)
    return {
        "gva, tolls": {"nutgraf": tolls(aloud)},
        "PolNeAR, whom it was taken from": {"nutgraf": compare_origins.attributed(polnear)},
        "allsides, whom it was taken from": {"nutgraf": compare_origins.bylines(allsides)},
    }


def main() -> None:
    _, arguments = asked(__doc__ or "", *FILES, flags={"told": "tell each disagreement about a toll on stderr"})
    show(real_text(arguments.told), arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
