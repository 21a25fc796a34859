// swift-format-ignore-file

/// Given names that nearly always are a woman's or a man's: one bears it at least eight times as often as the other.
///
/// From the given names of the United States census of 1990 (public domain), with names from other countries added by hand.
enum GivenNameGenders {
  static let women: Set<String> = set(
    """
    abbey abbie abby abigail ada addie adela adelaida adelaide adele adelia adelina adeline adell adella adelle adina \
    adria adriana adriane adrianna adrianne adrienne afton agatha agnes agustina aida aileen aimee aisha aja alaina \
    alana alanna alba alberta albertha albertine albina alda alecia alejandra aleksandra alena alene alesha alesia aleta \
    aletha alethea alexa alexandra alexandria alexia alfreda alice alicia alida alina aline alisa alisha alison alissa \
    allene allie allison allyson alma almeda alpha alta altagracia althea alvina alyce alycia alysia alyson alyssa amada \
    amalia amanda amber amelia america ami amie amparo amy ana anabel anastacia anastasia andra andrea andria angela \
    angelia angelica angelina angeline angelique angelita angella angie anglea anh anika anissa anita anitra anja ann \
    anna annabel annabelle annamarie anne anneke anneliese annemarie annetta annette annie annmarie antionette \
    antoinette antonette antonia antonina april araceli aracely arcelia ardis ardith aretha ariana arielle arleen arlene \
    arlette arline armida artie asha ashely ashlee ashleigh ashley ashlie ashly ashton asia astrid athena audra audrey \
    audry augusta aura aurea aurelia aurora autumn ava avis awilda ayesha bailey bambi barb barbara barbie barbra bea \
    beatrice beatriz becky belen belinda bella belle belva benita berenice bernadette bernadine bernice berniece bernita \
    berta bertha bertie beryl bess bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly \
    bianca birdie blanca blanch blanche bobbi bobbye bonita bonnie bonny brandee brandi brandie brandy breanna breanne \
    bree brenda brenna briana brianna brianne bridget bridgett bridgette brigette brigitte britney brittani brittany \
    brittney brook brooke buffy caitlin caitlyn callie cami camilla camille candace candance candelaria candi candice \
    candida candis candy cara caren cari caridad carin carina carissa carla carleen carlene carlota carlotta carly \
    carlyn carma carman carmel carmela carmelita carmella carmen carol carolann carole carolee carolina caroline carolyn \
    carolynn caron carri carrie caryl caryn casandra cassandra cassidy cassie catalina catharine catherine cathi cathie \
    cathleen cathrine cathryn cathy catina catrina cecelia cecile cecilia cecily celeste celestine celia celina chana \
    chanda chandra chanel chantal chantel chantelle charissa charisse charity charla charleen charlene charlette \
    charline charlotte charmaine charolette chasity chastity chelsea chelsey chelsie cheri cherie cherise cherly cherri \
    cherrie cherry cheryl cheryle cheyenne chiquita chloe chrissy christa christal christel christen christene christi \
    christiana christiane christie christin christina christine christy chrystal chun ciara cierra cinda cindi cindy \
    cinthia claire clara clare claribel clarice clarissa claudette claudia claudine clementine cleta coleen colette \
    colleen collette concepcion concetta connie constance consuelo cora coral corazon cordelia corene cori corina corine \
    corinna corinne cornelia corrie corrina corrine cortney courtney cristal cristi cristin cristina cristine cristy \
    crystal cyndi cynthia cythia daisy dalia damaris danelle danette dani danica daniela daniele daniella danielle \
    danita danna dannielle danyelle daphne dara darci darcie darcy daria darla darleen darlene darline davida davina \
    dawn dawna dayna deana deann deanna deanne deb debbie debbra debby debi debora deborah debra debrah dedra deena \
    deidra deidre deirdre delfina delia delilah della delma delois delora delores deloris delphia delphine demetra \
    demetria dena deneen denice denise denna desirae desiree dessie destiny dian diana diane diann dianna dianne dina \
    dinah dionne dixie dollie dolly dolores domenica dominga dona donita donna dora dorcas doreen dorene doretha dori \
    dorinda doris dorotha dorothea dorothy dorris dortha dorthea dorthy dottie dovie dulce earlene earline earnestine \
    eartha easter eboni ebony eda edelmira eden edie edith edna edwina edythe effie eileen elaina elaine elana elba elda \
    eldora eleanor eleanora eleanore elena elenor elfriede elia elida elinor elisa elisabeth elise elissa eliza \
    elizabeth elizebeth ella ellen ellie elma elmira elna elnora eloisa eloise elouise elsa elsie elva elvera elvia \
    elvira elyse emelia emilia emilie emily emma emogene ena enedina enid enriqueta era erica ericka erika erin erlinda \
    erma erna ernestina ernestine esmeralda esperanza essie estela estella estelle ester esther estrella ethel ethelyn \
    etta eugenia eugenie eula eulalia eun eunice eva evalyn evangelina evangeline eve evelia evelyn evette evie evon \
    evonne fabiola faith fallon fannie fanny farrah fatima fawn fay faye felecia felica felice felicia felicita \
    felicitas felipa felisa felisha fern ferne filomena fiona flor flora florence florene florida florine flossie floy \
    fonda fran frances francesca francine francisca freda freida freya frieda gabriela gabriella gabrielle gail garnet \
    gay gaye gayla gayle gaynell gemma gena geneva genevieve genoveva georgetta georgette georgia georgiana georgianna \
    georgie georgina geraldine geralyn gerda geri germaine gerri gertie gertrude gilda gillian gina ginger ginny \
    giovanna gisela gisele giselle gladis gladys glenda glenna gloria glory golda goldie grace gracie graciela gregoria \
    greta gretchen gretta griselda guillermina gussie gwen gwendolyn hailey haley hallie hanna hannah harriet harriett \
    harriette hattie haydee hayley hazel heather hedwig heidi helen helena helene helga hellen henrietta herlinda \
    hermelinda herminia hester hettie hilary hilda hildegard hillary hoa holli hollie holly hope hortencia hortense \
    hortensia hui hulda huong ida idalia idella ila ileana ilene iliana ilona ilse ima imelda imogen imogene in ina \
    india ines inez inga inge ingeborg ingrid iola iona ione irena irene iris irma isabel isabell isabella isabelle \
    isela isla iva ivana ivette ivonne ivy jacalyn jacinta jackeline jacklyn jaclyn jacque jacquelin jacqueline \
    jacquelyn jacquline jada jade jaimie jami jamila jammie jana janae jane janeen janel janell janelle janene janet \
    janette janey janice janie janina janine janis janna jannette jannie jaqueline jasmin jasmine jaunita jayme jayne \
    jazmin jean jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jena jenelle \
    jenifer jeniffer jenna jennette jenni jennie jennifer jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesica \
    jessica jettie jill jillian jo joan joana joanie joann joanna joanne jocelyn jodi jodie joelle joellen joetta \
    johanna johnetta johnna joi joleen jolene jolynn joni jonna jonnie josefa josefina josephina josephine josette josie \
    jovita joy joyce joycelyn juana juanita judi judie judith judy juli julia juliana juliann julianna julianne julie \
    juliet julieta juliette julissa june jung justina justine kacey kaci kacie kaitlin kaitlyn kala kami kandace kandi \
    kandice kandy kara karan karen kari karie karin karina karissa karla karlene karol karolyn karon karri karrie karyn \
    kasandra kassandra katarina kate katelyn katharina katharine katherine katheryn kathi kathie kathleen kathlene \
    kathlyn kathrine kathryn kathryne kathy kathyrn katie katina katrina katy kay kaye kayla kaylee kecia keely keiko \
    keisha keli kelli kellie kelsey kelsie kendra kenna kenya kenyatta keri kerri kerrie kesha keshia kia kiara \
    kimberely kimberlee kimberley kimberly kira kirsten kirstin kisha kitty kizzy kori krista kristal kristan kristen \
    kristi kristian kristie kristin kristina kristine kristy kristyn krystal krystle krystyna kum kyla kylee kylie kyong \
    kyra kyung lacey laci lacie ladonna lai lakeisha lakesha lakeshia lakisha lan lana lanette lani lanita laquita lara \
    larissa larue lashanda lashawn lashonda latanya latasha latisha latonia latonya latosha latoya latrice latricia \
    laura laureen laurel lauren laurene lauretta laurette lauri laurie lavada lavina lavinia lavon lavonda lavonne \
    lawanda lea leah leandra leann leanna leanne leatha leatrice leda leeann leesa leigh leila leilani leisa lela lelia \
    lena lennie lenora lenore leola leona leone leonor leonora leora leota lesa leslee lesli lessie leta letha leticia \
    letitia lettie li lia liana liane libby lida lidia lila lilia lilian liliana lillian lillie lilly lily lin lina \
    linda lindsay lindsey lindy linette linh linnea linnie linsey lisa lise lisette lissa lissette lita liz liza \
    lizabeth lizbeth lizette lizzie lois lola lolita lona lora loraine loreen lorelei lorena lorene lorenza loretta lori \
    lorie lorinda lorine lorna lorraine lorretta lorri lorrie lotte lottie louann louella louisa louise lourdes lovie lu \
    luana luann luanne lucia luciana lucie lucienne lucila lucile lucille lucinda lucretia lucy lue luella luisa lula \
    lulu lupita lura luz lyda lydia lyla lyn lynda lyndsay lyndsey lynette lynne lynnette ma mabel mable machelle \
    mackenzie madeleine madeline madelyn madge madison madonna mae maegan magda magdalena magdalene maggie magnolia mai \
    maira majorie malia malinda malissa mallory mamie mandi mandy manuela mara maranda marcela marcelina marcella \
    marcelle marci marcia marcie marcy margaret margarete margarette margarita marge margery margie margo margot margret \
    marguerite mari maria mariah mariam marian mariana mariann marianna marianne maribel maribeth maricela marie mariela \
    marietta marilee marilou marilyn marilynn marina marisa marisela marisol marissa marita maritza marjorie marjory \
    marla marlena marlene marlo marlyn marlys marnie marquerite marquita marry marsha marta martha marti martina martine \
    marva marvel mary maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn mathilda \
    matilda matilde mattie maud maude maudie maura maureen maurine mavis maxie maxine may maya maybelle mayme mayra \
    mazie meagan meaghan mechelle mee meg megan meghan mei melanie melba melina melinda melisa melissa mellisa mellissa \
    melodie melody melonie melony melva melvina mercedes mercy meredith merry meryl meta mi mia micaela michaela michele \
    michell michelle mickie migdalia milagros mildred milissa millicent millie mimi mina mindi mindy minerva minnie mira \
    miranda mireya miriam mirian mirna mirta missy misti misty mittie mitzi modesta moira mollie molly mona monica \
    monika monique mozell mozelle muriel my myong myra myriam myrna myrtice myrtis myrtle nada nadia nadine nakia \
    nakisha nan nanci nancy nanette nannette nannie naomi natalia natalie natasha nathalie natividad nedra nelda nelida \
    nell nella nelle nellie nelly nena nereida nettie neva nia nichelle nichol nichole nicki nicola nicolasa nicole \
    nicolette nidia niki nikita nikki nila nilda nilsa nina ninfa nita noelia noelle noemi nola nona nora noreen norene \
    norine norma nova novella nydia ocie octavia odessa odette ofelia ok ola oleta olga oliva olive olivia olympia oma \
    ona opal ophelia ora oralia orpha otilia ouida page paige palma pam pamala pamela pansy paola patrica patrice \
    patricia patsy patti pattie patty paula paulette paulina pauline pearl pearlie pearline peggie peggy penelope pennie \
    penny perla petra phillis philomena phoebe phuong phylis phyliss phyllis pilar pinkie polly portia precious pricilla \
    princess priscilla prudence queen rachael racheal rachel rachelle racquel rae rafaela raisa ramona randa randi \
    raquel rashida raven reba rebeca rebecca rebekah regan regina reina rena renae renata renate renea renee renita reta \
    retha reva reyna rhea rhiannon rhoda rhonda richelle rina rita robbin roberta robyn rochelle rocio rolanda roma \
    romana romona rona ronda ronna rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva \
    rosalyn rosanna rosanne rosaria rosaura rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta \
    rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie ruby rubye rufina ruth ruthann ruthie \
    sabina sabine sabra sabrina sade sadie salina sallie sally samantha samatha sandi sandra sanjuana sanjuanita santa \
    sara sarah sarita sasha saundra savannah scarlett selena selina selma serena shaina shalonda shameka shamika shana \
    shanda shandra shanell shani shanika shanita shanna shannan shannon shanon shanta shante shantel shantell shara \
    sharee sharen shari sharla sharlene sharon sharonda sharron sharyn shasta shauna shawanda shawna shay shayla shayna \
    sheena sheila shelia shelley shelli shellie shelly shena sheree sheri sherie sherilyn sherita sheron sherri sherrie \
    sherrill sherron sherry sherryl sheryl shiela shirlee shirlene shirley shirly shonda sibyl sierra sigrid silvia \
    simona simone siobhan socorro sofia soledad sondra sonia sonja sonya soon sophia sophie stacey staci stacia stacie \
    stacy star starla starr stefani stefanie stella stephaine stephani stephanie stephany stephenie stephine stormy su \
    sue summer sun sunny sunshine susan susana susann susanna susannah susanne susie suzan suzanna suzanne suzette suzie \
    suzy sybil syble sylvia tabatha tabitha talia tamar tamara tamatha tameka tamela tamera tami tamie tamika tamiko \
    tammi tammie tammy tamra tana tanesha tangela tania tanika tanisha tanya tara tarsha taryn tasha tatiana tawana \
    tawanda tawanna tawnya teena tena tenisha teodora tera teresa terese teresita teressa teri terra terri terrie tess \
    tessa tessie thea theda thelma theodora theresa therese thersa thomasina thuy tia tiana tiara tierra tiffani \
    tiffanie tiffany tiffiny tillie tina tisha tomasa tomeka toni tonia tonja tonya tori tosha toya tracee tracey traci \
    tracie trena tresa tressa tressie treva tricia trina trish trisha trista trudy twila twyla tyra uma una ursula vada \
    valarie valencia valentina valeria valerie valorie vanessa veda velda velia velma velva venessa venita venus vera \
    verda vergie verla verna vernell vernice vernie vernita verona veronica vesta vicenta vickey vicki vickie vicky \
    victoria vida vikki vilma vina viola violet violeta virgie virgina virginia vita viva vivian viviana vivien vonda \
    vonnie wanda wanita wendi wendy whitney wilda wilhelmina willa willene wilma windy winifred winnie winnifred winona \
    wynona xiomara yadira yasmin yesenia yetta yoko yolanda yolonda yoshiko yu yvette yvonne zaida zainab zandra zara \
    zelda zella zelma zena zenaida zenobia zina zoe zoila zola zona zora zoraida zula zulma
    """)

