"""Kinds of sites where things happen, by the words that name them, and the words that put something at, from or to a place."""

SITES: dict[str, str] = {
    "hospital": r"hospitals?|infirmary|clinic|medical cent(?:er|re)|klinik\w*|krankenhaus|spital|kantonsspital|universitätsklinikum|klinikum|hôpital|clinique|chu|hospital|clínica|лікарн\w+|병원",
    "airport": r"airport|airfield|airbase|flughafen|aéroport|aeropuerto|аеропорт\w*|공항",
    "station": r"station|bahnhof|gare|estación|вокзал\w*|станці\w+|역",
    "hotel": r"hotel|motel|hostel|hôtel|готел\w+|호텔",
    "school": r"school|college|academy|university|schule|gymnasium|lycée|collège|école|escuela|colegio|школ\w+|університет\w*|학교",
    "church": r"church|cathedral|chapel|mosque|synagogue|temple|kirche|dom|moschee|église|mosquée|iglesia|церкв\w+|мечет\w+",
    "court": r"court|courthouse|tribunal|gericht|суд\w*|법원",
    "prison": r"prison|jail|gefängnis|haftanstalt|cárcel|prisión|в'язниц\w+|колоні\w+|교도소",
    "bridge": r"bridge|brücke|pont|puente|мост\w*|міст|다리",
    "tunnel": r"tunnel|túnel|тунел\w+|터널",
    "street": r"street|road|avenue|lane|boulevard|square|straße|strasse|platz|allee|rue|place|avenida|calle|plaza|вулиц\w+|площ\w+",
    "stadium": r"stadium|arena|park|ground|stadion|stade|estadio|стадіон\w*|경기장",
    "home": r"home|house|villa|flat|apartment|residence|mansion|haus|wohnung|villa|maison|domicile|appartement|casa|domicilio|будин\w+|квартир\w+",
    "floor": r"(?:ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|upper|lower) floor|basement|attic|cellar|roof|erdgeschoss|keller|dachstuhl|dachgeschoss|(?:erste[nr]|zweite[nr]|dritte[nr]|vierte[nr]) stock|rez-de-chaussée|sous-sol|grenier|(?:premier|deuxième|troisième|quatrième) étage|sótano|azotea|(?:primer|segundo|tercer|cuarto) piso",
    "ship": r"ferry|ship|boat|vessel|fähre|schiff|корабл\w+|пором\w*",
    "pub": r"pub|bar|nightclub|restaurant|café|cafe|bistro|kneipe|ресторан\w*|кафе",
    "shop": r"shop|store|supermarket|bakery|warehouse|mall|bank|supermarkt|laden|geschäft|magasin|supermarché|tienda|supermercado|магазин\w*|склад\w*",
    "border": r"border|checkpoint|grenze|frontière|frontera|кордон\w*",
    "water": r"canal|river|lake|harbou?r|reservoir|kanal|fluss|see|hafen|lac|rivière|río|lago|каналу?|річ\w+|озер\w+",
    "hall": r"(?:\w+ )?hall|town hall|rathaus|mairie|ayuntamiento|ратуш\w+",
    "well": r"well|spring|brunnen|puits|pozo|колодяз\w+",
    "village": r"village|dorf|pueblo|сел[оіа]",
    "office": r"office|offices|headquarters|embassy|consulate|büro|botschaft|bureau|ambassade|oficina|embajada|офіс\w*|посольств\w+",
    "palace": r"palace|palast|palais|palacio|палац\w*",
    "kitchen": r"kitchen|laundry|bedroom|living room|garage|loft|workshop|store ?room|küche|werkstatt|cuisine|cocina|кухн\w+",
}  # fmt: skip

EXCLUSIVE = frozenset(
    "hospital airport station hotel school church court prison bridge tunnel home ship pub border floor water hall well village".split()
)
"""Sites of which one is not another, nor in one."""

ROLES: dict[str, str] = {
    "at": r"in|at|near|over|above|south of|north of|east of|west of|outside|off|on|around|inside|beside|by|behind|under|close to|next to|bei|am|im|an der|auf|nahe|vor|à|au|près de|dans|sur|en|cerca de|junto a|у|в|на|біля|поблизу|під",
    "from": r"from|out of|aus|von|vom|depuis|de|du|desde|з|із|зі|від",
    "to": r"to|into|for|towards?|nach|ins|zum|zur|vers|hacia|a|до",
}  # fmt: skip

CARE = r"\b(?:taken|flown|airlifted|rushed|brought|transferred|admitted|treated|treatment|condition|intensive care|injur\w+|recover\w*|bedside|surgery|discharged|released from|left|is (?:at|in)|was (?:at|in)|remains? (?:at|in)|eingeliefert|geflogen|gebracht|behandelt|hospitalis\w+|transport\w+|soign\w+|trasladad\w+|ingresad\w+|atendid\w+|доправ\w+|госпіталіз\w+|лікар\w+)\b"
"""What tells of a patient and not of the hospital itself."""

JOURNEY = r"\b(?:flight|service|plane|train|express|bus|ferry|coach|jet|airliner|arriv\w+|bound|travell?\w+|flying|flew|sail\w+|en route|departed|left|flug|zug|fähre|vol|vuelo|tren|рейс\w*|потяг\w*)\b[^,;.]{0,40}$"
"""What stands before a place that somebody travels from or to."""

DISTANCE = r"(?:\b(?:\w+|\d[\d.,]*) )?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|kilometer|kilomètres|kilómetros|км|кілометр\w+)\b[^.;]{0,30}?$"
"""What stands before a place that only tells how far away another is."""

ARTICLE = r"(?:(?:the|a|an|his|her|their|its|der|die|das|den|dem|einem|einer|seiner|seinem|ihrem|ihrer|la|le|l['’]|un|une|el|los|las|son|sa|su)\s*)?"
"""An article or a possessive before a place."""

BETWEEN = (
    r"(?:(?:entrance|edge|foot|end|side|outskirts|corner|gates?|cent(?:re|er)|middle|shore|banks?|mouth) (?:of|to) (?:the )?)?"
    r"(?:[\w’'-]+ (?:town|city|village|port|suburb|district|area|island) of |(?:town|city|village|port|suburb|district|resort|area|island|hospital) (?:of )?"
    r"|airport(?: of)? |northern |southern |eastern |western |central |nearby |neighbouring )?"
)
"""Words that may stand between a preposition and the name of a place."""
