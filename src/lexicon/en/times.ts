// Source: our own reading of English news copy, British and American.

import { words } from '../words.ts'

/** Days, months and times which may follow a cue without a preposition. */
export const days: readonly string[] = words(`
  afternoon april aug. august autumn day days dec. december earlier early evening fall feb.
  february friday fridays hour hours jan. january july june last late later march may midnight
  minute minutes moment monday mondays month months morning next night noon nov. november oct.
  october recently saturday saturdays sept. september spring summer sunday sundays this thursday
  thursdays today tomorrow tonight tuesday tuesdays wednesday wednesdays week weekend weeks
  winter year years yesterday
`)

/** Given names of women, until the list of given names is there. */
export const feminineNames: readonly string[] = words(`
  alice amy andrea angela ann anna anne barbara beth carly carol catherine cheryl christina
  cindy claire cynthia debbie deborah diane donna elizabeth ellen emily eva heidi hillary huma
  ivanka jane janet jen jennifer jenny jessica jill joan joyce judith julia julie karen kate
  katherine kathleen kathy katie kellyanne kimberly kristen laura lauren linda lisa loretta lori
  margaret maria marie martha mary megan megyn melania melissa michele michelle monica nancy
  nicole nikki pamela patricia rachel rebecca ruth samantha sandra sara sarah sharon sheryl
  sonia stephanie susan teresa theresa tiffany valerie vanessa victoria wendy
`)

/** Given names of men, until the list of given names is there. */
export const masculineNames: readonly string[] = words(`
  aaron adam alan albert alex alexander alfred allen andrew anthony antonio arthur barack ben
  benjamin bernard bernie bill bob bobby brad bradley brandon brett brian bruce bryan carl
  charles charlie chris christopher chuck clarence clint colin corey craig curtis dan daniel
  danny dave david dean dennis dick dmitry dominic don donald doug douglas dwight ed edward
  emmanuel eric ernest ernie evan francis frank fred gary gene geoffrey george gerald glenn
  gordon grant greg gregory harold harry henry herman howard ian jack jacob jake james jared
  jason jay jeb jeff jeffrey jeremy jerry jesse jim jimmy joe joel john johnny jon jonathan
  joseph josh joshua juan julian justin karl keith ken kenneth kevin kyle lance larry lawrence
  leo leon leonard lindsey lloyd louis luis luke manuel marco mark martin marvin matt matthew
  michael mick mike mitch mitt nathan ned neil newt nicholas nick norman oliver oscar paul pete
  peter phil philip ralph rand randy ray raymond reggie reince rex richard rick ricky rob robert
  rod rodney roger roland ron ronald roy russell ryan sam samuel scott sean sergei seth shawn
  simon stanley stephen steve steven stuart ted theodore thomas tim timothy todd tom tommy tony
  travis trey troy vernon victor vincent vladimir walter warren wayne wesley will william
  zachary
`)
