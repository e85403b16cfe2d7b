"""Words that stand before a name, or after it, and say what its bearer is.

What belongs here: ranks, offices, trades and honorifics, in lower case and without a full stop.
What does not: words that are given names or surnames at least as often (`dean`, `duke`, `grant`).
A word of `MODIFIERS` makes a title only together with one of the others.
"""

HONORIFICS: frozenset[str] = frozenset(
    """
    mr mrs ms miss mx dr sir dame lord lady madam mme m monsieur madame herr frau sheikh sheik
    shaikh ayatollah hojatoleslam mullah maulana imam rabbi rev reverend fr father sister brother
    pastor bishop archbishop cardinal pope monsignor msgr datuk dato dato' tan sri seri tun tunku
    tengku puan encik haji hajj shri smt shrimati begum khun daw u nana chief hon honourable honorable
    prof professor prophet saint st swami baba emir king queen prince princess baron baroness
    count countess earl viscount marquess emperor empress sultan crown class
    """.split()
)
"""What may stand directly before a name and is no office, beside nobles and clergy."""

POLITE: frozenset[str] = frozenset("mr mrs ms miss mx m mme monsieur madame herr frau st".split())
"""What may stand before a name and tells nothing but politeness."""

OFFICES: frozenset[str] = frozenset(
    """
    president presidents vice-president premier chancellor minister minister-president secretary
    undersecretary senator sen sens senators representative rep reps congressman congresswoman
    congressmen lawmaker legislator delegate del assemblyman assemblywoman assemblymember
    councilman councilwoman councilmember councillor councilor alderman mayor governor gov govs
    lieutenant-governor commissioner ambassador envoy diplomat consul attorney prosecutor solicitor
    lawyer counsel judge justice magistrate sheriff deputy superintendent supt marshal warden
    speaker whip chairman chairwoman chairperson chair chairmen co-chair co-chairman leader boss
    co-leader founder co-founder cofounder owner co-owner ceo cfo coo cto executive director
    manager administrator official officer president-elect spokesman spokeswoman spokesperson
    spokesmen spokespeople spox aide adviser advisor strategist consultant analyst economist
    strategists analysts pollster operative staffer organizer organiser coordinator co-ordinator
    campaigner activist dissident lobbyist fundraiser donor candidate nominee hopeful contender
    front-runner frontrunner incumbent challenger rival politician statesman lawmakers
    ombudsman comptroller controller treasurer auditor clerk registrar trustee regent provost
    principal headteacher headmaster teacher lecturer academic scholar historian researcher
    scientist physicist chemist biologist geologist astronomer engineer epidemiologist virologist
    psychologist psychiatrist sociologist criminologist anthropologist archaeologist meteorologist
    climatologist seismologist ecologist oceanographer neurosurgeon surgeon physician doctor nurse
    paramedic pathologist coroner veterinarian midwife author novelist writer poet playwright
    screenwriter journalist reporter correspondent columnist commentator editor editor-in-chief
    co-editor publisher producer filmmaker film-maker moderator anchor anchorman anchorwoman host
    co-host presenter broadcaster blogger youtuber photographer cartoonist critic artist painter
    sculptor architect designer actor actress comedian comedienne singer songwriter singer-songwriter
    rapper musician composer conductor pianist violinist guitarist drummer bassist frontman
    frontwoman rocker star superstar icon legend celebrity model supermodel socialite
    mogul magnate tycoon billionaire millionaire businessman businesswoman entrepreneur investor
    financier banker trader broker accountant shareholder retiree pensioner developer
    hotelier restaurateur chef farmer rancher fisherman carpenter electrician plumber mechanic
    driver pilot captain capt commander cmdr cdr lieutenant lt colonel col major maj general gen
    brigadier brig admiral adm commodore sergeant sgt corporal cpl private pvt pfc constable
    const detective det inspector insp commandant midshipman airman seaman marine
    veteran soldier guard trooper ranger agent investigator pc policeman policewoman firefighter
    striker midfielder defender goalkeeper keeper quarterback linebacker cornerback receiver
    fullback halfback flanker prop winger centre forward guard pitcher catcher shortstop outfielder
    infielder goaltender goalie skipper coach co-captain coaches trainer umpire referee jockey
    golfer boxer wrestler swimmer sprinter cyclist skier skater gymnast racer batsman bowler
    wicketkeeper spinner champion medallist medalist player teammate playmaker
    student graduate undergraduate pupil freshman sophomore junior senior alumnus intern
    resident neighbour neighbor villager witness eyewitness survivor victim suspect defendant
    plaintiff gunman shooter attacker bomber hijacker fugitive inmate prisoner convict
    hostage refugee migrant protester demonstrator supporter volunteer worker employee
    member co-chairwoman head chief commander-in-chief secretary-general secretary-treasurer
    vice-chairman vice-chair vice-chancellor governor-general attorney-general
    husband wife father mother son daughter brother sister uncle aunt cousin nephew niece
    grandfather grandmother grandson granddaughter stepson stepfather stepmother widow widower
    fiance fiancé fiancee fiancée girlfriend boyfriend partner friend colleague companion
    father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law
    republican democrat tory independent libertarian liberal conservative socialist
    whistleblower hacker contractor co-author coauthor co-worker classmate roommate patient
    first-year tribesman elder chieftain warlord strongman dictator monarch ruler cleric
    preacher evangelist televangelist theologian missionary nun monk priest vicar chaplain deacon
    archdeacon rabbi minister-designate ex-president ex-minister ex-mayor ex-wife ex-husband
    surgeon-general registrar-general expert specialist technician programmer librarian curator
    conservationist environmentalist naturalist explorer astronaut cosmonaut mountaineer
    philosopher theorist mathematician statistician demographer linguist
    florist hairdresser beekeeper postman postwoman postmaster shopkeeper grocer greengrocer
    fishmonger pharmacist optician dentist undertaker locksmith blacksmith jeweller jeweler landlord
    landlady tenant homeowner householder parishioner pilgrim labourer laborer miner docker
    stevedore trucker cabbie lifeguard janitor caretaker cleaner seamstress archivist waiter
    waitress bartender barman welder motorist commuter passenger tourist backpacker holidaymaker
    spectator bystander stallholder vendor conservator goatherd glazier roofer
    barrister notary paralegal juror foreman defense-secretary gop candidate's
    taoiseach tanaiste chairlady assemblyperson parliamentarian mp mep mla senator-elect
    congresspeople mayor-elect governor-elect lawmaker-turned-lobbyist czar tsar
    """.split()
)
"""What a person does or is: heads of a title before the name or of an apposition after it."""

