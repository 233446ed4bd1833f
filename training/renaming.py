"""The same article about other people and places, so that names are known by where they stand and not by who is in the news."""

import random
from collections.abc import Sequence
from dataclasses import replace

from tokenizers import Tokenizer

from examples import NAMES, Example
from nutgraf.minds.windows import pieces_of
from nutgraf.text.given_names import LATIN

SURNAMES = """
Abara Achterberg Adeyemi Aguirre Ahlgren Akhtar Alcaraz Almasi Amundsen Anand Aoki Arslan Asante Ayala Babić Bakker Balogh Banerjee Barbosa Bauer
Bello Benitez Berglund Bianchi Bondarenko Borges Boucher Brandt Brennan Brodsky Brook Bukhari Bychkov Cabral Calloway Carvalho Castellano Chaudhry
Cheng Chikwanda Choi Chowdhury Cisse Clarke Coelho Conti Corrigan Cross Czarnecki Dacosta Dahl Danso Delacroix Demir Diaz Dimitrov Diop Dlamini
Dobrev Donnelly Doyle Drummond Dube Duarte Eklund Engel Eriksen Esposito Evers Farouk Fernandes Field Fischer Flores Fofana Fontaine Forsyth Fujita
Gallagher Ganz Garrido Gebre Georgiou Ghosh Gill Goldberg Gonzaga Gorman Grant Greco Guerra Gupta Haddad Hagen Hakimi Halloran Hamada Hansen Hartley
Hasegawa Hayward Hedlund Heller Hernandez Hill Hoang Holub Horvat Hossain Hosseini Hrytsenko Huang Hughes Hussaini Ibarra Ikeda Ilić Ionescu Ivanova
Iyer Jansen Jarvis Jensen Jimenez Joshi Kaczmarek Kahananui Kamara Kang Kapoor Karimov Kaya Keane Kelemen Keller Khalil Kimura Kirby Klein Kobayashi
Kovač Kowalska Kozak Krüger Kurz Kuznetsov Kwon Laine Lamb Larsen Lebrun Leitner Levchenko Levi Lindholm Lombardi Lopes Lysenko MacLeod Mahmood Makwala
Malik Marchetti Marsh Martins Matsumoto Mbeki McGrath Mehta Mendoza Meyer Milošević Mishra Mohamed Molina Morales Moreau Mutasa Nagy Nakamura Narang
Navarro Ndiaye Nguyen Nilsson Nkosi Novák Nowak Nwosu Oberholzer Ochoa Okafor Okonkwo Olsen Ortega Osei Ospanov Owens Özdemir Pak Papadakis Park Pereira
Petersen Petrov Pham Piñera Plath Popescu Prasad Quigley Rahman Ramos Rao Reyes Ricci Rinaldi Rojas Romanenko Rossi Saar Sakamoto Salazar Sandoval Santos
Sato Savage Schäfer Schwarz Sen Serrano Shah Sharma Shevchenko Siddiqui Silva Singh Sokolov Soto Stanek Stone Suarez Sutherland Suzuki Svensson Szabó
Tanaka Tariq Tereshchenko Thapa Thorsen Tkachuk Toledo Torres Tran Traore Ueda Ulmer Umar Usman Vainio Valdez Vance Varga Vasquez Vega Verma Villanueva
Vogel Volkov Vu Wagner Walsh Wang Weaver Weiss Whitlock Winter Wójcik Wong Wood Xu Yamada Yang Yardley Yilmaz Young Yusuf Zapata Zhang Zhou Zielinski
""".split()
PLACES = """
Aleppo Algiers Almaty Amman Ankara Antwerp Arizona Athens Auckland Bahrain Baku Bamako Bangkok Bavaria Beirut Belfast Bengal Bergen Bilbao Bogotá Bolivia
Bombay Brno Bulgaria Cairo Calgary Cardiff Catalonia Chad Chile Cologne Colombo Cork Cuba Dakar Damascus Denver Dhaka Donetsk Dublin Durban Ecuador Eritrea
Essex Estonia Fiji Finland Gdansk Geneva Ghana Glasgow Gujarat Haifa Hamburg Hanoi Havana Helsinki Idaho Idlib Jakarta Jamaica Jeddah Jordan Kabul Kansas
Karachi Kent Kenya Kharkiv Kinshasa Kosovo Kuwait Kyiv Lagos Latvia Leeds Libya Lima Lisbon Lviv Lyon Madrid Malaysia Mali Malta Manila Mexico Milan Minsk
Montana Munich Mumbai Nairobi Nepal Nevada Niger Odesa Oman Oregon Osaka Oslo Panama Perth Peru Porto Prague Punjab Qatar Quito Rafah Reykjavik Riga Rome
Rwanda Saxony Seoul Serbia Seville Sicily Sofia Sudan Suffolk Sydney Syria Tallinn Tbilisi Tehran Texas Tibet Tokyo Toledo Toronto Tripoli Tunis Turin Utah
Vienna Vilnius Warsaw Wisconsin Yemen Zagreb Zambia Zurich
""".split()
_SYLLABLES = "ka lo mir ze tan or vel shi qua du bre ost ny fa rel gho mak ul ven tsi jor pe dra lin hax wo".split()


def renamed(example: Example, tokenizer: Tokenizer, luck: random.Random) -> Example:
    """The same example with the single words of most of its people and places changed, each the same way throughout."""
    new: dict[str, str] = {}
    forms = list(example.words.forms)
    for place, label in enumerate(example.names):
        kind = NAMES[label][2:]
        if kind == "PER" or (kind == "LOC" and _alone(example.names, place)):
            form = forms[place]
            if len(form) > 2 and form.isalpha() and form[0].isupper():
                if form not in new:
                    new[form] = _other(form, kind, luck)
                forms[place] = new[form]
    words = replace(example.words, forms=forms)
    return replace(example, words=words, pieces=pieces_of(words, tokenizer))


def _alone(labels: Sequence[int], place: int) -> bool:
    opens = NAMES[labels[place]].startswith("B-")
    return opens and (place + 1 == len(labels) or not NAMES[labels[place + 1]].startswith("I-"))


def _other(form: str, kind: str, luck: random.Random) -> str:
    draw = luck.random()
    if draw < 0.2:
        return form
    if draw < 0.3:
        return "".join(luck.choice(_SYLLABLES) for _ in range(luck.randint(2, 4))).capitalize()
    if kind == "LOC":
        return luck.choice(PLACES)
    return luck.choice(_GIVEN).capitalize() if form.lower() in LATIN else luck.choice(SURNAMES)


_GIVEN = sorted(LATIN)
