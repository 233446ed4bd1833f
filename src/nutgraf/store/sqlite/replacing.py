"""Statements that are made once and used often: making one takes longer than running it."""

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import Insert, insert


def replacing(rows: Table, *keys: str) -> Insert:
    """Puts a row in place of the one with the same ``keys``, or adds it. All its columns but the file's own number are
    handed over when it is run."""
    put = insert(rows)
    others = [column.name for column in rows.columns if column.name not in (*keys, "id")]
    return put.on_conflict_do_update(index_elements=list(keys), set_={name: put.excluded[name] for name in others})
