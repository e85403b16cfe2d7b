"""Whole lines that pages print around a story, and the words such lines are made of.

What belongs here: labels of buttons, menus, counters and boxes that many sites share, lower-case.
What does not: the wording of one site, and anything that could be a headline or a paragraph.
"""

PHRASES: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
    advertisement | advertisement continue reading below | continue reading | read more | read next
    see also | share this | social sharing | share this article | share this story | share article | share | tweet
    facebook | twitter | pinterest | linkedin | whatsapp | reddit | email | e-mail | mail | print
    comments | comment | leave a comment | post a comment | view comments | show comments | close
    caption | gallery | back to gallery | play video | video | watch | listen | view photo
    subscribe | subscribe now | sign up | sign up now | sign in | log in | login | register | menu
    search | home page | contact us | about us | privacy policy | terms of use | get short url
    highlights | key points | text size | a a | a a a | aa | font size | click to copy | copy link | save
    like this article? | previous | next | previous next | view all | more | done | loading
    after newsletter promotion | story continues below advertisement | scroll to continue
    content preferences | breaking news | breaking news emails | learn more | follow us | share: | stories continues below
    article continues after this advertisement | article continues below | story continues below
    continue reading below | read comments | featured stories | go to contents | go to navigation
    send a link to a friend | send a link to a friend share | enlarge | search form | graphic content
    enlarge this image | hide caption | toggle caption | open image in gallery | view gallery | expand
    view image in fullscreen | view image in full screen | show more | read full story | full story
    close panel | share page | about sharing | share full article | gift this article | ad feedback
    print this page | bookmark | bookmark article | article bookmarked | listen to this article
    listen to article | listen to story | subscribe to listen | follow | following | skip ad
    report ad | report this ad | scroll to continue with content | advertisement - scroll to continue
    view this post on instagram | this content is hosted by a third party | end of list | tap here
    continue reading the main story | story continues after advertisement | article continues below ad
    join our commenting forum | join the conversation | start the conversation | view all comments
    top of page | bottom of page | back to top | skip to content | skip to main content | go to contents go to navigation
    advertising | skip advertisement | sponsor message | end of carousel | skip to end of carousel | enter email
    enter your email | enter your email address | email address | invalid email | sign me up | sign up here | link copied
    copied | show caption | close extra sharing options | add topic | open this photo in gallery | open image in modal
    leave your feedback | report an error | submit a news tip | reuse this content | story continues | loading...
    see more sharing options | hide message bar | share close button | toggle caption hide caption | now playing
    article content | sponsor ad | sponsored ad | text ad | enable cookies | allow cookies once | allow cookies | embed
    continue watching | keep reading below | comment guidelines | comment policy | join the discussion | thank you
    this video can not be played | this video cannot be played | media error | playback is unsupported on your device
    click to play video | click here | tap to unmute | replay | full screen | share this with | copy this link
    read more about sharing | these are external links and will open in a new window | purchase licensing rights
    report this ad | advertisement 2 | advertisement 3 | story continues below this ad | article continues after ad
    article continues after advertisement | content continues below | view more | see more | read more news | read comments
    all rights reserved | riproduzione riservata | skip next section | skip past newsletter promotion | bookmark this article | article bookmarked | unmute | mute
    read the full story | read full article | keep watching | up next | up next: | order reprints | donate | donate now
    become a member | support us | get the app | download the app | download app | turn on notifications | promoted
    read more: | close video | close ad | this is an advertisement | external content | see all topics | join now
    no thanks | maybe later | not now | skip to footer | skip to navigation
    thank you! | thanks for sharing! | story continues below this ad | + follow | follow + | add comment
    add a comment | sort by | link copied! | share options | share via | short url | show full article
    end of article | see less | read later | see all | follow us on | follow us on social media | your email
    newsletter email address | get it | change text size options | select voice | choose your listening speed
    already a subscriber? sign in here | audio by vocalize | report it to us
    thank you for your report! | thank you for your report | content is loading | end of dialog window
    text to speech | read aloud | listen in english | read a summary | share via email | listen to the article
    view more newsletter | more newsletters | back to the top | read more stories | newsguard | no comments yet
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""A line that is one of these is furniture wherever it stands."""

PICTURE_TOOLS: frozenset[str] = frozenset(
    (
        "enlarge",
        "enlarge this image",
        "open image in gallery",
        "view image in fullscreen",
        "view image in full screen",
    )
)
"""Those that stand directly above a picture's caption."""

