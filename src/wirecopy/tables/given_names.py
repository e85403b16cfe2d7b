"""Given names that news uses most, by the gender of those who bear them.

What belongs here: a first name whose bearers are, almost all of them, men or women, in any
language that agency copy in English names people of. What does not: names both bear (Jordan,
Taylor, Kim, Robin, Morgan, Alexis, Jean, Andrea, Sasha, Ali in some countries stays: it is a
man's), surnames, nicknames of one person. A name that is missing costs nothing but an answer.
Sources: general knowledge of the names of public life; no list was copied.
"""

MALE: frozenset[str] = frozenset(
    """
    aaron abbas abdel abdul abdullah abdulla abe abraham abu adam adel adolf adrian agustin ahmad
    ahmed akbar akira alain alan albert alberto alec alejandro aleksandr aleksander aleksei alessandro
    alex alexander alexandre alexei alexey alfonso alfred alfredo alistair allan allen alonzo
    alvaro alvin amin amir amit anatoly anders andre andreas andrei andres andrew andrey andy angelo
    anil anthony antoine anton antonio anwar ari arif armando armin arnold arsene arthur artur
    arturo arun asad ashok ashraf asif augusto austin avi aziz bahram barack barry bart bashar
    bashir basil ben benedict benito benjamin benny bernard bernardo bernd bernie bert bertrand bill
    billy bjorn björn bo bob bobby boris brad bradley brandon brendan brent bret brett brian bruce
    bruno bryan bryce byron caleb calvin carl carlo carlos carsten cecil cedric cesar césar chad charles
    charlie chet chris christian christoph christophe christopher chuck clarence clark claude claudio
    clay clayton cliff clifford clint clive clyde cody colin conor conrad corey cornelius craig cristian
    cristiano curt curtis cyril cyrus dale damian damien damon dan daniel danny dante darrel darrell
    darren darryl dave david davis dean demetrius denis dennis denny derek derrick desmond devin dick
    diego dieter dietrich dimitri dimitris dirk dmitri dmitry domenico dominic don donald donnie
    doug douglas duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward
    edwin efrain ehud eli elias elijah elliot elliott elon emanuel emiliano emilio emmanuel enda
    enrico enrique eric erich erick erik ernest ernesto ernie ernst erwin esteban ethan eugene evan
    evo fabian fabio fahd faisal farid farooq faruk federico felipe felix ferdinand fernando fidel filip
    finn fitzgerald florian floyd francesco francis francisco franco francois françois frank frankie
    franklin franz fred freddie freddy frederic frederick friedrich fritz gabriel garrett garry gary
    gavin gene geoff geoffrey george georges georgi gerald gerard gerhard gerry giacomo gianni gilbert
    gilberto gino giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregg gregor
    gregory guido guillaume guillermo gus gustavo guy habib hakan hakeem hamad hamid hamza han hank
    hans hansjoerg harald haris harold haroon haroun harrison harry harsh harvey hasan hashim hassan hector
    heinrich heinz helmut hendrik henri henrik henrique henry herb herbert herman hernan hideki hiroshi
    hisham horst hossam hosni hossein howard hubert hugh hugo humberto hung husain hussein ian ibrahim
    idris ignacio igor ihtisham ilham ilya imad imran irfan irving isaac isaiah ishmael ismail ivan
    ivo jaap jack jackson jacob jacques jaime jair jairo jake jakob jalal jamal james jamie
      janos jared jaroslav jason javed javier jay jayson jed jeb jeff jefferson jeffrey jens jeremiah
    jeremy jerome jerry jesper jesse jesus jesús jim jimmy joachim joao joão joaquin joe joel johan
    johann johannes john johnnie johnny jon jonas jonathan jorge jos jose josé josef joseph josh
    joshua josiah juan juergen jürgen jules julian julio julius junichiro justin kamal kareem karim karl
    kaspar keith kelvin ken kenneth kent kenny kevin khaled khalid khalil khurram kirk kirill
    klaus knut kofi konrad konstantin kris kristian kurt kyle lachlan lamar lance larry lars laurent
    lawrence lazaro leo leon leonard leonardo leonid leopold leroy les lester lev levi lewis
    liam lindsey lionel lloyd lorenzo lou louie louis luc luca lucas luciano ludwig luigi luis luiz
    lukas luke luther lyle lyndon mahmoud mahmud malcolm malik manfred manmohan manny manuel marc
    marcel marcelo marco marcos marcus mariano marin mario marion mark markus marshall martin
    martti marty marvin mason massimo mateo mathias mathieu mats matt matteo matthew matthias mauricio
    maurice mauro max maximilian mehdi mehmet mel melvin michael michal michel miguel mihail mike mikhail
    miles milo milos miloš milton mitch mitchell mitt mohamad mohamed mohammad mohammed mohd moises
    monte morris mortimer moses moshe muhammad muhammadu mustafa nabil nadeem naftali najib narendra nasser
    nate nathan nathaniel nawaz neal ned neil nelson newt niall nicholas nick nicolae nicolas nicolás
    niels nigel nikita niklas nikola nikolai nikos nils noah noel nolan norbert norm norman nouri
    octavio olaf ole oleg oleksandr oliver olivier omar orlando orrin oscar osama osman osvaldo otis otto
    owen pablo paddy paolo pascal patrick paul paulo pavel pawel pedro per percy perry pervez pete
    peter petr petro phil philip philippe phillip pierre piers piet pieter pietro piotr pranab qasem
    quentin quincy rafael rafiq rahul rainer raj rajesh rajiv rajnath ralf ralph ram rami ramon ramón
    ramzan rand randall randolph randy raphael rashid raul raúl ravi ray raymond recep reggie
    reince reinhard reinhold rene rené rex ricardo riccardo richard rick ricky robert roberto
    rocco rod roderick rodney rodrigo rodrigue roger rogelio rohan roland rolf roman ron ronald ronnie ross
    roy ruben rubén rudolf rudolph rudy rupert russ russell ryan saad sadiq saeb saeed salah salim
    salman salvador salvatore sam sami samir samuel sandeep sanjay saul scot scott sean sebastian
    sebastián seamus serge sergei sergey sergio seth shahbaz shaun shawn sheldon shimon shinzo sid
    sidney sigmar silvio simon sohail spencer stan stanley stefan stefano stephan stephane stephen
    steve steven stewart stig stu stuart sultan suresh sven syed tarek tareq tariq tayyip ted teddy
    terence terrence thaddeus theo theodore thierry thomas thorsten tim timothy tito toby todd tom
    tomas tomáš tommy tony torsten travis trent trevor trey tristan troy tucker tyler tyrone ueli ulf
    ulrich umar umberto usman uwe vaclav václav valery vern vernon vicente victor viktor vijay vikram
    vince vincent vincenzo vitaly vito vlad vladimir volodymyr wade wael waleed walid wallace walt
    walter warren wayne wendell werner wes wesley wilbur wilfried wilhelm will willem william willie
    willy wilson winston wladimir wolf wolfgang woody xavier yair yasser yitzhak yoshihide yuri yusuf
    yves zachary zack zaid zain zane zbigniew zeid ziad zoltan
    """.split()
)

