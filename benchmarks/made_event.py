"""Any number of accounts of one made-up event, for `compare_speed.py`: a dam gives way, and everybody writes about it.

Each account tells some of the event's facts in one of several wordings, quotes the same few people in whole or in part,
gives the figures as they stood at its hour, and adds sentences of its own with people of its own in invented words. One in
five prints a wire's account with little of its own. So the shared part of an account stays what it is however many there
are, and what only one account has grows with them, as with real news.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from random import Random

from common import article_of
from made_stream import invented_word
from nutgraf.model.article import Article
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

START = datetime(2031, 4, 8, 5, tzinfo=UTC)
HOURS = 72
TOWNS = "Aldmoor Brackwell Corvane Dunmere Estley Fennick Garrow Hexby Inverlay Jarrick Kelsted Lowmere".split()
PAPERS = "Courier Gazette Herald Mail Post Observer Star Tribune Echo Argus".split()
FIRST = """Ada Agnes Albin Alma Anton Arne Beata Bela Bruno Carla Clara Cyril Dana Dorian Edda Edwin Elsa Emil Erik Esther Eva
Fanny Felix Frida Gerda Greta Gustav Hanna Heidi Henrik Hugo Ida Ines Ivar Jana Jonas Josef Judith Kasper Katrin Klara Lars
Leon Linda Lotte Lucas Magda Mara Marek Milan Mona Nadia Nils Nora Olga Oscar Otto Paula Pavel Petra Piet Ralf Rita Roman
Rosa Ruben Sara Selma Simon Sonja Stefan Tanja Tilda Tomas Ulla Vera Viktor Walter Wanda Yvonne Zoltan""".split()
FACTS = (
    ("The Orvane dam above {town} gave way shortly after {clock} on Tuesday.",
     "A dam on the river Orvane burst early on Tuesday and flooded {town}.",
     "Water broke through the Orvane dam at about {clock} on Tuesday, the police said."),
    ("At least {dead} people were killed, the rescue service said.",
     "The flood killed {dead} people, according to the interior ministry.",
     "{dead} people are confirmed dead, officials in {town} said."),
    ("Another {hurt} people were injured, {grave} of them seriously.",
     "{hurt} were treated for injuries at the county hospital.",
     "Doctors said {hurt} people had been hurt."),
    ("Some {homes} homes were under water on Wednesday.",
     "About {homes} houses were flooded, the county said.",
     "The water reached {homes} homes, said the mayor, Petra Lindqvist."),
    ("The operator, Norvane Power, put the damage at {sum} million euros.",
     "Damage was estimated at {sum} million euros by Norvane Power, which runs the dam.",
     "Norvane Power said repairs would cost {sum} million euros."),
    ("The dam was built in 1964 and last inspected in March 2029.",
     "An inspection in March 2029 found no fault with the dam, which dates from 1964.",
     "Inspectors last visited the dam, finished in 1964, two years ago."),
    ("The government will pay 5,000 euros to each household, Prime Minister Henrik Sandmo said.",
     "Prime Minister Henrik Sandmo promised each household 5,000 euros.",
     "Each family is to receive 5,000 euros from the state, the prime minister, Henrik Sandmo, announced."),
    ("Schools in {town} will stay closed until Monday.",
     "The county said schools would reopen on Monday.",
     "Pupils are to return to school on Monday, the county council said."),
    ("The company denied that it had ignored warnings.",
     "Norvane Power denied having ignored warnings about cracks.",
     "“There were no warnings,” said Norvane Power’s chief executive, Dorian Vance."),
    ("Prosecutors opened an inquiry into Norvane Power on Wednesday.",
     "An inquiry into the operator was opened by prosecutors in Corvane.",
     "Prosecutors in Corvane said that they were investigating the company."),
    ("The army sent {troops} soldiers and 12 helicopters.",
     "{troops} soldiers were sent to help, the defence ministry said.",
     "The defence ministry said it had sent {troops} troops with boats."),
    ("Trains between Corvane and Estley were cancelled.",
     "No trains ran between Corvane and Estley, the railway said.",
     "The railway between Corvane and Estley was closed."),
)  # fmt: skip
SPOKEN = (
    ("the mayor, Petra Lindqvist", "We heard a roar like a train, and then the whole valley was water",
     "We heard a roar like a train"),
    ("Prime Minister Henrik Sandmo", "Nobody who lost a home in this valley will be left alone by this country",
     "Nobody who lost a home will be left alone"),
    ("Ines Adler, who leads the rescuers", "We will go on searching until the last house has been opened",
     "We will go on searching"),
    ("Dorian Vance of Norvane Power", "Our thoughts are with the families, and we will answer every question",
     "we will answer every question"),
)  # fmt: skip
WIRE = "Nordwire"
_WORDS = [invented_word(number) for number in range(400, 30_000)]
_WEIGHTS = list(accumulate(1 / (rank + 20) for rank in range(len(_WORDS))))


def accounts_of_one_event(many: int, seed: int = 0) -> Iterator[Article]:
    """``many`` articles in time order, each by another outlet, of 15 to 30 sentences."""
    luck = Random(seed)
    wire: list[str] = []
    for number in range(many):
        at = START + timedelta(hours=HOURS * number / many)
        outlet = f"{luck.choice(TOWNS)} {luck.choice(PAPERS)} {number}"
        copied = bool(wire) and luck.random() < 0.2
        sentences = _copied(wire, luck) if copied else _told(number / many, luck)
        wire = sentences if number % 50 == 0 else wire
        yield _article(f"{number:05}", outlet, sentences, at, f"{WIRE}: " if copied else "")


def _article(name: str, outlet: str, sentences: list[str], at: datetime, credit: str) -> Article:
    headline = sentences[0].rstrip(".")
    paragraphs = [" ".join(sentences[start : start + 2]) for start in range(0, len(sentences), 2)]
    plain = article_of("\n\n".join([headline, *paragraphs]), name=name, language="en", outlet=outlet)
    stamp = Stamp(at=at, precision=Precision.MINUTE, known=Known.METADATA)
    return replace(
        plain, headline=Span(start=0, end=len(headline)), paragraphs=plain.paragraphs[1:], published=stamp,
        credit=credit.rstrip(": "),
    )  # fmt: skip


def _told(late: float, luck: Random) -> list[str]:
    """The facts as they are known when ``late`` (0..1) of the days are gone, then voices, then what is its own."""
    known = {
        "town": "Fennick", "clock": "4.30 a.m.", "dead": 8 + int(late * 4) * 3, "hurt": 40 + int(late * 3) * 7, "grave": 6,
        "homes": f"{1200 + 50 * luck.randrange(3):,}", "sum": luck.choice((70, 70, 70, 85)), "troops": 450,
    }  # fmt: skip
    chosen = sorted(luck.sample(range(1, len(FACTS)), luck.randint(5, 9)))
    facts = [luck.choice(FACTS[one]).format(**known) for one in (0, *chosen)]
    voices = [_voice(luck, *spoken) for spoken in luck.sample(SPOKEN, 2)]
    own = [_own(luck) for _ in range(luck.randint(7, 18))]
    luck.shuffle(own)
    return facts[:4] + voices[:1] + facts[4:] + own[:4] + voices[1:] + own[4:]


def _copied(wire: list[str], luck: Random) -> list[str]:
    return [*wire[: luck.randint(10, len(wire))], _own(luck)]


def _voice(luck: Random, speaker: str, whole: str, part: str) -> str:
    if luck.random() < 0.5:
        return f"“{whole},” said {speaker}."
    return f"{speaker[0].upper()}{speaker[1:]}, said: “{part}.”" if "," in speaker else f"“{part},” {speaker} said."


def _own(luck: Random) -> str:
    """A sentence that no other account has."""
    words = luck.choices(_WORDS, cum_weights=_WEIGHTS, k=luck.randint(8, 16))
    plain, name = " ".join(words), f"{luck.choice(FIRST)} {luck.choice(_WORDS).capitalize()}"
    return luck.choice(
        (
            f"{name}, a neighbour, said the {plain}.",
            f"“The {plain},” said {name}, who lives in {luck.choice(TOWNS)}.",
            f"In {luck.choice(TOWNS)} the {plain} on {luck.choice(('Monday', 'Tuesday', 'Wednesday'))}.",
            f"About {luck.randint(3, 900)} {luck.choice(_WORDS)}s were {plain}.",
            f"The {plain} was {luck.randint(2, 80)} metres from the {luck.choice(_WORDS)} of {luck.choice(TOWNS)}.",
        )
    )