  static let men: Set<String> = set(
    """
    aaron abdul abdullah abe abel abraham abram adalberto adam adan adolf adolfo adolph agustin ahmad ahmed al alan \
    alastair albert alberto alden aldo alec alejandro aleksandr alessandro alex alexander alfonso alfonzo alfred alfredo \
    ali alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin amado ambrose amir amos anders anderson \
    andre andreas andres andrew andy angelo anibal ansel anthony antione antoine anton antone antonio antony antwan \
    archibald archie arden aristotle arlen arlie armand armando arnold arnoldo arnulfo aron arron art arthur arturo asa \
    asher august augustus aurelio austin avery axel barney barrett barry bart bartholomew barton basil beau ben benedict \
    benito benjamin bennett benny benton bernard bernardo bert bertram bilal bill billy blaine blake bo bob bobby booker \
    boris boyce boyd brad bradford bradley bradly brady brain branden brandon brant brendan brendon brent brenton bret \
    brett brian brice brock broderick brooks bruce bruno bryan bryant bryce bryon buck bud buddy buford burl burt burton \
    buster byron caleb calvin cameron carl carlo carlos carlton carmelo carmine carson carter cecil cedric cedrick cesar \
    chad chadwick chance charles charley charlie chas chase chauncey chester chet chris christoper christopher chuck \
    clarence clark claud claude claudio clay clayton clement clemente cletus cleveland cliff clifford clifton clint \
    clinton clive clyde cody colby cole coleman colin collin colton columbus conrad cordell corey cornelius cornell \
    cortez cory coy craig cristobal cristopher curt curtis cyril cyrus dale dallas dalton damian damien damion damon dan \
    dane danial daniel danilo danny dante darell daren darin dario darius darnell daron darrel darrell darren darrick \
    darrin darron darryl darwin daryl dave david davis dean deandre deangelo del delbert delmar delmer demarcus \
    demetrius denis dennis denny denver derek derick derrick deshawn desmond dewayne dewey dewitt dexter dick diego \
    dillon dimitri dino dion dirk domenic domingo dominic dominick don donald donn donnell donnie donny donovan donte \
    dorsey doug douglas douglass doyle drew duane dudley duncan dustin dwain dwayne dwight dylan earl earle earnest ed \
    eddie eddy edgar edgardo edison edmond edmund edmundo eduardo edward edwardo edwin efrain efren elbert elden eldon \
    eldridge eli elias elijah eliseo elliot elliott ellis ellsworth elmer elmo eloy elroy elton elvin elvis elwood \
    emanuel emerson emery emil emile emilio emmanuel emmett emmitt emory enoch enrique erasmo eric erich erick erik \
    ernest ernesto ernie errol ervin erwin esteban ethan eugene eugenio eusebio evan everett everette ezekiel ezequiel \
    ezra fabian faustino fausto federico felipe felix felton ferdinand fermin fernando fidel filiberto fletcher \
    florencio florentino floyd forest forrest foster francesco francisco frank franklin franklyn franz fred freddy \
    frederic frederick fredric fredrick freeman fritz gabriel galen galileo gareth garfield garland garret garrett garry \
    garth gary gaston gavin gaylord genaro gene geoff geoffrey george gerald geraldo gerard gerardo german giacomo \
    gianni gil gilbert gilberto gino giorgio giovanni giuseppe glen glenn gonzalo gordon grady graham graig grant \
    granville greg gregg gregorio gregory grover guillermo gunther gus gustavo guy hai hal hamid hamilton hank hans \
    harlan harland harley harold harris harrison harry harvey hassan hayden haywood heath hector heinz henri henry herb \
    herbert heriberto herman hermann hernando herschel hershel hilario hilton hipolito hiram hobert homer horace horacio \
    horst hosea houston howard hoyt hubert huey hugh hugo humberto humphrey hung hunter hussein hyman ian ibrahim \
    ignacio ike ira irvin irving irwin isaac isaiah isaias isiah isidro ismael ismail israel isreal issac ivan ivo \
    jacinto jack jackson jacob jacques jake jamaal jamal jamar jame jamel james jamison jared jarod jarred jarrett \
    jarrod jarvis jason jasper javier jay jayson jc jed jeff jefferey jefferson jeffery jeffrey jeffry jerald jeramy \
    jere jeremiah jeremy jermaine jerold jerome jeromy jerrell jerrod jerrold jerry jess jesse jesus jim jimmy joachim \
    joaquin joe joel joesph joey john johnathan johnathon johnny johnson jon jonah jonas jonathan jonathon jordon jorge \
    jose josef joseph josh joshua josiah jospeh josue juan judson jules julian julio julius junior justin jörg kareem \
    karim karl keenan keith kelvin ken kendrick keneth kenneth kennith kenny kent kenton kermit keven kevin kieth king \
    kip kirk kofi korey kory kraig kristofer kristopher kurt kurtis kyle lamar lamont lance landon lanny larry laurence \
    lawerence lawrence lazaro leandro lech leif leland lemuel len lenard lenny leo leon leonard leonardo leonel leopoldo \
    leroy les lester levi lewis lincoln lino linwood lionel lloyd logan lon long lonnie lonny lorenzo louie louis lowell \
    loyd lucas luciano lucien lucio lucius ludwig luigi luis luke luther lyle lyman lyndon lynwood mac mack mahmoud \
    major malcolm malcom malik manfred manual manuel marc marcel marcelino marcellus marcelo marco marcos marcus \
    margarito mariano mario mark markus marlin marlon marquis marshall martin marvin mason massimo mathew mathias matt \
    matthew maurice mauricio maurizio mauro max maximilian maximo maxwell maynard mckinley mel melvin merlin merrill \
    mervin micah michael michale micheal miguel mikael mike mikel milan miles milford millard milo milton miquel mitch \
    mitchel mitchell modesto mohamed mohammad mohammed mohandas moises monroe monte monty morris morton mose moses moshe \
    murray mustafa myles myron napoleon nathan nathanael nathanial nathaniel neal ned neil nelson nero nestor neville \
    newton nicholas nick nickolas nicolas nigel noah noble noe nolan norbert norberto norm norman normand norris octavio \
    odis olen olin oliver olivier omar omer oren orlando orval orville osama oscar osman osvaldo oswaldo otis otto owen \
    pablo palmer parker pascal pasquale patricio patrick paul pedro percy perry pete peter peyton phil philip philipp \
    phillip pierre plato porfirio porter preston prince quentin quincy quintin quinton rafael rafe raleigh ralf ralph \
    ramiro ramon randal randall randell randolph randy raphael rashad raul ray rayford raymon raymond raymundo reed \
    reggie reginald reid reinaldo renaldo renato reuben rex rey reyes reynaldo rhett ricardo rich richard richie rick \
    rickey rickie ricky rico rigoberto riley rob robby robert roberto robt rocco rocky rod roderick rodger rodney \
    rodolfo rodrick rodrigo rogelio roger roland rolando rolf rolland roman romeo ron ronald ronnie ronny roosevelt rory \
    roscoe rosendo ross roy royal royce ruben rubin rudolf rudolph rudy rueben rufus rupert russ russel russell rusty \
    ryan sal salman salvador salvatore sam samir sammy samual samuel sanford santiago santo saul scot scott scotty \
    seamus sean sebastian sergio seth seymour shad shane shaun shawn sheldon shelton sherman sherwood shon sid sidney \
    siegfried silas silvio simon socrates solomon sonny spencer stan stanford stanley stanton stefan stefano stephan \
    stephen sterling steve steven stewart stuart sultan sylvester tad tanner tariq ted teddy teodoro terence terrance \
    terrell terrence thad thaddeus theodore theron thierry thomas thurman tim timmy timothy titus tobias toby tod todd \
    tom tomas tommaso tommy toney tony travis trent trenton trevor trey troy truman tuan ty tyler tyree tyrell tyron \
    tyrone tyson ulrich ulysses umberto valentin vance vaughn vern vernon vicente victor vince vincent vincenzo virgil \
    virgilio vito vlad von wade waldo walker wallace wally walter walton ward warner warren waylon wayne weldon wendell \
    werner wes wesley weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilhelm will willard william \
    williams willian willis willy wilmer wilson wilton winford winfred winston wm wolfram woodrow wyatt xavier yasser \
    yusef zach zachariah zachary zachery zack zackary zane
    """)

  private static func set(_ names: String) -> Set<String> {
    Set(names.split(separator: " ").map(String.init))
  }
}
