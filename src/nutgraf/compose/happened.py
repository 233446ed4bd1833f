"""What happened to a story between two of its pages, as programs are told of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from nutgraf.model.claim import Treating
from nutgraf.model.comparison import DisagreementKind, Judgement
from nutgraf.model.hook import Happened, Happening
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageClaim, PageDisagreement, PageEdit, PageVersion
from nutgraf.model.sentence import Citation, Sentence

_CARRIES = (Treating.STATES, Treating.ATTRIBUTES)
_NO_UPDATE = (Judgement.CONFLICT, Judgement.SLIP, Judgement.UNSURE)

Place = tuple[str, str]
"""Words of an article: its id, and the words."""


def happened(before: StoryPage | None, after: StoryPage, texts: Mapping[str, str]) -> list[Happened]:
    """What is told of ``after`` where ``before`` was the page until now (None: the story had none), the most telling first.

    ``texts`` are the latest texts of articles by id, of those at least that changed since ``before``. What moved to another
    story did not change; words that are kept no more, of a version that is the same, are not gone.
    """
    if before is None:
        return [Happened(kind=Happening.NEW_STORY, sentence=after.headline)] if after.headline else []
    between = _Between(before, after, texts)
    return [*between.numbers(), *between.disagreements(), *between.gone(), *between.claims()]


@dataclass(frozen=True)
class _Between:
    """Two pages of one story."""

    before: StoryPage
    after: StoryPage
    texts: Mapping[str, str]

    def numbers(self) -> Iterator[Happened]:
        """Figures that were replaced by later ones."""
        for found in self.after.disagreements:
            if found.found.kind is not DisagreementKind.NUMBER or found.found.judgement is not Judgement.UPDATE:
                continue
            latest = found.versions[-1]
            known = self._values(found)
            if latest.value not in known and not self._known(latest.citations):
                was = next((one.value for one in reversed(found.versions[:-1])), "")
                yield _of(Happening.NUMBER_CHANGED, found, latest, f"was {was}" if was else "")

    def disagreements(self) -> Iterator[Happened]:
        """Versions that cannot all hold, where nobody had told them apart before."""
        for found in self.after.disagreements:
            number_grows = found.found.kind is DisagreementKind.NUMBER and found.found.judgement is Judgement.UPDATE
            same = self._same(found)
            turned = (
                same is not None and same.found.judgement is Judgement.UPDATE and found.found.judgement in _NO_UPDATE
            )
            if not number_grows and (same is None or turned):
                yield _of(Happening.DISAGREEMENT, found, found.versions[-1], found.found.why, whole=True)

    def gone(self) -> Iterator[Happened]:
        """Sentences of the page before whose words their article no longer has, and claims that were withdrawn."""
        told: set[Place] = set()
        for sentence in _sentences(self.before):
            for citation in sentence.citations:
                place = (citation.article, citation.exact)
                if place not in told and self._is_gone(citation):
                    told.add(place)
                    yield Happened(
                        kind=Happening.SUPPORT_GONE, sentence=sentence, gone=citation, now=self._instead(citation)
                    )

    def claims(self) -> Iterator[Happened]:
        """Sentences that stand on new words alone: of articles, or versions, that the page before did not have."""
        told: list[Citation] = []
        for sentence in _claimed(self.after):
            again = any(_overlap(one, other) for one in sentence.citations for other in told)
            told += sentence.citations
            if not again and not self._known(sentence.citations):
                yield Happened(kind=Happening.NEW_CLAIM, sentence=sentence)

    @cached_property
    def _versions(self) -> dict[str, str]:
        return {line.id: line.version for line in self.before.articles}

    @cached_property
    def _words(self) -> set[str]:
        """All that the page before cites."""
        return {citation.exact for citation in _cited(self.before)}

    def _known(self, citations: tuple[Citation, ...]) -> bool:
        """Whether any of the words could be read when the page before was made."""
        return any(self._versions.get(one.article) == one.version or one.exact in self._words for one in citations)

    def _same(self, found: PageDisagreement) -> PageDisagreement | None:
        """What the page before told of the same matter."""
        places = _places(found)
        for one in self.before.disagreements:
            if one.found.kind is found.found.kind and (one.found.about == found.found.about or _places(one) & places):
                return one
        return None

    def _values(self, found: PageDisagreement) -> set[str]:
        same = self._same(found)
        return {version.value for version in same.versions} if same else set()

    def _is_gone(self, citation: Citation) -> bool:
        text = self.texts.get(citation.article)
        lines = {line.id: line.version for line in self.after.articles}
        changed = lines.get(citation.article, citation.version) != citation.version
        current = self._versions.get(citation.article) == citation.version
        return bool(text and changed and current) and _plain(citation.exact) not in _plain(text or "")

    def _instead(self, citation: Citation) -> Citation | None:
        """The words that an edit put in place of cited ones."""
        for revision in self.after.revisions:
            for edit in revision.edits:
                if _touches(edit, citation):
                    return edit.after
        return None


def _of(kind: Happening, found: PageDisagreement, shown: PageVersion, note: str, *, whole: bool = False) -> Happened:
    """What happened to the versions of one matter: told by the value of the one ``shown``, with its citations, or those of
    the ``whole``."""
    citations = tuple(one for version in found.versions for one in version.citations) if whole else shown.citations
    values = " / ".join(version.value for version in found.versions) if whole else shown.value
    sentence = Sentence(text=f"{found.found.about}: {values}", citations=citations, origins=shown.origins)
    return Happened(kind=kind, sentence=sentence, about=found.found.about, note=note)


def _claimed(page: StoryPage) -> Iterator[Sentence]:
    """The claims of a page: those that several treat, with the words of all who carry them, then those told."""
    yield from (_carried(claim) for claim in page.claims)
    yield from page.highlights
    yield from (sentence for paragraph in page.story for sentence in paragraph)


def _carried(claim: PageClaim) -> Sentence:
    cited = [one.citation for one in claim.treatments if one.citation and one.how in _CARRIES]
    citations = tuple(dict.fromkeys((*claim.sentence.citations, *cited)))
    return Sentence(text=claim.sentence.text, citations=citations, origins=claim.sentence.origins)


def _sentences(page: StoryPage) -> Iterator[Sentence]:
    if page.headline:
        yield page.headline
    yield from _claimed(page)
    yield from (said.sentence for opinion in page.opinions for said in opinion.statements)


def _cited(page: StoryPage) -> Iterator[Citation]:
    yield from (citation for sentence in _sentences(page) for citation in sentence.citations)
    yield from (citation for found in page.disagreements for one in found.versions for citation in one.citations)


def _places(found: PageDisagreement) -> set[Place]:
    return {(one.article, one.exact) for version in found.versions for one in version.citations}


def _touches(edit: PageEdit, citation: Citation) -> bool:
    return edit.before is not None and _overlap(edit.before, citation)


def _overlap(one: Citation, other: Citation) -> bool:
    same = (one.article, one.version) == (other.article, other.version)
    return same and one.start < other.end and other.start < one.end


def _plain(text: str) -> str:
    return " ".join(text.split())
