"""The kinds of invented events that are about money and law, in English (`made_world.wordings` tells how)."""

from made_world.wordings import Kind

STRIKE = Kind(
    headlines=(
        "Workers at {firm} in {town} walk out over pay",
        "Strike stops {firm} in {town}",
        "{count} walk out at {firm} as pay talks fail",
    ),
    facts=(
        (
            "{count} workers at {firm} in {town} went on strike on {day} after talks about pay failed.",
            "A strike of {count} workers stopped the {firm} works in {town} on {day}.",
            "Talks about pay broke down, and {count} people walked out at {firm} in {town} on {day}.",
        ),
        (
            "The union wants {dead} percent more pay.",
            "The union demands a rise of {dead} percent, said its head, {other}.",
            "{other}, who leads the union, asks for {dead} percent.",
        ),
        (
            "Each day of the strike costs {firm} {sum} million euros, the company said.",
            "{firm} put its loss at {sum} million euros a day.",
            "The company loses {sum} million euros a day, by its own account.",
        ),
        (
            "The early shift stopped work at {clock}.",
            "Work stopped at {clock}, when the early shift ended.",
            "Gates were closed from {clock} on.",
        ),
        (
            "{hurt} suppliers in {region} have sent their people home.",
            "In {region}, {hurt} suppliers had to stop as well.",
            "It also stopped {hurt} suppliers, the chamber of commerce of {region} said.",
        ),
        (
            "Talks are to go on on {next}.",
            "Both sides will meet again on {next}.",
            "A new round of talks is planned for {next}.",
        ),
        (
            "The labour minister, {minister}, offered to mediate.",
            "{minister}, the labour minister, said she was ready to mediate.",
            "An offer to mediate came from the labour minister, {minister}.",
        ),
        (
            "{firm} declined to comment on its offer.",
            "The company would not say what it had offered.",
            "A spokesman of {firm} declined to comment.",
        ),
    ),
    voices=(
        ("{other} of the union", "People who build these machines cannot pay their rent in this town any more",
         "People cannot pay their rent in this town any more"),
        ("{mayor}, the mayor of {town}", "I ask both sides to sit down again before the week is over",
         "I ask both sides to sit down again"),
    ),
)  # fmt: skip

TAKEOVER = Kind(
    headlines=(
        "{firm} of {town} to be bought for {sum} million euros",
        "Buyer offers {sum} million euros for {firm}",
        "{firm} agrees to takeover, {count} jobs at stake",
    ),
    facts=(
        (
            "{firm}, the toolmaker of {town}, is to be bought for {sum} million euros, it said on {day}.",
            "An investor from {region} will pay {sum} million euros for {firm}, the companies announced on {day}.",
            "The toolmaker {firm} said on {day} that it had agreed to a takeover for {sum} million euros.",
        ),
        (
            "{count} people work for {firm}.",
            "The company employs {count} people, most of them in {town}.",
            "With {count} employees it is the largest employer of {town}.",
        ),
        (
            "The buyer wants to close {dead} of its plants.",
            "{dead} plants are to be closed, according to people familiar with the plan.",
            "The union fears that {dead} plants will be closed.",
        ),
        (
            "Shares of {firm} rose by {hurt} percent.",
            "The share price of {firm} went up by {hurt} percent on {day}.",
            "On the exchange {firm} gained {hurt} percent.",
        ),
        (
            "{other}, who has led {firm} for nine years, will leave.",
            "The head of {firm}, {other}, is to step down.",
            "{other} gives up the lead of {firm}.",
        ),
        (
            "The economy minister, {minister}, said the sale would be examined.",
            "{minister}, the economy minister, wants to examine the sale.",
            "The sale needs the consent of the economy minister, {minister}.",
        ),
        (
            "Shareholders are to vote on {next}.",
            "A vote of the shareholders is planned for {next}.",
            "On {next} the shareholders will decide.",
        ),
        (
            "The offer came in a letter at {clock}, the company said.",
            "It received the offer at {clock} on {day}.",
            "The offer was published at {clock}.",
        ),
    ),
    voices=(
        ("{other}, the head of {firm}", "This is the best day that this company has had in a hundred years",
         "This is the best day in a hundred years"),
        ("{mayor}, the mayor of {town}", "A promise that is not on paper is worth nothing to the people here",
         "A promise that is not on paper is worth nothing"),
    ),
)  # fmt: skip

VERDICT = Kind(
    headlines=(
        "Former {firm} accountant {other} jailed for {dead} years",
        "{other} sentenced to {dead} years over {firm} fraud",
        "Court in {town} jails {other} for fraud at {firm}",
    ),
    facts=(
        (
            "A court in {town} sentenced {other}, once the accountant of {firm}, to {dead} years in prison on {day}.",
            "{other}, a former accountant of {firm}, was jailed for {dead} years by a court in {town} on {day}.",
            "The court of {town} sent {other} to prison for {dead} years on {day} for fraud at {firm}.",
        ),
        (
            "The fraud cost {firm} {sum} million euros.",
            "The court put the damage at {sum} million euros.",
            "{sum} million euros were lost, according to the indictment.",
        ),
        (
            "Some {count} savers lost money.",
            "{count} small investors were among the victims.",
            "The court heard that {count} savers had been cheated.",
        ),
        (
            "{hurt} witnesses were heard.",
            "Judges heard {hurt} witnesses in the trial.",
            "The trial took a year and {hurt} witnesses.",
        ),
        (
            "The defence said it would appeal by {next}.",
            "An appeal is to be lodged on {next}.",
            "Lawyers announced an appeal for {next}.",
        ),
        (
            "The verdict was read at {clock}.",
            "At {clock} the presiding judge, {mayor}, read out the verdict.",
            "Judge {mayor} began to read at {clock}.",
        ),
        (
            "The justice minister, {minister}, welcomed the verdict.",
            "{minister}, the justice minister, spoke of a warning to others.",
            "The verdict was welcomed by {minister}, the justice minister.",
        ),
    ),
    voices=(
        ("Judge {mayor}", "You took from people who had nobody else to trust with their savings",
         "You took from people who had nobody else to trust"),
        ("{other}", "I have done what I was told to do and nothing beyond that", "I have done what I was told to do"),
    ),
)  # fmt: skip
