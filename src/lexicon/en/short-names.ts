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
  aggie amaka angharad aoife babs barb bea bess bev birgit bisi bridie brigid bronwyn bryony
  caoimhe carys cassie catriona cerys chioma chrissie cokie condi condoleezza deb dilma dinah
  dottie edie eilidh eluned fanny ffion flo folake funmi gabby gertie gigi ginny golda grainne
  gwyneth helga huma jacinta jen kellyanne kirsty kitty lenore lindiwe lizzie lottie lowri mairi
  meenakshi megyn mimi morag nance neera nell nettie niamh nirmala nomsa orla philippa pippa priya
  rhian rhiannon rhoda roisin saoirse shonda sian sinead siobhan smriti sybil thandi trish trixie
  trudy verity viv winnie zadie
  `,
  male: `
  abe alastair aled alf alfie alistair alun auberon barack barnaby barney benji benjy bernie
  bertie bongani burt buzz chidi cian cliff clive conall cormac dai darragh davy deepak denny
  dermot dietmar dilip dirk dom donny drew eamon emyr eoghan ernie errol ewan femi fergal fergus
  fidel gabe gareth garret garth gbenga geoff gerd gethin godfrey graeme gunther gus hakeem hal
  henk herb horst howie humphrey huw hywel ieuan ifan iolo irv jeb jed jock jonny jurgen keir kev
  lachie lwazi lyndon manny merv mitch mitt monty mort morton murray ned neville newt niall niles
  norm oisin olav orson oswald paddy padraig pervez piers rafa rahm raj rand reggie reince rhodri
  rhys richie rishi rob robby roddy ruairi ruaridh rudi rudy rupert russ sajid seamus segun shimon
  sid slobodan steffen stu tad tadhg tafadzwa tendai thabo thierry thom tom tunde vern vinny vlad
  wally walt wes whit wim woody wyn yair yitzhak zach zack zbigniew
  `
}
