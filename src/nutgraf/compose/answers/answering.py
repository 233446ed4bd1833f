"""A question to some accounts, answered in their own words."""

from collections.abc import Sequence

from nutgraf.compose.answers.choosing import choose
from nutgraf.compose.answers.fitting import fits
from nutgraf.compose.answers.making import Workshop
from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.passages import read_account
from nutgraf.compose.answers.question import read_question
from nutgraf.compose.answers.unknown import unknown
from nutgraf.compose.answers.weighing import Weighing
from nutgraf.compose.answers.who import cast_of
from nutgraf.compose.barred import Barred
from nutgraf.model.article import in_time
from nutgraf.model.notes import Account
from nutgraf.model.reply import Reply
from nutgraf.model.ruling import NO_RULINGS, Rulings


def answer(question: str, accounts: Sequence[Account], *, most: int = 5, rulings: Rulings = NO_RULINGS) -> Reply:
    """What ``accounts`` say to ``question``: at most ``most`` sentences of theirs, the best first, each checked as on a page.

    Accounts need not be of one story. Where nothing answers there is no answer: ``unknown`` says what is missing. Pure:
    the same values give the same reply, in whatever order the accounts come. Words that ``rulings`` say do not support a
    sentence are not cited for it. Up to some hundred accounts are meant.
    """
    asked = read_question(question)
    matcher = Matcher(question=asked)
    ordered = sorted(accounts, key=lambda account: in_time(account.article))
    readings = [read_account(account, matcher) for account in ordered]
    weighing = Weighing.over(readings, asked, matcher)
    found = fits(readings, weighing)
    meant = {fit.account.id for fit in found}
    cast = cast_of([account for account in ordered if account.id in meant])
    workshop = Workshop(accounts=ordered, cast=cast, barred=Barred.among(rulings.unsupported, ordered))
    chosen = choose(found, workshop, matcher, max(0, most))
    shown = tuple(one.shown(workshop) for one in chosen)
    return Reply(
        question=question,
        answers=shown,
        unknown=unknown(chosen, readings, weighing),
        asked=len(ordered),
        articles=tuple(dict.fromkeys(cited.article for one in shown for cited in one.sentence.citations)),
    )
