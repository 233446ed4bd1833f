"""What a story's evidence is gathered from: its page, the kept texts it cites, where they were read."""

from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version

from nutgraf.carry.evidence import Gathered, cited_versions, write_evidence
from nutgraf.model.page import StoryPage
from nutgraf.ports import Tagger
from nutgraf.ports.kept import KeptVersion
from nutgraf.ports.store import Store

_NEVER = datetime(1, 1, 1, tzinfo=UTC)


def evidence(page: StoryPage, store: Store, tagger: Callable[[], Tagger]) -> bytes:
    """The bundle of ``page``, a story of ``store`` as it stands; the same bytes as long as nothing changes."""
    cited = cited_versions(page)
    ids = sorted({article for article, _ in cited})
    versions = [
        one for article in ids for one in store.articles.versions(article) if (article, one.article.version) in cited
    ]
    captures = {one.capture: store.articles.capture(one.capture) for one in versions if one.capture}
    row = store.stories.row(page.id)
    moments = [at for at in ((row.page, row.changed) if row else ()) if at]
    return write_evidence(
        Gathered(
            page=page,
            versions=versions,
            captures={digest: kept for digest, kept in captures.items() if kept},
            made=max(moments, default=_NEVER),
            nutgraf=version("nutgraf"),
            taggers=_taggers(versions, store, tagger().name),
        )
    )


def _taggers(versions: list[KeptVersion], store: Store, by: str) -> list[str]:
    """Who found the names and attributions in them, as far as that was kept: tagger ``by``, or the rules in its place."""
    notes = (store.articles.notes(one.article.id, one.article.version, by) for one in versions)
    return sorted({found.by for found in notes if found and found.by})
