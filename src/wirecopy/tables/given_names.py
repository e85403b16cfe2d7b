"""Given names that news uses most, by the gender of those who bear them.

What belongs here: a first name whose bearers are, almost all of them, men or women, in any
language that agency copy in English names people of. What does not: names both bear (Jordan,
Taylor, Kim, Robin, Morgan, Alexis, Jean, Andrea, Sasha), surnames that are hardly ever given,
nicknames of one person. A name that is missing costs nothing but an answer.
Sources: general knowledge of the names of public life; no list was copied.
"""

MALE: frozenset[str] = frozenset(
    """
    aaron abbas abdel abdul abdulla abdullah abe abraham abu adam adel adil adnan adolf adrian
    agustin ahmad ahmed aidan ajay akbar akhil akhtar akira alain alan alastair albert alberto alec
    alejandro alejo aleksander aleksandr aleksei alessandro alex alexander alexandre alexei alexey
    alfie alfonso alfred alfredo alistair allan allen alok alonzo alvaro alvin amadou ambrose amin
    amir amit amos anand anatol anatoly anders andre andreas andrei andres andrew andrey andy angelo
    angus anil anthony antoine anton antonio anwar ari arif arjun armand armando armin arne arnold
    arsene arthur artur arturo arun arvin arvind asad asher ashok ashraf asif atif augusto aurelio
    austin avi ayman aziz babar bahram barack barney barry bart bashar bashir basil beau ben
    benedict benito benjamin benny bernard bernardo bernd bernie bert bertrand beto bharat biff bill
    billy bjorn björn bo boaz bob bobby bogdan boris boyd brad bradley bram brandon brendan brent
    bret brett brian bridger bruce bruno bryan bryce burhan byron caleb calum calvin camilo carl
    carlo carlos carlton carroll carsten cecil cedric cesar chad charles charlie chet chris
    christian christoph christophe christopher chuck chuka clarence clark claude claudio clay
    clayton cliff clifford clint clive clyde cody colin conor conrad corey cormac cornelius cornell
    cory cosmin craig cristian cristiano curt curtis cyprien cyril cyrus césar dale damian damien
    damon dan daniel danny dante darius darnell darran darrel darrell darren darrin darryl dave
    david davide davis dawood dean declan deepak demarcus demetrius denis dennis denny derek dermot
    derrick deshawn desmond devin dewayne dewey dhruv diarmuid dick diego dieter dietrich dimitar
    dimitri dimitris dinesh dino dirk djibril dmitri dmitry domenico dominic don donald donnie doug
    dougie douglas duane duarte duncan dustin dwayne dwight dylan eamon eamonn earl ebrahim ed eddie
    edgar edmund edouard eduard eduardo edward edwin efrain ehud eino eli elias elijah eliot elliot
    elliott elon emanuel emil emile emiliano emilio emmanuel emre enda enrico enrique enzo ephraim
    eric erich erick erik ernest ernesto ernie ernst errol erwin esteban ethan eugene evan evgeny
    evo ezekiel ezra fabian fabio fadi fahd fahmi faisal fareed farhan farid faris farooq faruk
    fausto federico felipe felix ferdinand ferenc fergus fernando fidel filip filippo finn fintan
    fitzgerald flavio florian floyd francesco francis francisco franco francois frank frankie
    franklin franz françois fraser fred freddie freddy frederic frederick friedrich fritz fyodor
    gabriel gaetano gareth garrett garry gary gavin geert gene gennady geoff geoffrey george georges
    georgi gerald gerard gerardo gerd gerhard gerrit gerry giacomo giancarlo gianni gideon gilbert
    gilberto giles gino giorgio giovanni giulio giuseppe glen glenn gonzalo goran gordon graeme
    graham grant greg gregg gregor gregory guido guillaume guillermo gus gustavo guy gyorgy györgy
    habib hadi hakan hakeem hakim hamad hamid hamish hamoud hamza han hani hank hans hansjoerg hany
    harald hari haris harlan harold haroon haroun harrison harry harsh harvey hasan hashem hashim
    hassan heath hector hedi heinrich heinz helmut hendrik henri henrik henrikh henrique henry herb
    herbert herman hernan herve hervé hicham hideki hilmar hiroshi hisham hogan holger horacio horst
    hosni hossain hossam hossein howard hubert hugh hugo humberto hung husain huseyin hussein
    hüseyin iain ian ibrahim idris ignacio igor ihtisham ilham ilya imad imran imre ingo ioannis
    irakli irfan irving irwin isaac isaiah ishmael isidro ismael ismail istvan istván ivan ivo ivor
    jaap jabari jack jackson jacob jacques jagdish jaime jair jairo jake jakob jalal jalen jamaal
    jamal jamar james jamie jani janos janusz jared jaroslav jarrod jason javad javaid javed javier
    jay jayson jeb jed jeff jefferson jeffery jeffrey jelani jens jeremiah jeremy jermaine jerome
    jerry jesper jesse jesus jesús jim jimmy jiri jiří joachim joao joaquin jock joe joel johan
    johann johannes john johnathan johnnie johnny jon jonah jonas jonathan jonny jordi jorg jorge
    jos jose josef josep joseph josh joshua josiah josé jozef jozsef joão juan juergen juha jules
    julian julio julius junichiro juri justin józsef jörg jürgen kacper kader kailash kamal kamran
    karan kareem karim karl karlheinz kasim kaspar kaveh keir keiran keith kelechi kelvin kemal ken
    kenneth kenny kent kevin khaled khalid khalil khizr khurram kieran kirill kirk klaas klaus knut
    knute kofi konrad konstantin kostas kris kristian krzysztof kurt kwame kwasi kyle kyriakos
    lachlan ladislav lajos lamar lance larry lars laszlo laurence laurent lawrence lazaro lennart
    lennox leo leon leonard leonardo leonid leopold leroy les lester lev levi lewis liam lindani
    lindsey lionel liviu lloyd lorenzo lou louie louis lowell luc luca lucas luciano ludwig luigi
    luis luiz luka lukas luke luther lyle lyndon lászló mads magnus mahmoud mahmud maksim malcolm
    malik manfred manmohan manny manohar manoj manolo manuel marc marcel marcelo marco marcos marcus
    marek mariano marin mario marion mark marko markus marlon maroš marshall martin martti marty
    marvin marwan mason masoud massimo matej mateo mateusz mathew mathias mathieu matias mats matt
    matteo matthew matthias maurice mauricio mauro max maxime maximilian maxwell mayank mehdi mehmet
    mehmood meir mel melvin mervyn michael michal michel miguel mihai mihail mihaly mikael mike
    mikhail mikko milan miles milo milorad milos miloš milton mircea mirko mirza mitch mitchell
    mitsuo mitt mladen mohamad mohamed mohammad mohammed mohan mohd mohsen moises monte moritz
    morris mortimer morton moses moshe muhammad muhammadu mukesh murat murray mustafa nabil nadav
    nadeem naftali najib narayan narendra nasir nasser nate nathan nathaniel naveed naveen navin
    nawaz nayib neal ned neil nelson neville newt niall nicanor nicholas nick nicolae nicolas
    nicolás niels nigel nikhil nikita niklas nikola nikolai nikos nils nizar noah noam noel nolan
    norbert norm norman nouri octavio oded olaf ole oleg oleksandr oleksiy oliver olivier olli omar
    omer orhan orlando orrin osama oscar osman osvaldo otis otto owen paavo pablo paddy panos paolo
    parviz pascal pasquale patricio patrick paul paulo pavel pawel pedja pedro pekka per percy perry
    pervez petar pete peter petr petro petteri phil philip philipp philippe phillip pierre piers
    piet pieter pietro pinchas piotr pradeep prakash pramod pranab prasad qaboos qasem quentin
    quincy radek radoslaw radosław rafael rafiq rahm rahul raif rainer raj rajan rajendra rajesh
    rajiv rajnath rakesh ralf ralph ram ramesh rami ramin ramon ramzan ramzi ramón rand randall
    randeep randolph randy raphael rashad rashid rasmus raul ravi ravindra ray raymond razvan raúl
    recep reggie reid reince reinhard reinhold remy rene rené rex reza ricard ricardo riccardo
    richard rick ricky riyad rob robbie robby robert roberto rocco rod roderick rodney rodolfo
    rodrigo rodrigue rogelio roger rohan rohit roland rolf romain roman romano ron ronald ronaldo
    ronen ronnie rory ross roy ruben rubén rudolf rudolph rudy rui rune rupert ruslan russ russell
    rustam ryan rémi saad sadiq saeb saeed sahil sajid salah salim salman salvador salvatore sam
    sameer sami samir samson samuel sandeep sandro sanjay sanjeev sanjiv sarath sascha satoshi satya
    saud saul savvas scot scott seamus sean sebastian sebastián selwyn sepp serge sergei sergey
    sergio serhiy seth seyed shahbaz shahid shahzad shai shakil shamim shane shashi shaukat shaun
    shawn sheldon shigeru shimon shinzo shlomo shyam sid sidney siegfried sigmar sigmund sigurd
    silas silvio simeon simon sizwe slavko slobodan sohail soren spencer stan stanislav stanley
    stavros stefan stefano steffen stephan stephane stephen stephon steve steven stevie stewart stig
    stu stuart subrahmanyam sudhir suleiman sultan sunil suresh surya sushil svein sven syed søren
    tadeusz taher tahir takashi takeshi talal tamas tamer tamás tanner tarek tareq tariq taro tarun
    tayeb tayyip ted teddy terence terrence thabo thad thaddeus theo theodore thierry thomas
    thorsten tim timothy tito tobias toby todd toivo tom toma tomas tomasz tommaso tommy tomáš tony
    torsten toshiro travis trent trevor trey tristan troy trym tucker tuncay turki tyler tyrone uday
    ueli ulf ulrich ulysses umar umberto umesh uri usama usman uwe uzair vaclav valery vasily vasyl
    venkat vern vernon vicente victor vidal vijay vikas vikram viktar viktor vinay vince vincent
    vincente vincenzo vinod vishal vitali vitaly vito vitor vivek vlad vladimir vojislav volker
    volodymyr vuk vyacheslav václav wade wadih wael wajid waldemar waleed walid wallace walt walter
    warren wayne wendell werner wes wesley wilbert wilbur wilfred wilfried wilhelm will willem
    william willie willy wilmer wilson winfried winston wladimir wojciech wolf wolfgang woodrow
    woody xabier xavier yaakov yahya yair yakov yanis yannick yannis yaroslav yasir yasser yevgeny
    yevhen yitzchak yitzhak yoav yonatan yoram yosef yoshi yoshihide yossi yousaf yousef youssef
    yukio yuri yusuf yuval yves zacharias zachary zack zafar zaid zain zaki zalmay zane zbigniew
    zeev zeid zeke zeljko ziad zoltan zoran zsolt zubair zvi édouard
    """.split()
)

