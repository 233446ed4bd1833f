"""What searching needs: the index of all words. It is filled by the code that spells words, after the last step."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Makes the index, which holds no texts; marks of vowels belong to a word, accents do not."""
    op.execute(
        "CREATE VIRTUAL TABLE words USING fts5 (headline, body, content='', "
        "tokenize=\"unicode61 remove_diacritics 2 categories 'L* M* N* Co'\")"
    )
