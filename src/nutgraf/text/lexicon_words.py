"""The word lists behind `nutgraf.text.lexicon`: what befell people or things, and what is counted.

Forms are parted by spaces; ``*`` ends a form that may go on ("kill*"), ``_`` stands for a space inside a form.
"""

ROLE_FORMS: dict[str, dict[str, str]] = {
    "killed": {
        "en": """killed killing kills kill dead death deaths fatality fatalities fatally died dies die dying slain murdered
            death_toll toll perished drowned lost_their_lives lives_lost bodies body_count shot_dead shot_and_killed
            shooting_dead claimed_the_lives claimed claiming massacred executed homicide_victims""",
        "de": """getötet* tötet* töten tot tote toten toter todesopfer* ums_leben starb* gestorben* umgekommen* verstorben*
            todesfälle* todesfall erschossen* ertrunken* ertranken opferzahl* leichen todeszahl""",
        "uk": """загину* загибл* убит* вбит* вбив* вбили убили померл* помер загибел* смерт* жертв* тіл тіла тіло""",
        "ko": """사망* 숨졌* 숨지* 숨진* 목숨을_잃* 죽었* 죽은* 죽고* 희생자* 전사* 사상자*""",
    },
    "injured": {
        "en": """injured injuring injures injure injury injuries wounded wounding wounds hurt hurting maimed
            woundings shot_and_wounded shot_and_injured""",
        "de": """verletzt* schwerverletzt* leichtverletzt* verwundet* verletzung* verletzen verwunden""",
        "uk": """поранен* поранил* поранив* травмован* постражда* травм*""",
        "ko": """부상* 다쳤* 다치* 다친* 중상* 경상* 상처를*""",
    },
    "missing": {
        "en": "missing unaccounted disappeared vanished",
        "de": "vermisst* verschwunden* verschollen*",
        "uk": "зник* безвісти",
        "ko": "실종* 행방불명*",
    },
    "arrested": {
        "en": """arrested arresting arrest arrests arresting detained detaining detainees detentions in_custody
            into_custody rounded_up""",
        "de": "festgenommen* festnahme* verhaftet* verhaftung* nahm_fest inhaftiert* gewahrsam",
        "uk": "затрима* арештова* заарештова* арешт*",
        "ko": "체포* 구금* 연행* 검거*",
    },
    "rescued": {
        "en": "rescued rescuing rescues rescue saved pulled_alive survivors survived",
        "de": "gerettet* retteten rettung geborgen* überlebende* überlebt*",
        "uk": "врятува* порятова* уціліл* вціліл*",
        "ko": "구조됐* 구조된* 구조했* 구출* 생존*",
    },
    "evacuated": {
        "en": "evacuated evacuating evacuees evacuation evacuations evacuate",
        "de": "evakuier* in_sicherheit_gebracht",
        "uk": "евакуй* евакуа* евакуюв*",
        "ko": "대피* 피난*",
    },
    "aboard": {
        "en": "aboard on_board onboard",
        "de": "an_bord",
        "uk": "на_борту",
        "ko": "탑승* 타고_있*",
    },
    "sent": {
        "en": """sent sending sends send deployed deploying deploys deploy deployment dispatched dispatching dispatch
            mobilised mobilized""",
        "de": "entsandt* entsend* geschickt* schickt* verlegt* stationiert*",
        "uk": "відправ* надісла* направ* розгорн* перекин*",
        "ko": "파병* 파견* 보냈* 보내* 보낸* 투입* 배치*",
    },
    "hospitalised": {
        "en": """hospitalised hospitalized hospitalisation hospitalization hospitalisations hospitalizations to_hospital
            to_hospitals in_hospital to_the_hospital to_a_hospital in_the_hospital""",
        "de": "ins_krankenhaus im_krankenhaus klinik kliniken krankenhäuser",
        "uk": "госпіталіз* до_лікарні у_лікарні в_лікарні",
        "ko": "입원* 병원으로* 병원에*",
    },
    "voted": {
        "en": "voted voting votes vote ballots lawmakers_backed",
        "de": "stimmten gestimmt stimmen abgeordnete_stimmten",
        "uk": "проголосува* голос голоси голосів голосува*",
        "ko": "찬성* 반대표* 투표* 표결*",
    },
    "displaced": {
        "en": "displaced displacing homeless fled fleeing refugees uprooted left_their_homes",
        "de": "vertrieben* obdachlos* geflohen* flüchteten geflüchtet*",
        "uk": "переселен* переселенц* без_даху біженц* втекли",
        "ko": "이재민* 난민* 피란*",
    },
    "charged": {
        "en": "charged charging indicted convicted sentenced jailed imprisoned prosecuted",
        "de": "angeklagt* verurteilt*",
        "uk": "звинувач* обвинувач* засудж* підозрю*",
        "ko": "기소* 송치*",
    },
    "jobs": {
        "en": "jobs job_cuts layoffs laid_off redundancies lay_off laying_off sacked",
        "de": "stellen arbeitsplätze* stellenabbau entlassen* jobs",
        "uk": "робочих_місць звільнен* звільнил*",
        "ko": "일자리* 감원* 해고*",
    },
    "protesters": {
        "en": """protesters protestors demonstrators protested protesting demonstrated marched marchers rallied
            took_to_the_streets""",
        "de": "demonstranten demonstrierende* demonstrierten protestierende* protestierten demonstrierende",
        "uk": "протестувальник* протестува* мітингувальник* демонстрант*",
        "ko": "시위대* 시위* 집회*",
    },
    "hostages": {
        "en": "hostages hostage kidnapped abducted abducting kidnapping captives",
        "de": "geiseln geisel entführt* verschleppt*",
        "uk": "заручник* викраден* викрал*",
        "ko": "인질* 납치*",
    },
    "freed": {
        "en": "freed freeing released releasing release swapped",
        "de": "freigelassen* befreit* freilassung",
        "uk": "звільнено_з_полону визволен* відпущен* обміня*",
        "ko": "석방* 풀려*",
    },
    "infected": {
        "en": "infected infections tested_positive contracted sickened cases",
        "de": "infiziert* infektion* erkrankt* neuinfektion*",
        "uk": "інфікован* захворіл* заражен*",
        "ko": "감염* 확진*",
    },
    "shot": {"en": "shot gunned_down", "de": "angeschossen*", "uk": "підстрел*", "ko": "총에_맞*"},
    "trapped": {
        "en": "trapped stranded stuck buried",
        "de": "eingeschlossen* verschüttet* gestrandet*",
        "uk": "заблокован* під_завалами",
        "ko": "갇혔* 갇힌* 고립* 매몰*",
    },
    "downed": {
        "en": "downed shot_down intercepted intercepting",
        "de": "abgeschossen* abgefangen*",
        "uk": "збит* збил* перехоп*",
        "ko": "격추* 요격*",
    },
    "launched": {
        "en": "launched launching fired firing",
        "de": "abgefeuert* feuerte*",
        "uk": "запустил* запущен* випустил* випущен*",
        "ko": "발사*",
    },
    "destroyed": {
        "en": "destroyed destroying demolished levelled leveled flattened gutted",
        "de": "zerstört*",
        "uk": "знищен* зруйнован* знищил* зруйнувал*",
        "ko": "파괴* 전소*",
    },
    "damaged": {
        "en": "damaged damaging",
        "de": "beschädigt*",
        "uk": "пошкод*",
        "ko": "파손* 손상*",
    },
}  # fmt: skip

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