FEMALE: frozenset[str] = frozenset(
    """
    abbie abby abigail ada adela adelaide adele adelina adriana agatha agnes agnieszka aicha aida
    aiko aileen aimee aisha aisling alba alejandra aleksandra alena alessandra alexa alexandra
    alexandria alexia alice alicia alina alison aliyah aliza allegra allison alma althea alyson
    alyssa amal amanda amber amelia amina amira amrita amy ana anabel ananya anastasia anastasiya
    aneta angela angelica angelika angelina angie anika anita anjali anke ann anna annabel annabelle
    annalena anne annegret annemarie annette annie annika anouk antoinette antonella antonia anya
    april ariana ariane arianna arlene arlette arundhati asha ashley asma astrid athena audrey
    aurora ava avril ayako ayelet ayesha azadeh babette barbara bea beata beatrice beatriz becky
    bella benazir benita bernadette bernice bertha beth bethan bethany betsy bettina betty beverly
    beyonce beyoncé bianca birgit blanca bobbi bonnie brandi bree brenda briana brianna brianne
    bridget brigid brigitte britta brittany brooke bryony caitlin caitlyn camila camilla candace
    candice cara carin carina carla carlotta carly carmen carol carole carolin carolina caroline
    carolyn carrie cassandra cassie catalina catherine cathy cecelia cecile cecilia celeste celia
    celine chantal charlene charlotte charmaine chelsea chelsie cheri cheryl chiara chimamanda
    chitra chloe christa christel christiane christie christina christine chrystia cindy claire
    clara clare clarissa claudia clementine coleen colette colleen connie constance consuela
    consuelo cora coretta corinna corinne corrine courtney cristina crystal cynthia cécile daisy
    danica daniela daniella danielle daphne darlene dawn deb debbie deborah debra deena deepika
    deirdre delia delilah della delphine demi denise desiree diana diane dianne dilma dina dolores
    dominika donatella donna dora doreen doris dorothea dorothy dorte dottie dunja désirée ebony
    edith edna effie eileen eimear ekaterina elaina elaine elana eleanor elena eleni eleonora
    elettra elfriede elinor elisa elisabeth elisabetta elise eliza elizabeth ella ellen ellie eloise
    elsa elspeth elvira emilia emilie emily emma emmanuelle erica erika erin esme esperanza estela
    estelle esther ethel eugenia eunice eva evangeline eve evelyn evie ewa fabienne faiza farah
    fareeha farhana farida fatemeh fatima fatma fatou fay faye federica felicia felicity fern
    fernanda fiona flavia flora florence floriane fran frances francesca franziska frauke frederica
    freya frida gabi gabriela gabriella gabrielle gail galina gemma genevieve genoveva georgia
    georgina geraldine gerda gertrude ghada ghazala gigi gilda gillian gilly gina ginny giorgia
    gisela gisele giselle gitta giulia gladys glenda gloria golda grace grainne greer greta gretchen
    guadalupe gudrun gwen gwendolyn gwyneth hadley hala haleh haley halima hanan hannah harriet
    hayley hazel heather hedwig heidi heike helen helena helene helga helle heloise hend henrietta
    henrike hermione hilary hilda hilde hildegard hillary holly hortense huda huma ida ilana ilse
    imelda imogen indira ines inez inga inge ingeborg inger ingrid ioana irena irene irina iris irma
    irmgard isabel isabella isabelle isla isobel ivana ivanka ivy iwona jacinda jackie jacqueline
    jacquelyn jada jael jamila jamilah jana jane janelle janet janette janey janice janine janis
    jasmin jasmine jayme jayne jeanette jeanine jeanne jeannette jeannie jemima jen jenifer jenna
    jennie jennifer jenny jeri jerri jess jessica jill jillian jo joan joanie joann joanna joanne
    jocelyn jodi jody joelle johanna johanne jolanta joni josefina josephine josie jovana joyce
    juana juanita judith judy julia juliana julianne julie juliet julieta juliette june justine
    jutta kaitlin kaitlyn kaja kalpana kamala karen karin karina karine karla karolina karoline
    kasia katarina kate katelyn katerina katharina katharine katherina katherine kathi kathleen
    kathrin kathryn kathy katie katja katrin katrina katya kavita kay kaya kayla kayleigh keiko
    keisha kelli kelly kellyanne kendra keri kerri kerry kersti kerstin khadija khalida kiera
    kiersten kimberley kimberly kinga kirsten kirstie kirstin kirstjen kitty konstanze kristen
    kristi kristie kristin kristina kristine kristy krystal krystyna ksenia kyrsten lael laila
    lakshmi lana lara latifa latisha latoya laura lauren laurie lavinia layla lea leah leanne leena
    leila lena lenore leonie leonor leora lesley leticia letitia letizia libby lidia liesbeth lila
    lilian liliana liliane lillian lily linda lindsay lindy linnea liora lisa lisbeth lise livia liz
    liza lizzie lois lola lora lorella lorena loreta loretta lori lorna lorraine louisa louise
    lourdes luana lucia luciana lucie lucile lucille lucinda lucy ludmila luisa luise luz lydia
    lynda lynette lynn lynne mabel mackenzie madeleine madeline madelyn madison magali magda
    magdalena maggie mai maia mairead majella malala malia malin mamie mandy manon manuela mara
    marcela marcella marcia margaret margarita margaux margery margo margot margrethe margrit
    marguerite maria mariah mariam marian mariana marianne maribel maricela marie mariela marietta
    marija marika marilyn marina marine marisa marissa maristella marjorie marla marlena marlene
    marlo marsha marta martha martina mary maryam maryann maryanne marzieh masha mathilde matilda
    mattie maud maude maureen mavis maxima maxine maya mazie mckenna medea meena meenakshi meera meg
    megan meghan mehreen melania melanie melba melinda melissa mercedes meredith meryl mia micaela
    michaela michele michelle mikaela mila mildred milena millie mimi mina mindy miranda mireille
    miriam miroslava mirta moana moira mollie molly mona monica monika monique moya mumtaz munira
    muriel myra myriam myrna myrtle nabila nadia nadine naina najat najla nan nancy nanette naomi
    nargis natacha natalia natalie natasha nathalie navi neera neha nell nellie nessa neve niamh
    nicole nicolette nigella nikki nina noemi noga noor nora norah noreen norma nour noura nura
    nuria octavia odette oksana olga olivia oona ophelia oprah orla orly paige paloma pam pamela
    paola patrice patricia patrizia patsy patti patty paula paulette pauline pearl peggy penelope
    penny petra petronella phoebe phyllida phyllis pia pilar pinar pippa polly pooja portia priti
    priya priyanka prudence queenie rachel rachida radha raffaella rahima raisa ramona rania raquel
    rasha raya reba rebecca rebekah regina regine renata renate renee renée rhiannon rhoda rhonda
    ria rihanna rina rita riva rivka robbin roberta robyn rochelle rocio roisin romina ronda ronit
    rosa rosalia rosalie rosalind rosaly rosalyn rosamund rosanna rose roseann roseanna roseanne
    rosemary roshni rosie rosita roxana roxanne rukhsana ruth ruthie sabina sabine sabrina sadie
    safiya saira sally salma salome samantha samia samira sandi sandie sandra sania sanna saoirse
    sara sarah sarita saskia savannah scarlet scarlett seema seher selena selma shabana shabnam
    shakira shamima shannon shari sharon shauna shawna shayna sheena sheila shelley shelly shereen
    sheri sherri sherrilyn sherry sheryl shira shireen shirin shirley shona shoshana sian sigrid
    silke silvia sima simona sinead sinéad siobhan sissela sita siv sofia solange soledad sonia
    sonja sonya sophia sophie soraya stacey stacy stefania stefanie steffi stella steph stephania
    stephanie sue sunita sunniva susan susana susanna susanne susie suzan suzanne suzette svetlana
    svitlana sybil sylke sylvana sylvia sylvie tabea tabitha tahira tali talia tallulah tamara tammy
    tamsin tania tanja tanya tara tarana tashfeen tatiana tatyana tawakkol teresa teri terri tessa
    tetiana thandiwe thea thelma theodora theresa therese thomasina thuli tiana tiffany tilda tilly
    tina toni tonia tonya tori toya tracey traci tracy tressie tricia trina trish trisha trudi trudy
    tulsi twyla tzipi ulrike uma umm ursula urszula valentina valeria valerie valérie vanessa veena
    vera verena verity veronica veronika veronique vicki vicky victoria vigdis vilma viola violet
    violeta virginia vita vivian viviana viviane vivienne véronique waleria waltraud wanda wangari
    wendy whitney whoopi wibke wilhelmina wilhelmine willa wilma winifred winnie winona xenia yael
    yana yara yasmeen yasmin yasmine yelena yesenia yingluck ylva yoko yolanda yoshiko yulia yuliya
    yulya yuriko yvette yvonne zadie zahra zainab zara zehra zelda zenobia zeynep zhanna zina
    zinaida zita zoe zoey zohra zora zoë zsofia zsuzsanna zuzana
    """.split()
)
