from sqlalchemy import create_engine, select

from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import metadata, notes


def test_a_row_takes_the_place_of_the_one_with_the_same_keys() -> None:
    put = replacing(notes, "version", "tagger")
    engine = create_engine("sqlite://")
    metadata.create_all(engine, tables=[notes])
    with engine.begin() as connection:
        for version, body in ((1, b"a"), (2, b"b"), (1, b"c")):
            connection.execute(put, {"version": version, "tagger": "rules/1", "body": body})
        found = connection.execute(select(notes.c.id, notes.c.version, notes.c.body).order_by(notes.c.id))
        assert [tuple(row) for row in found] == [(1, 1, b"c"), (2, 2, b"b")]
    engine.dispose()
