"""Short and pet forms of first names: forms of one line may be one person's."""

import re
from functools import lru_cache

_PET = re.compile(r"(?<=..[bcdfghjklmnpqrstvwxz])(?:ie|ey|y)$")
_FORMS = """
william bill billy will willy liam | robert rob bob bobby bert | richard rick dick ricky richie | james jim jimmy jamie jem | john jack johnny jon
jonathan jon jonny | edward ed eddie ted teddy ned | charles charlie chuck chas | thomas tom tommy | michael mike mick micky mickey mikey | joseph joe joey jo
anthony tony | andrew andy drew | antony tony | margaret maggie meg peggy margie rita greta gretchen | elizabeth liz lizzie beth betty betsy eliza lisa elisabeth lilibet
katherine kate katie kathy kitty cathy cat | catherine cath cathy kate katie cate | kathleen kathy kath | patricia pat patty trish tricia | patrick pat paddy | susan sue susie suzie
deborah deb debbie | barbara barb babs | christopher chris kit | christine chris chrissie tina | christina tina chris | nicholas nick nicky nico | daniel dan danny
samuel sam sammy | samantha sam | benjamin ben benny bibi binyamin | matthew matt | timothy tim | stephen steve stevie | steven steve | gregory greg | jeffrey jeff | geoffrey geoff
kenneth ken kenny | ronald ron ronnie | donald don donnie | lawrence larry laurie | leonard len lenny leo | leonardo leo | frederick fred freddie | friedrich fritz fred
albert al bert bertie | alfred alf alfie fred | alexander alex sandy sasha xander lex | alexandra alex sandra sasha lexi | aleksandr sasha | oleksandr sashko sasha | dmitri dima mitya
dmytro dima | volodymyr vova volodia | vladimir vova volodya | yevgeny zhenya | mykhailo misha | mikhail misha | nataliia natasha | natalia natasha | olena lena | elena lena | helena lena helen
johannes hans jan johann | johann hans | josef sepp jupp | joseph sepp | heinrich heiner heinz | georg schorsch | elisabeth lisa sissi elli | katharina kathi kati kathrin käthe | maximilian max
sebastian basti bastian | francisco paco pancho | jose pepe | guadalupe lupe | ignacio nacho | concepcion concha | dolores lola | enrique quique | alberto beto | roberto beto | eduardo edu lalo
philip phil | phillip phil | peter pete | david dave davey | douglas doug | raymond ray | gerald gerry jerry | gerard gerry | jerome jerry | theodore ted theo | vincent vince | victoria vicky tori
rebecca becky becca | jennifer jen jenny | jessica jess | joanna jo | joanne jo | josephine jo josie | angela angie | amanda mandy | abigail abby | gabriella gabby | gabriel gabe
isabella bella izzy | eleanor ellie nell nora | eleonora nora | frances fran fanny | francis frank fran | franklin frank | henry harry hank | harold harry hal | harriet hattie | jacqueline jackie
judith judy | kimberly kim | pamela pam | penelope penny | rosemary rose rosie | sarah sally sadie | teresa terry tess | terence terry | theresa terry tess | valerie val | virginia ginny | wendy gwen
winifred winnie | zachary zach zack | nathaniel nate nat | nathan nate | walter wally walt | stanley stan | reginald reg reggie | archibald archie | arthur art artie | augustus gus | cornelius neil connie
mohammed mo mohamed muhammad mohammad | abdullah abdul | abdulrahman abdul | yusuf yousef yousuf joseph | ibrahim abraham | giuseppe beppe pino | luigi gigi | salvatore toto | vittorio vito
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(_FORMS.replace("\n", " | ").split("|")):
        for form in group.split():
            found.setdefault(form, set()).add(number)
    return found


def may_be_short_for(one: str, other: str) -> bool:
    """Whether one first name may be a short or pet form of the other; both in lower-case Latin letters."""
    begins = any(long.startswith((short, _PET.sub("", short))) for short, long in ((one, other), (other, one)))
    return begins or bool(_groups().get(one, set()) & _groups().get(other, set()))
