"""What is told of invented events, in English: kinds of events, each with facts in several wordings.

The places to fill: {town}, {region}, {firm}, {mayor}, {minister}, {other} (a further person), {dead}, {hurt}, {sum}, {count},
{clock}, {day} and {next} (days of the week).
"""

from dataclasses import dataclass

Wordings = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of event. ``facts``: the first is the news itself. ``headlines`` and ``voices``: (who, whole, part) quoted."""

    headlines: Wordings
    facts: tuple[Wordings, ...]
    voices: tuple[tuple[str, str, str], ...] = ()


FIRE = Kind(
    headlines=(
        "Fire at {firm} in {town} kills {dead}",
        "{dead} dead after blaze destroys {firm} plant in {town}",
        "{town}: {dead} killed as {firm} plant burns down",
    ),
    facts=(
        (
            "A fire destroyed the {firm} plant in {town} on {day}, killing at least {dead} people.",
            "At least {dead} people died on {day} when the {firm} plant in {town} burned down.",
            "{dead} workers were killed in a blaze at the {firm} plant in {town} on {day}, the fire service said.",
        ),
        (
            "Another {hurt} people were injured, the hospital of {region} said.",
            "{hurt} people were taken to hospital with burns.",
            "Doctors in {region} treated {hurt} people.",
        ),
        (
            "The fire began at about {clock} in a hall where solvents are kept.",
            "It broke out shortly after {clock} in a store of solvents, the fire service said.",
            "Flames were first seen at {clock} in the hall for solvents.",
        ),
        (
            "{firm} put the damage at {sum} million euros.",
            "The damage is about {sum} million euros, {firm} said.",
            "{firm} estimates that rebuilding will cost {sum} million euros.",
        ),
        (
            "Some {count} people had to leave their homes because of the smoke.",
            "About {count} residents were told to leave their homes.",
            "{mayor}, the mayor of {town}, had {count} people brought to a school.",
        ),
        (
            "Prosecutors in {region} opened an inquiry into {firm}.",
            "An inquiry into {firm} was opened by prosecutors.",
            "Prosecutors said that they were investigating {firm}.",
        ),
        (
            "{firm} denied that its sprinklers had been switched off.",
            "The company denied having ignored warnings about its sprinklers.",
            "{other}, who leads {firm}, denied that the sprinklers had failed.",
        ),
        (
            "The interior minister, {minister}, is expected in {town} on {next}.",
            "{minister}, the interior minister, will visit {town} on {next}.",
            "On {next} the interior minister, {minister}, is to come to {town}.",
        ),
    ),
    voices=(
        ("{mayor}, the mayor of {town}", "Every family in this town knows somebody who worked in that hall",
         "Every family knows somebody who worked in that hall"),
        ("{other} of {firm}", "We will answer every question that the prosecutors put to us", "We will answer every question"),
    ),
)  # fmt: skip

FERRY = Kind(
    headlines=(
        "Ferry and freighter collide off {town}, {dead} missing",
        "{dead} missing after ferry of {firm} is rammed near {town}",
        "Collision off {town}: search for {dead} goes on",
    ),
    facts=(
        (
            "A ferry of {firm} and a freighter collided off {town} on {day}, and {dead} people are missing.",
            "{dead} people are missing after a freighter rammed a {firm} ferry near {town} on {day}.",
            "The coast guard is searching for {dead} people after a ferry was hit by a freighter off {town} on {day}.",
        ),
        (
            "The ferry had {count} passengers on board.",
            "{count} passengers were on the ferry, {firm} said.",
            "According to {firm}, {count} people were aboard.",
        ),
        (
            "{hurt} passengers were brought ashore with injuries.",
            "Rescuers treated {hurt} people for cold and broken bones.",
            "{hurt} of them were hurt, the coast guard said.",
        ),
        (
            "The ships met in fog at about {clock}.",
            "It happened shortly after {clock}, in thick fog.",
            "The coast guard was called at {clock}.",
        ),
        (
            "{other}, the captain of the ferry, was questioned by the police of {region}.",
            "The police of {region} questioned the captain, {other}.",
            "Captain {other} has been questioned, the police said.",
        ),
        (
            "The ferry was built for {sum} million euros two years ago.",
            "{firm} paid {sum} million euros for the ship.",
            "The ship cost {firm} {sum} million euros.",
        ),
        (
            "The transport minister, {minister}, promised an inquiry.",
            "{minister}, the transport minister, said there would be an inquiry.",
            "An inquiry was announced by the transport minister, {minister}.",
        ),
        (
            "No ferries will sail from {town} before {next}.",
            "The harbour of {town} stays closed until {next}.",
            "{mayor}, who runs the harbour of {town}, said it would reopen on {next}.",
        ),
    ),
    voices=(
        ("{mayor}, the harbour master of {town}", "We heard two long blasts of the horn and then nothing at all",
         "We heard two long blasts of the horn"),
        ("the transport minister, {minister}", "Nobody should board a ferry in this country and not come home",
         "Nobody should board a ferry and not come home"),
    ),
)  # fmt: skip
