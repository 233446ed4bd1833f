"""Quotations in two languages."""

import pytest

from compare.spoken_accounts import accounts, material_of
from nutgraf.compare.quotations.prints import Draft, Print
from nutgraf.compare.quotations.senses import Senses
from nutgraf.compare.quotations.speakers import NOBODY, Speaker
from nutgraf.compare.quotations.translations import with_translations
from nutgraf.model.span import Span
from nutgraf.text.spoken import spoken

ORLA = Speaker(name="Orla Venn", entity=91, person=True, named=True)
PIET = Speaker(name="Piet Lorne", entity=92, person=True, named=True)
ENGLISH = "We lost the boat that night, but nobody died and the children slept"


def joined(language: str, words: str, speaker: Speaker = ORLA) -> int:
    """How many utterances an English quotation of Orla Venn and this one are."""
    texts = (f"“{ENGLISH}”", f"“{words}”")
    material = material_of(accounts(*texts))
    drafts = []
    for number, (text, tongue, who) in enumerate(zip((ENGLISH, words), ("en", language), (ORLA, speaker), strict=True)):
        start = material.accounts[number].article.text.index(text)
        span = Span(start=start, end=start + len(text))
        read = spoken(material.accounts[number].article.text, [span], tongue)
        object.__setattr__(material.accounts[number].article, "language", tongue)
        drafts.append(
            Draft(marked=[Print(account=number, span=span, words=read, speaker=who, attribution=None, language=tongue)])
        )
    return len(with_translations(drafts, Senses(material)))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Wir haben in der Nacht das Boot verloren, aber niemand starb, und die Kinder schliefen"),
        ("fr", "Nous avons perdu le bateau cette nuit-là, mais personne n’est mort et les enfants ont dormi"),
        ("es", "Perdimos el barco aquella noche, pero nadie ha muerto y los niños han dormido, hemos perdido"),
        ("uk", "Ми втратили човен тієї ночі, але ніхто не загинув, а діти спали"),
    ],
)
def test_the_same_said_in_another_language_is_one_utterance(language: str, words: str) -> None:
    assert joined(language, words) == 1


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Wir haben für diese Kette jeden Winter viel Geld bezahlt, und sie war alt", ORLA),
        ("Wir haben in der Nacht das Boot verloren, aber niemand starb, und die Kinder schliefen", PIET),
        ("Wir haben das Boot in der Nacht gebaut", NOBODY),
    ],
)
def test_what_says_something_else_or_is_said_by_another_stays_apart(words: str, speaker: Speaker) -> None:
    assert joined("de", words, speaker) == 2
