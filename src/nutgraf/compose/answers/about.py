"""How much a sentence loses that does not tell of those, or of the deed, that a question asks about."""

from nutgraf.compose.answers.passages import Passage, Reading
from nutgraf.compose.answers.question import Asked, Question
from nutgraf.compose.answers.telling import tells_of
from nutgraf.compose.answers.weighing import Weighing
from nutgraf.model.notes import NameKind

_WITHOUT_SUBJECT, _WITHOUT_BODY, _WITHOUT_VERB, _UNCOUNTED, _ANOTHER = 0.55, 0.8, 0.9, 0.7, 0.65
_OF_A_DEED = frozenset({Asked.AHEAD, Asked.WHETHER})


def of_those_asked_about(passage: Passage, reading: Reading, weighing: Weighing) -> float:
    """How much a sentence loses that does not tell of those, or of the deed, that are asked about."""
    question = weighing.question
    much = 1.0
    if _leaves_out_the_subject(passage, reading, question):
        much = _WITHOUT_SUBJECT if question.subject & reading.people else _WITHOUT_BODY
    if question.asked in _OF_A_DEED and question.verb is not None:
        much *= (
            tells_of(passage.account, passage.span, weighing.matcher)
            if question.verb in passage.here
            else _WITHOUT_VERB
        )
    if (
        question.asked is Asked.NUMBER
        and question.verb is not None
        and question.verb not in {*passage.here, *passage.before}
    ):
        much *= _UNCOUNTED
    return much * _ANOTHER if _of_another(passage, reading, weighing) else much


def _leaves_out_the_subject(passage: Passage, reading: Reading, question: Question) -> bool:
    """Whether a sentence does not name those who do what is asked about, nor takes them up from the one before."""
    subject = question.subject & reading.anywhere.keys()
    if not subject or passage.account.article.language != question.language:
        return False
    return not subject & {*passage.here, *passage.before, *reading.top}


def _of_another(passage: Passage, reading: Reading, weighing: Weighing) -> bool:
    """Whether a sentence names somebody, and none of those persons whom the question names and the account knows."""
    asked = reading.people & weighing.names
    if not asked or asked & (passage.here.keys() | passage.before.keys()):
        return False
    return any(mention.kind is NameKind.PERSON for mention in reading.account.mentions_in(passage.span))
