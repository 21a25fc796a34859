// swift-format-ignore-file
// Made by `hearsay-train coreference`; not written by hand.

/// Weights of the rankers and kinds of nouns, learned from the documents of GUM (annotations CC BY 4.0) whose
/// licence allows commercial use. `CoreferenceModel` reads them.
enum CoreferenceWeights {
  static let text = #"""
    pronouns QPONPPPRPNROPPOPTSRNRRQRPQSOQQRPQRPPTQPPQPNPQQNPPONPQQOPPROPOMOPQNQPQMQPMNKPMKLPOOPPNOOP
    pronouns LJMPKIMPNMMPOLMPKOKPMKHPKNLPKMNPKMGPKLLPQPOPPPQPONPPPNPORSRSUTSQQORQPNPRMNPMOQOQJMLNOPPQ
    pronouns KKKNNPNPNKLMOQPKJMJHQPQOFMHGNPNMNOPLOONNSPQQRSPPMLNNPPONPONMPPPLQRPQPPNPPPOLPPPSPPOLNNOO
    pronouns PPPPPPPPRRRSQPTRNOPPQOQQPPLMNMPOPPLKPQQSPPMLNKKJNNQNNNJOMLLMMNQMPPNPMOMMRNPPTPTORMPPUUPO
    pronouns OONPQSOPRPMPOPRPLOJPMONPPKKPMQQOIMIPMLRJNOQPPRTOPMJPONPOHNEPOKLPPOMPOOOMMINPQNKPNMLPONLO
    pronouns MNOPNQPPNOMPPONNKJLPPQQPPPPPPPMPPPPPPPPPPPPPPPPPPPPPPPPPQRPSPPPPPPOQPPPSPPOSNNORPPPPPPPP
    pronouns OPPKPPMOPPOIPPPPPPQ>ONMGPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPJKOPRTPPPPMNOMOMPPPP
    pronouns PPPPNLMOPSPPOQPQPQOPRPRQPLSOPVQNPPPPPPPPPPPQTTPPMLNNNQONPPNNPPPLNOPLOONNTPRQOPRPOOMNRMRN
    pronouns ONNLPPPPNNNNRSQQRQOPPQPMMMMLRRNQRQMPLNMGRQSPPOLLLLJLNRNPPPPPPPPPTSQRRTRSOONKQOSPOOQQPNON
    pronouns QOQUPSRQPPONOPPQPPPPPPPPRRPNSPUPORQNPPPPPOOOSTUOPPPPPPPPQRSNTRSPPPPPPPPPPPPPPPPPPPPPPPPP
    pronouns PPPPPPPPPPPPPPPPQQOQOKINNONLSRQPPRMNRTRRONLKRNOOQPMNMOPNPLOPPOQMLLGGPQMPPNPNQOTRPPONPONM
    pronouns POIOPPPPPPPPPPPPRRSQUTTTRSSSRPPNPPOLLOJKHIFDPPPPNMNOPQOPOQPQPQPPQQQPNPSPQQTMPOOPQRQQOPMP
    pronouns SSWUQPPQPQNOQQOQOQPPQPNPPPPPMQNOORPRRRNQRRPRSPRSUUTPQORQORRORQOPPPPPPOSOQPPQSPRSOOQTLLOO
    pronouns POOPPNPPPPPNPMPOLPOMPPRRNNPNOPNPPMQOOQQQPPPOLMPLNLNNQPNPNPOQIMMPLMNMLMNNPPPOMLQKNMQOLPLO
    pronouns OOMPONHONNNOMNNMPPPNKMMKNNMKNPPPPNMMJMNMNOMJONMNPPPONNPPLMGJNPMMPOKNMNNKOOMLMNKKPPPPJLIG
    pronouns JMKMOPONMRJMKLJILOJOMNLFPPPKRRPPRQPOOQPQPQPRRQPOOMPQPQPOPPPQPPPMKLPPOMPONNPONMPMMNPNPPPP
    pronouns MPPPPPPOPPPPPPQRPPQPPPLRPPLNPPPPPPJPPPPMPPJKPPNQPPNIPPNQPPPPPPPPPPMNPPRPPPSNPPNOPPPNPPMJ
    pronouns PPNNPPJJPPQQPPPMPPNJPPSOPPFOPPNLPPMOPPPPPPNOPPPRPPPPPPPOPPPQPPPQPPPNPPPNPPPTPPPPPPPOPPPM
    pronouns PPPQPPPNPPPNPPPPPPPOPPPQPPRTPPPNPPONPPMKPPQMPPMLPPQLPPLMPPMJPPPMPPPPPPNLPPQPPPNPPPPNQQOQ
    pronouns NOQNMLQNRNOOLNNKMPNMNKKJQRQSMNNPPNIJKQPOPPPPNNLLNPNPPPPPPNKOPPPPPPPPPPPPPPPPPPPPPPPPPPPP
    pronouns PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP
    pronouns PPPPPPPPPPPPRRQRPRQQMMMISRPQQOQPKKJKRRRPQQQMMKMGQRRPNQQONNKMPQPQPQNQOOIKPORSTTQNOPJEPPPP
    pronouns PPPPPPPQTTPPMLNNNQONPPNNPPPLONOLQNPOQPQQNQRQOQNPSNOORNPOPPPPNQQOOOKMOPRPPNRQQNMMNPONOPON
    pronouns PPPPOQOOPNPOQPNNORQNPPQPOPONMNPOPPPPQOOLOQMOPPNRPQRRPPLOPPQPQQPPPPPPPMNNOQOOUPTQSQOOMNOO
    pronouns ONSOPQOMPPPPRSPQPPMQPPOMPPPRPPOLNNOOPPPPPPPPQNPQPPPMPPOJPPPPPPPPPPPPPPPPPPPPPOPOPPPOPPOG
    pronouns PPPPPPPPPPPPPPPPPPPPOPPOPPOPPPPGPPPOPPPPPPPPPPPPPPPPOQPNPPPNPPKQPPPPPPPPPPPPPPPPPPPPRQPR
    pronouns PPOKPPPNPPPPPPPPPPPPPPPPPPPPMOORONONOPKPOMPOMOPOMNLNLLMKPQNOPNLRPPPPRNOPPOKOPPPPQQPPOPRQ
    pronouns PPPPOPNPPPOQPPYPNNPQNOLOPPYPNOSPQNONMMNNPPPPQSPPLMMQMPMQQNNOPNRPRPOPNNQQRRONNOPNNMNOQRRP
    pronouns ORNQPONPMPNROMNQQQONPNPOOOPNNOMMQOSNOPNNNPQPRRSMTPNQRPSPOOOOPLROPPPRPPQPTROONNNOPQOPPPPP
    pronouns RPPPOQOPRQPPLPMNKLNRQNRNCHONPOQPOOOMLNPQOOONONONOMNP
    nominals PKOPPPRRNNRMJTTOPKMOQPOKMRRNOMPQPQPPMONOPOPKQPPPOQPPPPQNPPPPPPPRPJPPPPPPPPRFPOPPPPPPPPPP
    nominals PPPPPPPPPKPBNGPMPPPPQJPNRJPLQPOPPQSMQPOMRSSQSPNPLRORQROJNPQNMPOPMPOMMQPPKPNPQOPPIQOOPQOP
    nominals HMLLMNNPPTSRQQLPPNMKOQOQNJKJONNNMNJJNOOPJFIJPQONINPIRPOKCPPPOPPNIPPPLOPKKPPPPQPPKPPPPPMP
    nominals OPPPPQMPORNLPPOMPRQPPPPNOQTQPPPQKMOOPPPPJOPOPPPLPPPPPPPPLLMKOQNLMQRQOROPNSPPRPOOPSSSPOPQ
    nominals LWSPPQNKMTTNPPMPLQRPPPNONPPLPPPQLPPPPIPPPPPPPPPPNHFNNPHNMLRORPPQPPPQHPPPPPRPPPPPPPPPLMLN
    nominals SPMOPOPQPPPPPPPPPPPPPPPPPPPPPPPPMPPPPPOPMSQPPQNMOKMGPPPIIPPPMPOPEOJHPPPLONQNPPMPMINONOLN
    nominals PRQKJPNRPMPPNHOOQQLIPQMNRORQPKPRLKOORRKNOOQNJPOPPKPPQMNPONLPPQRMNPOLOPPMONOPSMMLPOONMORO
    nominals MIPOQMQOPQISPOMLPPRQLKOOQNOPOQOKPPPKNOPNQMPPNMOOSONFPJQOPPPNKJORPQHPRIQQPLSNNPQLONPQQONP
    nominals QNLQPOMKKPQKJPPQRQQOOMLOPPOONOPPMPPKPOKPQMONPPPPMPQKPQOOMMONQNLKPPQOJPPOPKOQQPJPQONOPPPM
    nominals JPOOQKPOMLJPSLMJPQTKJPOQMMPPMKKPPMOQPOQLIPQQLQPMOKKPPQMPOPQMJONMMLPQNLLOPQLOPNOOLPPPMOPO
    nominals QIQPPOMQOOOKKOPQNRPQPMMPRPKOPONLLOPRKQOQQPMPOOOQPMNNOPQQPHPSMHOPOQKOPPQNOPQQPNPMIQQPMQLO
    nominals PMMINPQNROPPQPQPPSOKPOOOMPRMLLORQMPQSPPPPQPMOONPMKPNKNLPNPMOPLOMLPPOQKPPQOOPPOOMPNPPKPNM
    nominals JNPRQOOPPMRPPNMLJPMNLMPQOMOPQJMNOOOQJPOPNSOQNQLPPJLLPQLNMPOPOQPONMJPQMPLPRNLNPQRPJPPQMMP
    nominals NOKPPPNNIORLPQPNNQOSPQLOJVVOPROLLINRKOONNQRLOONOPOQOPOPJONRMPKPMNHOINPNNOOSQPPSIQRSOQPNN
    nominals LQNPPRNMJQPPMROKKPOOQOOPHONOOONPNOLNPNOPGPQPNPPPKMMNNPOPQUTPOPPOPRSQSQOPQROQPQOMORQPQQON
    nominals MQRPPOOPNQOPOPNIKPOMNQOLHMMMMNNPNMMORNKOSPQPNPPPMFNONNQOOMNOMQONOKPRPOPNONTQPOPPNLRSPPRN
    nominals PPPPPPPPPPPPPPPOPPPPPPPPPPSOPPPPQRPQOMPPPPPPMOPPPPMLPPPPPPPPPMLJPPPMLKPPPOPPPPPPRFPPPPHP
    nominals PPPPPPPPPOJJPPPKMOPPPOPPOPPPPLPPPPJQPPPPPPPPPNKAPPPILOPPPPPPPPPPPGPPPPOQPPPPPPPPPPKCPPPI
    nominals QOPPPQPPPPPPQMPPPPOSPPPPPPPPPMKLMPPMNELPPPPSPPPPNOPQTPNQPSTPPTPPRMONPRQPQKPPOSNPPQONPNPP
    nominals NTPTPSROOOPNTNPOOOSQPPPPQOOOQOPQQQRQQSPOQMOQPMPPRRMPQRPRNPQPQRQPQPSQQLONPPPPPPPNOPRQOMOP
    nominals QRPPPPPPPQPPRPQRKOSPRNNMONSSVRQPSRRPPQPSPQOQNMNRPQPQOPTLQORNNNQPPPPNUOQNSOOOPQPNQQSNQPSO
    nominals QPONPQOLONPPPORPOQOPRPPOPQMNPQMRRPMQPORSRPPOOOPMORQRSQPPSQNOPTOPRPMPPRQQOONRPPQPORPPPNPO
    nominals PUSORLPVPPQRPQOQPPPPRPPPPPPPQTPQRNNNPPOQQNPNOSNOPQONPNPPNTPTPSRPPPPPPMOQNMQQPPSPSTNOSPRT
    nominals PORRTWOOSSQPQPPPPPPMPPP
    person actor actress adult advertiser advisor agent ancestor angel architect artist athlete
    person attendee attorney audience author babe baseman biologist boy boyfriend broadcaster brother
    person bunch candidate captain carpenter celebrity chairman child citizen classmate client
    person co-founder co-star coach colleague commander companion consumer cosplayer councillor
    person creator critic crowd curator customer dad daughter defector defendant defender deity
    person delegate descendant detective dignitary director disciple doctor driver editor elite
    person empiricist employee employer engineer expert faculty family fan farrier father fisherman
    person folk foreigner founder friend gamer general gentlemen geologist girl god governor guest guy
    person hacker hero holder human husband independent individual industrialist inhabitant instructor
    person judge kid lady lawyer leader learner linguist local magician major maker man manager
    person mathematician mayor member mermaid migrant minister mom monk mother motorist mum musician
    person native neighbor nephew observer officer official opponent owner painter pan-democrat parent
    person participant passenger pastor patient patron peacekeeper pediatrician people person
    person philosopher photographer physician pilgrim player poet politician population poster
    person president priest professional professor proponent protégé psychologist public pupil
    person reader realist referee refugee reporter representative researcher resident rider righty
    person roommate santorum scholar scientist seeker settler sir sister slave sociologist soldier son
    person speaker staff student subscriber successor superhero survivor teacher terrorist thousand
    person tourist translator traveler trimmer troop uncle user vendor veteran victim viewer visitor
    person vlogger volunteer voter wife woman worker workforce worshipper writer
    organization administration affiliate agency airline alliance army authority camp charity church
    organization college committee community company comédie council court debutant department
    organization embassy enforcement federation firm government institution journal league legislature
    organization magazine military ministry municipality navy organization police publisher school
    organization team university
    place airport archipelago area array avenue bank barn bathroom beach bed bedroom belt border
    place bottom building campus capital cave cellar cemetery center centre city classroom cliff coast
    place constituency continent corner corridor country desert destination district downtown dwelling
    place earth east facility galaxy garden globe gym hall harbour headquarters hell home hospital
    place hotel house household hub interior island junction jungle land lane latitude location
    place lodging loop mainland mall metropolis mill monastery moon mosque mountain nation
    place neighborhood nest nightclub ocean palace park peninsula pizzeria place planet plateau plaza
    place prison province region resort restaurant river road roadway room route salon sea settlement
    place shop shore sight south spot square stadium station store street suburb surface surroundings
    place temple town trail universe village west world
    thing 1920s 1940s 1950s 1960s 1970s 2000s ability abstract acceptance access accident account
    thing accuracy achievement acquisition act acting action activity ad adaptation addition address
    thing adoption advance advantage adventure advertising advice aerogel aeroplane aesthetics affair
    thing afternoon age agenda aggression aging agony agreement agriculture air airplane alarm album
    thing alcohol ambition amount analogy analysis anatomy ancestry anemone angle animal answer ant
    thing antecedent antiquity aphid app appeal appearance apple application appointment appreciation
    thing approach arbitrariness architecture argument arm aroma arrest arrival art article artwork
    thing artworld aspect aspiration assault assertion assist assistance association assumption atm
    thing atmosphere attack attempt attention attitude audio audiobook aught availability average
    thing aviation avocado award awareness awe axis background bag balance ball balloon ban banana
    thing banknote banner basil basis basketball battle beam bean bear beauty beer beginning behavior
    thing behaviour belief benefit beverage bias bicycle bike bill biodiversity bird birthday bit
    thing bitter bitterness black blackberry blend blood board boat bone book boom bottle box brain
    thing brand bread break breakdown breakfast brief brightness broadcast bronze browser bud budget
    thing bug bulb burden burn bus button calendar call camera campaign can candle canvas capability
    thing capacity capsule car caramel carburetor card care career carpet cartoon carving case cash
    thing cast catalog catcher category cause caution cd ceiling celebration census century ceremony
    thing certificate cfl chair challenge championship chance change channel chapter characteristic
    thing charge charm check cheese chem chemical chemistry chicken chip chocolate choice cigarette
    thing cinnamon circle circumstance citation civilization claim clarification clarity climate clip
    thing clock clone cloth clothes clothing cloud co-op cocktail codex coffee cognition coil coin
    thing coincidence cold collaboration collection color colour column com combination comedy comic
    thing comment commentary commerce commitment communication comparison compatibility competition
    thing complaint composition computer computing concentration concept concern concert conclusion
    thing concrete condition conference confidence conflict confrontation congestion conjecture
    thing connection consciousness consensus consequence conservation consideration conspiracy
    thing constitution construction consumerism consumption container content contest context contract
    thing contrast contribution control controversy convention conversation cooperation copy copyright
    thing corn corpus correction correspondence cosplay cost cotton couch coupon courage course cover
    thing coverage craftsmanship crane crawler cream creation creativity credibility credit crime
    thing crisis crisp criterion criticism crop crux cuc cuisine culture currency cutoff cycle damage
    thing dance darkness data database date day deal death debate debris debut decade deception
    thing decision dedication deduction deed defense definition degree delivery demand demo democracy
    thing demonstration departure depression depth descent description design desire destiny detail
    thing determination development device diagram dialect dialogue diary diet difference difficulty
    thing dignity dilemma dimension dinner dinosaur diode direction dirt disability disaster
    thing discipline discourse discovery discussion disease dislike disobedience displacement display
    thing dispute dissertation distance distinction distortion diversity division dna doctorate
    thing doctrine document dog dollar domain donation donut doom door double drama dream dress drink
    thing drinking drive drought duel dust duty dynamic e-mail economics economy edge edition
    thing education effect effectiveness efficiency effort election electricity element elephant
    thing elevator email emission emissivity emotion emphasis employment enculturation end endeavor
    thing energy engagement engineering enhancement enjambment enlargement entertainment entry episode
    thing epistemology equality equation equipment equivalence equivalent era error erythema essence
    thing estimate ethics ethnicity ethnocentrism etiquette evaluation evening event evidence
    thing evolution exam examination example exception excitement exercise exhibit existence expansion
    thing expectation experience experiment expertise explanation exploration exposure expression
    thing expulsion extension extent eye facet fact factor failure faith fall fame fantasy fare
    thing farming fashion fate fauna favour feather feature fee feedback feel feeling felicity femora
    thing femur ferry festival fever fi fiction field fight file film final financing finding fine
    thing fire fish fixation flag flake flavor flight flop flora flow fluid foam focus food foot form
    thing formalin formalism format formula fortune foul fraction fracture fragment frame framework
    thing freedom frequency fruit frustration fuel fun function fund funeral fungus future game gap
    thing gas gdp gel gender gene generalizability genital genre geometry gift gis glass glasses
    thing glimpse glow goal good grace grain grammar grape gratitude gravity greeting grf grit
    thing grouping growth guilt habit hair half hand hardware harmony hashtag hay head headache header
    thing headline health hearing heart heat height help henequen hierarchy highlight hiking history
    thing hole honey hoof hope horror horse horseshoe hour humor hunt i ice idea ideal identification
    thing identity ignorance illness image imagination immigration impact imperialism implementation
    thing implication importance impression improvement impulse incentive inch incident income
    thing independence inequality infection influence information infrastructure ingredient
    thing inheritance initiation initiative injury injustice inning innovation inquiry inscription
    thing insect insight insignia inspiration installation instruction instrument insurance insurgency
    thing integration intelligence intention interaction interest interface interference interjection
    thing internet internship interpretation interruption intertext intervention interview
    thing introduction investigation investment invitation involvement iq iron issue item jam jelly
    thing job joke journey judgment juice justice justification k/psu key keyword kick kilometer kind
    thing kinematics knee knowledge l2 label labour lack language lantern launch law layout lead
    thing leadership learning lecture led leg legacy legislation legitimacy lemon length letter level
    thing license licensing life lifestyle lifetime ligament light lighting limb lime limestone
    thing limitation line linguistics link lip lipstick liquid list listing literature loading lock
    thing locomotion look loss lot loudspeaker love loyalty luck lunch m machine magic maize majority
    thing makeup mama mammal manipulation manner manual manuscript map margin mark marker marriage
    thing mask mass massage match material mathematics matter meal meaning means measure measurement
    thing meat mechanics mechanism medal median medicine medium meeting membership memoir memory
    thing mercury message metascience meter method methodology micron microscope microwave migration
    thing mile mimicry mind mindedness mindset minute missile mistake misunderstanding mode model
    thing modernity modification moisture moment money month mood morality morning morphology motion
    thing motivation motive motto move movie music mutant mutation n name narrative nationality
    thing naturalism nature necessity need negotiation neologism network neuro neuroscience news
    thing newsgroup nickname night node nomination non-realism nonsense noon norm nose note notion
    thing novel number oak oath obedience object objective objectivity observation obsession occasion
    thing occupation oil one onion opening operation operator opinion opportunity opposite option
    thing order orientation origin original originality out outbreak outcome outfit outlier outro
    thing ownership ozone p pace page pain painting palate pamphlet pants paper paperweight paragraph
    thing parameter paratext parking participation particle partnership passage passion passport past
    thing pasta path patience pattern pause payment payroll peace pebble penalty pepper percent
    thing percentile perception performance period perk permission peroxide perseverance persistence
    thing perspective ph.d. phase phd phenomenon philosophy phone photo photograph photography phrase
    thing physics physiology picture piece pig pile pilgrimage pill pillar pin pipe pipeline pitcher
    thing pizza plan plane planning plant platform platter pleasure pledge plenty plot pocket podcast
    thing poem poetry point polaroid policy politics poll pollutant pollution popularity portrait
    thing position possession possibility posture potential pound poverty power practice praise prayer
    thing precedent predestination predictor premise preparation prerogative presence present
    thing preservation preservative pressure prestige pretense price principle print privilege
    thing probability problem procedure proceed process processing product production productivity
    thing profession profile profit program programme progress project prominence promise promotion
    thing pronunciation propaganda property proposal prosperity protection protest prototype
    thing provocation pseudonym psychology pun punishment puppet purpose quality quantity quartile
    thing quest question queue quote race radiation radio radiometer ragga rail rain range rank
    thing ranking rate ray rbi reaction reading realism reality realization reason recap recognition
    thing recommendation record recording recovery reduction reef referendum reflection reform regard
    thing regime regulation rejection relation relationship relativism relativity release relevance
    thing reliability remainder remains remark reminder remodel rent rental repair repetition
    thing replication report representation reprimand reproducibility reproduction reputation request
    thing research resilience resistance resolution resource respect response responsibility resting
    thing restriction result retention retraction retrieval return revenue review revival revolution
    thing reward ride right rise risk robot robotics rock rocket role root rose roughness round
    thing routine rov rubber rubble rule ruling rum run saccade sacrifice sadness salary salinity salt
    thing salvation sample sand satellite saying scale scarf scenario scenery scent schedule science
    thing scope score scoreboard scoring screen sculpture search season seat second section sector
    thing security segment selection semantics semester sensation sense sensing sensitivity sensor
    thing sentence sentiment sequence series service session set setup shade shame shape share sheet
    thing shell shift ship shirt shock shoe short shot shoulder show shower si sign signal
    thing significance silence sin sinus sisal situation size skill skin skirt slavery sleep slice
    thing slide smell smoke snack society software soil solid solution solving sonnet soul sound
    thing source soybean spacecraft spacetime span species specimen spectrum speculation speech speed
    thing spirit spore sport spray spread sss sst stability stage staircase stampede standard stanza
    thing staple start statement statistic statue status statute stay steam steel step stimulus stone
    thing storm story storyworld strap strategy straw stream strength strike string striving structure
    thing struggle study stuff style styler subject success suffering sugar summary summer summit
    thing sunburn superiority supply support surgery surprise survey survival suspension sut swearing
    thing sweatshirt symbol symmetry symptom syntax synthesis system table tactic tail take talent
    thing talk tanin task taste tasting tax tea teaching tear technique technology telephone telescope
    thing television temperature temptation tendency tendon tennis term terror terrorism test
    thing testament testing text textbook textile texture theme theory therapy theropod thing thinking
    thing third thought thread threat throat ticket tie tile time title today toll tomorrow tonight
    thing tool tooth topic torch torso tour tourism tournament toy tracking trade tradition traffic
    thing trafficking tragedy train training trait transaction transfer transformation transition
    thing translation transport transportation travel treatise treatment tree trend trial trip trouble
    thing trust truth try tryst tube turn turnout tv twenties type typology u uncertainty
    thing understanding unemployment uniformity unit unity uprising usage use utilization utterance
    thing uvr vacation vaccine vacuum validity value variability variation variety vehicle velocity
    thing venture verb verge version vessel victory video view viewing vinegar vintage violence visa
    thing vision visit vitamin vlog vodka volley volume vote vulnerability wage wai walk walking wall
    thing wand war warming wash waste water wave wavenumber wax way wealth weapon weather web website
    thing wedding weed week weekend weight wheat wheelchair while wiki wildlife will willingness wind
    thing window windsurf wine wing wink winking winter wisdom word work workout worship wound writing
    thing x year yesterday yield yoga zeitgeist ° ρ
    """#
}
