/**
 * Given names that news copy uses, and lists of registered births leave out: short forms
 * (`Tom`, `Deb`), and names more common in Britain or among those the world writes about.
 *
 * Left out are those which open a sentence as ordinary words (`Art`, `May`, `Rich`).
 *
 * Source: general knowledge.
 */
export const shortNames = {
  female: `
  aggie agnès amaka anaïs andrée angharad aoife ayelet babs barb bea bess bev birgit bisi bridie
  brigid bronwyn bryony caoimhe carys cassie catriona cerys chioma chloé chloë chrissie cokie condi
  condoleezza deb dilma dinah dottie edie eilidh eluned faiza fanny farhana ffion flo folake funmi
  gabby gertie gigi ginny golda grainne gwyneth helga huma hélène inès inés jacinta jen kellyanne
  kirsty kitty lenore lindiwe lizzie lottie lowri lucía mairi malala maría meenakshi meg megyn
  mhairi mimi morag nance neera nell nettie niamh nirmala nomsa orla paloma philippa pippa priti
  priya renée rhian rhiannon rhoda roisin roseann saoirse seema shonda sian sinead siobhan smriti
  sofía suella sybil thandi thérèse trish trixie trudy tzipi verity viv winnie yasmeen zadie zoé zoë
  `,
  male: `
  abe alastair aled alf alfie alistair alun andré andrés asif auberon avi barack barnaby barney
  benji benjy bernie bertie beto björn bongani burt buzz chidi cian cliff clive conall cormac dai
  darragh davy deepak denny dermot dietmar dilip dirk dom donny drew eamon ehud emyr eoghan ernie
  errol ewan femi fergal fergus fidel françois frédéric gabe gareth garret garth gbenga geert geoff
  gerd gethin godfrey graeme gunther gus hakeem hal henk herb herschel horst howie humphrey humza
  huw hywel hüseyin ieuan ifan imran iolo irv irwin jean-claude jean-marc jeb jed jesús joaquín jock
  jonny josé jurgen jérôme jürgen keir kev lachie lanny lwazi lyndon manny martín maury merv micheál
  mitch mitt monty mort morton murray ned neville newt niall nicolás niles norm novak oisin olav
  orson oswald paddy padraig pervez piers rafa rahm raj rand raúl reggie reince rené rhodri rhys
  richie rishi rob robby roddy ruairi ruaridh rubén rudi rudy rupert russ sajid satya seamus
  sebastián segun shimon sid sidney slobodan steffen stu stéphane sören tad tadhg tafadzwa tendai
  thabo thierry thom tom tomás tunde uzi vern vin vinny vlad volker wally walt wassim wes whit wim
  woody wyn yair yanis yitzhak zach zack zbigniew zeke álvaro óscar
  `
}
