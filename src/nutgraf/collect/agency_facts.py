"""News agencies of the world: what they are called, where they sit, in which languages they write. Facts, no judgement.

Only what nobody disputes is told, each fact with its source and date, so that a person's own facts stand beside them.
"""

from collections.abc import Iterator
from datetime import date

from nutgraf.model.keeping import OutletFact, OutletKind

SOURCE = "public knowledge, compiled by nutgraf"
ASOF = date(2026, 11, 1)

_AGENCIES = """
apnews.com | Associated Press | US | en es
reuters.com | Reuters | GB | en
upi.com | United Press International | US | en
bloomberg.com | Bloomberg News | US | en
pa.media | PA Media | GB | en
thecanadianpress.com | The Canadian Press | CA | en fr
aap.com.au | Australian Associated Press | AU | en
afp.com | Agence France-Presse | FR | fr en es de pt ar
dpa.com | Deutsche Presse-Agentur | DE | de en es ar
epd.de | Evangelischer Pressedienst | DE | de
kna.de | Katholische Nachrichten-Agentur | DE | de
apa.at | Austria Presse Agentur | AT | de
keystone-sda.ch | Keystone-SDA | CH | de fr it
ansa.it | ANSA | IT | it en
adnkronos.com | Adnkronos | IT | it
agi.it | AGI | IT | it
efe.com | EFE | ES | es en
europapress.es | Europa Press | ES | es
lusa.pt | Lusa | PT | pt
belga.be | Belga | BE | nl fr
anp.nl | ANP | NL | nl
ntb.no | NTB | NO | no
tt.se | TT | SE | sv
ritzau.dk | Ritzau | DK | da
stt.fi | STT | FI | fi sv
pap.pl | PAP | PL | pl
ctk.cz | ČTK | CZ | cs en
tasr.sk | TASR | SK | sk
sita.sk | SITA | SK | sk
mti.hu | MTI | HU | hu
agerpres.ro | Agerpres | RO | ro
bta.bg | BTA | BG | bg en
hina.hr | HINA | HR | hr
sta.si | STA | SI | sl en
tanjug.rs | Tanjug | RS | sr
fena.ba | FENA | BA | bs
mia.mk | MIA | MK | mk
ata.gov.al | ATA | AL | sq
amna.gr | AMNA | GR | el en
cna.org.cy | Cyprus News Agency | CY | el en
bns.lt | BNS | LT | lt
elta.lt | ELTA | LT | lt
leta.lv | LETA | LV | lv
ukrinform.ua | Ukrinform | UA | uk en
interfax.com.ua | Interfax-Ukraine | UA | uk ru en
unian.ua | UNIAN | UA | uk ru
belta.by | BelTA | BY | ru be
tass.com | TASS | RU | ru en
interfax.ru | Interfax | RU | ru
ria.ru | RIA Novosti | RU | ru
armenpress.am | Armenpress | AM | hy en
azertag.az | AZERTAC | AZ | az en
aa.com.tr | Anadolu Agency | TR | tr en ar
irna.ir | IRNA | IR | fa en
wafa.ps | WAFA | PS | ar en
sana.sy | SANA | SY | ar en
petra.gov.jo | Petra | JO | ar en
spa.gov.sa | Saudi Press Agency | SA | ar en
wam.ae | WAM | AE | ar en
kuna.net.kw | KUNA | KW | ar en
qna.org.qa | Qatar News Agency | QA | ar en
mena.org.eg | MENA | EG | ar en
aps.dz | Algérie Presse Service | DZ | ar fr
mapnews.ma | MAP | MA | ar fr
aps.sn | Agence de presse sénégalaise | SN | fr
nannews.ng | News Agency of Nigeria | NG | en
gna.org.gh | Ghana News Agency | GH | en
ena.et | Ethiopian News Agency | ET | am en
ptinews.com | Press Trust of India | IN | en
ians.in | IANS | IN | en hi
aninews.in | ANI | IN | en
app.com.pk | Associated Press of Pakistan | PK | en ur
bssnews.net | Bangladesh Sangbad Sangstha | BD | en bn
xinhuanet.com | Xinhua | CN | zh en
cna.com.tw | Central News Agency | TW | zh en
kyodonews.jp | Kyodo News | JP | ja en
jiji.com | Jiji Press | JP | ja
yna.co.kr | Yonhap News Agency | KR | ko en
newsis.com | Newsis | KR | ko
news1.kr | News1 | KR | ko
kcna.kp | KCNA | KP | ko en
vnanet.vn | Vietnam News Agency | VN | vi en
antaranews.com | Antara | ID | id en
bernama.com | Bernama | MY | ms en
pna.gov.ph | Philippine News Agency | PH | en
montsame.mn | Montsame | MN | mn en
agenciabrasil.ebc.com.br | Agência Brasil | BR | pt en es
prensa-latina.cu | Prensa Latina | CU | es en
andina.pe | Andina | PE | es en
"""


def agency_facts() -> tuple[OutletFact, ...]:
    """The facts shipped: of each agency, by its host, its name, country (ISO 3166), languages (ISO 639) and kind."""
    return tuple(fact for line in _AGENCIES.strip().splitlines() for fact in _facts(line))


def _facts(line: str) -> Iterator[OutletFact]:
    host, name, country, languages = (part.strip() for part in line.split("|"))
    told = [("name", name), ("country", country), *(("language", one) for one in languages.split())]
    for field, value in (*told, ("kind", OutletKind.WIRE.value)):
        yield OutletFact(outlet=host, field=field, value=value, source=SOURCE, asof=ASOF)
