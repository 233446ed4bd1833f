"""Words of page furniture: what stands around articles on pages, in English, German, Ukrainian (and Russian) and Korean."""

# A whole line that says only this, in any case, is furniture.
LINES = frozenset(
    line.strip()
    for line in """
    highlights | key points | key takeaways | takeaways | story | the story | full story | opinions | opinion | summary | in brief | at a glance
    you've reached the end | you have reached the end | the end | end | end of article | end of story
    advertisement | advertisement - continue reading below | story continues below advertisement | article continues below | ad | ads
    sponsored | promoted | sponsored content | paid content | remove ads | why this ad
    share | share this | share this article | share this story | share article | share on facebook | share on twitter | share via email
    save | save article | save for later | bookmark | print | print this article | email this article | copy link | link copied | copied | gift this article
    follow | follow us | follow us on google news | follow this author | follow topic | add us on google
    comment | comments | leave a comment | add a comment | view comments | show comments | no comments yet | join the conversation | post a comment
    subscribe | subscribe now | subscribe to our newsletter | sign up | sign in | log in | login | register | create account | my account | become a member | donate | support us
    read more | read more here | read next | read also | also read | see also | more | more on this story | more on this topic | learn more | show more | load more | view more | see more | see all | view all | continue reading | keep reading
    related | related articles | related article | related stories | related story | related topics | related content | related news | related links | related coverage | more stories | more news | more from this section
    most read | most popular | most viewed | trending | trending now | popular | recommended | recommended for you | recommended stories | you may also like | you might also like | you may like | editor's picks | editors' picks | top stories | latest | latest news | latest stories | breaking news | up next | around the web | from our partners | in this article | on this page | table of contents | contents
    watch | watch live | watch video | play video | listen | listen to this article | listen to article | live | live updates | video | videos | photo | photos | image | gallery | slideshow | view gallery | open image in gallery | getty images | audio
    news | world | politics | business | sport | sports | home | menu | search | skip to content | skip to main content | back to top | go back | back | next | previous | close | toggle navigation | navigation | newsletter | newsletters | tags | topics | topics in this story | categories | category | sections | contact us | about us | privacy policy | terms of use | terms of service | cookie policy | cookie settings | accept | accept all | accept cookies | accept all cookies | reject all | manage preferences | i agree | ok | all rights reserved | correction policy | our standards: the thomson reuters trust principles. | author | about the author | about the authors | notes | transcript | text size | font size | a a | listen now | download app | translate | report a typo | report an error
    anzeige | werbung | teilen | artikel teilen | drucken | merken | artikel merken | vorlesen | artikel anhören | kommentare | kommentieren | kommentar schreiben | zu den kommentaren | mehr zum thema | zum thema | mehr | mehr lesen | weiterlesen | lesen sie auch | lesen sie mehr | das könnte sie auch interessieren | das könnte sie interessieren | verwandte artikel | ähnliche artikel | meistgelesen | meistgelesene artikel | newsletter abonnieren | abonnieren | jetzt abonnieren | anmelden | registrieren | startseite | menü | suche | nach oben | zur startseite | auf einen blick | das wichtigste in kürze | zusammenfassung | überblick | inhalt | themen | schlagworte | stichworte | impressum | datenschutz | cookies akzeptieren | alle akzeptieren | bildergalerie | artikel empfehlen | link kopieren | zur merkliste hinzufügen
    реклама | поділитися | поділитись | поділіться | поширити | роздрукувати | зберегти | коментарі | коментувати | залишити коментар | читайте також | читайте ще | читати далі | докладніше | детальніше | більше новин | новини по темі | за темою | по темі | пов'язані новини | схожі новини | останні новини | головні новини | популярне | популярні новини | найпопулярніше | вибір редакції | підписатися | підписатись | підпишіться | увійти | зареєструватися | головна | меню | пошук | теги | теми | нагору | головне | коротко | стисло | що відомо | відео | фото | новини партнерів
    поделиться | комментарии | читайте также | подписаться | главное | новости по теме | последние новости | фото | видео
    광고 | 공유 | 공유하기 | 기사 공유 | 댓글 | 댓글쓰기 | 댓글 보기 | 관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기 기사 | 추천 기사 | 추천기사 | 이 시각 주요뉴스 | 주요뉴스 | 주요 뉴스 | 최신뉴스 | 최신 뉴스 | 구독 | 구독하기 | 로그인 | 회원가입 | 더보기 | 더 보기 | 목록 | 인쇄 | 인쇄하기 | 스크랩 | 글자크기 | 글자 크기 | 본문듣기 | 맨위로 | 위로 | 메뉴 | 검색 | 홈 | 요약 | 핵심 요약 | 기사 요약 | 사진 | 영상 | 동영상 | 좋아요 | 기사저장 | url 복사 | 링크 복사 | 기자 구독 | 뉴스레터 구독
    """.replace("\n", "|").split("|")
    if line.strip()
)  # fmt: skip

