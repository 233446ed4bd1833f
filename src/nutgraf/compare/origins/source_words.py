"""Words that tell what kind of source an account hangs on: documents, people who stay unnamed, bodies, press releases."""

import re

UNNAMED = re.compile(
    r"\b(?:(?:people|persons?|man|woman|officials?|diplomats?|aides?|executives?|bankers?|insiders?|colleagues|staff(?:ers)?|employees?|advis[eo]rs?|someone|those)\s+"
    r"(?:directly |closely )?(?:familiar|briefed|close to|near to|with (?:direct |first-hand )?knowledge|in the know|involved in|(?:who were )?(?:in the room|present at|at the (?:meeting|talks|table))|(?:who|both of whom) (?:asked|requested|spoke|declined|insisted|did not want)|speaking on condition)|"
    r"(?:informed |government |security |diplomatic |company |party |western |senior |several |two |three |a |one |the |our )?(?:sources?|insiders?)\b(?! (?:of|for|code))|on condition of anonymity|not authori[sz]ed to (?:speak|discuss|comment)|"
    r"(?:aus|in) (?:\w+)?[kK]reisen|\w*[kK]reise[n]?\b|Insider\w*|mit (?:der Angelegenheit|den Gesprächen|dem Vorgang) vertraut\w*|"
    r"fuentes (?:cercanas|próximas|conocedoras)|sources? (?:proches?|concordantes?)|une source|"
    r"джерел[оаіу]\w*|співрозмовни\w+|знайом\w+ (?:із|з) (?:ситуацією|справою))|소식통|관계자",
    re.IGNORECASE,
)
DOCUMENT = re.compile(
    r"\b(?:court (?:papers|documents?|filings?|records)|filings?|(?:leaked |internal |confidential |draft )?(?:memo|memorandum|document|report|audit|draft|email|letter|paper|study|survey|ruling|judgment|judgement|indictment|complaint|minutes|transcript|deed|register|briefing|accounts|note|review|text|copy)s?\b|"
    r"(?:Bericht|Studie|Gutachten|Urteil|Schreiben|Papier|Vermerk|Entwurf|Dokument)\w*|borrador|informe|sentencia|documento|rapport|étude|document|jugement|"
    r"звіт\w*|документ\w*|дослідженн\w+|рішенн\w+ суду)|보고서|문건|문서",
    re.IGNORECASE,
)
BODY_NOUN = re.compile(
    r"\b(?:company|firm|group|owner|utility|mill|manufacturer|maker|brewer|airline|operator|retailer|carrier|bank|utility|developer|publisher|union|university|college|institute|hospital|trust|council|"
    r"police|officers|detectives|prosecutors|ministry|department|command|staff|army|navy|military|agency|authority|office|court|commission|government|club|league|foundation|service|society|centre|center|presidency|cabinet|association|alliance|federation|confederation|chamber|board|inspectorate|bureau|directorate|ombudsman|embassy|consulate|brigade|coastguard|municipality|town hall|city hall|school|diocese|charity|campaign|lobby|party|committee|observatory|laboratory|museum|zoo|theatre|producer|supplier|importer|exporter|chain|supermarket|co-?op(?:erative)?|utility|insurer|lender|builder|shipyard|producer|general staff|"
    r"Unternehmen|Konzern|Firma|Polizei|Staatsanwaltschaft|Ministerium|Behörde|empresa|compañía|policía|ministerio|entreprise|société|préfecture|parquet|ministère|"
    r"компані\w+|поліці\w+|прокуратур\w+|міністерств\w+)\b",
    re.IGNORECASE,
)
"""Nouns for bodies that put out statements."""

APPEAL = re.compile(
    r"\b(?:anyone|anybody|witnesses|drivers|members of the public|residents)\b[^.]{0,90}\b(?:asked|urged|appeal\w*|requested|invited|encouraged|should|can)\b[^.]{0,60}\b(?:call|contact|come forward|phone|get in touch|report|footage)\b|"
    r"\bappeal(?:ing|ed)? for (?:witnesses|information|anyone)|\bZeugen\b[^.]{0,80}\b(?:gebeten|gesucht|melden)\b|\bсвідків\b[^.]{0,60}\bпрос\w+",
    re.IGNORECASE,
)
"""What police ask of the public at the end of what they put out."""

POLICE = re.compile(r"\b(?:police|officers|detectives|Polizei|поліці\w+|policía|gendarmerie)\b", re.IGNORECASE)
SPEAKS_FOR = re.compile(
    r"\b(?:spokes\w+|communiqué|statement|press release|Mitteilung|Erklärung|officer|director|head|chief|manager|chair\w*|president|minister|professor|prof|dr|secretary|commander|colonel|general|inspector|superintendent|sergeant|captain|prosecutor|"
    r"executive|founder|\w*ologist|researcher|scientist|analyst|author|governor|principal|rector|dean|curator|keeper|treasurer|organi[sz]er|coordinator|representative|marshal|coroner|registrar|lead\w*|sprecher\w*|leiter\w*|chef\w*|director\w*|portavoz|porte-parole|речни\w+|директор\w*|начальник\w*|керівни\w+|міністр\w*)\b",
    re.IGNORECASE,
)
"""Roles in which a person speaks for a body."""
HOUSE = re.compile(
    r"\b(?:university|college|ministry|department|council|police|institute|hospital|authority|commission|court|embassy|parliament|presidency|palace|municipality|plc|inc|ltd|gmbh|"
    r"universität|ministerium|universidad|ministerio|université|ministère|університет|міністерство)\b",
    re.IGNORECASE,
)
"""What a body calls itself that publishes its own news."""

LEADS_ON = re.compile(
    r"\b(?:according to|laut|nach|selon|d['’]après|según|secondo|za|згідно з|за даними)\s+(?P<source>[^.;:\n“”«»\"]{3,90})",
    re.IGNORECASE,
)
"""What a first paragraph says it goes by, in languages whose attributions are not found."""

THE_MEDIUM = re.compile(
    r"^(?:the|that|this|das|der|die|dem|den|le|la|el|il)?\s*(?:paper|newspaper|broadcaster|station|channel|agency|news agency|magazine|outlet|daily|website|news site|"
    r"blatt|zeitung|sender|magazin|agentur|quotidien|journal|agence|chaîne|diario|periódico|agencia|видання|агентство|газета|телеканал)$",
    re.IGNORECASE,
)
"""A medium that was named before."""

SEEN_BY = re.compile(r"\b(?:seen|obtained|reviewed|viewed|published) by\b|\bshown to\b", re.IGNORECASE)
"""What makes a document of a description that ends on an outlet's name ("a memo seen by the Mirror")."""

TOLD_IT = re.compile(
    r"\b(?P<cue>told|speaking to|sagte)\s+(?P<name>(?:the|dem|der) (?:newspaper|paper|broadcaster|station|channel|agency|news agency|magazine|daily|website|"
    r"Blatt|Zeitung|Sender|Magazin|Agentur))\b(?! [A-Z])"
)
"""Somebody spoke to a medium that was named before."""

NO_TAKING = re.compile(
    r"\b(?:after|despite|hours before)\b[^.,]{0,40}$|\b(?:den(?:y|ied|ies|ying)|dismiss\w*|reject\w*|contradict\w*|refut\w*|nachdem|bestr\w+|dementier\w+|спросту\w+|заперечу\w+)\b[^.]{0,40}$",
    re.IGNORECASE,
)
"""Words before a report of others that make it the occasion of the story, or what is denied in it."""
