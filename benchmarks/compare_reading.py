"""A labelled case read and annotated, its articles by their keys."""

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from compare_cases import Case
from nutgraf.annotate import annotate
from nutgraf.desk import default_tagger
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Account
from nutgraf.read import gather, read_capture, settle

NOW = datetime(2035, 1, 1, tzinfo=UTC)


def read_case(case: Case) -> dict[str, Account]:
    """The accounts of a case. Two versions of one article are two accounts here: addresses are left out."""
    return dict(
        _read(tuple((key, json.dumps({**row, "url": ""}, ensure_ascii=False)) for key, row in case.articles.items()))
    )


@cache
def _read(rows: tuple[tuple[str, str], ...]) -> tuple[tuple[str, Account], ...]:
    captures = [Capture(address=f"{key}.json", body=row.encode(), kind="application/json") for key, row in rows]
    articles = settle(gather(read_capture(capture) for capture in captures).articles, NOW)
    accounts = annotate(articles, default_tagger())
    return tuple((Path(account.article.address).stem, account) for account in accounts)
