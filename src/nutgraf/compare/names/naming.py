"""What an entity is called on the page, in which office, and under which other names it goes."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from nutgraf.compare.names.likeness import Verdict, same_body, same_person, tokens
from nutgraf.compare.names.unit import Unit
from nutgraf.model.comparison import Alias, Likeness
from nutgraf.model.notes import Account, NameKind
from nutgraf.model.place import Place
from nutgraf.text.counting import singular
from nutgraf.text.countries import adjective_of_country, country_of

_LONGEST_ROLE = 70
_SAMPLE, _SAMPLES = 300, 10
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,3}")
_HEAD = re.compile(r"(.+?)((?: of| for| at| in| and|,) .*)$")
_PLURAL_OFFICES = frozenset(
    """ministers presidents secretaries senators representatives governors mayors spokesmen spokeswomen officials chiefs leaders
    ambassadors generals commanders judges prosecutors lawyers attorneys detectives officers directors chairmen deputies
    lawmakers premiers chancellors congressmen councillors sergeants inspectors professors analysts researchers experts""".split()
)
_IN_ITS_ARTICLE = Verdict(Likeness.SAME, "same one within its article")


def majority_language(accounts: Sequence[Account]) -> str:
    """The language most accounts are written in; English, then the alphabet, where two are even."""
    counts = Counter(account.article.language for account in accounts)
    return min(counts, key=lambda code: (-counts[code], code != "en", code), default="und")


class Namer:
    """Chooses names and offices for a story: its language and script are those of most accounts."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self.accounts = accounts
        self.language = majority_language(accounts)
        mine = [account.article.text[:_SAMPLE] for account in accounts if account.article.language == self.language]
        self.latin = _is_latin("".join(mine[:_SAMPLES]))

    def name(self, units: Sequence[Unit], *, person: bool) -> str:
        """The form most accounts of the story's language print, full names and the story's script before others."""
        carriers: dict[str, set[int]] = defaultdict(set)
        for unit in units:
            for _, mention in unit.mentions:
                carriers[mention.name].add(unit.account)

        def rank(name: str) -> tuple[bool, bool, bool, int, int, str]:
            ours = any(self._is_ours(number) for number in carriers[name])
            full = len(tokens(name)) > 1 if person else not name.isupper()
            return full, _is_latin(name) == self.latin, ours, len(carriers[name]), len(name), name

        return max(carriers, key=rank)

    def role(self, units: Sequence[Unit]) -> str:
        """The most telling office printed: in the story's language, with its country or body, most often, longest.

        An office in another language is only given to somebody whom no account in the story's language names.
        """
        counts: Counter[str] = Counter()
        ours: set[str] = set()
        telling: set[str] = set()
        for unit in units:
            for office, of in unit.offices:
                role = _role(office, of)
                counts[role] += 1
                ours |= {role} if self._is_ours(unit.account) else set()
                telling |= {role} if of or len(office.split()) > 1 else set()
        named_here = any(self._is_ours(unit.account) for unit in units)
        fitting = [role for role in counts if len(role) <= _LONGEST_ROLE and (role in ours or not named_here)]
        return max(fitting, key=lambda role: (role in ours, role in telling, counts[role], len(role), role), default="")

    def _is_ours(self, account: int) -> bool:
        return self.accounts[account].article.language == self.language


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "ɐ" for letter in letters) * 2 >= len(letters)


def _role(office: str, of: str) -> str:
    office = _of_one(office)
    if not of or of.lower() in office.lower():
        return office
    adjective = adjective_of_country(of) or (not country_of(of) and of[:1].islower()) or _INITIALS.fullmatch(of)
    return f"{of} {office}" if adjective else f"{office} of {of}"


def _of_one(office: str) -> str:
    """The office of one holder, where it is printed for two ("Defence Ministers"): its head in the singular."""
    head, rest = _HEAD.match(office), ""
    if head is not None:
        office, rest = head[1], head[2]
    first, _, last = office.rpartition(" ")
    if last.lower() not in _PLURAL_OFFICES:
        return office + rest
    one = f"{last[:-3]}man" if last.endswith("men") else singular(last)
    return f"{first} {one}".strip() + rest


def aliases_of(
    name: str, units: Sequence[Unit], accounts: Sequence[Account], doubts: dict[str, Verdict]
) -> tuple[Alias, ...]:
    """Every form printed, the page's own first, with why it is taken for the same."""
    places: dict[str, list[Place]] = defaultdict(list)
    kinds: dict[str, NameKind] = {}
    for unit in units:
        for _, mention in unit.mentions:
            places[mention.name].append(Place(article=accounts[unit.account].id, span=mention.span))
            kinds.setdefault(mention.name, unit.kind)
    forms = sorted(places, key=lambda form: (form != name, -len(places[form]), form))
    return tuple(_alias(form, _verdict(form, name, kinds[form], doubts), places[form]) for form in forms)


def _verdict(form: str, name: str, kind: NameKind, doubts: dict[str, Verdict]) -> Verdict:
    if form in doubts:
        return doubts[form]
    if form == name:
        return Verdict(Likeness.SAME, "the name most accounts print")
    verdict = same_person(form, name) if kind is NameKind.PERSON else same_body(form, name)
    return verdict if verdict and verdict.judgement is Likeness.SAME else _IN_ITS_ARTICLE


def _alias(form: str, verdict: Verdict, places: list[Place]) -> Alias:
    return Alias(name=form, judgement=verdict.judgement, reason=verdict.reason, places=tuple(places))
