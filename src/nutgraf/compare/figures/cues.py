"""Words beside a number that say it is a part, a past or a possible case, and so is set against no other number."""

import re

PART = re.compile(
    r"\b(?:including|include[sd]?|among (?:them|whom|those)|of (?:whom|them|which|those|these)|another|other|others|"
    r"additional|additionally|further|extra|each|every|per|average|first|second|third|at a rate|up from|down from|"
    r"compared (?:to|with)|than the|previously|out of|one of|some of|none of|all of|half of|both|(?:rose|fell|dropped|climbed|up|down|increased) (?:from|by)|"
    r"darunter|davon|weitere[nrs]?|je|jeweils|durchschnittlich|von ehemals|zuvor|"
    r"серед (?:них|яких)|зокрема|у тому числі|ще|з них|кожн\w+|додатков\w+)\b[^.;]{0,40}$"
    r"|\bof (?:the|those|these|them)\b[^.;]{0,40}$|\b(?:dead|died|killed|shot) at\s+$|\bamong\s+$"
    r"|\b(?:the|these|those|his|her|their|its|found|discovered|die|den|der|diese[nr]?|ihre|seine|ці|цих|його|її)\s+$"
    r"|\b(?:an?|the|one|another|eine?n?|der|die|один|одна)\s+(?:\w+\s+){1,6}(?:and|und|та|і|й)\s+$"
    r"|\d\s+(?:out\s+of|of|der|von|з|із)\s+(?:(?:the|its|about|some|roughly|rund|etwa|insgesamt)\s+){0,2}$"
    r"|(?:가운데|중에서|그중|추가로|또 다른|평균|각각)[^.;]{0,20}$",
    re.IGNORECASE,
)

PART_BEHIND = re.compile(
    r"\s*(?:명\s(?:가운데|중)|['’]?s\b|of (?:them|whom|these|those|the)\b|more\b|others?\b|davon|з них|a\s|per\s|each\b|"
    r"(?:\w+\s+){1,2}(?:and|und|та|і)\s+(?:an?|one|another|himself|herself|themselves|eine?n?|sich|один|одна)\b)",
    re.IGNORECASE,
)

CONTRAST = re.compile(
    r"\b(?:but|while|whereas|however|instead|disput\w+|insist\w*|differ\w*|den(?:y|ied|ies)|contradict\w*|put the (?:number|toll|figure)|"
    r"dagegen|jedoch|aber|hingegen|während|auseinander|widersprech\w*|однак|натомість|водночас|проте|заперечу\w*)\b|반면|그러나|하지만|맞서|맞섰",
    re.IGNORECASE,
)

BACKGROUND = re.compile(
    r"\b(?:since|last year|last month|previous(?:ly)?|earlier this|in recent|over the (?:past|last)|so far this|this year|"
    r"annual(?:ly)?|a year|every year|years ago|months ago|decade|history|historic(?:ally)?|worst|deadliest|similar|"
    r"(?:in|of|since|from|until) (?:19|20)\d\d|"
    r"seit|voriges jahr|vergangenes jahr|letztes jahr|im vorjahr|jährlich|bisher in diesem jahr|vor \w+ jahren|"
    r"з початку|торік|минулого року|щороку|років тому|від початку)\b|(?:지난해|작년|올해 들어|매년|년 전|이후 지금까지)",
    re.IGNORECASE,
)

_MANY = r"two|three|four|five|six|seven|eight|nine|ten|\d+|several|separate|multiple|different|numerous|unrelated"
_EVENTS = r"shootings|incidents|attacks|crashes|accidents|fires|stabbings|blasts|explosions|homicides|collisions"
ROUND_UP = re.compile(
    rf"\b(?:{_MANY})\s+(?:[\w-]+\s+){{0,2}}(?:{_EVENTS})\b|\b(?:string|series|spate|wave|rash|weekend|night) of (?:[\w-]+\s+){{0,2}}(?:{_EVENTS})\b"
    rf"|\b(?:{_EVENTS}) (?:across|around|overnight|over the)\b"
    r"|\b(?:zwei|drei|vier|mehrere|verschiedene[nr]?)\s+(?:\w+\s+){0,2}(?:unfälle|angriffe|brände|vorfälle|schießereien)\b"
    r"|(?<!\w)(?:кілька|декілька|кількох|різних)\s+(?:\w+\s+){0,2}(?:аварій|атак|пожеж|нападів|інцидентів)(?!\w)",
    re.IGNORECASE,
)
"""What a sentence says that counts over many events: its numbers are set only against those of other such sentences."""

UNREAL = re.compile(
    r"\b(?:could|may|might|would|if|up to|feared|fears|potentially|possibly|at risk|capacity|capable|limit|maximum|"
    r"könnten?|würden?|falls|bis zu|möglicherweise|befürchtet|"
    r"може|можуть|якби|якщо|до того ж|ймовірно)\b|(?:수 있|최대|우려|가능성)",
    re.IGNORECASE,
)

A_CLOCK = re.compile(
    r"\s*(?:in the (?:evening|morning|afternoon)|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|o['’]clock|[ap]\.?m\b|Uhr\b)",
    re.IGNORECASE,
)
CLOCK_BEFORE = re.compile(
    r"\b(?:by|at|until|till|before|after|from|since|um|bis|gegen)\s+$"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:,|\s(?:and|or|to)|\s?[-–])\s?$",
    re.IGNORECASE,
)
"""What makes a number a clock time that was not read as one."""

SOMEBODY = re.compile(
    r"\b(?:driver|pilot|captain|master|worker|student|pupil|suspect|gunman|victim|officer|soldier|teacher|doctor|nurse|guard|watchman|owner"
    r"|farmer|passenger|cyclist|resident|foreman|miner|boy|girl|baby|pensioner|builder|jockey|striker|goalkeeper|singer|actor|author"
    r"|minister|mayor|fisherman|brother|sister|son|daughter|father|mother|husband|wife|friend|neighbour|neighbor|grandmother|grandfather|uncle|aunt"
    r"|nephew|niece|cousin|girlfriend|boyfriend|deputy|detective|sergeant|trooper|clerk|customer|bystander|teenager|toddler|infant|Fahrer|Pilot|Kapitän|Schüler|Wächter|Bauer)\b",
    re.IGNORECASE,
)
"""Nouns for somebody, by which an age is told whose it is."""

TAKEN_BACK = re.compile(
    r"\b(?:revis\w+|earlier (?:figures?|counts?|tolls?|estimates?|reports?)|up from|down from|(?:has|have|had) (?:now )?(?:risen|climbed|grown|fallen)"
    r"|rose to|climbed to|initially|at first|first (?:believed|reported|thought|said|announced)|previously (?:put|said|given|reported)"
    r"|correct(?:ed|ing)|contradict\w+|disput\w+|rather than the|instead of the|not the \S+ (?:claimed|named|announced|reported|given)"
    r"|the figure of|(?:his|her|its|their) (?:figure|estimate) of|against the"
    r"|inzwischen|korrigiert\w*|zunächst|gestiegen auf|stieg auf|statt der)\b"
    r"|(?<=[ ,])not (?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    re.IGNORECASE,
)
"""What a sentence says that sets one figure against another: a count taken back, or somebody else's that is not believed."""
