"""Invented events for the tests of the stream: pools of facts, each told in several ways, and small news around them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from cluster.coverage import account
from nutgraf.model.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event that outlets tell in their own ways: headlines, and for each fact some wordings; the first is the event itself."""

    name: str
    headlines: Sequence[str]
    facts: Sequence[Sequence[str]]


def tellings(event: Event, many: int, *, seed: int = 1, start: float = 0, over: float = 30) -> list[Article]:
    """So many articles on ``event`` from ``start`` on, within ``over`` hours; most of them tell what it is, none tells all."""
    choice = random.Random(f"{event.name} {seed}")
    return [_telling(event, number, choice, start + choice.uniform(0, over)) for number in range(many)]


def _telling(event: Event, number: int, choice: random.Random, hours: float) -> Article:
    others = range(1, len(event.facts))
    told = choice.sample(others, choice.randint(3, 7))
    if choice.random() < 0.8:
        told.insert(0, 0)
    if choice.random() < 0.5:
        choice.shuffle(told)
    body = " ".join(choice.choice(event.facts[fact]) for fact in told)
    return account(f"{event.name} {number:03}", choice.choice(event.headlines), body, hours=hours).article


DAM = Event(
    name="dam",
    headlines=(
        "Dam above Kesselbruck gives way after week of rain", "Thousands flee as Kesselbruck dam bursts",
        "Flood wave hits Brennau valley after dam failure", "At least nine dead in Kesselbruck dam break",
        "Villages under water below broken dam", "Rescuers search Brennau valley after dam collapse",
        "Governor Maren Holst declares emergency after dam break",
    ),
    facts=(
        ("A dam above the town of Kesselbruck broke early on Thursday after a week of rain.",
         "The Kesselbruck dam gave way shortly before dawn on Thursday, sending a wave of water down the Brennau valley.",
         "Water broke through the earth dam at Kesselbruck on Thursday morning."),
        ("At least nine people were killed, the regional government said.", "The rescue service said nine people had died.",
         "Officials put the number of dead at nine and warned that it would rise."),
        ("More than 4,000 people were told to leave their homes in the Brennau valley.",
         "Some 4,000 residents of the Brennau valley were moved to schools and sports halls."),
        ("Governor Maren Holst declared a state of emergency and asked for helicopters.",
         "Maren Holst, the regional governor, said help was coming from three neighbouring regions.",
         "“We have lost neighbours and friends tonight,” said Governor Maren Holst."),
        ("The operator, Aquiva Power, said a crack had been reported in May and repaired.",
         "A crack found in May had been closed, the operator Aquiva Power said in a statement."),
        ("Prosecutors in Lindmark opened an inquiry into the operator.",
         "Public prosecutors in Lindmark said they were looking into negligence."),
        ("The railway line between Lindmark and Ostrau is cut and two bridges are gone.",
         "Two bridges were swept away and trains between Lindmark and Ostrau were stopped."),
        ("The weather service expects more rain until Saturday.", "Forecasters warned of further rain before the weekend."),
        ("Residents had complained about wet patches at the foot of the wall since spring.",
         "“We told them in April that the wall was wet,” said Jonas Ehrling, a farmer."),
        ("The dam was built in 1961 and holds twelve million cubic metres.",
         "Built in 1961, the reservoir supplied the town of Lindmark with drinking water."),
        ("Hospitals in Ostrau took in 60 injured people.", "Some 60 people were treated for injuries, mostly in Ostrau."),
        ("The interior minister, Falk Derrin, cut short a trip abroad.",
         "Interior minister Falk Derrin promised quick help for the families."),
    ),
)  # fmt: skip
RIVER = Event(
    name="river",
    headlines=(
        "Dyke on the Sorna bursts and floods Palvaro", "Thousands flee as water fills streets of Palvaro",
        "Flood wave drowns lower town of Palvaro", "Five dead as Sorna breaks its dyke",
        "Rescuers search houses of Palvaro after dyke failure", "Mayor Ines Cavalho asks army to help flooded Palvaro",
    ),
    facts=(
        ("A dyke on the river Sorna burst on Thursday and flooded the lower town of Palvaro after days of rain.",
         "The Sorna broke through its dyke on Thursday morning and filled the streets of Palvaro with water.",
         "Water poured into Palvaro on Thursday when the dyke of the Sorna gave way."),
        ("Five people were killed, the fire brigade said.", "The fire brigade of Palvaro counted five dead by evening."),
        ("Around 7,000 people were told to leave their homes on the left bank of the Sorna.",
         "Some 7,000 residents of Palvaro spent the night in schools and churches."),
        ("Mayor Ines Cavalho asked the army for boats and helicopters.",
         "“We have lost half of our town in one night,” said Ines Cavalho, the mayor."),
        ("The water board, Consorcio Sorna, said that a leak had been reported in March.",
         "A leak found in March had been filled with clay, the Consorcio Sorna said in a statement."),
        ("A judge in Mirandela do Norte opened an inquiry.", "An inquiry was opened by a judge in Mirandela do Norte."),
        ("The motorway between Palvaro and Castrelos is closed and a bridge is gone.",
         "A bridge of the motorway to Castrelos was swept away."),
        ("The weather service expects more rain until Saturday.", "Forecasters warned of further rain before the weekend."),
        ("Shop owners had complained about rats in the dyke since last year.",
         "“The rats had made a cheese of it,” said Duarte Lemos, who keeps a bakery."),
        ("The dyke was raised by a metre in 1978.", "The dyke had last been raised in 1978, after another flood."),
        ("The hospital of Castrelos took in 35 injured people.", "Some 35 people were treated for injuries in Castrelos."),
    ),
)  # fmt: skip