CAPTION_TOOLS: frozenset[str] = frozenset(
    ("hide caption", "toggle caption", "toggle caption hide caption")
)
"""Those that stand directly below a caption, or below its credit."""

TAIL: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
    related articles | related article | related story | related stories | related posts | related topics | related news | more stories
    you may also like | you might also like | you may also be interested in | you might be interested in | recommended | recommended for you | we recommend
    most popular | most read | popular | popular reads | trending | trending now | top stories
    the latest | latest news | latest articles | latest stories | latest | recent posts | more from reuters
    more news | topics | tags | tags: | filed under | filed under: | about the author | source link
    house rules | read next | previous article | next article | article comments | related
    partner content | sponsored content | more top stories | comments | explore related content
    more in news | more from this section | article categories | editorial contacts
    explore more on these topics | more on this topic | more on this story | most viewed | what to read next
    trending stories | editors' picks | editor's picks | related coverage | related content | related links
    recommended stories | in this section | more like this | don't miss | more to read | around the web
    recommended from editorial | keep reading on | editor's choice | also read | in other news | today's top stories
    from the web | promoted stories | promoted content | paid content | elsewhere on the web | our picks
    you may like | more to explore | more top news | keep reading | in case you missed it | also in the news
    keywords | keyword | tags / keywords | related tags | related topic | see more on | read more on | also worth reading
    others also read | more on this subject | stories you may like | latest updates | most viewed in 24 hours
    today's picks | top news today | hot picks | photostories | your opinion matters | what others are reading
    more from this author | related keywords | today's top stories | top trending | next in news | most popular today
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Headings of what sites print below a story."""

LINK_HEADINGS: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
    read next | read more | also read | read also | must read | recommended stories | see also | more on this
    watch | related | related news | related stories | related story | also on | latest on | more on this topic | read
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Lines between two paragraphs below which the titles of other stories stand."""

TOOL_WORDS: frozenset[str] = frozenset(
    """
    facebook twitter pinterest linkedin whatsapp reddit email e-mail mail print share tweet google
    flipboard telegram pocket messenger instagram youtube sms line link copy x save comment comments
    """.split()
)
"""A line of these words and figures alone is a share bar."""

TOOL_FILLERS: frozenset[str] = frozenset(
    """
    on via to by with a an the this that item page article story post friend someone us your my
    url options font size reddit bluesky threads tiktok wechat messenger comments community
    """.split()
)
"""Words that stand between those of a tool: `Share this item on Facebook`, `Email to a friend`."""

ORG_WORDS: frozenset[str] = frozenset(
    """
    press news times post herald tribune gazette journal union-tribune star globe sun guardian
    agency service services media network tv radio wire today bureau desk staff foreign report
    reporters correspondents llc inc ltd corp magazine weekly daily online team editors chronicle
    independent observer telegraph mail express mirror examiner inquirer register record associated
    agencies newsroom admin wires newspaper newspapers broadcasting channel leader argus courier
    dispatch sentinel advertiser bulletin dealer advocate enterprise republic news-leader
    post-dispatch post-gazette
    """.split()
)
"""A word of a byline that says a newsroom is named, not a person."""

JOB_WORDS: frozenset[str] = frozenset(
    """
    writer writers correspondent reporter editor editors columnist photographer producer anchor
    contributor chief staff intern fellow analyst critic author journalist freelancer
    """.split()
)
"""A word of a byline that says what somebody does."""

MENU_WORDS: frozenset[str] = frozenset(
    """
    image images photo photos picture pictures video videos gallery galleries slideshow audio
    menu link links share sharing click view views read comment comments archive archives search
    login account home homepage section sections topic topics story stories article articles page
    print text size font newsletter newsletters email subscribe subscription subscriptions related
    popular trending sponsored advertisement content feed app apps site website edition alerts
    contact privacy policy terms feedback facts show hide enlarge expand listen play watch download
    politics business sports sport entertainment lifestyle opinion economy finance technology tech
    science health travel education crime culture weather markets investing investment environment
    local national international regional affairs investigations community media social
    small medium large more full latest live highlights key points summary minutes minute
    """.split()
)
"""Words of menus, buttons and section names: who stands unsigned beside a date is not called so."""

