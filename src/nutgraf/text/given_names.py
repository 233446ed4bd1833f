"""First names of many cultures, as evidence that a name is a person's; and family names that stand first in their culture."""

LATIN = frozenset(
    """aaron abby abdul abdullah abigail abraham ada adam addison adel adele adnan adrian adriana agnes ahmad ahmed aidan aisha
    akira alan alana albert alberto alejandro aleksandar aleksander alessandro alex alexander alexandra alexei alexey alexis
    alfred ali alice alicia alina alison allan allen allison alma alvin amalia amanda amber amelia amina amir amit amos amy
    ana anastasia anders andre andrea andreas andrei andres andrew andrey andrij andrii andriy andrzej andy angela angelina
    anita anja ankit ann anna anne annette annie antal anthony antje anton antonio antony anwar april archie ariel armin arnold
    arthur artur arun asha ashley ashraf astrid audrey august austin ava avi ayesha aziz barack barbara barry bart bashar
    beatrice beatriz ben benedikt benjamin bennie benny bernard bernd bernie bert beth betty beverly bill billy birgit bjorn
    blake bob bobby bogdan bohdan bonnie boris brad bradley brandon brenda brendan brent brett brian bridget bruce bruno bryan
    burak caleb calvin cameron camilla carl carla carlo carlos carmen carol caroline carolyn carrie casey cassandra catherine
    cathy cecilia celine cesar chad charles charlie charlotte chelsea cheryl chris christian christiane christina christine
    christoph christopher chuck cindy claire clara clare clarence claude claudia clemens clifford clint clive cody colin
    colleen connie connor conor constantin corey cory craig cristina curt curtis cynthia daisy dale damian damien dan dana
    daniel daniela danielle danny daria darren darryl daryl dave david dawn dean deborah debbie debra declan denis denise
    dennis denys derek diana diane diego dieter dimitri dirk dmitri dmitriy dmitry dmytro dolores dominic dominik don donald
    donna doris dorothy doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edith eduardo edward edwin
    eileen ekaterina elaine eleanor elena eli elias elijah elisabeth elise elizabeth ella ellen ellie elsa elvira emily emir
    emma emmanuel enrico enrique eric erica erich erik erika erin ernest esther ethan eugene eva evan evelyn fabian faisal
    farid fatima federico felipe felix ferdinand fernando fiona florence florian frances francesca francesco francis francisco
    francois frank frankie franz fred freddie frederic frederick friedrich fritz gabriel gabriela gail gareth gary gavin gene
    geoff geoffrey georg george georgia gerald gerard gerd gerhard gert gianni gilbert gina giorgia giorgio giovanni giulia
    giuseppe gladys glen glenn gloria gordon grace graham grant greg gregor gregory greta guillermo gunter gustavo guy hadi
    halyna hamid hanna hannah hannes hans harald harold harriet harris harry harvey hasan hassan hazel heather hector heidi
    heike heiko heinrich heinz helen helena helga helmut henri henrik henry herbert herman hermann hilary hillary hiroshi
    holger holly horst howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ihor ilhan ilya imran ines inge ingrid
    irene irina iris irving isaac isabel isabella ismail ivan iryna ivana ivanka jack jackie jackson jacob jacqueline jacques
    jaime jake jakob jamal james jamie jan jana jane janet janice janine jared jasmine jason javier jay jean jeanne jeb jeff
    jeffrey jen jennifer jenny jens jeremy jerome jerry jesse jessica jill jim jimmy jo joachim joan joanna joanne jochen jodi
    joe joel joerg johann johanna johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joy
    joyce juan juanita judith judy julia julian juliana julie juliet julio julius june jurgen jürgen jörg justin kaja kamala
    karel karen karim karin karl karla karsten kaspar kate katharina katherine kathleen kathryn kathy katie katja kay keith
    kelly ken kenneth kenji kerry kevin khaled khalid kim kimberly kirill kirk kirsten klaus konrad konstantin kristen kristi
    kristin kristina krzysztof kurt kyle kyrylo lana larry lars laura lauren laurence laurent lawrence lea leah lee leila
    lena leo leon leonard leonardo leonid leroy leslie lester lewis liam lidia lillian lily linda lindsay lindsey lionel lisa
    liz lloyd logan lois lorenzo loretta lori louis louise luc luca lucas lucia luciano lucy ludwig luis luisa luka lukas luke
    lydia lyn lynn mackenzie maciej mads mahmoud maja malcolm malik manfred manuel mara marc marcel marcelo marcia marco marcus
    margaret margarita maria mariah marian mariana marie marilyn marina mario marion mark marko markus marlene marlon marta
    martha martin martina marvin mary maryna mateo mathias mats matt matteo matthew matthias matthieu maureen maurice mauricio
    max maxim maximilian maxime maya megan mehdi mehmet melania melanie melinda melissa mercedes meredith michael michaela
    michal michel michele michelle miguel mihai mika mike mikhail milan miles mina miranda miriam mitch mitchell mitt mohamed
    mohammad mohammed mohsen moira monica monika morgan moritz moses muhammad murray mustafa mykhailo mykola myron nadia nadine
    nadja nancy naomi narendra natalia natalie natasha nathan nathaniel neil nelson nestor nicholas nick nicola nicolas nicole
    nigel nikita nikki niklas nikola nikolai nikolaus nils nina noah noel nora norbert norma norman olaf ole oleg oleh oleksandr
    oleksandra oleksii oleksiy olena olga olha oliver olivia olivier omar orlando oscar oskar otto owen pablo pamela paola paolo
    pat patricia patrick patty paul paula paulina paulo pavel pavlo pedro peggy penelope penny percy pete peter petra petro
    phil philip philipp philippe phillip phyllis pierre pilar piotr priya rachel rafael rahul rainer raj rajesh ralf ralph ramon
    rand randall randy raphael rashid raul ray raymond rebecca recep reggie regina reinhard reinhold rene renate reuben rex
    ricardo richard rick ricky rita rob robert roberta roberto robin rocco rod rodney rodrigo roger roland rolf roman ron ronald
    ronnie rory rosa rosalind rose rosemary roy ruben rudolf rudy rupert russ russell rustam rustem ruth ryan sabine sadiq said
    salim sally salman salvador sam samantha samir samuel sandra sandy sanjay sara sarah scott sean sebastian serena serge
    sergei sergey sergio serhii serhiy seth shane shannon sharon shaun shawn sheila shelley sheryl shigeru shinzo sidney siegfried
    sigmar silke silvia silvio simon simone sofia sonia sonja sophia sophie spencer stacey stacy stan stanislav stanley stefan
    stefanie stella stephan stephanie stephen steve steven stuart sue sunil susan susana susanne suzanne svetlana svenja sven
    svitlana sylvia tadeusz takeshi tamara tammy tanja tanya tara tariq taras tatiana taylor ted terence teresa terrence terri
    terry tetiana tessa thaddeus theodor theodore theresa thierry thomas thorsten tiffany tim timo timothy tina tobias todd tom
    tomas tommy toni tony torsten tracey tracy travis trevor tricia troy tyler udo ulrich ulrike ursula uta ute uwe vadim vadym
    valentin valentina valentyna valeria valerie valery vanessa vasyl vera vernon veronica vicente vicki vicky victor victoria
    viktor viktoria viktoriia vijay vincent virginia vitali vitalii vivian vlad vladimir vladyslav volker volodymyr vyacheslav
    wade wallace walter wanda warren wayne wendy werner wesley whitney wilhelm will william willie winston wolfgang wolodymyr
    xavier xi yana yaroslav yasmin yevhen yevhenii yitzhak yolanda yulia yulija yuri yuriy yusuf yvette yvonne zachary zoe
    zofia zoltan""".split()
)

