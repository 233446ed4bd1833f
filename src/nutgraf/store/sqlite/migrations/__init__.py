"""How the tables came to be as they are, step by step, run by Alembic from `nutgraf.store.sqlite.migrate`.

A step that was ever released is never changed. It speaks plain SQL and imports nothing of ours, so that it does tomorrow
what it did when it was written.
"""
