"""English verbs that questions and news use for one another: who was "appointed" was "named", "picked" or "tapped"."""

from functools import lru_cache

from nutgraf.text.words import stem

_GROUPS = """
appoint: appoint appointed appointment name named names pick picked picks choose chose chosen chooses choice select selected tap tapped nominate nominated nominee nominates install installed hire hired
dismiss: fire fired firing fires oust ousted ousting dismiss dismissed dismissal sack sacked remove removed removal ax axed
leave_office: resign resigned resignation quit quits depart departs departed departure stepping
beat: win won wins defeat defeated defeats beat beats beaten victory unseat unseated oust ousted topple toppled
accuse: accuse accused accuses accusation allege alleged allegation allegations
support: support supports supported supporting back backs backed backing endorse endorses endorsed endorsement
oppose: oppose opposes opposed opposing opposition reject rejects rejected
reveal: leak leaked leaks reveal revealed reveals disclose disclosed publish published release released releases
collide: hit hits strike strikes struck collide collided collides collision crash crashed crashes slam slammed ram rammed ramming
affect: affect affected affects expose exposed compromise compromised
charge_: charge charged charges indict indicted indictment accuse accused
attack_: attack attacked attacks assault assaulted assaults ambush ambushed
snow: snow snowfall snows snowed
pay: pay paid pays spend spent spends cost costs
abstain: abstain abstained abstains abstention
cancel: cancel cancelled canceled cancels scrap scrapped scraps drop dropped
build: build built builds construct constructed
allow_: approve approved approves approval authorise authorised authorize authorized pass passed passes
"""  # fmt: skip


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _GROUPS.strip().splitlines():
        name, _, rest = line.partition(": ")
        for word in rest.split():
            table.setdefault(stem(word, "en"), f"&{name}")
    return table


def verb_group(stemmed: str) -> str:
    """The group ("&appoint") that an English stem belongs to, or ""."""
    return _table().get(stemmed, "")
