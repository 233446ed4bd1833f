"""The word lists behind `nutgraf.text.lexicon`: what befell people or things.

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
    "took part": {
        "en": """took_part taken_part taking_part take_part participated participating participants walked_out walked_off
            walking_out stayed_away staying_away stay_away downed_tools on_strike joined_the_strike joined_the_walkout
            stopped_work stop_work""",
        "de": """beteiligt* beteiligten_sich teilgenommen teilnahmen nahmen_teil teilnehmer* die_arbeit_niedergelegt
            legten_die_arbeit niedergelegt streikten streikende*""",
        "uk": "взяли_участь беруть_участь брали_участь страйкува* страйкують припинили_роботу учасник*",
        "ko": "참가* 참여* 동참*",
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
