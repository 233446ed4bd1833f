"""How common words are in English news: stems in bands, each with the share of articles that hold them.

Counted once over articles of the AllSides (Article-Bias-Prediction) and SemEval-2018 task 5 collections, general and local
news of 2012 to 2018: single words only, the higher share of the two, names of that day's persons left out.
"""

BANDS: tuple[tuple[float, str], ...] = (
    (
        0.5,
        """american call come counti day democrat fire first get go gun home hospit hous includ investig last like make
        man mani nation new offic peopl polic polit presid report republican shoot shot state take time
        victim week work wound year year-old""",
    ),
    (
        0.32,
        """accident administr anoth arrest ask back believ block boy campaign chang charg clear condit congress continu
        countri dead die elect end face famili feder forc former found four gop govern group gunshot happen
        help incid inform injur insid issu john kill know law leader look made major month morn much need
        news night offici part parti plan point polici presidenti public put question recent releas right
        run scene secur see senat show stori street support suspect taken talk thing think three tri unit us
        use vote want washington way well whether white""",
    ),
    (
        0.2,
        """act action actual address ago agre allow alreadi america announc anyon appear area argu arriv attack author
        avenu away base becom better big bill bullet busi came candid car care case center challeng chief
        child children citi claim close cnn com comment committe concern congression conserv consid control
        court creat crime critic current cut deal death debat decis depart detect differ direct director
        done earli earlier effect effort enough everi expect fact fail far fatal few fight final find five
        focus follow friday friend general girl give good got great hand hard head health high himself hit
        hold hope identifi import increas injuri instead interest interview job keep larg later lead least
        left legisl less let line littl live long lot matter me mean media medic meet member men million
        monday money mother move near never next note number offer open order outsid park pass past percent
        person place play poll posit possibl post power press problem program protect provid push race rais
        realli reason record relat remain repres requir respond respons result rule saturday second
        secretari seem sen servic set sever sheriff side sign someth speak speech spend stand start
        statement stop suggest sunday system tax teen tell term though thursday today took top tuesday turn
        vehicl view voter war watch weapon wednesday went win wit woman world york""",
    ),
    (
        0.12,
        """abl account accus across addit advis afternoon agenc aid alleg alli almost along alway answer anyth apart
        approach approv arm associ attempt bad begin behind below benefit best billion bring brother budget
        build caus certain chairman chanc commit communiti compani confer confirm connect contact copyright
        cost cours custodi decad decid defend defens deliv demand deni deputi describ despit detail determin
        discuss drive east econom economi either email entir especi event ever evid exampl execut explain
        fall father favor fear feel firearm foreign fox free front full fund futur gave georg given gov
        governor ground grow gunfir handgun hear heard held hill histori homicid hour idea imag immigr
        individu initi internat involv join justic key kind known late latest lawmak leadership leav led leg
        legal level liber life limit local locat lose lost male manag march mark measur messag middl
        militari minor moment multipl murder name neighbor neighborhood nomin nomine north noth novemb occur
        often old oper opinion oppos opposit organiz particular paul pay photo potenti previous primari
        privat process progress promis pronounc propos pull quick rate rather reach read real receiv recov
        reform refus rep repeat reserv resid return road role saw school seek seen senior serious serv share
        shooter short signific similar six small social someon son sourc south speaker special specif st
        stabl step strong struck success suffer suprem sure target team th thought threat togeth toward
        transport treat twitter understand union universiti updat video violenc walk warn west women won
        word wrote young""",
    ),
    (
        0.08,
        """abil accept access accid achiev acknowledg activ activist adult advanc advoc afford age agenda agreement
        ahead aim air amend amount analysi ap appar appeal april argument assault attend attent attorney
        avail averag avoid ban battl becam began beyond biggest bipartisan black blame board bodi bond book
        border break brief brought buy california cannot capit capitol caption carolina carri chamber check
        chest choic chris cite citizen civil class colleagu colleg common communic compar complet complex
        conduct confid conflict constitut contribut controversi convent convers count coupl cover coverag
        crimin crisi crowd daili damag danger data daughter david declar declin defeat demonstr design
        develop difficult discharg district divid document dollar door doubt dozen drive-bi drop drove due
        educ eight elector els employ employe endors enforc engag ensur enter establish estim evening
        everyon everyth exact exchang exist expand experi expert express extrem eye facebook fair fbi fellow
        field figur file financi fix florida form forward freedom gain gang gather generat global goal goe
        growth gunman half handl higher highlight histor host http huge human hundr hurt ignor illeg immedi
        impact improv incom inde independ indic industri insist institut insur intellig iowa iraq jail jame
        januari judg juli june juvenil kid lack launch lawyer learn letter lie life-threaten list load
        longer love low lower main market massiv meanwhil memori met michael mike mind minist minut moder
        motiv movement natur nearbi negoti network nuclear obvious ohio ongo oppon opportun option origin
        page paid parent partisan path perform perhap period phone pick pledg pm politician politico poor
        popular possess practic predict prepar present pressur prevent probabl produc product professor
        project promot protest prove publish quit ralli ran readi realiti reduc refer reflect regard region
        regul reject remark replac request research respect rest reuter reveal review rise risk robert roll
        room rush russia russian save schedul search seat secret send sens sent separ septemb seri session
        shift simpli singl sit situat soon sort sought sound spent spoke spokesman sport staff stage
        standard status stay store strategi strike struggl student studi subject summer suppos surpris
        surviv syria teenag televis terror terrorist test texa thank themselv third thousand threaten tie
        tip toggl total tough track trade tradit travel troubl true tweet ultim unlik urg vice victori
        violat virginia visit voic wait wall weather weekend whole worker worri wors write wrong yes""",
    ),
    (
        0.05,
        """absolut abus ad admit advantag affair affect agent aggrav aggress al alon altern ambassador ambul amid
        analyst anger annual anonym appli appoint appropri arizona articl assert assess assist audienc
        august babi background balanc ballot bank bar basic bedroom bid bit bomb boost broad broadcast broke
        calib career cast caucus cbs celebr central chicago china choos chuck click climat club coalit
        collect colorado combat command competit compromis conclud confront consequ consist consult consum
        contain content contest contrast convict convinc cooper core coron corpor correct council counsel
        credit cross cultur cycl date debt decemb deep deepli deficit delay democraci depend deserv destroy
        diplomat discov dismiss dispatch divis domest domin donor doubl dramat draw drug earn easi elimin
        embrac emerg emergenc encourag energi equal eric essenti eventu examin except expens extend failur
        faith fals familiar featur februari feloni felt femal fewer fill financ fine firm fiscal fled floor
        foot foundat fourth frustrat fuel fulli game getti gone grandmoth grant graze guy hampshir harri
        heart hire homeland ideolog implement impos influenc instanc intend intent internal invest iran isi
        islam jeff jersey jim joe joint journal journalist jr kentucki kept knew labor land larger largest
        lay leak light link listen lock loss lt maintain mandat margin mass massachusett materi mayb meant
        mention mexico midterm mile miss mission mistak monitor muslim nbc necessari neither newslett
        non-lif none normal object observ obtain octob odd onlin outcom outrag overal overwhelm owner panel
        paper particip peac pennsylvania percentag permiss piec pistol pleas popul prais prefer pretti price
        prime principl prioriti probe promin prompt prosecutor prospect provis purpos pursu quot radic rang
        rare re-elect recogn red regim regular relationship religi rememb remov renew repeal resign resist
        resourc restrict retir revenu revers rhetor richard rifl rival rough round safe safeti sanction
        scandal scott select sell seven sgt shock shut signal simpl sister site skeptic so-cal societi solut
        sometim southern spokeswoman star station strategist surgeri survey swing tabl tactic tea technolog
        ten throughout toddler tom town tragedi tragic trail train treatment trigger trillion trip troop
        trust truth tv typic unclear unknown unless usa usual valu vast version veteran via violent vow wage
        wake warrant wave weak websit whatev wide wife william window wisconsin wonder worst worth written""",
    ),
    (
        0.032,
        """abandon abdomen abort abroad accomplish adopt alert alien alterc angri anticip apolog applic armi arraign
        asid assum assur attract autopsi awar basi bear beat bed begun behavior belief bias bigger
        billionair birthday blast blood blow blue born bottom box boyfriend branch broader broken built
        bureau businessman cabinet camera camp cancel cap capabl captur cash caught centuri chair channel
        cheer church circl circumst citizenship civilian clash classifi clean closer code collaps combin
        comfort commiss compet complain complaint complic comprehens comput conclus condemn confus
        congressman consider constant constitu construct contend coordin cop corner corrupt counter cousin
        credibl crew cri crucial custom dad deadlin deceas defin definit degre deleg deploy deport descript
        desir desper detent devast disagre disappoint disast disclos disput distanc divers doctor donat
        draft dream drew driver duti eager easier easili eastern echo economist edg editor element elig
        elsewher embarrass emot enabl enact enemi enjoy enorm entitl environ environment era error erupt
        escal estat everybodi exclus exercis exit expans experienc expir explos expos extens extent facil
        factor fake famous fast favorit fell felon fighter filibust finish first-degre fit flag fli folk
        food formal fought founder frank frequent fresh fundament fundrais funer gang-rel gap gas gay
        girlfriend gotten grab grand greater green grew guarante guard guilti hack hall happi harder harm
        hate headlin healthcar heat heavili herself highest highway honest honor hostil hot hunt husband
        ident ill imagin impeach imposs incumb indict infrastructur innoc inquiri integr intens interfer
        internet intersect introduc invit island joke judgment jump kick knowledg label ladi laid lane
        languag lawsuit legaci legitim liberti lift lobbi long-term longtim loom magazin mainstream
        manslaught manufactur map marriag match mayor memo mental mere midnight milit minimum missil mix
        mobil model modern mom momentum moral mount murder-suicid narrat narrow nationwid neck negat net
        newspap nightclub nine nobodi non-life-threaten northwest notabl notic notion offens oil older onto
        otherwis outlet outlin overhaul overnight oversight packag pain partner passag patrol payment
        penalti pend perfect perman permit personnel pictur plant platform plead plenti plus pose pray
        prayer preliminari premium prior prison privaci procedur proceed profession prohibit properti
        prosecut proud punish purchas qualifi quiet racial radio random rank rd react reaction realiz recal
        recess reckless recommend redistribut reduct reelect regardless regist reli relief remind repli
        reprint resolut resolv restor revel rewritten rich robberi root rose sad sale scale scienc score
        scream scrutini season sector seiz self self-inflict sensit sentenc settl sexual shape shell shop
        shotgun shoulder shown shutdown signatur size slam slight slow smaller soldier solv somebodi
        southwest spark specul split spot spread spring staffer stake stanc stick stock stomach stood storm
        strateg strength strengthen stress stronger stun subsidi succeed sudden summit suppli surg surround
        surveil sustain sweep tape task taxpay temporari tend tension terribl territori testifi testimoni
        text theori throw thus tone tool topic touch tour tout transit trend trial truck truli twice type
        unabl undermin unemploy unfortun unpreced unusu upper various virtual vision vulner warm wast water
        wealthi wear weigh welcom western widespread wing wish www yard yesterday younger zero""",
    ),
    (
        0.02,
        """accur adjust admir advic advocaci affili afraid aftermath airlift airport airstrik aisl alarm alcohol align
        allianc alongsid alter amnesti anybodi anymor anyway anywher app appreci approxim aspect assembl
        asset attitud aunt automat backer backlash bail ball bare bargain batteri battleground beach behalf
        belong besid bet birth bitter bleed blog blunt bold bolster borrow boss bound brand breath bridg
        brutal burden burn bystand cabl calcul caller calm candidaci capac card catch categori caution ceil
        ceremoni chain champion chao charact character chase chemic chose chosen clarifi cliff cloth co coal
        coast cold collus color column columnist commerci compel compli conced concess consensus conspiraci
        contenti context contract contractor contrari copi corp correspond counselor counterpart crack craft
        crash crazi creation crush curb dark de dedic deem deeper defer deliber demograph denial denounc
        departur desk destruct devic devot dictat digit dinner disagr discrimin diseas display disrupt
        distinct distract distribut disturb dog downtown drag drawn driven dynam earth eas edit editori
        elementari elit em emphas endanger endur engin enrol equip escap ethic evalu excit excus exempt
        explan explicit exploit extra extraordinari extremist fallen fan fashion fate fault fed fee feed
        feet fierc fifth flat flaw flee flight flip flood flow flown forget fortun forum frame fraud
        front-runn function garag gate gear gender genuin giant graduat greatest griev grown guess guid
        gunmen halt hammer hang headquart healthi heavi helicopt heritag hero high-profil hike hint hole
        holiday hotel household impli implic impress inaugur inbox incent incred inequ inevit influenti
        inspector inspir instruct insult interior interpret intervent investor involuntari isol item judici
        juri justifi knock laugh lean legislatur lengthi lesson leverag libertarian licens liter loan
        loophol loud lowest machin marijuana marri massacr mate meaning meddl mess method middle-class mine
        ministri mislead mm mock modest month-old mourn movi myself nativ nd necessarili neglig nephew newli
        nice nonprofit norm northeast northern notifi numer oblig obstruct occasion offend optim optimist
        ought ourselv overse oversea overturn owe pace pack paint pair paramed partial partnership passeng
        passion patient patriot patron pattern perceiv percept persist perspect persuad phase photograph
        phrase physic pic pitch pivot plane player plea pois polar pollster pool porch portion portray
        poverti preced precis predecessor presenc preserv president-elect presum presumpt pretend probat
        profil profit proof proper prosper proven pundit quadrupl qualiti quarter racism racist rail rapid
        realdonaldtrump rebel recoveri recruit refuge reiter relev reliabl religion reluct republ reput
        restaur retali retreat revis revolut revolv reward rid ride ridicul right-w rip rob rock rollout
        rout routin rural same-sex sat scare scenario scholar scientist scrambl screen sea second-degre
        section sedan semi-automat senseless sentiment server sex shake shame sharp sharpli shield ship
        shootout short-term showdown sibl sick sidewalk silenc skill slash slate slay sleep slip smart sole
        solid somehow somewhat southeast space speed spi spirit spoken spokesperson sponsor spotlight spur
        squar stabil stall stark statist steadi steel stem stolen straight strang stray stretch strict
        string strip structur stuck stuff stupid style submit subpoena subsequ substanti successor suicid
        suit super surfac suspend swift symbol tackl tank tap teach teacher tear technic telephon tenur
        theme therefor thigh threshold ticket tight titl toler tonight torso tougher tower traffic transfer
        transform transpar trooper turnout two-third uncertainti uncl unconstitut underscor understood
        undocu unfair unidentifi unifi unilater uniqu uniti universal unlaw unleash unload unpopular unveil
        upcom uphold upset urgent user utter valid varieti verifi vet veto vigil vital volunt wealth web
        welfar whip wild willing wind winner withdraw wood writer youth zone""",
    ),
    (
        0.013,
        """abid absenc absurd academ acceler accommod actor admiss adversari affidavit affirm afterward agricultur
        aircraft alik aliv alley altogeth amaz ambit ambiti ammunit analyz anchor anniversari anti-trump
        applaud applaus appointe arrang art asleep assign atmospher attach attribut avert aw await award
        awkward bag balk barrier bash basketbal beauti bench bloc boast bought bow brag breach briefli buck
        bulli bunch bureaucraci bureaucrat burglari bus buttock buzz campus captain carbon catastroph
        cautious centrist chairwoman chant chaotic chapter chart childhood circul client climb clinic clip
        clock closest coincid commentari commission comparison compil compound concept concret conscious
        conservat consul contradict contributor cool couch courag courtesi credenti damn dealt decreas decri
        deduct default defect defi defund depress derail detain difficulti dig diminish diplomaci disabl
        disappear disapprov disastr disciplin disclosur discourag disgrac dishonest dismantl disproportion
        dissent doom downplay drama dress drink drone duck dump e-mail effici elder electr elev embassi
        emiss emphasi empow empti encount endang energ enhanc enterpris entertain enthusiasm enthusiast
        entri episod equival ethnic evangel everywher evil exceed excess exclud explod explor export faction
        fade farm faster fenc film finger firefight firework flexibl float foe footag footbal forecast forg
        forth framework fulfil furious garner generous gift glass globe gofundm gradual grandfath grandpar
        grandson grassroot grave gray greet gridlock grief gross guardian gubernatori guest guidanc gut hail
        harass harsh hawk heel height hell hook horribl horrif hostag https humanitarian hunter hurdl
        hurrican ice ideal illustr immin improp inappropri inclus incompet infant inflat inner innov instal
        instinct intellectu intensifi interact interrupt interven intimid invalid invas invok iron jet
        killer knee lament landmark latter lawn leagu left-w length lifetim liquor lobbyist lodg logic lone
        loos loser loyalti manipul manner marketplac marshal master math mechan merit metropolitan mid
        migrant minim misconduct misdemeanor mogul mood motion mountain music nationalist nervous neutral
        nevertheless nightmar nonetheless nonpartisan noon notif nowher oath obsess occas occup occupi okay
        op- opt ordinari org oust outlook outreach outright overcom parliament partisanship pastor paus pen
        peninsula peril petit pickup pipelin plain planet plot plung poison politicaltick pop populist
        postur pound pour prescript prevail primarili privileg prize pro profound propaganda propon pump
        punch pure purport quo rage raid ramp rampag rape ration reader reassur rebuild rebuk recipi
        recognit recount referendum regain registr regret regulatori rein reinforc relentless reopen repair
        rescu reson resort resum retain retriev reviv rig robust rocket safer sampl satisfi scheme scope
        seal segment sequest settlement shadow shatter shed shirt shore shout shrink sidelin sight silent
        silver slain slowli smile smoke soar socialist soften sold sorri spare spectrum spike spin spree
        stamp standoff statewid statut steal stir strain stream strongest stumbl stump su subscrib subsid
        substanc substant suburb suburban sue suffici superintend suppress surrog survivor suspicion sway
        switch sworn talent talli tariff tech temporarili termin theater thorough three-year-old threw
        thwart tick tighten timelin tire toll tomorrow tortur toxic transcript translat trap trauma tremend
        tripl tune twist unaccept unanim uncov undecid undercut underw underway unexpect unfold uniform
        uninsur unrel unrespons unsecur upstair urban urgenc util vacat vagu van vari versus vicious villag
        visa visibl vocal vs wari wash weaken weight whenev whistleblow winter wisdom witch wolf wrap yeah
        yell yield yourself""",
    ),
    (
        0.01,
        """aboard abrupt absorb accompani across-the-board adequ adher administ advisor airlin al-assad anim ankl annex
        anxieti anytim arena arguabl array arsenal aspir assassin assumpt asylum attende audit authent
        authoritarian auto backdrop backfir backward backyard bailout ballist band barrel basebal basement
        bathroom behead belt betray bike bin bind bizarr blatant bless blind bloodi blueprint bomber boo
        boom boot botch bother brace brain brave breakfast bright broker brush bubbl bump buri burst
        calendar cancer candl carrier casualti cell cement census chariti cheap cheat chill chip civic
        clariti classic classmat claus closed-door closet closur cloud co-sponsor communist compens
        competitor complianc compon conceal concentr condol confidenti confin congratul conscienc consent
        consolid contempl contempt conting contracept conven conveni convert counterterror countless coup
        crackdown crise critiqu crook crude crusad currenc curtail cyber cynic danc dare dark-color databas
        decent deepen deer dent depict depth deter dialogu digniti dirti discredit discret disgust dislik
        dispar distinguish distort dossier download drastic dri drill driveway dub dysfunct eat elabor
        electron embattl empir endless ensu entiti entranc envis eras erod espionag etc eve evolv exacerb
        exagger exhaust exposur eyewit facilit fact-check factori fallout fare farmer feud firestorm flash
        flew flower forens forest forev fossil fraction fragil freez freshman frighten frontrunn full-tim
        fun furi galleri gold golden golf gonna grace grade granddaught grappl grasp greenhous grill grip
        groceri guidelin gun-control hacker hair harbor hard-lin hatr heal heartbreak hedg heighten hesit
        hey hidden hip historian homeown horror hors hotlin hypocrisi icon identif immun impass inabl
        inaccur inact incorrect index infam infect inher inherit insight inspect instant insurg intercept
        interstat intrus invent irrespons jean journey jurisdict justif kingdom kitchen landscap landslid
        lash last-minut lectur left-lean leftist legitimaci lend lesbian lethal liabil lieuten linger litig
        longstand loung low-incom loyal lunch mad magic mail maker mandatori maneuv marathon mask maximum
        meantim medicin membership memor midst migrat mirror misl modifi mortgag motorcycl mutual mysteri
        myth narrowli nasti navig neglect nod nois non nonsens nurs obstacl offset orchestr ouster outgo
        outspoken overreach ownership pact panic parad pathway payrol peak pellet perpetr perpetu phenomenon
        philosophi pierc pile pin pit plausibl playbook pocket politic pollut pope postpon pragmat pregnanc
        pregnant preview pride princip print priorit pro-lif proclaim propel proport proposit protocol
        provoc provok psycholog pullquot pursuit quest rank-and-fil raw re-ent recept reconcili recus
        refrain remot rent resent restrain retail revisit revolutionari ring riot robot rod row ruin rumor
        safeguard sake salari scientif scrap sequestr sergeant setback shaken shi shine simultan sincer sink
        sixth skip slap slogan smear smooth soft soil somewher sooner sophist specifi spell spill spiral
        spray squad stab stalem staunch steep steer stimulus stoke stricter sum summari sun superior
        supremacist surrend suspici sweet swept sympathet takeaway takeov tamper taught techniqu temper
        temperatur templ tendenc tens terrifi theft thin thrive thrown tini tobacco toppl toughest trace
        traffick trailer treati triumph turmoil twin ugli unarm unauthor uncertain uncomfort undo unintent
        unnecessari unpredict unravel unrest unsuccess unwil upheld vacanc vacuum verbal viabl viewer vigor
        vindic visitor wade warfar watchdog wed wherea whereabout whoever wider wipe wire wise withheld
        withhold woke workforc working-class worthi wrongdo ws yellow youngest""",
    ),
)