FEMALE: frozenset[str] = frozenset(
    """
    abigail adele adriana agnes aicha aida aisha alba alessandra alexandra alexandria alice alicia
    alina alison allison alyssa amal amanda amber amelia amina amy ana anastasia angela
    angelica angelina angie anita ann anna annabel anne annegret annette annie anouk antonia antoinette april
    ariana arlene asha ashley asma astrid audrey ayesha barbara beata beatrice beatriz becky
    bella benazir bernadette beth bethany betsy betty beverly beyonce beyoncé bianca birgit blanca bonnie
    brenda bridget brigitte brittany brooke camila camilla candace candice cara carin carla carly carmen
    carol carole carolina caroline carolyn carrie cassandra cassie catalina catherine cathy cecilia
    celeste celia celine charlene charlotte chelsea cheri cheryl chiara chloe christiane christie christina
    christine cindy claire clara clare claudia colette colleen connie constance consuelo corinne courtney
    cristina crystal cynthia daisy daniela danielle daphne darlene dawn debbie deborah debra deepika
    delia delphine denise diana diane dianne dilma dina dolores donatella donna dora doreen doris
    dorothy edith eileen elaine eleanor elena eleni elise elisa elisabeth eliza elizabeth ella ellen elsa
    emily emma erica erika erin esperanza estelle esther ethel eugenia eunice eva eve evelyn
      fatima fatma federica felicia fernanda fiona flavia florence frances francesca franziska frida
    gabriela gabriella gabrielle gail genevieve georgia georgina geraldine gertrude gina giorgia
    gisele giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn hanan hannah
    harriet hazel heather heidi helen helena helene helga helle henrietta hilary hilda hillary
    huma ida ilana ilse imelda indira ines ingrid irene irina iris irma isabel isabella isabelle
    ivana ivanka jackie jacqueline jacinda jana jane janelle janet janice janine jasmine jayne jeanette
    jeanine jeanne jen jenna jennie jennifer jenny jess jessica jill jo joan joanna joanne jocelyn
    jodi jody johanna josephine joyce juanita judith judy julia juliana julianne julie juliet june karen
    karin karina karine kate katharina katherine kathleen kathryn kathy katie katrina katya kay kayla
    kayleigh keiko kelly kellyanne kerry kersti khadija kimberly kirsten kirstie kirstjen kitty kristen
    kristi kristin kristina kristine kyrsten lana lara latifa latoya laura lauren laurie lea leah leila
    lena letitia lidia lila lily linda lindsay lisa lise liz liza lizzie lois lola lora loretta
    lori lorna lorraine louisa louise lucia lucie lucille lucinda lucy luisa luz lydia lynda lynn
    lynne mabel madeleine madeline madison magda maggie mai maia malala malia mamie mandy manuela mara
    marcella marcia margaret margarita margot margrethe maria marian mariana marianne marie mariela
    marilyn marina marine marisa marissa marjorie marlene marta martha martina mary maryam marzieh
    masha matilda maureen maxine maya mazie megan meghan meg melania melanie melinda melissa mercedes
    meredith michele michelle mila mildred mimi mina mindy miranda miriam moira molly mona monica
    monika monique muriel myra myriam nadia nadine nan nancy naomi natalia natalie natasha nicole
    nikki nina noor nora noreen norma nour octavia olga olivia ophelia oprah paige paloma pam pamela
    patricia patty paula paulette pauline pearl peggy penelope penny petra phyllis pilar pippa polly
    pooja priti priya priyanka queenie rachel rachida raisa rania raquel reba rebecca regina renate
    renee renée rhonda rita roberta rochelle rosa rosalind rosaly rosalyn rose roseanne rosemary rosie
    roxana ruth sabine sabrina sadie sally salma samantha sandra sania sara sarah saskia savannah
    scarlett selena selma shabana shannon shari sharon sheena sheila shelley shelly sheri
    sherri sherry sheryl shirin shirley silvia sinead siobhan sofia sonia sonya sophia sophie
    stacey stacy stella steph stephanie sue sunita susan susana susanna susanne susie suzan suzanne
    svetlana sylvia sylvie tabitha tamara tammy tanya tara tatiana tatyana teresa tessa thelma theresa
    therese tiffany tilda tina toni tonya tracey tracy tricia trisha trudy tulsi tzipi ulrike ursula
    valentina valerie vanessa vera verena veronica veronika vicki vicky victoria vigdis viola violet
    virginia vivian viviane wanda wendy whitney whoopi wilhelmina wilma winifred winnie winona
    yael yasmin yingluck yolanda yulia yvette yvonne zahra zainab zara zoe zoë zsuzsanna
    """.split()
)
