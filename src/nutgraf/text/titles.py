"""Offices and callings that stand with a person's name, in English, German, Ukrainian and Korean."""

import re

ENGLISH = frozenset(
    """president vice-president premier chancellor minister secretary ambassador senator representative congressman congresswoman
    governor mayor king queen prince princess pope bishop archbishop cardinal rabbi imam ayatollah sheikh general admiral colonel
    major captain lieutenant sergeant commander marshal chief chairman chairwoman chairperson chair director head leader speaker
    spokesman spokeswoman spokesperson judge justice attorney prosecutor lawyer sheriff detective inspector superintendent officer
    commissioner coroner doctor professor analyst researcher scientist economist expert strategist adviser advisor aide deputy
    lawmaker mp activist author journalist reporter editor correspondent columnist pollster coach manager ceo cfo founder co-founder
    cofounder owner executive official diplomat envoy negotiator engineer candidate nominee councillor councilman councilwoman
    alderman whip politician historian ecologist geologist meteorologist epidemiologist physician surgeon nurse teacher
    principal farmer fisherman resident witness neighbor neighbour mother father brother sister son daughter wife husband
    student victim suspect pilot driver conductor actor actress singer player striker goalkeeper trainer boss veteran dictator
    emperor monarch legislator parliamentarian treasurer comptroller auditor ombudsman trustee fellow lecturer dean rector
    curator dealer artist painter sculptor collector musician composer poet novelist filmmaker photographer philanthropist investor
    entrepreneur businessman businesswoman consultant contractor technician paramedic supervisor organizer organiser campaigner banker
    trader broker scholar biologist chemist physicist psychologist sociologist statistician architect chef referee umpire
    chaplain pastor priest reverend firefighter""".split()
)
ENGLISH_LEADS = frozenset(
    """vice deputy acting interim former prime foreign defense defence interior finance health education justice energy economy
    trade transport agriculture environment culture labour labor home chief first lead senior assistant associate attorney executive
    managing national security supreme secretary-general general district federal state police fire army navy press campaign
    opposition party house senate majority minority lieutenant ex longtime veteran republican democratic conservative
    city county regional local ruling military co outgoing incoming then current presidential parliamentary
    foreign-policy policy political research external internal union and of""".split()
)
HONORIFICS = frozenset(
    """mr mrs ms miss mx dr sir dame lord lady rev gen sen rep gov lt col sgt capt maj adm prof pres hon fr st cpl cmdr
    herr frau пан пані пана пану паном панові г-н г-жа""".split()
)

SAINTS = frozenset({"st"})
"""Titles of the dead, whose names are mostly those of churches, schools and towns."""

GERMAN = re.compile(
    r"(?:[\w-]+)?(?:präsident|präsidentin|kanzler|kanzlerin|minister|ministerin|ministerpräsident|sprecher|sprecherin|chef|chefin|"
    r"vorsitzende|vorsitzender|vorsitzenden|bürgermeister|bürgermeisterin|professor|professorin|direktor|direktorin|leiter|leiterin|general|"
    r"senator|senatorin|abgeordnete|abgeordneter|abgeordneten|botschafter|botschafterin|generalsekretär|generalsekretärin|sekretär|sekretärin|"
    r"anwalt|anwältin|staatsanwalt|staatsanwältin|richter|richterin|kommissar|kommissarin|experte|expertin|forscher|forscherin|"
    r"politiker|politikerin|analyst|analystin|ökonom|ökonomin|wissenschaftler|wissenschaftlerin|trainer|trainerin|papst|könig|königin|prinz|"
    r"landrat|landrätin|beauftragte|beauftragter|kandidat|kandidatin|premier|premierminister|premierministerin|führer|historiker|"
    r"geschäftsführer|geschäftsführerin|manager|managerin|vorstand|inspekteur|kommandeur|oberst|hauptmann|journalist|journalistin|"
    r"aktivist|aktivistin|meteorologe|meteorologin|ingenieur|ingenieurin|kapitän|kapitänin|einsatzleiter|wehrführer|verteidiger|verteidigerin|anwohner|anwohnerin)s?",
    re.IGNORECASE,
)

UKRAINIAN = re.compile(
    r"(?:віце-?|екс-?|прем.єр-?|держ|кіно|теле|контр-?|бригадний\s)?(?:президент|міністр|міністерк|прем.єр|голов|очільни[кц]|керівни[кц]|глав|спікер|речни[кц]|"
    r"прессекретар|секретар|депутат|нардеп|посол|мер|губернатор|генерал|полковник|майор|капітан|адмірал|суддя|судд|прокурор|адвокат|"
    r"експерт|аналітик|політолог|економіст|професор|доктор|директор|дипломат|радни[кц]|представни[кц]|командувач|командир|начальник|лідер|"
    r"канцлер|король|королев|папа|журналіст|активіст|заступни[кц]|омбудсмен|уповноважен|сенатор|конгресмен|дослідни[кц]|науков(?:ець|ця|цю)|"
    r"історик|тренер|лікар|рятувальни[кц]|хранител|куратор|начальни[кц])(?:ь|ьк|а|у|ом|ем|ові|еві|і|и|ою|ею|ці|ця|ку|ка|ком|н?ого|н?ому|ю|я|ий|ка|ки|ку|кою)?",
    re.IGNORECASE,
)

KOREAN_OFFICES = (
    "부총리 총리 대통령 국무장관 국방장관 외교장관 국방부장관 외교부장관 장관 차관 대변인 부대변인 국회의원 의원 대표 원내대표 위원장 부위원장 총장 검찰총장 사무총장 청장 "
    "서장 시장 도지사 지사 군수 구청장 대사 특사 교수 박사 연구원 선임연구원 연구위원 소장 원장 실장 국장 과장 팀장 본부장 처장 사장 부사장 회장 부회장 이사장 이사 "
    "감독 선수 기자 판사 검사 변호사 판사 대법관 사령관 참모총장 장군 대장 중장 소장 준장 대령 중령 소령 대위 총비서 국무위원장 주석 서기장 후보 당선인 당선자 수석 "
    "비서실장 안보실장 차장 단장 관장 씨 양 군 여사 목사 신부 추기경 스님 작가 배우 가수 전문위원 경감 경위 경정 총경"
).split()
OFFICES_IN_FRONT = (
    "부총리 총리 대통령 장관 차관 대변인 의원 원내대표 대표이사 대표 위원장 검찰총장 사무총장 총장 청장 서장 시장 도지사 지사 군수 구청장 대사 교수 "
    "원장 부회장 회장 이사장 사장 감독 대법관 사령관 단장 국장 본부장 주석"
).split()
"""Korean offices that may stand in front of a whole name as well as behind it."""
KOREAN = re.compile("|".join(sorted(KOREAN_OFFICES, key=len, reverse=True)))


PARTY = re.compile(r"(?:d|r|i|l|g|ind|dem|rep)-[a-z][a-z.]*")
"""A lawmaker's party and state as American outlets print them, small ("d-n.c", "r-tenn")."""


def is_office_word(word: str, language: str) -> bool:
    """Whether one word names an office or a calling ("minister", "Sprecherin", "речниця")."""
    low = word.lower().rstrip(".")
    if language == "de":
        return GERMAN.fullmatch(low) is not None or low in ENGLISH
    if language in ("uk", "ru"):
        return UKRAINIAN.fullmatch(low) is not None
    if language == "ko":
        return KOREAN.fullmatch(word) is not None
    return low in ENGLISH or (low.endswith("s") and low[:-1] in ENGLISH)
