"""Word lists for cutting sentences: shortened words that keep their full stop, and words that sentences start with."""

NEVER_LAST = frozenset(
    """mr mrs ms mx dr prof rev fr sr st ste gen lt col maj capt cmdr sgt cpl pvt adm brig sen sens rep reps gov govs gens pres amb atty supt
    insp hon msgr messrs mmes vs cf ca approx al fig figs eq vol ed eds pp resp mt ft
    nr hr fr frl bzw evtl ggf vgl dipl ing prof abs ziff hrsg geb gest sog inkl exkl max min usf lfd stv zzgl
    ім вул просп пров пл див напр гр проф акад доц ст обл смт с м о тов тобто св
    им ул просп пер пл см напр гр проф акад доц обл г""".split()
)

SELDOM_LAST = frozenset(
    """inc corp co ltd llc plc bros jr sr esq ph.d phd m.d b.a m.a a.m p.m am pm etc u.s u.k u.n e.u d.c u.s.a n.y l.a e.g i.e
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
    ave blvd rd dept univ assn natl intl est no nos
    mio mrd tsd usw etc z.b d.h u.a v.a i.d.r o.ä u.ä s.o s.u str tel bd jh mind jan feb mär apr jun jul aug sept okt nov dez
    р рр ст млн млрд тис грн коп год хв сек т.д т.п т.і т.зв н.е і.о тыс руб гг вв т.е т.к др пр
    ind calif fla mass tex wash conn ariz colo pa va ga ill mich minn miss mo neb nev ore okla tenn wis""".split()
)

BEFORE_NUMBER = frozenset("no nos nr num art abs ziff fig figs vol pp p sec ch ст п пп рис №".split())

STARTERS = frozenset(
    """the a an this that these those he she it they we i you his her its their our my in on at by for from with after before
    during since until when while where why how what who if although though because as but and or so yet nor not no now
    then there here also however meanwhile moreover still another other some many most several both each all one two
    according despite instead officials police last next earlier later more
    der die das den dem des ein eine einer einem einen er sie es wir ich ihr ihre sein seine im am an auf aus bei mit nach
    seit von vor zu zum zur über unter für gegen durch wegen trotz laut auch aber und oder doch denn dann da dort hier jetzt
    so nun noch wenn weil als ob wie was wer wo warum dabei damit dazu allerdings zudem außerdem dies diese dieser dieses
    він вона воно вони ми я ти ви це цей ця ці той та те ті у в на за до з із від по при під над про для через після перед
    а але і й та однак також крім якщо коли тому що як де хто чому раніше наразі водночас зокрема його її їх
    он она оно они мы это этот эта эти тот во к с из от о об но и или если когда потому так ранее при""".split()
)

AFTER_CLOCK = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday local eastern central pacific mountain et est edt ct cst
    pt pst pdt gmt utc bst cet""".split()
)