# After these, short lines that are no sentences are teasers of other articles.
TEASERS_FOLLOW = frozenset(
    line.strip()
    for line in """
    related | related articles | related stories | related topics | related content | related news | related links | related coverage | more stories | more news | more on this story | more on this topic | more from this section | read more | read next | read also | see also | most read | most popular | most viewed | trending | trending now | recommended | recommended for you | recommended stories | you may also like | you might also like | you may like | editor's picks | editors' picks | top stories | latest news | latest stories | latest | around the web | from our partners | up next | tags | topics | topics in this story | comments
    mehr zum thema | zum thema | lesen sie auch | das könnte sie auch interessieren | verwandte artikel | ähnliche artikel | meistgelesen | meistgelesene artikel | schlagworte | stichworte | kommentare
    читайте також | за темою | по темі | новини по темі | схожі новини | останні новини | популярне | популярні новини | теги | теми | коментарі | більше новин | новини партнерів | читайте также | новости по теме | последние новости
    관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기 기사 | 추천 기사 | 추천기사 | 이 시각 주요뉴스 | 주요뉴스 | 주요 뉴스 | 최신뉴스 | 댓글
    """.replace("\n", "|").split("|")
    if line.strip()
)  # fmt: skip

# A line that begins so is furniture while it is short (one line of a page, not a paragraph of an article).
STARTS = tuple(
    start.strip()
    for start in """
    read more: | read more at | read more on | read also: | also read: | read next: | see also: | see more: | related: | related article: | watch: | listen: | watch live: | you may also like:
    you've reached the end | join the conversation | originally published on | support our | support us | follow us | follow the | follow our | join our | join us on | like us on | find us on | subscribe to | subscribe for | sign up for | sign up to | sign up here | get our | get the latest | get breaking | download our | download the app | click here | tap here | share this | share on | send us | contact us | got a tip | have a tip | do you have a tip | if you have a story | email us | you can unsubscribe | by signing up | by subscribing | by clicking | enter your email | we use cookies | this site uses cookies | this website uses cookies | enable javascript | please enable javascript | your browser does not support
    photo: | photos: | photo by | image: | image source | image credit | image caption | picture: | photograph: | photo credit | credit: | caption: | file photo | media caption | illustration:
    enlarge this image | toggle caption | hide caption | buy photo | image via | photo via | picture via | send tips | send your tips
    copyright | (c) 19 | (c) 20 | © | all rights reserved | this material may not be published | our standards: | tags: | topics: | filed under: | categories: | keywords: | compiled by | story continues | article continues | this article first appeared | view original | source link | print edition | reading time | estimated reading time
    lesen sie auch: | lesen sie mehr: | mehr zum thema: | mehr dazu: | siehe auch: | auch interessant: | folgen sie uns | abonnieren sie | jetzt abonnieren | melden sie sich | foto: | fotos: | bild: | bildquelle | quelle bild | grafik: | symbolbild | alle rechte vorbehalten | lesezeit | schlagworte: | stichworte: | themen: | diesen artikel teilen | wir verwenden cookies | diese website verwendet cookies | klicken sie hier
    читайте також: | читайте ще: | читати також: | дивіться також: | більше про це: | нагадаємо, читайте | підписуйтесь | підписуйтеся | підпишіться | стежте за нами | слідкуйте за нами | приєднуйтесь | приєднуйтеся | наш telegram | фото: | ілюстративне фото | колаж: | відео: | усі права | всі права захищені | теги: | теми: | підтримайте редакцію | підтримайте нас | якщо ви помітили помилку | якщо ви знайшли помилку | поділитися: | ми використовуємо cookie | час читання
    читайте также: | подписывайтесь | все права защищены | смотрите также: | если вы нашли ошибку
    무단 전재 | 무단전재 | <저작권자 | 저작권자 | ⓒ | [저작권자 | 기사제보 | 제보는 | 제보: | ☞ | ※ 제보 | 카카오톡 | 구독하기 | 네이버에서 | 사진= | 사진제공 | 사진 제공 | [사진 | (사진 | /사진 | 관련기사: | 관련 기사: | 당신의 제보 | 본 기사는
    """.replace("\n", "|").split("|")
    if start.strip()
)  # fmt: skip

SOCIAL = frozenset(
    """facebook twitter x whatsapp telegram email e-mail mail linkedin reddit pinterest instagram youtube tiktok threads bluesky mastodon
    messenger viber line kakaotalk kakao band flipboard pocket tumblr vk rss print share tweet post pin copy link save sms more via on and & the to
    your by article this teilen drucken kopieren und auf per twittern posten поділитися фейсбук твітер телеграм вайбер копіювати друк
    페이스북 트위터 카카오톡 카카오스토리 네이버 밴드 라인 공유 복사 url 블로그""".split()
)
WALLS = (
    "enable javascript", "turn on javascript", "enable cookies", "log in to continue", "sign in to continue", "sign in to read", "log in to read",
    "subscribe to continue", "subscribe to read", "subscribers only", "already a subscriber", "create a free account", "register to continue",
    "we value your privacy", "accept all cookies", "we use cookies", "your privacy choices", "access denied", "are you a robot", "verify you are human",
    "checking your browser", "page not found", "page cannot be found", "forgot your password", "forgot password",
    "weiterlesen mit", "bereits abonnent", "jetzt anmelden", "wir verwenden cookies", "wir nutzen cookies", "bitte aktivieren sie javascript", "seite nicht gefunden",
    "увійдіть, щоб", "ми використовуємо файли cookie", "ми використовуємо cookie", "сторінку не знайдено", "увімкніть javascript",
    "로그인이 필요", "로그인 후", "쿠키를 사용", "페이지를 찾을 수 없", "자바스크립트를",
)  # fmt: skip
