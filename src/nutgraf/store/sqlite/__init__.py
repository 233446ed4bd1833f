"""The desk's one file: SQLite, through SQLAlchemy Core."""
