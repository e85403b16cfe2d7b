"""How bodies are named, bodies that everybody knows, and places that speak for governments.

`HEADS`: a name that ends in one of these names a body, never a person.
`STARTS`: the same where the name goes on with `of` or `for`: `Bank of …`, `Ministry of …`.
`KNOWN`: bodies whose names tell nothing by themselves. What belongs there: a body quoted in news
every week. What does not: names that are surnames too (`Ford`, `Wells`, `Chase`).
`PLACES`: countries, US states and seats of power. Cities that are surnames are left out.
"""

HEADS: frozenset[str] = frozenset(
    """
    academy administration agency alliance army assembly association authority bank board bureau
    cabinet center centers centre centres chamber charity church clinic club coalition college command commission
    commissioner's committee company confederation conference congress consortium consulate
    convention corp corps corporation council county court courts department directorate embassy
    enterprise enterprises exchange federation fed force forces foundation front fund gazette
    government group guard guards herald holdings hospital inc inquiry inspectorate institute
    institution journal judiciary kingdom laboratory laboratories labs league legislature limited
    llc llp ltd magazine media militia ministry mission monitor motors museum nations navy network
    networks news newspaper observatory observer office opera orchestra organisation organization
    pac pacs parliament partners partnership party plc politburo police post press project
    prosecutors radio registry regime republic reserve school schools secretariat securities
    senate service services societe society solutions station store stores studios summit
    syndicate systems taskforce team technologies telegraph television theater theatre times tribunal tribune
    trust tv union united universities university workers works airlines airways air
    airport advisors associates capital caucus census chronicle citizens city
    co commons communications community constitution district division dispatch
    electric energy entertainment examiner express faculty family fleet friends game games
    global globe hall high hotel hotels house industries initiative insurance intelligence
    international investments lab library line lines magistrates management market markets
    movement observers oil panel pharma pharmaceuticals pictures poll polls power program programme
    province rail railways records research resort resources response rights sentinel
    software sox sports squad state states street summit survey tabernacle treasury truth tower
    today unit village water watch week weekly world zone act bill amendment agreement accord treaty
    report review show awards cup championship olympics series open tournament
    avenue road bridge island islands river lake mountain mountains valley park beach bay coast
    politics religion business sports weather cowboys patriots broncos panthers foundation
    desert ocean sea peninsula region territory castle palace square
    war day night law code plan deal hearing trial scandal convention caucuses primary primaries
    election elections debate campaign guild brotherhood
    """.split()
)

STARTS: frozenset[str] = frozenset(
    """
    academy administration agency association authority bank board bureau center centers centre centres
    chamber church
    city college commission committee conference confederation congress council court department
    diocese federation foundation government house institute institution journal league library
    ministry museum national office organisation organization parliament port republic
    school secretariat society state states union university wall archdiocese daughters sons
    doctors physicians citizens americans mothers veterans voice right campaign people party
    fraternal order knights bank federation international partnership alliance coalition council
    students young teachers reporters center's guild brotherhood fellowship embassy consulate directorate
    inspectorate fund trust corps movement observatory
    """.split()
)

