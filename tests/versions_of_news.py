"""Versions of invented articles, read and annotated as the desk does, for the tests of what was changed between them."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Account
from nutgraf.model.revision import Revision
from nutgraf.read import read_capture, settle

NOW = datetime(2031, 6, 30, tzinfo=UTC)
URL = "https://echo.example/quarry"


def accounts(records: Sequence[dict[str, str]]) -> list[Account]:
    """An account for each record, in order; a record without an outlet is of the Harwick Echo."""
    read = [
        article
        for number, record in enumerate(records)
        for article in read_capture(
            Capture(address=f"{number}.json", body=json.dumps({"outlet": "Harwick Echo", **record}).encode())
        ).articles
    ]
    return annotate(settle(read, NOW), RulesTagger())


def states(*texts: str, headlines: Sequence[str] = (), url: str = URL, language: str = "en") -> list[Account]:
    """Versions of one article, an hour apart: updated at ten, eleven …"""
    heads = headlines or ["Wall of Harwick quarry gives way"] * len(texts)
    return accounts(
        [
            {
                "headline": heads[number], "url": url, "text": text, "inLanguage": language,
                "datePublished": "2031-05-06T09:00:00Z", "dateModified": f"2031-05-06T{10 + number}:00:00Z",
            }
            for number, text in enumerate(texts)
        ]
    )  # fmt: skip


def told(revision: Revision, before: Account, after: Account) -> list[tuple[str, str, str]]:
    """The edits as (kind, words before, words after)."""
    return [
        (
            edit.kind.value,
            before.words_of(edit.before.span) if edit.before else "",
            after.words_of(edit.after.span) if edit.after else "",
        )
        for edit in revision.edits
    ]
