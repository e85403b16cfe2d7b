"""Small words inside names, family names that stand first, and capitals that name nobody.

What belongs in `FAMILY_FIRST`: Chinese, Korean, Vietnamese and Cambodian family names that news
in English writes in front. What belongs in `PLAIN`: words that a sentence may open with, words
that English always writes with a capital (days, months, languages, creeds, peoples), and party
words; never a word that is a surname at least as often.
"""

PARTICLES: frozenset[str] = frozenset(
    """
    van von der den de del della di da dos das du la le el al bin bint ben ibn ul ur ud abu af av zu
    ter ten te san st y
    """.split()
)
"""Lower-case words that join the parts of a name, or open a surname."""

ARTICLES: frozenset[str] = frozenset("al el ul ur ud as ash ad an ar at az es ez".split())
"""What may be tied to a name by a hyphen: `al-Sabah`, `ul-Haq`."""

ABBREVIATED: frozenset[str] = frozenset(
    """
    mr mrs ms dr prof rev fr hon sr jr st sen sens rep reps gov govs lt col maj gen brig sgt cpl
    pvt pfc capt cmdr cdr adm det insp supt pres msgr atty del st ste messrs mme mlle ft mt
    """.split()
)
"""Words whose full stop closes no sentence."""

FAMILY_FIRST: frozenset[str] = frozenset(
    """
    kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong
    moon bae baek nam noh roh ri pak thae hyon jo
    xi hu wen li wang zhang liu chen yang zhao huang zhou wu xu sun zhu ma gao lin he guo luo zheng
    liang xie tang deng cao peng zeng xiao tian dong pan yuan cai jiang yu yin bo ai geng
    lu hua qin mao tsai lai ma chiang ko soong chu su
    nguyen tran le pham phan vu vo dang bui do ngo duong to truong
    hun sok kem sam heng mam
    """.split()
)

DAYS: frozenset[str] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Days that stand right before a name, and are none: `On Thursday Ruiz left`."""

MONTHS_AND_DAYS: frozenset[str] = DAYS | frozenset(
    """
    january february march april june july august september october november december jan feb
    mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    christmas easter ramadan thanksgiving
    """.split()
)

PEOPLES: frozenset[str] = frozenset(
    """
    american americans african africans african-american african-americans asian asians arab arabs
    european europeans british briton britons english scottish welsh irish french german germans
    italian italians spanish spaniard spaniards portuguese dutch belgian belgians swiss austrian
    austrians swedish swede swedes norwegian norwegians danish dane danes finnish finns icelandic
    polish pole poles czech czechs slovak hungarian hungarians romanian romanians bulgarian
    bulgarians greek greeks turkish turk turks serbian serb serbs croatian bosnian albanian
    kosovar macedonian russian russians ukrainian ukrainians belarusian georgian armenian
    azerbaijani kazakh uzbek tajik kyrgyz turkmen afghan afghans iranian iranians persian iraqi
    iraqis syrian syrians lebanese israeli israelis palestinian palestinians jordanian saudi
    saudis emirati qatari kuwaiti bahraini omani yemeni yemenis egyptian egyptians libyan libyans
    tunisian algerian moroccan sudanese somali ethiopian eritrean kenyan kenyans ugandan
    tanzanian rwandan congolese nigerian nigerians ghanaian senegalese malian cameroonian
    zimbabwean zambian mozambican angolan south north western eastern indian indians
    pakistani pakistanis bangladeshi nepali nepalese lankan tamil chinese taiwanese japanese korean
    koreans vietnamese thai cambodian laotian burmese malaysian malaysians singaporean indonesian
    indonesians filipino filipinos philippine australian australians kiwi fijian canadian
    canadians mexican mexicans cuban cubans haitian dominican jamaican guatemalan honduran
    salvadoran nicaraguan panamanian colombian colombians venezuelan venezuelans ecuadorian
    peruvian bolivian brazilian brazilians chilean argentine argentinian paraguayan uruguayan
    latino latinos latina hispanic hispanics caucasian kurdish kurd kurds rohingya uighur uyghur
    hutu tutsi chechen crimean soviet ottoman nazi nazis
    texan texans californian floridian londoner londoners parisian
    christian christians catholic catholics protestant protestants orthodox evangelical evangelicals
    mormon mormons jewish jew jews jihadist jihadi muslim muslims islamic islamist islamists
    sunni sunnis shiite shiites shi'ite shia hindu hindus sikh sikhs buddhist buddhists
    republican republicans democrat democrats democratic tory tories conservative conservatives
    liberal liberals libertarian libertarians socialist communist communists marxist labour
    independents progressives unionist nationalists populist
    """.split()
)
"""Adjectives of nations, creeds and parties: they stand before titles and name no single person."""

OPENERS: frozenset[str] = frozenset(
    """
    a an the this that these those there here he she it they we you i his her its their our your my
    him them us me who whom whose which what when where why how whether while whereas if unless until
    although though because since as so and or but nor yet for of in on at by to from with without
    within into onto upon over under above below between among amid amidst against along around
    across after before behind beside besides beyond during despite except following including
    like near off out outside inside past per regarding through throughout toward towards unlike via
    about absent alongside aboard notwithstanding according also again already always another any anyone anything all almost alone both
    each either neither every everyone everything everybody few fewer many more most much several
    some someone something somebody such other others same own no not nobody nothing none never
    now then thus therefore hence however moreover furthermore meanwhile nevertheless nonetheless
    otherwise instead indeed still even ever just only once perhaps maybe probably certainly
    clearly obviously apparently recently currently finally eventually initially originally
    previously later earlier today tomorrow yesterday tonight soon often sometimes usually
    generally typically rather quite very too well yes ok okay oh please thanks thank
    first second third last next new old one two three four five six seven eight nine ten eleven
    twelve dozens hundreds thousands millions half part
    is are was were be been being am do does did done have has had can could will would shall should
    may might must let lets let's it's that's there's he's she's we're they're i'm i've don't
    didn't isn't doesn't won't can't what's here's who's you're we've
    asked added adding speaking citing referring noting saying said says told tell given seen taken
    based born located compared combined contrary due thanks concerning considering
    police officials authorities officers prosecutors investigators experts analysts critics
    supporters opponents voters protesters demonstrators lawmakers residents witnesses scientists
    researchers people men women children students teachers workers doctors parents others
    lawyers attorneys sources reporters journalists media news photo photos image images video
    read watch listen see click follow share copyright related update updated correction editor's
    q editor note caption file
    rights reserved
    nearly roughly approximately last-minute long-term later
    am pm tv internet web god covid covid-19 h1n1 dna
    former longtime long-time retired fellow acting outgoing incoming ex
    left right center top bottom above
    back down up go going come came get got make made take took keep call called
    want wants need needs know knows think thinks look looks looking even-though
    good bad great big small large high low long short best worst better worse early late
    """.split()
)
"""Words that open sentences, headings and headlines."""

PLAIN: frozenset[str] = OPENERS | MONTHS_AND_DAYS | PEOPLES

PLAIN_CAPITALS: frozenset[str] = frozenset(map(str.capitalize, PLAIN)) | {"I"}
"""The same words as they open a sentence."""
