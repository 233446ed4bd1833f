"""Everyday words: a capital letter on one of these, at the start of a sentence or in a headline, makes no name."""

ENGLISH = frozenset(
    """absent absolutely access according across activists actually add added adding additional addressing
    administration ads advertisers advisers advocates after afterward again against agencies agency agents ahead
    aides air all allow allowing almost along already alter although ambassador amid amnesty among analysis analysts
    and angry announced announcing another answer any anybody anyone anything apparently appearing approval
    approximately april are arguing armed army around article as aside ask asked asking assault associated assuming
    at attacks attempts attention attorney august authorities automatic average back backers bad ballot ban based
    basically because before beginning behind being below beneath best bet better between beyond big bill bills
    bipartisan black blame block blue board border born both bottom breaking bring bringing budget building business
    businesses but buying by call calling calls camp campaign campaigning campaigns can candidates capital case
    catch central certain certainly chairman chamber change changes chapter check chemical chief churches citing
    citizen citizens city civil clear clearly climate close closing combined come coming committee common
    communications companies company compare compared comprehensive concerned concerns conclusion conference
    confidence conflicting congressional conservative conservatives consider considering construction consumer
    consumers contrary contributing controversial convention conventional corporate could council county court
    courts creating credit crime criticism critics crowds current currently cuts cutting daily data days debate
    debates debt december defenders defense delays delegates delivering democracy democratic demonstrators
    department depending deputy describing despite details did differences digital diplomatic diplomats direction
    director discussions district do doctors documents does doing domestic donors doubts down dozens dr drawing
    driving dubbed due during each earlier early eastern economic economists economy editor education effective
    effectively efforts eight either elected election elections elsewhere email embassy emergency emerging employees
    employers end energy enjoy enough enter environmental especially estimates even events eventually ever every
    everybody everyone everything everywhere evidence exactly except exclusive executive executives exit expect
    expectations expert experts explaining faced facing fact failure fair falling families family far farm farmers
    fast fear fears february federal fellow few fewer fighting final finally financial finding fine firefighters
    first fiscal five flight floods focus folks follow following food for forces foreign forget former forward
    founding four fourth frankly free freedom fresh friday friends from frustration full fully fund further future
    general generally get getting give given giving go going gone good got government governments governor governors
    granted graphic great green group groups growing growth gun guns had half hall happy hard hardly has have having
    he head heading headline headlines health hearing heavy help her here high highlights highly him his
    historically history hit hold home hopefully hospitals host hours house housing how however human hundreds i
    ideas if imagine immediately immigrants immigration in including income increased indeed independent individuals
    industry initially inside instead insurance intelligence interest interior internal international interview
    interviews investigators investors is isn it its january job jobs join joining joint journalists judge judges
    july june just keep keeping key kids knowing known labor large last late lately later latest law lawmakers
    lawyer lawyers leaders leadership leading leaving left legal legislators less let letting liberal liberals life
    like likely listen little live local long longer look looking lots low lower major majority make making many
    march married mass may maybe mayor meanwhile media medical meet meeting members men message middle might
    militants military millions minister ministers ministry minority minutes missing mission modern modest monday
    money months more most mostly mother moves moving mr mrs ms much multiple national nationally nationwide
    naturally near nearly negative negotiators neighbors neighbours neither never new news newsletter next nine no
    nobody none nor normally north northern not notably note nothing noting november now nowhere number numbers
    numerous observers obviously october of off officer officers official officially officials often oil older on
    once one online only open opening opinion opinions opponents opposing opposition options or organizations
    organizers originally other others otherwise our out outside over overall parents part participants particularly
    party pass passage passengers passing past paying peace people perhaps period personal personally photo photos
    planned playing plus pointing police policy political politically politicians politics poll polls pollsters poor
    positive possible possibly post potential poverty power powerful president presidential presidents press pressed
    pressure pretty previous previously price prices prime prior prisoners private probably problem problems
    professional progress prominent proponents prosecutors protecting protesters public publicly pulling pushing put
    putting question questions quietly quite race radical radio raising rank rarely rather re reaching read reading
    real reality really reason reasonable rebels recall recent recently records red referring reflecting regarding
    regardless related relatively relatives religious remember reminder removing renewable report reportedly
    reporters reports representatives rescue rescuers research researchers residents responding rest results retired
    returning rich right rising risks roughly rule rules running rush said same saturday savings say saying scholars
    school schools scientists second secret section security see seeking seems senator senators senior seniors
    separately september sessions setting seven several shame share shares she shortly should show signs similar
    similarly simply since single sitting six small smaller so social soldiers some somebody somehow someone
    something sometimes soon sorry source sources south speaker speaking special specifically speculation speech
    spending spokesman spokeswoman staff stand standard standing start starting state states statewide stay step
    still stock stocks stop story strategists strong stronger student students studies style subsequent success such
    suddenly sunday super support supporters sure surely surveillance survey surveys survivors suspects take taken
    taking talk talking talks target tax taxes taxpayers teachers team technically technology ten tens tensions test
    thanks that the their them then there therefore these they things think third this those though thousands
    threats three through throughout thursday thus time times titled to today together tomorrow tonight too top
    total tough track trade traditional traditionally traffic troops true truth trying tuesday turns twice two
    typically ultimately unable uncertainty under undoubtedly unemployment union unions unlike until up update
    updated upon urgent us use using usually various very veteran veterans via vice victim victims video viewers
    violence violent virtually volunteers vote voter voters voting wages wait wanted war was watch watching we
    weapons wednesday weekly weeks welcome well were western what whatever when whenever where whether which while
    white who whoever why wide will with within without witness witnesses women words workers working worse would
    writing years yes yesterday yet you young younger your""".split()
)

GERMAN = frozenset(
    """aber alle allerdings als also am an andere anfang angesichts auch auf aufgrund aus außerdem bei beide bereits
    besonders bis bisher da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraufhin darum
    darüber das dass davon davor dazu dem demnach den denn dennoch der derzeit deshalb dessen deswegen die dies
    diese dieser dieses doch dort drei du durch eigentlich ein eine einem einen einer eines einige er erst erste es
    etwa etwas für ganz gegen gegenüber gemeinsam genau gestern gleich heute hier hinter hinzu ich ihr ihre im immer
    in inzwischen ja je jede jeder jedoch jetzt kein keine kritik kurz könnte laut man manche mehr mehrere mit
    morgen möglicherweise nach nachdem neben nicht noch nun nur ob oder offenbar ohne rund schon sehr seine seit
    seitdem sie sieben sind so sogar solche sollte sondern später statt trotz trotzdem um und unter ursprünglich
    viele vier vom von vor vorher warum was wegen weil weiter weitere wenn wer wie wieder wir wo wohl während zehn
    zu zudem zuletzt zum zunächst zur zusammen zuvor zwar zwei zwischen über überall""".split()
)

CYRILLIC = frozenset(
    """а або адже але без близько був була були було більше більшість в вже ви внаслідок водночас вона вони все всі
    втім вчера від відповідно він даними два для до дуже его если еще ещё ж з за завдяки загалом зараз згідно
    зокрема зі и из й його как когда коли крім лише майже ми минулого між на навіть нагадаємо наприклад наразі
    натомість не нині но ні о об однак однако окрім он она они ось от перед перша перший по поки понад попри после
    при про проте протягом під після разом ранее раніше сам саме сегодня серед скільки словами сьогодні так также
    також там те тепер тим то тоді тож той тому три ті тільки у уже унаслідок усі учора це цей цього ця ці через чи
    чому что що щоб это этот я як яка який якщо із їх її""".split()
)