KNOWN: frozenset[str] = frozenset(
    """
    congress parliament senate kremlin pentagon hamas hezbollah hizbollah hizbullah taliban isis isil daesh
    al-qaida al-qaeda reuters bloomberg breitbart politico buzzfeed huffpost axios vox slate salon
    gawker mediaite univision telemundo newsmax newsweek infowars fox c-span wikileaks google
    facebook twitter youtube instagram snapchat whatsapp tiktok telegram apple microsoft amazon
    netflix uber lyft airbnb tesla spacex boeing airbus lockheed toyota honda nissan hyundai kia
    volkswagen bmw daimler renault peugeot fiat chrysler samsung sony nintendo nokia ericsson
    huawei alibaba tencent baidu xiaomi walmart starbucks mcdonald's nike adidas unilever nestle
    pfizer moderna novartis roche sanofi astrazeneca merck bayer monsanto exxon exxonmobil shell
    bp chevron gazprom rosneft aramco total citigroup hsbc barclays ubs deutsche goldman jpmorgan
    visa mastercard paypal verizon comcast vodafone telefonica siemens philips ikea unicef unesco
    nato opec mercosur asean interpol europol eurostat greenpeace amnesty oxfam fifa uefa nasa
    xinhua tass itar-tass interfax kyodo yonhap anadolu bernama antara pti ansa efe dpa afp ap upi
    kcna irna isna wafa petra sana spa mena vtb sberbank aeroflot lufthansa ryanair easyjet
    qantas emirates brexit britain's congress's house whitehall wall_street white_house
    capitol_hill downing_street hollywood silicon_valley supreme_court obamacare medicare medicaid
    gop dnc rnc fbi cia nsa epa fda cdc irs nra aclu naacp cnn msnbc nbc cbs abc bbc npr pbs
    planned_parenthood black_lives_matter human_rights_watch amnesty_international al_jazeera
    fox_news associated_press associated_press_television islamic_state boko_haram red_cross tea_party
    democratic_party republican_party labour_party new_york_times washington_post wall_street_journal
    goldman_sachs morgan_stanley wells_fargo jpmorgan_chase general_electric deutsche_bank
    credit_suisse berkshire_hathaway johnson_&_johnson rolls_royce british_airways
    quinnipiac gallup ipsos yougov monmouth moody's fitch
    """.split()
)
"""Lower case; words of one name joined by `_`."""