HOME_WORDS: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
    home | homepage | home page | front page | startseite | start | accueil | inicio | início
    portada | página inicial | principal | pagina principal | forside | forsiden | hem | startsida
    etusivu | anasayfa | ana sayfa | beranda | laman utama | trang chủ | strona główna | úvod
    главная | головна | αρχική | 首页 | 首頁 | ホーム | トップ | 홈
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""What a breadcrumb begins with: the front page of a site, in the languages of its furniture."""

SECTION_WORDS: frozenset[str] = frozenset(
    """
    news world politics business economy money markets finance companies sport sports football
    soccer cricket culture arts entertainment lifestyle life style opinion comment technology tech
    science health environment climate education travel local national international regional
    global metro crime society religion weather asia africa europe americas australia oceania
    america india china pakistan britain uk us usa canada germany france russia ukraine israel
    exclusives headlines latest breaking features
    nachrichten politik wirtschaft welt ausland inland kultur wissen panorama gesellschaft
    actualité actualités monde économie politique société culture noticias mundo economía política
    deportes sociedad cultura notícias economia esportes brasil internacional cronaca esteri nyheter
    """.split()
)
"""Sections of a site, each in one word."""

KICKER_WORDS: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
    exclusive | analysis | news analysis | interview | explainer | feature | fact check | factbox
    obituary | special report | investigation | profile | timeline | in depth | in-depth | long read
    insight | reportage | q&a | big read | eyewitness | at a glance | backgrounder
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Labels that say what kind of story follows; menus hardly ever have them."""

LIST_HEADINGS: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
    highlights | key points | key takeaways | takeaways | summary | at a glance | in this article
    what you need to know | in brief | story highlights | main points | more on this | more on this story
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Headings of the points a story makes, above its lede."""

CAPTION_VERBS: frozenset[str] = frozenset(
    """
    attends arrives waves holds looks poses sits stands walks talks speaks shakes reads reacts
    gestures leaves listens works plays celebrates runs rides carries watches helps shows seen
    pictured attend arrive wave hold look pose sit stand walk talk speak shake read react gesture
    leave listen work play celebrate run ride carry watch help show greets greet crosses embraces
    rises rise burns burn billows hangs flies sails hugs kisses cheers cheer sprays douses searches
    cross gather gathers march marches waits queue queues drifts rests rest perform performs graze
    grazes tends empties fills load loads unload
    addresses delivers smiles visits prepares rallies passes lead leads lie lies inspect inspects
    """.split()
)
"""What people do in pictures: the present tense of captions."""

NO_SCENE: frozenset[str] = frozenset(
    """
    to would will shall can could may might must should not never didn't doesn't don't won't wouldn't
    can't couldn't the a an his her its their our my your this that no of in
    """.split()
)
"""Behind one of these a verb of `CAPTION_VERBS` is an infinitive or a noun, and draws no scene."""

COMMENT_APPEALS: tuple[str, ...] = tuple(
    phrase.strip()
    for phrase in """
    comment policy | commenting policy | comments policy | comments section | comments civil
    comments relevant | in order to comment | leave a comment | post a comment
    comment on this article | comment on stories | reader comments
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""What a house writes about its readers' comments: beside one of these nobody says anything."""

OWN_APPEALS: tuple[str, ...] = (
    *COMMENT_APPEALS,
    *(
        phrase.strip()
        for phrase in """
        our journalism | our newsroom | quality journalism | independent journalism | without your support
        your support makes | your support helps | your support means | your support is
        by our readers | from our readers | to our readers | our community of | audio player
        our links | our site, we may | our podcast | your sign-up | your inbox | your phone
        your comments | encourages reader
        """.replace("\n", "|").split("|")
        if phrase.strip()
    ),
)
"""The same where it speaks of `our` or `your`: of its journalism, of what readers may do for it."""
