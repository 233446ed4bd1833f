"""What the numbers of the news tell of, as English and German print it: a concept for each word that stands beside a number.

Each line is one concept: its name, then the words of English and of German. ``*`` ends a form that may go on, ``_`` stands for a space.
Concepts divide finely, since two numbers are set side by side only where they tell of the same: those hurt and those killed, what
was offered and what was asked, what was lost and what was earned.
"""

CONCEPTS = """
killed: killed kills killing kill dead death deaths died die dies dying fatalit* fatal* lost_their_lives lost_his_life lost_her_life perished bodies corpses slain claimed_the_lives drowned fell_as | tot tote toten getötet* gestorben starb* todesopfer* leichen ums_leben
hurt: injured injuring injuries injury wounded hurt casualt* treated treatment hospitalised hospitalized to_hospital in_hospital to_hospitals needed_treatment admitted bruis* burns | verletzt* verletzung* verwundet* krankenhaus* klinik* behandelt
serious: serious* critical* severe* life-threatening intensive_care grave | schwer* lebensgefährlich* kritisch*
ill: sick sickened ill fell_ill infected infections infection cases case contracted symptoms diagnosed tested_positive patients poisoned | erkrankt* krank infiziert* fälle ansteckung* infektion*
missing: missing unaccounted disappeared vanished sought looking_for | vermisst* verschwunden
trapped: trapped stranded stuck cut_off underground | eingeschlossen* festsitz* verschüttet*
rescued: rescued saved pulled_alive pulled_from pulled_out survivors survived plucked brought_ashore brought_up | gerettet* geborgen überlebend*
evacuated: evacuat* moved_out left_their_homes moved_to_safety leave_their_homes | evakuier* verließen_ihre
homeless: homeless displaced fled fleeing refugees uprooted | obdachlos* vertrieben* geflohen*
aboard: aboard on_board onboard carrying passengers passenger crew manifest | an_bord passagier* insassen besatzung
held: arrested arrest* detained detain* detention custody held rounded_up taken_away | festgenommen* verhaftet* festnahm* gewahrsam
charged: charged charges indicted counts count accused | angeklagt* anklagepunkt*
convicted: convicted guilty conviction | schuldig* verurteilt*
sentence: sentenced sentence jailed jail prison imprisonment imprisoned behind_bars term | haft* gefängnis* freiheitsstrafe*
suspended: suspended probation parole | bewährung*
sought_sentence: asked_for demanded_a prosecutors_asked prosecutors_had_asked faces maximum up_to_life | gefordert* höchststrafe*
fine: fine fined fines penalt* | geldstrafe* bußgeld*
damages: damages compensation payout settlement awarded award settle | schadenersatz* entschädigung*
freed: freed released release releasing swap* exchanged let_go | freigelassen* ausgetauscht*
hostage: hostage* captive* kidnapped abducted taken_hostage | geisel* entführt*
prisoner: prisoner* inmate* | gefangene* häftling*
soldier: soldier* troop* servicem* fighter* marines army_lost own_losses | soldat* truppen kämpfer*
civilian: civilian* | zivilist* zivile*
police: police officers officer policem* | polizist* polizei* beamte*
firefighter: firefighter* fire_crews fire_engines engines | feuerwehr*
child: child* pupil* infant* toddler* bab* under_18 minors | kind kinder kindern schüler* säugling*
woman: woman women female | frau frauen
student: student* undergraduate* | student* studier*
crowd: crowd* rally rallied march marched marching marchers protest* demonstrat* turned_out turned_up gathered took_part taken_part attended took_to_the_streets | demonstr* teilnehm* kundgebung* protest*
audience: spectators attendance fans watched saw ticket* in_front_of before_a_crowd supporters | zuschauer* fans besucher*
strike: strike strikes striking walked_out walkout stoppage picket* walk_out stayed_away | streik* ausstand* arbeitsniederlegung*
members: members membership joined | mitglieder*
jobs: job jobs posts redundanc* layoffs laid_off lay_off sacked dismiss* staff_cuts roles axed shed | stellen arbeitsplätze* entlass*
employs: employ* workforce staff payroll employees | beschäftigt* mitarbeiter* belegschaft*
pay: pay wage* salar* pay_rise raise | lohn löhne gehalt* gehälter tarif*
offered: offer offered offering proposed | angebot* angeboten bietet
demanded: demand* asked asking_for seeks seeking wants calling_for | forder* verlang*
turnout: turnout took_part voted participation cast_ballots went_to_the_polls | wahlbeteiligung* beteiligung*
won_share: of_the_vote per_cent_of_the_vote percent_of_the_vote votes vote ballot* polled | stimmen wähler*
seats: seat seats mandates | sitz* mandat*
majority: majority margin by_a_margin ahead lead | mehrheit* vorsprung*
against: against opposed voted_no rejected no_votes | gegen abgelehnt
favour: in_favour in_favor backed supported voted_yes for_it | dafür zugestimmt
abstained: abstain* absent | enthiel* enthaltung*
spoilt: spoil* invalid blank void | ungültig*
poll: poll survey pollster | umfrage*
profit: profit* earned earnings net_income made_a surplus in_the_black | gewinn* überschuss* ergebnis*
operating: operating ebit ebitda | operativ* betriebsergebnis*
loss: loss losses lost lose loses deficit in_the_red shortfall | verlust* fehlbetrag* defizit*
sales: sales turnover revenue* takings sold selling sell sells | umsatz* erlös* verkauf*
debt: debt* owes owed borrow* loan* liabilit* | schuld* kredit* verbindlichkeit*
shares: shares share stock closed_at a_share per_share | aktie* kurs*
dividend: dividend* | dividende*
price: price* priced charge* | preis*
cost: cost costs costing bill budget* spend* spent | kosten* kostet* rechnung* ausgab*
worth: worth value valued valuation estimated_at put_at haul | wert* geschätzt*
takeover: takeover bid buy buys buying bought acquire* acquisition deal merger purchase | übernahm* kauf* zukauf*
fee: fee transfer move signed_for | ablöse* transfersumme*
invest: invest* funding fund raised grant* | invest* förder*
aid: aid relief donat* package | hilf* spende*
stolen: stolen stole thieves robbed robber* took gems loot raid* gang raiders gunmen masked | gestohlen* gestohlene* räuber* beute* täter*
bribe: bribe* kickback* backhander* | bestech* schmiergeld*
fraud: fraud* defraud* swindle* embezzle* false | betrug* veruntreu*
seized: seized seizure haul confiscat* found_in | beschlagnahm* sichergestellt*
damage: damage* insured losses_of repair* destroyed wrecked | schaden schäden sachschaden* zerstört*
homes: homes houses households customers power electricity without_power | häuser* haushalt* strom*
buildings: building* structures | gebäude*
vehicles: car cars vehicle* truck* lorr* tractor* bus buses van | auto* fahrzeug* lkw traktor*
drone: drone* uav | drohne*
missile: missile* rocket* shell* | rakete* geschoss*
downed: downed shot_down intercepted brought_down | abgeschossen* abgefangen*
tank: tank* armour* | panzer* tank*
flight: flight* cancelled_flights | flüge flug
sailing: sailing* crossing* ferr* departures services trains | abfahrt* fahrten überfahrt*
cancelled: cancel* axed scrapped called_off | gestrichen* abgesagt* ausgefallen*
delayed: delay* late | verspät*
magnitude: magnitude richter | stärke magnitude
aftershock: aftershock* | nachbeben*
deep: depth deep below | tief* tiefe
high: height high tall above altitude level gauge | hoch höhe pegel*
long: length long metre-long stretch | lang länge
wide: wide width across diameter | breit* durchmesser*
area: hectares acres square area burned burnt scorched | hektar* fläche* quadrat*
rain: rain rainfall fell_in downpour | regen* niederschlag*
snow: snow snowfall | schnee*
wind: wind* gust* blowing | wind* böe*
temperature: temperature* degrees celsius fahrenheit warm hot heat cold | grad temperatur* hitze*
speed: speed going travelling driving doing clocked | tempo geschwindigkeit* unterwegs_mit
limit: limit allowed permitted limited maximum capacity certified licensed up_to room_for | erlaubt* zulässig* höchst* kapazität*
thick: thick thickness | dick* dicke
weight: tonne* tons tonnes weigh* kilo* | tonnen gewicht*
speeders: drivers motorists | fahrer* autofahrer*
score: beat defeat* won win goals points scored final_score result | sieg* gewann* tore punkte
goal: goal scored scorer minute | tor treffer minute
lead_time: seconds behind ahead gap | rückstand* vorsprung*
record: record previous_best | rekord*
runners: started starters finished finishers entrants runners field | läufer* gestartet*
prize: prize bonus purse earned | preisgeld* prämie*
doses: dose* vaccin* jab* shots | impf* dosen
trial_patients: participants volunteers trial enrolled placebo | probanden* teilnehmer*
effect: reduced reduction risk cut lowered improved | gesenkt* verringer* risiko*
remains: skeleton* remains bones skulls graves burial* | skelett* gebeine*
species: species specimens animals birds | arten tiere
distance: kilometres_from miles_from km_from metres_from away from_the north south east west pulled_back withdraw | entfernt* nördlich südlich östlich westlich
talks: hours_of_talks talks negotiat* | verhandl*
expelled: expel* leave_the_country declared_unwelcome persona | ausgewiesen* ausweis*
diplomat: diplomat* embassy | diplomat* botschaft*
signatures: sign* signator* petition | unterschrift* petition*
tariff: tariff* duty duties levy | zoll zölle abgabe*
growth: grew growth expand* rose increase* up climbed jumped | wuchs wachstum* gestiegen* plus
decline: fell fall dropped declin* down slid shrank decrease* | gesunken* fiel rückgang* minus
inflation: inflation prices consumer_prices | inflation* teuerung*
rate: rate rates interest base_rate | zins* leitzins*
unemployment: unemploy* jobless out_of_work | arbeitslos*
target: target goal aim forecast* expects expected outlook guidance predicts | ziel* prognos* erwartet*
passengers_year: passengers_carried carried travellers | befördert* fluggäste*
produced: produc* output made built | produ* förder* gebaut*
recalled: recall* | rückruf* zurückgerufen*
crash: crash* collision* accident* | unfall* unfälle zusammenstoß*
complaint: complain* reports | beschwerd* meldung*
years_ago: old dating dates_from ago | alt jahre_alt
jurors: jury jurors judges votes_to | geschworene* richter*
floor: floor storey story | stock stockwerk
shot: shot gunshot* gunfire bullets bullet opened_fire stabbed knifed slashed | schüsse angeschossen* niedergestochen* messerstich*
victims: victims victim casualties | opfer
lawmakers: lawmakers legislators mps senators deputies delegates councillors congressmen | abgeordnete* senatoren delegierte*
voters: voters electors registered electorate | wahlberechtigte* wähler*
countries: countries nations states | länder* staaten
migrants: migrants immigrants asylum refugees newcomers arrivals | migrant* asyl* flüchtling*
approval: approval approve disapprove favourable favorable support backing rating | zustimmung* unterstütz*
tax: tax taxes levy vat | steuer* abgaben
income: income earn earns earning salary households_earning | einkommen* verdien*
documents: documents pages page files emails messages letters records photographs | dokument* seiten akten nachricht*
shops: stores shops branches outlets restaurants pubs sites locations | filialen läden geschäfte standorte
visitors: visitors tourists guests holidaymakers pilgrims | besucher* gäste touristen
games: games matches caps appearances internationals played matches_played fixtures tournament | spiele partien einsätze länderspiele
deliberated: deliberat* jury_out considered_the took_the_jury | beriet* beraten
tests: tests tested samples positive swabs | tests proben getestet*
beds: beds wards rooms places | betten plätze zimmer
trees: trees forest woodland | bäume wald
animals: cattle sheep cows pigs dogs cats horses birds chickens animals livestock | rinder schafe kühe schweine hunde tiere
fish: fish catch cod salmon tonnes_of_fish quota | fisch* fang* quote
barrels: barrels crude oil gas pipeline | barrel öl gas
withdrawn: withdrew withdrawn deposits savings withdraw | abgehoben* einlagen*
contract: contract deal years_contract sign* lease | vertrag* laufzeit
outage: outage* blackout* without_electricity without_power connections disconnected cut_off in_the_dark | stromausfall* ohne_strom
affected: affected hit upset disrupted impacted | betroffen*
schools: schools colleges classes classrooms | schulen klassen
doctors: doctors nurses medics surgeons clinicians | ärzte pflege*
operations: operations surgery procedures surgeries | operationen eingriffe
waiting: waiting_list waited wait queue | warte* wartezeit*
lorries: wagons carriages coaches containers truckloads | waggons container
boats: boats vessels dinghies tankers freighters | boote schiffe tanker
aircraft: aircraft planes jets helicopters | flugzeuge hubschrauber
search: search* scoured combed divers volunteers | suche* taucher* freiwillig*
rescuers: rescuers firefighters crews volunteers engines | retter* einsatzkräfte helfer*
landed: landed ashore reached arrived crossed | angekommen* gelandet*
flooded: flooded under_water inundated marooned stranded submerged | überflutet* überschwemmt*
burned: burned burnt destroyed_by_fire gutted ablaze on_fire caught_fire burning torched razed | verbrannt* brann* abgebrannt*
collapsed: collapsed caved_in buried collapse | eingestürzt* einsturz*
years: years year decades | jahre jahren jahr
hours: hours hour minutes minute seconds days weeks months | stunden stunde minuten sekunden tage wochen monate
owed: owed owes owe unpaid arrears | schuldet* rückstand*
raised: raised collected crowdfund* donated pledged pledges | gesammelt* gespendet*
value_lost: wiped_off wiped market_value capitalisation | börsenwert
subscribers: subscribers customers users accounts members followers | kunden nutzer abonnent*
vacancies: vacancies unfilled posts_unfilled shortage | unbesetzt* fachkräfte*
bookings: booked bookings reservations | gebucht* buchungen
pay_out: payout payouts bonus bonuses paid | ausgezahlt* bonus
share_owned: stake owns owned per_cent_of_the_company | anteil* beteiligung*
premium: premium above_the | aufschlag*
chance: chance odds probability likelihood | wahrscheinlichkeit* chance
leak: leak* spill* released barrels litres gallons | ausgelaufen* liter* ausgetret*
"""  # fmt: skip

NARROWING = frozenset(
    """serious child woman student soldier civilian firefighter limit target offered demanded sought_sentence suspended aftershock spoilt
    abstained against operating dividend poll record premium debt members rate tax damages lead_time""".split()
)
"""Concepts that make of a number a narrower thing, or another: those hurt seriously, what was only offered, what is allowed."""

RISING = frozenset(
    "killed hurt ill missing rescued evacuated homeless held freed damage burned stolen downed trapped flooded affected outage cancelled".split()
)
"""What counts of tend to grow of as an event goes on."""