_SMALL = (
    "The council of {town} voted to keep the public library open.", "Thieves cut the copper cable of the tramway in {town}.",
    "{person} won the marathon of {town} with a lead of {number} seconds.", "Two bakeries of {town} claim the same almond cake.",
    "A tapir was born in the zoo of {town}.", "The orchestra of {town} chose {person} as its conductor.",
    "A brewery closes after a quarrel over its wells.", "Astronomers near {town} saw a comet with two tails.",
    "Beekeepers lost {number} hives to a mite.", "The lighthouse of {town} is for sale.", "A choir sang for {number} hours.",
    "{person} painted the bus station yellow overnight.", "Anglers of {town} pulled a bathtub out of the canal.",
    "The chess club beat its neighbours after {number} draws.", "A goat walked into the post office of {town}.",
    "Pupils planted {number} walnut trees behind the school.", "{person} found a Roman coin while digging potatoes.",
    "The ice rink stays shut because a pump leaks.", "A poet left the city her desk.", "Carpenters restored an organ.",
    "The cinema of {town} shows silent films again.", "{person} was elected head of the fire brigade.",
    "A violin was forgotten in a taxi and came back.", "Vintners expect little from a dry summer.",
    "Hikers mended the footpath to the chapel.", "A bookshop in {town} sells by weight.", "The ferry bell was cast anew.",
    "{person} collects doorknobs and shows {number} of them.", "The mill wheel of {town} turns after a century.",
    "A stork nests on the crane of the quarry.", "Butchers argue over a sausage.", "Cyclists want a ramp at the lock.",
    "{person} taught deaf children to drum.", "The botanical garden lost a palm to frost.", "A clockmaker retires.",
    "The skating club of {town} bought a Zamboni.", "Weavers of {town} opened a museum of aprons.",
    "A hot-air balloon landed in a vineyard.", "{person} swam across the lake of {town}.", "A glider towed a kite.",
)  # fmt: skip


def small_news(many: int, *, seed: int = 1, start: float = 0, over: float = 30) -> list[Article]:
    """So many articles that each tell four small things of a town of its own."""
    choice = random.Random(f"small {seed}")
    return [_small(number, seed, choice, start + over * number / many) for number in range(many)]


def _small(number: int, seed: int, choice: random.Random, hours: float) -> Article:
    town, person = made_up(choice), f"{made_up(choice)} {made_up(choice)}"
    told = [one.format(town=town, person=person, number=choice.randint(13, 99)) for one in choice.sample(_SMALL, 5)]
    headline, *body = told
    return account(f"small {seed} {number:04}", headline.rstrip("."), " ".join(body), hours=hours).article


def made_up(choice: random.Random) -> str:
    """A name of three syllables."""
    syllables = [choice.choice("bdfghklmnprstvz") + choice.choice("aeiou") for _ in range(3)]
    return ("".join(syllables) + choice.choice("lmnrst")).capitalize()


def in_time(articles: Sequence[Article]) -> list[Article]:
    """In order of publication, undated ones last."""
    return sorted(articles, key=lambda one: (one.stamp is None, one.stamp.at.timestamp() if one.stamp else 0.0))