MODIFIERS: frozenset[str] = frozenset(
    """
    prime vice deputy assistant associate acting interim former ex then then- late retired outgoing
    incoming current newly-elected newly senior junior chief first second lead leading top veteran
    co executive managing general national federal state district city county regional local
    foreign defence defense interior home finance justice health education trade treasury
    energy transport transportation agriculture labor labour environment culture housing
    economic economy commerce security homeland intelligence military naval army navy police
    presidential vice-presidential democratic republican independent conservative liberal
    progressive socialist opposition ruling government parliamentary congressional senate house
    majority minority party campaign press communications media political policy legal financial
    public affairs relations attorney solicitor surgeon under brigadier lieutenant major rear wing
    group air field lance staff master gunnery petty warrant chairman emeritus longtime long-time
    fellow self-described presumptive likely one-time onetime two-time three-time billionaire
    international global european african asian american religious spiritual supreme
    appeals circuit superior high grand crown world human rights special
    """.split()
)
"""What may stand between the first word of a title and its head."""

WOMANLY: frozenset[str] = frozenset(
    """
    mrs ms miss dame lady madam mme madame frau puan smt shrimati begum daw sister queen princess
    baroness countess empress congresswoman assemblywoman councilwoman chairwoman spokeswoman
    businesswoman policewoman anchorwoman frontwoman actress comedienne stewardess waitress heiress
    hostess woman girl mother wife daughter aunt niece grandmother granddaughter stepmother
    widow fiancee fiancée girlfriend nun midwife co-chairwoman
    mother-in-law daughter-in-law sister-in-law ex-wife housewife granny mum mom grandma actresses
    """.split()
)
"""Titles and nouns that only women bear."""

MANLY: frozenset[str] = frozenset(
    """
    mr sir lord monsieur herr encik father brother king prince baron count earl emperor sultan emir
    pope cardinal ayatollah mullah imam sheikh sheik shaikh congressman assemblyman councilman
    alderman spokesman businessman policeman anchorman frontman salesman fisherman gunman
    batsman tribesman statesman strongman man boy son uncle nephew grandfather grandson stepson
    stepfather husband widower fiance fiancé boyfriend monk priest father-in-law son-in-law
    brother-in-law ex-husband dad grandpa airman mogul
    """.split()
)
"""Titles and nouns that only men bear; `chairman` is borne by both."""

SUFFIXES: frozenset[str] = frozenset(
    "jr sr ii iii iv v phd md esq qc kc mp obe mbe cbe jnr snr".split()
)
"""What may follow a surname and is no part of it."""

KIN: frozenset[str] = frozenset(
    """
    husband wife father mother son daughter brother sister uncle aunt cousin nephew niece widow
    widower grandfather grandmother grandson granddaughter stepson stepdaughter
    """.split()
)
"""Relatives."""

LEGISLATORS: frozenset[str] = frozenset(
    "sen senator rep representative congressman congresswoman gov governor".split()
)
"""Titles of those who are called by party and state later on."""

PARTY_MEMBERS: frozenset[str] = frozenset(
    "republican democrat lawmaker legislator independent congressman congresswoman".split()
)
"""What they are called then: `the Texas Republican`."""

STRANGERS: frozenset[str] = (
    OFFICES
    | frozenset(
        """
        source dealer insider observer bystander onlooker
        customer fan user reader viewer shopper seller buyer auctioneer
        """.split()
    )
) - (
    PARTY_MEMBERS
    | frozenset("tory libertarian liberal conservative socialist gop".split())
    | frozenset("reporter journalist correspondent moderator host presenter anchor".split())
)
"""What one person is called whom the story does not name: `a trader`.

What does not belong here: what is an adjective as often (`a liberal`), and those who ask: who
answers is another.
"""
