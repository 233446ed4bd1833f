"""Words by which an account says that it took something from an outlet: before the outlet's name and after it."""

import re

_KIND = (
    r"(?:broadcaster|newspaper|daily|weekly|tabloid|paper|magazine|news\s?(?:agency|wire|site|website|outlet|channel|portal)|press agency|agency|"
    r"wire service|radio station|tv (?:channel|station)|nachrichtenagentur|agentur|zeitung|tageszeitung|boulevardzeitung|sender|nachrichtenportal|"
    r"magazin|quotidien|journal|hebdomadaire|chaîne|radio|channel|canal|kanal|agence(?: de presse)?|(?:web ?)?site|periódico|diario|agencia|agenzia|"
    r"агентство|агентства|видання|газета|газети|газету|телеканал|телеканалу|сайт|портал)"
)
CALLED = rf"(?:(?:the|a|an|die|der|das|dem|den|le|la|les|el|il|l['’])\s+)?(?:[\w-]+\s+){{0,2}}?{_KIND}\s+"
"""What an outlet is called before its name ("the regional broadcaster …")."""

_BEFORE = (
    r"(?:(?:first )?(?:reported|published|quoted|revealed) (?:on \w+ )?(?:by|in)|according to(?: (?:a report|the (?:web)?site|the website) (?:by|in|from|of))?|as reported by|"
    r"a report (?:by|in|from)|citing|quoting|told|speaking to|spoke to|talking to|"
    r"(?:a|an) (?:\w+ )?(?:report|story|article|investigation|scoop|exclusive) (?:by|in|from|on)|(?:first |originally )?(?:broken|disclosed|uncovered|carried|aired|broadcast) (?:by|in|on)|in comments to|comments (?:made )?to|in remarks to|confirmed to|said to|based on reporting by|credited to|in an interview with|interview with|"
    r"laut|nach (?:Angaben|Informationen|einem Bericht) (?:de[rs]|von)|unter Berufung auf|gegenüber|berichtet(?:e|en)?|meldet(?:e|en)?|schreibt|"
    r"selon|d['’]après|à|rapporte|indique|según|inform(?:a|ó)|public(?:a|ó)|secondo|za|"
    r"за даними|за інформацією|повідомля(?:є|ють)|повідоми(?:в|ла|ло)|пише|переда(?:є|ють)|з посиланням на|посилаючись на|сказа(?:в|ла)|розпові(?:в|ла))"
)
_AFTER = (
    r"(?:(?:has |had |have |first |also |reportedly |later )?(?:reports?|reported|reporting|writes|wrote|learn(?:s|ed|t)|reveal(?:s|ed)|disclos(?:es|ed)|understands|claim(?:s|ed)|broke the (?:news|story)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|put(?:s)? the|said (?:in a report|on its website|citing|quoting)|"
    r"berichtet|berichtete|meldet|meldete|schreibt|zufolge|zitiert|повідомляє|повідомило|повідомила|повідомив|пише|передає|"
    r"rapporte|a rapporté|écrit|informó|informa|reporta|riferisce)\b)"
)
CUE_BEFORE = re.compile(rf"\b({_BEFORE})\s+(?:(?:the|die|der|das|dem|den)\s+)?(?:{CALLED})?[«„“\"]?$", re.IGNORECASE)
CUE_AFTER = re.compile(rf"^[”\"»]?,?\s+(?:on \w+ )?({_AFTER})", re.IGNORECASE)
_CAPITAL = r"(?-i:[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ])[\w’'-]+"
NAMED_AS = re.compile(
    rf"\b(?P<kind>{_KIND})\s+[«„“\"]?(?P<name>{_CAPITAL}(?:\s+(?:(?:de|del|of|di|du)\s+)?{_CAPITAL}){{0,3}})",
    re.IGNORECASE,
)
"""An outlet's name behind what it is called."""

TOLD = frozenset("told à gegenüber сказав сказала розповів розповіла".split()) | {
    "speaking to",
    "spoke to",
    "talking to",
    "confirmed to",
    "said to",
    "in comments to",
    "comments to",
    "in remarks to",
    "in an interview with",
    "interview with",
}
"""Cues that say to whom somebody spoke: the words were taken over, not always the story."""
