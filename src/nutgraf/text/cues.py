"""Words that say that somebody says or thinks something: English.

Three kinds of verb. *Saying* verbs take a quotation or a clause and may follow it ("…", said X). *Holding* verbs (belief,
wish, intent) take a clause or an infinitive. *Judging* verbs take a noun ("criticised the plan"). *Weak* verbs of each
kind are cues only where the word before them can speak and a clause follows.
"""

_SAYING = """say add note announce argue acknowledge assert allege claim comment concede conclude confirm contend declare emphasize
    emphasise explain insist joke maintain mention muse observe point predict reiterate remark remember repeat reply respond retort
    reveal signal state stress suggest tweet retweet vow warn write wonder yell shout boast complain lament quip recall recount report
    testify exclaim interject caution estimate disclose email deny admit hint imply indicate speculate underscore
    underline answer continue post opine tell ask assure inform remind urge advise brief notify forecast project mutter
    whisper chant scoff post stipulate proclaim clarify elaborate counter inquire query""".split()
_HOLDING = """believe think expect hope fear want threaten promise pledge refuse decline agree intend plan consider suspect worry assume
    doubt prefer seek know understand imagine guess reckon feel find conclude vow demand propose recommend decide
    order rule anticipate aim favor favour wish regard view deem realize realise""".split()
_JUDGING = """accuse criticize criticise praise condemn denounce blame endorse describe dismiss reject mock tout defend blast
    slam hail welcome deride decry oppose support call label dub portray cite discuss reference quote credit thank question
    address highlight attack applaud bemoan champion challenge disavow rebuke rebuff rebut refer allude echo express voice
    oppose back commend compare liken lambast lambaste lash list outline detail accept ridicule invoke convince criticise""".split()
WEAK = frozenset(
    """find finds found see sees saw show shows showed shown know knows knew call calls called support supports supported plan plans
    want wants wanted feel feels felt continue continues continued post posts posted report reports project projects order orders
    ordered rule rules ruled list lists listed address back backs backed challenge attack attacks attacked question questions
    express view views aim aims decide decides decided accept accepts accepted detail details state states estimate estimates
    answer answers answered hope hopes fear fears doubt doubts doubting demand demands proposed proposes remember
    compare compares compared favor favour favored wish regard regards consider considers seek seeks sought know knowing
    supporting backing planning finding ruling ordering testing accepting demanding leading seeking calling understand understands understood
    quote quotes brief briefs credit signal signals email emails comment comments tweet tweets point points project highlight highlights
    claim claims repeat repeats repeated discuss discussed discussing thank thanks maintain maintains maintained observe observes observed
    respond responds refer remark remarks remarked worry worries worried welcome welcomes welcomed defend defends defended retweet
    retweets retweeted praise praises praised aim aimed blame blames blamed project projected assume assumed assumes assuming
    conclude concludes concluded notice confirm confirms confirmed reveal reveals promote addressed addresses invoke invoked
    thought imagine continue guess mention mentions oppose opposed opposes opposing dismiss reference references""".split()
)
_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "think": "thought", "know": "knew known", "find": "found",
    "understand": "understood", "feel": "felt", "seek": "sought", "forecast": "forecast", "point": "pointed", "refer": "referred referring",
    "quip": "quipped quipping", "admit": "admitted admitting", "rebut": "rebutted rebutting", "plan": "planned planning",
    "slam": "slammed slamming", "dub": "dubbed dubbing", "brief": "briefed", "label": "labeled labeling labelled labelling",
    "signal": "signaled signaling signalled signalling", "prefer": "preferred preferring", "chant": "chanted",
}  # fmt: skip
_FOLLOWED_BY = {
    "pointed": ("out", "to"), "points": ("out", "to"), "pointing": ("out", "to"), "point": ("out", "to"), "called": ("for", "on"), "calls": ("for", "on"), "calling": ("for", "on"),
    "call": ("for", "on"), "referred": ("to",), "referring": ("to",), "refers": ("to",), "refer": ("to",), "alluded": ("to",), "warned": ("of", "against", "about"), "warns": ("of", "against"),
    "warning": ("of", "against"), "complained": ("about", "of"), "lashed": ("out",), "brushed": ("off",), "seeking": ("to",),
}  # fmt: skip

