"""What is counted, by English group and language, for `nutgraf.text.lexicon`; forms as in `nutgraf.text.lexicon_words`."""

COUNTED_FORMS: dict[str, dict[str, str]] = {
    "person": {
        "en": """person persons people man men victim victims individual individuals human humans adult adults other others
            lives life residents resident souls""",
        "de": "person personen mensch menschen leute mann männer opfer opfern erwachsene* einwohner* bewohner*",
        "uk": """людина людини людину люди людей людям людьми людях осіб особа особи особам чоловік чоловіків чоловіки
            чоловіка чоловіка мешканц* жител*""",
        "ko": "사람 사람들 명 인명 시민 주민 인원 남성 남자 희생자",
    },
    "soldier": {
        "en": """soldier soldiers troop troops serviceman servicemen servicemember servicemembers service_member
            service_members servicewomen military_personnel personnel marine marines infantrymen conscripts""",
        "de": "soldat soldaten soldatinnen truppe truppen militärangehörige* armeeangehörige* rekruten",
        "uk": """солдат* військовий військов* військовослужбовець військовослужбов* боєць бійці бійців бійця воїн* військо війська
            військ""",
        "ko": "군인 군인들 병력 병사 병사들 장병 군 북한군 국군 러시아군 한국군 미군",
    },
    "militant": {
        "en": "militant militants fighter fighters insurgent insurgents rebel rebels gunman gunmen attackers terrorists",
        "de": "kämpfer kämpfern rebellen extremisten terroristen angreifer",
        "uk": "бойовик* терорист* повстан*",
        "ko": "무장대원 반군 테러범 괴한",
    },
    "police officer": {
        "en": "officer officers policeman policemen police cop cops policewoman deputies deputy troopers trooper",
        "de": "polizist polizisten polizistin polizistinnen polizeibeamte* beamte beamten",
        "uk": "поліцейськ* поліціянт* правоохорон*",
        "ko": "경찰 경찰관 경찰관들",
    },
    "civilian": {"en": "civilian civilians", "de": "zivilist*", "uk": "цивільн* мирних", "ko": "민간인 민간인들"},
    "woman": {"en": "woman women female females", "de": "frau frauen", "uk": "жінк* жінок", "ko": "여성 여자"},
    "child": {
        "en": "child children kid kids minor minors boy boys girl girls infant infants toddler toddlers baby babies teenager teenagers",
        "de": "kind kinder kindern jugendliche* minderjährige*",
        "uk": "дитина дитин* діти дітей дітям неповнолітн* немовл*",
        "ko": "어린이 아이 아동 어린이들 아이들",
    },
    "student": {
        "en": "student students pupil pupils schoolchildren schoolgirls schoolboys",
        "de": "schüler schülern schülerinnen studenten studierende*",
        "uk": "студент* учн* школяр*",
        "ko": "학생 학생들",
    },
    "passenger": {
        "en": "passenger passengers traveller travellers travelers",
        "de": "passagier* fahrgäste* fahrgast reisende* insassen",
        "uk": "пасажир*",
        "ko": "승객 승객들 탑승객 탑승자",
    },
    "crew member": {
        "en": "crew crewmen sailor sailors crew_members",
        "de": "besatzungsmitglied* crewmitglied* seeleute matrosen",
        "uk": "моряк* екіпаж*",
        "ko": "승무원 선원 선원들",
    },
    "dead": {
        "en": "dead death deaths fatality fatalities body bodies",
        "de": "tote toten toter todesopfer* leiche leichen",
        "uk": "загибл* жертв* тіло тіла тіл",
        "ko": "사망자 사망자들 시신",
    },
    "injured person": {
        "en": "injured wounded injury injuries casualty casualties",
        "de": "verletzte* schwerverletzte* leichtverletzte* verwundete*",
        "uk": "поранен* постраждал* травмован*",
        "ko": "부상자 부상자들 중상자 경상자",
    },
    "protester": {
        "en": "protester protesters protestor protestors demonstrator demonstrators marchers",
        "de": "demonstrant* demonstrierende* protestierende*",
        "uk": "протестувальник* демонстрант* мітингувальник*",
        "ko": "시위대 시위자 참가자",
    },
    "worker": {
        "en": "worker workers employee employees staff miner miners staffers labourers laborers",
        "de": "arbeiter* mitarbeiter* beschäftigte* angestellte* bergleute",
        "uk": "працівник* робітник* співробітник* шахтар*",
        "ko": "근로자 노동자 직원 직원들 노동자들 작업자",
    },
    "rescuer": {
        "en": "rescuer rescuers firefighter firefighters paramedics",
        "de": "rettungskräfte* feuerwehrleute* einsatzkräfte* helfer* feuerwehrmänner",
        "uk": "рятувальник* пожежник*",
        "ko": "소방관 소방대원 구조대원",
    },
    "migrant": {
        "en": "migrant migrants refugee refugees evacuee evacuees",
        "de": "migrant* flüchtling* geflüchtete*",
        "uk": "мігрант* біженц* переселен*",
        "ko": "이민자 난민 이재민",
    },
    "hostage": {"en": "hostage hostages captive captives", "de": "geisel geiseln", "uk": "заручник*", "ko": "인질 인질들"},
    "prisoner": {
        "en": "prisoner prisoners inmate inmates detainee detainees",
        "de": "gefangene* häftling* kriegsgefangene*",
        "uk": "полонен* в'язн* військовополонен*",
        "ko": "포로 수감자 재소자",
    },
    "lawmaker": {
        "en": "lawmaker lawmakers legislator legislators mp mps deputies_of_parliament senator senators",
        "de": "abgeordnete* senatoren",
        "uk": "депутат* нардеп*",
        "ko": "의원 국회의원",
    },
    "vehicle": {
        "en": "vehicle vehicles car cars truck trucks lorry lorries",
        "de": "auto autos fahrzeug* wagen lastwagen",
        "uk": "автомобіл* авто машин* вантажівк*",
        "ko": "차량 자동차 트럭",
    },
    "house": {
        "en": "house houses home homes building buildings apartment apartments",
        "de": "haus häuser häusern wohnung* gebäude*",
        "uk": "будинк* дім домів квартир* будівл* споруд*",
        "ko": "주택 건물 가옥 채",
    },
    "drone": {"en": "drone drones uav uavs", "de": "drohne drohnen", "uk": "дрон* бпла безпілотник* шахед*", "ko": "드론 무인기"},
    "missile": {"en": "missile missiles rocket rockets", "de": "rakete raketen", "uk": "ракет*", "ko": "미사일 로켓"},
    "aircraft": {
        "en": "aircraft plane planes airplane airplanes jet jets helicopter helicopters airliner",
        "de": "flugzeug* hubschrauber*",
        "uk": "літак* вертоліт* гелікоптер*",
        "ko": "항공기 비행기 헬기",
    },
    "ship": {"en": "ship ships boat boats vessel vessels", "de": "schiff* boot boote booten", "uk": "суден судна суд кораб* човн*", "ko": "선박 배 척"},
    "job": {"en": "job jobs post posts position positions", "de": "stelle stellen arbeitsplätze* arbeitsplatz job jobs", "uk": "робочих_місць", "ko": "일자리"},
    "vote": {"en": "vote votes ballot ballots", "de": "stimme stimmen", "uk": "голос голоси голосів", "ko": "표"},
    "seat": {"en": "seat seats", "de": "sitz sitze sitzen mandat mandate mandaten", "uk": "мандат* місць", "ko": "의석 석"},
    "case": {"en": "case cases infection infections", "de": "fall fälle fällen infektion*", "uk": "випад*", "ko": "건 사례 확진자"},
    "shot": {"en": "shot shots round rounds bullet bullets gunshot gunshots", "de": "schuss schüsse schüssen", "uk": "постріл*", "ko": "발"},
}  # fmt: skip
