"""What asking politely needs across runs: what sites said in their robots.txt and tdmrep.json."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Makes the table; all sites are yet to be asked."""
    op.execute(
        """
        CREATE TABLE sites (
            id INTEGER NOT NULL PRIMARY KEY,
            site TEXT NOT NULL,
            what TEXT NOT NULL,
            asked INTEGER NOT NULL,
            until INTEGER NOT NULL,
            status INTEGER NOT NULL,
            body BLOB NOT NULL,
            UNIQUE (site, what)
        )
        """
    )