CYRILLIC = frozenset(
    """олександр олексій андрій анатолій антон артем артур богдан борис вадим валентин валерій василь віктор віталій владислав
    володимир всеволод геннадій георгій григорій данило денис дмитро едуард євген іван ігор ілля кирило костянтин леонід
    максим микита микола михайло назар назарій олег остап павло петро пилип роман ростислав руслан рустем святослав семен
    сергій станіслав степан тарас тимофій тимур федір юрій ярослав яків арсеній арсен мирослав зіновій любомир орест захар
    анастасія алла аліна анна ганна валентина валерія вікторія віра галина дарина діана євгенія зоя ірина інна карина
    катерина лариса леся лідія любов людмила маргарита марина марія надія наталія наталя ніна оксана олександра олена ольга
    поліна раїса роксолана світлана соломія софія тамара тетяна уляна христина юлія яна ярослава мар’яна
    дональд джо джозеф джордж джон джеймс девід майкл емманюель олаф ангела борис ріші урсула реджеп віктор йоахім ганс
    томас мартін роберт пітер пол марк кріс кевін стівен білл барак гілларі камала анналена фрідріх анджей матеуш джорджа
    александр алексей андрей анатолий артём василий виктор виталий владимир вячеслав дмитрий евгений егор иван игорь илья
    константин максим михаил никита николай олег павел пётр петр роман сергей станислав степан юрий яков фёдор
    анастасия виктория дарья евгения екатерина елена ирина мария наталья ольга светлана татьяна юлия ксения""".split()
)

FAMILY_FIRST = frozenset(
    """kim lee park choi jung jeong kang cho jo yoon yun jang chang lim im han oh seo shin sin kwon kwak hwang ahn an song ryu yoo
    yu hong jeon chun ko koh moon mun bae baek nam roh no ha heo hur joo ju doo du byun cha chu doh sung ban ra na
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xi deng peng
    cao zeng xiao pan tian dong yuan cai jiang yu du ye cheng wei su lu ding ren shen
    nguyen tran le pham hoang phan vu vo dang bui ngo duong ly""".split()
)

HANGUL_FAMILY = "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길위표명기반라왕금옥육인맹제모탁국여어은편용두"
HANGUL_FAMILY_TWO = frozenset("남궁 황보 제갈 사공 선우 서문 독고".split())