AUXILIARIES = frozenset(
    """has have had was is are were will would also later then recently repeatedly reportedly did be been to does do can could may
    might must should now further again still even once just only often already previously frequently publicly privately quickly
    initially first never not always ever since long both all went on""".split()
)
BE = frozenset("is are was were be been being".split())
GROUPS = frozenset(
    """officials official people person sources source experts expert observers analysts analyst critics opponents supporters lawmakers
    authorities police prosecutors investigators witnesses residents reporters reports report poll polls survey study studies
    researchers scientists doctors lawyers leaders advocates activists protesters aides advisers diplomats economists voters
    republicans democrats conservatives liberals parents neighbors neighbours relatives victims soldiers commanders spokesman
    spokeswoman spokesperson ministry government administration company agency department office court judge jury committee
    campaign party group union team statement letter document documents memo data figures records filing complaint lawsuit
    indictment transcript email book article story newspaper website post paper network press media many some others most
    few several both one another other organizers organisers negotiators employees workers teachers students pundits
    strategists historians economists americans family families mother father wife husband son daughter brother sister man woman
    candidate nominee senator governor president minister mayor chief director chairman secretary attorney author editor host
    opposition council parliament commission bank regulator military army navy operator owner union association firm boss bosses
    rescuers firefighters hospital school university institute agency watchdog coroner lawyer driver captain crew passengers survivors
    member members prosecution defence defense plaintiffs ad ads clip film piece editorial column ruling narrator announcer questioner friend friends colleague colleagues city county
    fund analysis analyses percent columnist country village town club league church charity band bloggers twitter
    fishermen farmers shareholders investors unions rebels militants separatists allies capital kremlin who which that""".split()
)
PRONOUNS = frozenset("he she they it i we you who which one".split())
BASES = frozenset([*_SAYING, *_HOLDING, *_JUDGING])
NOUN_BEFORE = frozenset(
    """the a an this these those his her its their my our your some any no ’s 's s of in for with by from at on such each every
    recent several many new more two three public own ’ '""".split()
)
TELLING = frozenset(
    """tell tells told telling ask asks asked asking assure assures assured assuring inform informs informed informing remind reminds
    reminded reminding urge urges urged urging advise advises advised advising brief briefed warn warns warned warning notify notified
    thank thanked""".split()
)
NOT_SPOKEN = frozenset(
    """citing cited cites cite regarding following including continuing underscoring underlining highlighting signaling signalling
    emphasizing emphasising echoing suggesting indicating showing revealing projecting postulating ordering testing finding
    feeling seeking deciding posting planning supporting backing challenging attacking addressing listing detailing ruling
    estimating doubting fearing accepting leading""".split()
)
DECLINED = frozenset("declined declines refused refuses declining refusing".split())
COMMENTING = frozenset("comment comments respond elaborate discuss answer say speak".split())


def _forms(verb: str) -> list[str]:
    """The forms of one verb: base, -s, past, -ing."""
    third = (
        verb[:-1] + "ies"
        if verb.endswith("y") and verb[-2] not in "aeo"
        else verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    )
    past = _IRREGULAR.get(
        verb,
        verb[:-1] + "ied"
        if third.endswith("ies") and verb.endswith("y")
        else verb.rstrip("e") + "ed"
        if not verb.endswith("ee")
        else verb + "d",
    )
    going = [verb + "ing" if verb.endswith("ee") or not verb.endswith("e") else verb[:-1] + "ing"]
    return [verb, third, *past.split(), *going]


SAYING = frozenset(form for verb in _SAYING for form in _forms(verb))
HOLDING = frozenset(form for verb in _HOLDING for form in _forms(verb))
JUDGING = frozenset(form for verb in _JUDGING for form in _forms(verb))
VERBS = SAYING | HOLDING | JUDGING
PARTICLES = {verb: frozenset(words) for verb, words in _FOLLOWED_BY.items()}