PLACES: frozenset[str] = frozenset(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain
    brunei bulgaria burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus
    denmark djibouti ecuador egypt england eritrea estonia ethiopia europe fiji finland
    france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary
    iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo
    kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
    macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    monaco mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands nicaragua
    niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal
    qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia
    spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand
    togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu vatican
    venezuela vietnam wales scotland yemen zambia zimbabwe africa asia america antarctica
    gaza crimea chechnya kashmir palestine tibet xinjiang catalonia bavaria quebec ontario
    alberta manitoba saskatchewan queensland tasmania
    u.s us u.s.a usa u.k uk u.n un u.a.e uae eu e.u d.c dc
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
    utah vermont wisconsin wyoming puerto_rico new_york new_jersey new_mexico
    new_hampshire north_carolina south_carolina north_dakota south_dakota west_virginia rhode_island
    new_zealand new_delhi new_orleans south_africa south_korea north_korea saudi_arabia sri_lanka
    el_salvador costa_rica ivory_coast sierra_leone burkina_faso papua_new_guinea hong_kong
    united_states united_kingdom united_nations united_arab_emirates czech_republic dominican_republic
    european_union northern_ireland south_sudan west_bank los_angeles san_francisco san_diego
    las_vegas new_england middle_east latin_america north_america south_america great_britain
    abu_dhabi tel_aviv kuala_lumpur buenos_aires mexico_city st_petersburg soviet_union
    pyongyang beijing moscow tokyo seoul taipei hanoi bangkok jakarta manila kabul islamabad
    karachi lahore delhi mumbai kolkata chennai dhaka kathmandu colombo tehran baghdad mosul
    damascus aleppo beirut amman jerusalem ramallah riyadh jeddah doha dubai muscat sanaa aden
    cairo tripoli benghazi tunis algiers rabat khartoum mogadishu nairobi kampala kigali addis
    harare pretoria johannesburg lagos abuja accra dakar bamako kinshasa london paris berlin
    rome madrid lisbon brussels amsterdam vienna bern geneva zurich copenhagen stockholm oslo
    helsinki reykjavik dublin edinburgh glasgow belfast cardiff manchester liverpool birmingham
    warsaw prague bratislava budapest bucharest sofia belgrade zagreb sarajevo tirana athens
    ankara istanbul kiev kyiv minsk vilnius riga tallinn tbilisi yerevan baku vladivostok
    washington ottawa toronto montreal vancouver chicago boston philadelphia detroit miami seattle
    atlanta dallas houston denver phoenix baltimore pittsburgh cleveland cincinnati milwaukee
    minneapolis sacramento oakland brooklyn manhattan havana caracas bogota lima quito brasilia
    montevideo asuncion canberra sydney melbourne brisbane perth auckland wellington
    munich hamburg frankfurt milan naples barcelona marseille lyon strasbourg hague
    """.split()
)
"""Lower case; words of one name joined by `_`."""

NO_BODIES: frozenset[str] = frozenset(
    """
    GDP GNP CPI PPI VAT GST IPO ETF CEO CFO COO CTO COVID HIV AIDS SARS MERS DNA RNA PPE ICU PTSD
    TV DVD CCTV GPS PC AI VR ID IQ ATM SUV CV VIP DUI DWI IED WMD ICBM LGBT LGBTQ STEM SAT GPA USD EUR GBP
    GMT BST EST EDT PST PDT CET IST AM PM MP MEP MLA PHD MBA FAQ OK II III IV VI VII
    NAFTA TPP JCPOA START IT THEY WE YOU
    """.split()
)
"""Words in capitals that name nobody: quantities, diseases, offices, things, treaties, pronouns."""

BODY_OPENERS: frozenset[str] = frozenset(
    """
    national international global federal supreme royal central united general american european
    african asian islamic world first new public social digital
    """.split()
)
"""A name of several words that opens with one of these is a body's, unless a given name does."""

LANDS: frozenset[str] = frozenset(("u.s.", "u.n.", "u.k.", "e.u."))
"""Lands and leagues by their letters: no name of a person begins with one."""

FIRMS: frozenset[str] = frozenset(
    """
    group inc corp corporation co company ltd limited llc llp plc ag sa se nv gmbh holding holdings
    enterprises industries technologies systems airlines airways motors pharmaceuticals pharma
    laboratories labs entertainment pictures studios records energy resources brands foods
    university
    """.split()
)
"""Last words of names that the first word stands for alone: `Norbank` for `Norbank Group`."""

COMPANIES: frozenset[str] = frozenset(
    """
    company firm group carrier airline automaker carmaker maker retailer manufacturer lender insurer
    brokerage publisher broadcaster startup start-up developer producer operator supplier
    conglomerate business organization organisation
    """.split()
)
"""What a body is called that has no such word in its name."""

DEPARTMENTS: frozenset[str] = frozenset(
    """
    state defense defence treasury health education energy commerce labor labour agriculture
    transportation transport homeland security veterans affairs interior justice trade finance
    foreign home house senate culture science environment human services housing
    """.split()
)
"""What follows `Secretary of` and `Minister of`, and stands before the name then."""

PORTFOLIOS: frozenset[str] = DEPARTMENTS | frozenset(
    """
    commerce communications control cooperation development drug fisheries food forestry industry
    information infrastructure innovation irrigation labor management media mines planning prevention
    aviation climate immigration ports railways research resources roads shipping social sport sports
    technology telecommunications tourism water welfare women youth
    """.split()
)
"""What a ministry or a center is for: `Department of Health | and Human Services`."""

DOCUMENTS: frozenset[str] = frozenset(
    """
    statement report analysis study survey findings document documents release review filing
    bulletin communique communiqué account website memo memorandum assessment dossier letter tweet
    email e-mail message post note speech column article op-ed op-eds memoir memoirs manifesto
    answer reply response
    """.split()
)
"""What speaks for the body or person that issued it."""

GROUPS: frozenset[str] = frozenset(
    """
    police people government ministry agency company firm committee council commission department
    group party team campaign union board court army military navy media press staff crowd family
    public majority minority opposition administration university association organisation
    organization coalition bank office bureau authority newspaper station network channel industry
    club church embassy panel jury delegation cabinet parliament congress senate bloc
    """.split()
)
"""Nouns of bodies and crowds."""

KINDS: dict[str, frozenset[str]] = {
    "union": frozenset({"guild", "teamsters", "brotherhood", "workers", "union", "unite", "unison"}),
    "university": frozenset({"college", "polytechnic", "university"}),
    "court": frozenset({"court", "tribunal"}),
    "bank": frozenset({"bank", "reserve", "bancorp"}),
    "agency": frozenset({"agency", "administration", "service", "bureau"}),
}
"""What a body is called after a word of its name: `the union` after `the Marlow Guild`."""
