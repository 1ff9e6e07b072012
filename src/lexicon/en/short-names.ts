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
  aggie babs barb bea bess bev birgit bridie brigid cassie chrissie cokie condi condoleezza deb
  dilma dinah dottie edie fanny flo gabby gertie gigi ginny golda gwyneth helga huma jen kellyanne
  kitty lenore lizzie lottie megyn mimi nance neera nell nettie philippa pippa rhoda roisin shonda
  siobhan sybil trish trixie trudy verity viv winnie zadie
  `,
  male: `
  abe alastair alf alfie alistair auberon barack barnaby barney benji benjy bernie bertie burt
  buzz cliff clive davy deepak denny dermot dietmar dirk dom donny drew eamon ernie errol ewan
  fergus fidel gabe gareth garret garth geoff gerd godfrey graeme gunther gus hakeem hal henk herb
  horst howie humphrey irv jeb jed jock jonny jurgen keir kev lyndon manny merv mitch mitt monty
  mort morton murray ned neville newt niles norm olav orson oswald paddy pervez piers rafa rahm
  raj rand reggie reince rhys richie rishi rob robby roddy rudi rudy rupert russ sajid shimon sid
  slobodan steffen stu tad thierry thom tom vern vinny vlad wally walt wes whit wim woody yair
  yitzhak zach zack zbigniew
  `
}
