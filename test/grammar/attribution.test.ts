import { describe, expect, test } from 'vitest'
import { en } from '../../src/lexicon/en/index.ts'
import { read } from './passages.ts'

type Case = [copy: string, source: string | null, cue: string | null, role?: string | null]

/** The last quotation of the copy: who said it, by which words, in which role. */
const constructions: Record<string, Case[]> = {
  heard: [
    ['Lee told the guild that the mayor had been warned “not once but ten times”.', 'Lee', 'told'],
    ['Lee was asked by a reporter, “Do we open at nine?”', 'a reporter', 'was asked'],
    ['Bob Jones was then asked, “Do we open at nine?”', null, 'was then asked'],
    ['Lee said that members were told to “open the shop at nine”.', 'Lee', 'said']
  ],
  'heard-after': [
    ['“He told me to leave the shop,” the court heard.', null, 'heard'],
    ['“He told me to leave the shop,” jurors were told on Monday.', null, 'were told'],
    ['“He told me to leave the shop,” the court was told by Ann Lee.', 'Ann Lee', 'was told']
  ],
  'cue-after': [
    [
      '“We open at nine tomorrow,” Ann Lee, Bob Jones and Tom Hill said.',
      'Ann Lee, Bob Jones and Tom Hill',
      'said',
      null
    ],
    ['“He was to run the old shop,” as his father hoped, Ann Lee said.', 'Ann Lee', 'said'],
    ['“He was to run the old shop,” as his father said, in May.', 'his father', 'said'],
    [
      '“We open at nine tomorrow,” Ann Lee, who served in Maine in May, told us.',
      'Ann Lee',
      'told'
    ],
    ['“We open at nine tomorrow,” Ann Lee, who runs the shop said in a note.', 'Ann Lee', 'said'],
    [
      '“We open at nine tomorrow,” Lee & Jones said in a statement.',
      'Lee & Jones',
      'said in a statement'
    ],
    ['“We open at nine tomorrow,” Fight for $15 director Ann Lee told us.', 'Ann Lee', 'told'],
    ['“A very good idea,” is how Ann Lee described it.', 'Ann Lee', 'described'],
    ['“A very good idea” is what the mayor called it.', 'the mayor', 'called'],
    ['“He told me to leave the shop,” she told the court.', 'she', 'told'],
    ['“Who will pay for all of this?” he posed.', 'he', 'posed'],
    ['The shop was “a very good idea,” and Jones said so.', 'Jones', 'said'],
    ['“We open at nine tomorrow,” Ann Lee said.', 'Ann Lee', 'said'],
    [
      '“We open at nine tomorrow,” harbour spokeswoman Ann Lee told reporters.',
      'Ann Lee',
      'told',
      'harbour spokeswoman'
    ],
    [
      '“We open at nine tomorrow,” Ann Lee, the harbour master, said.',
      'Ann Lee',
      'said',
      'the harbour master'
    ],
    [
      '“We open at nine tomorrow,” Ann Lee, 45, of Salem, Mass., who was there, said.',
      'Ann Lee',
      'said'
    ],
    [
      '“We open at nine tomorrow,” the mayor’s attorney, Ann Lee, said.',
      'Ann Lee',
      'said',
      'the mayor’s attorney'
    ],
    ['“We open at nine tomorrow,” our lead, Xi Lund, said.', 'Xi Lund', 'said', 'our lead'],
    [
      '“We open at nine tomorrow,” the bridge watchkeep, Ann Lee, said.',
      'Ann Lee',
      'said',
      'the bridge watchkeep'
    ],
    [
      '“We open at nine tomorrow,” Secretary of State Ann Lee has also said.',
      'Ann Lee',
      'has also said',
      'Secretary of State'
    ],
    ['“We open at nine tomorrow,” Rep. Ann Lee (D-Mass.) said Monday.', 'Ann Lee', 'said Monday'],
    ['“We open at nine tomorrow,” Sgt Maj Lee said.', 'Lee', 'said', 'Sgt Maj'],
    ['“We open at nine tomorrow,” PC Ann Lee told us.', 'Ann Lee', 'told', 'PC'],
    ['“We open at nine tomorrow,” Det Insp. Lee said.', 'Lee', 'said', 'Det Insp.'],
    [
      '“We open at nine tomorrow,” a spokesman for the harbour said.',
      'a spokesman for the harbour',
      'said'
    ],
    ['“We open at nine tomorrow,” Ann Lee and Bob Jones wrote.', 'Ann Lee and Bob Jones', 'wrote'],
    ['“We open at nine tomorrow,” Ann Lee, MP for Salem, said.', 'Ann Lee', 'said', 'MP for Salem'],
    ['“We open at nine tomorrow,” Mayor Bill de la Cruz Jr. said.', 'Bill de la Cruz Jr.', 'said'],
    ['“We open at nine tomorrow,” the Harbour Times reported.', 'Harbour Times', 'reported'],
    ['“We open at nine tomorrow,” From said.', 'From', 'said'],
    ['“Do we open at nine?” Ann Lee asked.', 'Ann Lee', 'asked'],
    ['“We open at nine tomorrow,” an angry Lee retaliated.', 'Lee', 'retaliated'],
    ['The shop was “never meant to be open,” she said.', 'she', 'said'],
    ['“We open at nine tomorrow,” the report said.', 'the report', 'said'],
    ['“We open at nine tomorrow,” Ann Lee herself said.', 'Ann Lee', 'said'],
    [
      '“We open at nine tomorrow,” Salem County Recorder Ann Lee said.',
      'Ann Lee',
      'said',
      'Salem County Recorder'
    ],
    ['“We open at nine tomorrow,” Lee said.The shop is new.', 'Lee', 'said'],
    ['“We open at nine tomorrow,” Lee wrote recently.', 'Lee', 'wrote recently'],
    ['“Do we open at nine?” Ann Lee questioned.', 'Ann Lee', 'questioned'],
    [
      '“We open at nine tomorrow,” the senator and Green candidate said.',
      'the senator and Green candidate',
      'said'
    ],
    [
      '“We open at nine tomorrow,” Governor Ann Lee of Maine told the crowd.',
      'Ann Lee',
      'told',
      'Governor'
    ],
    ['“We open at nine tomorrow,” Ann Lee of the harbour guild said.', 'Ann Lee', 'said'],
    ['“We open at nine tomorrow,” Brenda Achieng’ said.', 'Brenda Achieng’', 'said'],
    ['“We open at nine tomorrow,” the Bank of Maine said.', 'the Bank of Maine', 'said'],
    ['“We open at nine tomorrow,” Rep. Ann Lee (D-Mass.), said.', 'Ann Lee', 'said'],
    ['“We open at nine tomorrow,” Ann Lee said with a laugh.', 'Ann Lee', 'said with a laugh'],
    ['“We open at nine tomorrow,” Ann Lee said in a statement.', 'Ann Lee', 'said in a statement'],
    ['“We open at nine tomorrow,” Ann Lee said in her shop.', 'Ann Lee', 'said'],
    ['“We open at nine tomorrow,” Ann Lee said last week.', 'Ann Lee', 'said'],
    [
      '“We open at nine tomorrow,” state Sen. Jason Lee (D) said.',
      'Jason Lee',
      'said',
      'state Sen.'
    ],
    [
      '“We open at nine tomorrow,” state leader Ann Lee and Mayor Tim Hill, both bakers, said.',
      'state leader Ann Lee and Mayor Tim Hill',
      'said'
    ],
    ['“We open at nine tomorrow,” the weary, grey mayor said.', 'the weary, grey mayor', 'said'],
    ['“We open at nine tomorrow,” the mayor, a grey officer, said.', 'the mayor', 'said'],
    [
      '“We open at nine tomorrow!” Lee’s niece, state Sen. Marcia “Bexi” Hill (D-Maine), shouted.',
      'Marcia “Bexi” Hill',
      'shouted',
      'Lee’s niece'
    ],
    ['“We open at nine tomorrow,” von der Holm said.', 'von der Holm', 'said', null],
    ['“We open at nine tomorrow,” Daniel arap Lund said.', 'Daniel arap Lund', 'said'],
    ['“We open at nine tomorrow,” the two write.', 'the two', 'write'],
    ['“We open at nine tomorrow,” baker AnaÃ¯s PeÃ±a said.', 'AnaÃ¯s PeÃ±a', 'said', 'baker'],
    ['“We open at nine tomorrow,” Ann Lee said Monday night.', 'Ann Lee', 'said Monday night']
  ],
  inverted: [
    [
      '“We open at nine tomorrow,” said Ann Lee, Bob Jones and Tom Hill.',
      'Ann Lee, Bob Jones and Tom Hill',
      'said',
      null
    ],
    [
      '“We open at nine tomorrow,” said Ann Lee, Bob Jones, Kim Cobb, and Tom Hill.',
      'Ann Lee, Bob Jones, Kim Cobb, and Tom Hill',
      'said',
      null
    ],
    [
      '“We open at nine tomorrow,” said Ann Lee, Bob Jones’s aide.',
      'Ann Lee',
      'said',
      'Bob Jones’s aide'
    ],
    ['“We open at nine tomorrow,” chimed in Ann Lee.', 'Ann Lee', 'chimed in'],
    ['“We open at nine tomorrow,” said Ann Lee, who runs the place.', 'Ann Lee', 'said'],
    ['“Do we open at nine?” posed the mayor.', 'the mayor', 'posed'],
    ['“We open at nine tomorrow,” beamed baker Ann Lee.', 'Ann Lee', 'beamed', 'baker'],
    ['“We open at nine tomorrow,” said Ann Lee, wiping her hands on it.', 'Ann Lee', 'said', null],
    [
      '“We open at nine tomorrow,” said Ann Lee, retired teacher.',
      'Ann Lee',
      'said',
      'retired teacher'
    ],
    ['“We open at nine tomorrow,” said former Marine Ann Lee.', 'Ann Lee', 'said', 'former Marine'],
    ['“We open at nine tomorrow,” said Will Lund, a baker.', 'Will Lund', 'said', 'a baker'],
    ['“We open at nine tomorrow,” said baker Ann Lee.', 'Ann Lee', 'said', 'baker'],
    ['“We open at nine tomorrow,” added a friend of the baker.', 'a friend of the baker', 'added'],
    [
      '“We open at nine tomorrow,” said another officer, Ann Lee of the harbour police.',
      'Ann Lee',
      'said',
      'another officer'
    ],
    [
      '“We open at nine tomorrow,” said the mayor’s baker, actress Ann Lee.',
      'Ann Lee',
      'said',
      'the mayor’s baker'
    ],
    [
      '“It is time for all of us,” exhorted Lee’s baker, actress Bexi Hill.',
      'Bexi Hill',
      'exhorted',
      'Lee’s baker'
    ]
  ],
  'inverted-before': [
    ['Said Ann Lee, who runs the place: “We open at nine.”', 'Ann Lee', 'Said'],
    ['In other words, explained harbour baker Ann Lee: “We open at nine.”', 'Ann Lee', 'explained'],
    ['But, said Lee, “we open at nine.”', 'Lee', 'said']
  ],
  participle: [
    ['Calling it “a very bad idea indeed,” Ann Lee left.', 'Ann Lee', 'Calling'],
    ['After calling it “a very bad idea” in May, Ann Lee, the mayor, left.', 'Ann Lee', 'calling'],
    ['While praising it as “a very good idea”, the mayor left.', 'the mayor', 'praising']
  ],
  'cue-before': [
    [
      'The Harbour Ombudsman, Ann Lee, said: “We open at nine.”',
      'Ann Lee',
      'said',
      'Harbour Ombudsman'
    ],
    ['The Harbour Guild, a small one, said: “We open at nine.”', 'Harbour Guild', 'said'],
    [
      'Her coach, Grandmaster Bexi Marsh, said: “We open at nine.”',
      'Bexi Marsh',
      'said',
      'Her coach'
    ],
    [
      'The bakers were quick, with Ann Lee saying that it was late and asking, “Do we open at nine?”',
      'Ann Lee',
      'asking'
    ],
    [
      'Ann Lee left after saying that it was late and asking, “Do we open at nine?”',
      'Ann Lee',
      'asking'
    ],
    ['My neighbour, old Mr Marsh, said: “We open at nine.”', 'Marsh', 'said', 'My neighbour'],
    [
      'The leader of the council, Cllr Bexi Marsh, said: “We open at nine.”',
      'Bexi Marsh',
      'said',
      'The leader of the council'
    ],
    [
      'The leader of the council, Marsh Homes, said: “We open at nine.”',
      'The leader of the council',
      'said'
    ],
    [
      'Mother-of-two Bexi Marsh, 34, said: “We open at nine.”',
      'Bexi Marsh',
      'said',
      'Mother-of-two'
    ],
    ['Daughter Bexi, 34, said: “We open at nine.”', 'Bexi', 'said', 'Daughter'],
    ['Rival Marsh, 34, said: “We open at nine.”', 'Rival Marsh', 'said', null],
    ['Anne-Marie Marsh Hill, 34, said: “We open at nine.”', 'Anne-Marie Marsh Hill', 'said', null],
    ['Det Con Bexi Marsh said: “We open at nine.”', 'Bexi Marsh', 'said', 'Det Con'],
    ['SP Bexi Marsh said: “We open at nine.”', 'Bexi Marsh', 'said', 'SP'],
    ['Lee asked the baker and he said, “We open at nine tomorrow.”', 'he', 'said'],
    ['Ann Lee held up a sign reading “we open at nine”.', 'a sign', 'reading'],
    ['Ann Lee wore two hats reading “we open at nine”.', 'two hats', 'reading'],
    ['Ann Lee sat down, reading “we open at nine” aloud.', 'Ann Lee', 'reading'],
    [
      'Bakers fought, with one of her leaflets asking, “Do we open at nine?”',
      'one of her leaflets',
      'asking'
    ],
    ['Of those who came, 14 percent said “we open at nine”.', '14 percent', 'said'],
    ['The first lady said “we open at nine”.', 'The first lady', 'said'],
    ['The newly elected mayor said “we open at nine”.', 'The newly elected mayor', 'said'],
    ['The mayor also said “we open at nine”.', 'The mayor', 'also said'],
    [
      'Bob Lee, chairman and CEO of the Bakers’ Guild said, “We open at nine.”',
      'Bob Lee',
      'said',
      'chairman and CEO of the Bakers’ Guild'
    ],
    ['Yet another said, “We open at nine tomorrow.”', 'another', 'said'],
    ['Others say “we open at nine” now.', 'Others', 'say'],
    ['There was a sign that read “we open at nine” there.', 'that', 'read'],
    [
      'When Hill said it was late, Lee fired back loudly: “We open at nine.”',
      'Lee',
      'fired back loudly'
    ],
    ['Ann Lee, the baker of the harbour board said: “We open at nine.”', 'Ann Lee', 'said'],
    ['Ann Lee, baker and head of Salem Boats said: “We open at nine.”', 'Ann Lee', 'said'],
    ['In Salem, the mayor said: “We open at nine.”', 'the mayor', 'said'],
    [
      '“No,” she said, which forced Mr Bob Jones to reply: “We open at nine.”',
      'Bob Jones',
      'reply'
    ],
    ['Lee flew with Bob Jones to Salem and said: “We open at nine.”', 'Lee', 'said'],
    ['Lee said “we open at nine” every time he went by.', 'Lee', 'said'],
    ['The baker said: “We open at nine.”', 'The baker', 'said'],
    ['In a letter to the mayor, Ann Lee wrote, “We open at nine.”', 'Ann Lee', 'wrote'],
    ['Lee agreed that he was late, saying: “We open at nine.”', 'Lee', 'saying'],
    ['Lee said the shop was bought by Jones and added, “We open at nine.”', 'Lee', 'added'],
    ['She went on to say, “We open at nine.”', 'She', 'went on to say'],
    ['Lee thanked them all before saying, “We open at nine.”', 'Lee', 'saying'],
    ['The crowd came in, with Lee loudly asking, “Do we open at nine?”', 'Lee', 'loudly asking'],
    ['The film has footage of Ann Lee asking, “Do we open at nine?”', 'Ann Lee', 'asking'],
    ['The crowd came in and left the shop, asking, “Do we open at nine?”', 'The crowd', 'asking'],
    [
      'Lee sent out a short letter saying, “We open at nine.”',
      'Lee',
      'sent out a short letter saying'
    ],
    [
      'SALEM, Mass. — There were boos as the mayor rose and said, “We open at nine.”',
      'the mayor',
      'said'
    ],
    ['It was late when she rose and said: “We open at nine.”', 'she', 'said'],
    ['He yelled “run from the shop,” grabbed Ann Lee and fled.', 'He', 'yelled'],
    [
      'As Ann Lee, a baker and author of “The Book of Tides,” put it, “we open at nine.”',
      'Ann Lee',
      'put it',
      'a baker and author of “The Book of Tides,”'
    ],
    [
      'It was so calm that Mr. Lee was prompted to say, “We open at nine.”',
      'Lee',
      'was prompted to say'
    ],
    ['Lee was quick to add: “We open at nine.”', 'Lee', 'was quick to add'],
    ['Lee, who was late, rose to say, “We open at nine.”', 'Lee', 'rose to say'],
    ['The mother of three replied, “We open at nine.”', 'The mother of three', 'replied'],
    ['The ad claims “we open at nine”.', 'The ad', 'claims'],
    ['Lee left, and she answered: “We open at nine.”', 'she', 'answered']
  ],
  clause: [
    [
      'Ann Lee noted that Monday would be late and quoted the guild’s “first rule of the shop”.',
      'Ann Lee',
      'quoted'
    ],
    [
      'A former mayor — Ann Lee, who lost in May — said it was “a very bad idea”.',
      'Ann Lee',
      'said'
    ],
    ['A former mayor — who lost in May — said it was “a very bad idea”.', 'A former mayor', 'said'],
    [
      'The head of the guild that runs the shop, Ann Lee, said it was “a very bad idea”.',
      'Ann Lee',
      'said',
      'The head of the guild'
    ],
    [
      'The head of the guild that runs the shop, an old one, said it was “a very bad idea”.',
      'The head of the guild',
      'said'
    ],
    ['Bexi Hill of Salem said it was “a very bad idea”.', 'Bexi Hill', 'said'],
    ['Royal Bank of Salem said it was “a very bad idea”.', 'Royal Bank of Salem', 'said'],
    [
      'Lee said it was meant to show “the folly of the guild” focused on a new shop.',
      'Lee',
      'said'
    ],
    ['A baker who saw the note said it was “a very bad idea”.', 'A baker', 'said'],
    ['A man who knows Ann Lee said it was “a very bad idea”.', 'A man', 'said'],
    ['Those who saw the note said it was “a very bad idea”.', 'Those', 'said'],
    ['Ann Lee met a baker who said the note was “a very bad idea”.', 'who', 'said'],
    ['In what Ann Lee called “the worst day of all,” the mayor left.', 'Ann Lee', 'called'],
    [
      'Under what Lee called “the old and tried way,” the club charged a fee, it said.',
      'Lee',
      'called'
    ],
    ['Hill said a claim by Ann Lee, that of 2012, was “a very bad idea”.', 'Hill', 'said'],
    [
      'The judge found that nobody would have refused, and that it was “a very bad idea”.',
      'The judge',
      'found'
    ],
    [
      'The judge said that Lee had refused, and that Hill called it “a very bad idea”.',
      'The judge',
      'said'
    ],
    ['Lee writes to say that the shop is “a very bad idea”.', 'Lee', 'writes to say'],
    ['Bakers at Lee & Hill said it was “a very bad idea”.', 'Bakers at Lee & Hill', 'said'],
    [
      'In what Lee called “a very bad idea,” the shop, a small one, charged a fee.',
      'Lee',
      'called'
    ],
    ['A baker who sold the shop to Bob Jones said it was “a very bad idea”.', 'A baker', 'said'],
    ['Anyone who knew Bob Jones will tell you it was “a very bad idea”.', 'Anyone', 'will tell'],
    ['Lee praised the bakers who left but said it was “a very bad idea”.', 'Lee', 'said'],
    ['Lee, who stole £40,000, told us it was “a very bad idea”.', 'Lee', 'told'],
    ['Some 40,000 bakers told us it was “a very bad idea”.', 'Some 40,000 bakers', 'told'],
    ['Some 62% of bakers say it is “a very bad idea”.', 'Some 62% of bakers', 'say'],
    ['They all said that it was “a very good idea”.', 'They', 'said'],
    ['Ann Lee and Bob Jones both say it is “a very good idea”.', 'Ann Lee and Bob Jones', 'say'],
    ['The plan, described by Ann Lee as “a very good idea”, failed.', 'Ann Lee', 'described'],
    [
      'Lee, who once called it “a very good idea,” now says she hardly knew of it.',
      'who',
      'once called'
    ],
    ['Lee declined to speak beyond saying it was “a very good idea”.', 'Lee', 'saying'],
    [
      'Ann Lee told him, “You are far too late!” She replied to him that it was “a very good idea”.',
      'She',
      'replied'
    ],
    ['Lee recalled the freeze on pay rates with “a very bad idea”.', 'Lee', 'recalled'],
    ['Lee said the mayor warned him that it was “a very good idea”.', 'Lee', 'said'],
    ['Lee said that Jones begged for a letter and “would have gone on and on”.', 'Lee', 'said'],
    ['Lee left after Jones argued that it was “a very good idea”.', 'Jones', 'argued'],
    ['Lee wrote to the paper and Jones argued that it was “a very good idea”.', 'Jones', 'argued'],
    ['Ann Lee made the point that it was “a very good idea”.', 'Ann Lee', 'made the point'],
    ['Ann Lee made clear that it was “a very good idea”.', 'Ann Lee', 'made clear'],
    ['Lee said, up by 30 percentage points, that it was “a very good idea”.', 'Lee', 'said'],
    ['Ann Lee played down the delay as “a very good idea”.', 'Ann Lee', 'played down'],
    ['Ann Lee anticipated that it would be “a very good idea”.', 'Ann Lee', 'anticipated'],
    ['The authors write that the shop is “a very bad idea”.', 'The authors', 'write'],
    [
      'When Lee pressed her, reading aloud from the page, the mayor accused him of “very bad ideas again”.',
      'the mayor',
      'accused'
    ],
    [
      'When Lee said it was late, the mayor accused him of “very bad ideas again”.',
      'the mayor',
      'accused'
    ],
    ['“We open,” Lee said, while Bob Hill called it “a very bad idea”.', 'Bob Hill', 'called'],
    ['In Salem, Lee said, the mayor is seen as “a very bad idea”.', 'Lee', 'said'],
    ['Lee left the room, saying that Hill called it “a very bad idea”.', 'Lee', 'saying'],
    ['Lee said in a statement posted on Monday that it was “a very bad idea”.', 'Lee', 'said'],
    ['The baker paid tribute to “the best of all shops”.', 'The baker', 'paid tribute to'],
    ['Lee praised three state shops “which open at nine or ten”.', 'Lee', 'praised'],
    [
      'A letter to the guild obtained by The Harbour Times warns that it is “a very bad idea”.',
      'A letter to the guild',
      'warns'
    ],
    ['It is up to Ann Lee, who told us when asked about boats: “We open at nine.”', 'who', 'told'],
    ['Ann Lee, who was late, told Jones, “We open at nine.”', 'Ann Lee', 'told'],
    ['Lee asked him to say, “We open at nine.”', 'Lee', 'asked'],
    [
      'Ann Lee, a guest on “The Night Tide,” who left town, said he was “always kind and good”.',
      'Ann Lee',
      'said'
    ],
    ['Lee said Will Lund was “a very bad idea”.', 'Lee', 'said'],
    ['Ann Lee, the mayor said, was “a very good friend”.', 'the mayor', 'said'],
    ['The trouble with boats, says Ann Lee, is “a very bad idea”.', 'Ann Lee', 'says'],
    ['The mayor, says Ann Lee, who is here, had “a very bad idea”.', 'Ann Lee', 'says'],
    ['Boating, says Ann Lee, a baker, is “a very bad idea”.', 'Ann Lee', 'says'],
    ['Ann Lee, the mayor, said Jones, who is old, had “a very bad idea”.', 'Ann Lee', 'said'],
    ['Ann Lee said the town could not go on “having very bad ideas”.', 'Ann Lee', 'said'],
    [
      'The head of the Harbour League, Ann Lee, called it “a very bad idea”.',
      'Ann Lee',
      'called',
      'The head of the Harbour League'
    ],
    [
      'Ann Lee, a baker who once worked for Bob Hill (R-Maine), called it “a very bad idea”.',
      'Ann Lee',
      'called'
    ],
    [
      'Ann Lee is here as a guest and in a letter called it “a very bad idea”.',
      'Ann Lee',
      'called'
    ],
    ['That is a plan which Will claims to be “a very bad idea”.', 'Will', 'claims'],
    ['Lee said that it was “a very bad idea indeed.” — Bob Jones', 'Lee', 'said'],
    ['The plan was described by Lee as “a very bad idea”.', 'Lee', 'described'],
    ['The plan was called by two aides “a very bad idea”.', 'two aides', 'called'],
    ['Her death was announced by Lee, who said it was “a very sad day”.', 'who', 'said'],
    [
      'Lee said it would close, blaming what Bob Jones called “a very bad idea”.',
      'Bob Jones',
      'called'
    ],
    ['Lee said it would close, and that Bob Jones called it “a very bad idea”.', 'Lee', 'said'],
    ['Lee came, was followed by a crowd, and called it “a very bad idea”.', 'Lee', 'called'],
    ['Lee said there was “a very bad idea” in it.', 'Lee', 'said'],
    ['Lee said that when Jones asked for the key, it was “a very bad idea”.', 'Lee', 'said'],
    ['Lee was late when Jones called it “a very bad idea”.', 'Jones', 'called'],
    ['Lee, citing “the rules of the shop,” said the mayor could stay.', 'Lee', 'citing'],
    [
      'In 2011 a profile in this paper called her “the best of all cooks”.',
      'a profile in this paper',
      'called'
    ],
    ['It then told the crowd it had “a very bad idea” of the shop he runs.', 'It', 'then told'],
    ['The state submitted that it would open “within a day or so”.', 'The state', 'submitted'],
    ['Ann Lee called the plan “a very bad idea” and left.', 'Ann Lee', 'called'],
    ['The mayor said on Monday the plan was “a very bad idea” for the town.', 'The mayor', 'said'],
    ['Ann Lee, who has praised it as “a very good idea”, left.', 'who', 'has praised'],
    ['Lee told the small crowd she thought it was “a very good idea” then.', 'Lee', 'told'],
    ['Lee said she answered: “We open at nine.”', 'Lee', 'said'],
    ['Lee vowed to leave “the worst of all towns” at once.', 'Lee', 'vowed'],
    ['Lee came and refused to leave “the worst of all towns” at once.', 'Lee', 'refused'],
    ['Lee has also pledged to “make it right again” soon.', 'Lee', 'has also pledged'],
    ['Lee wrote to the mayor that it was “a very good idea” then.', 'Lee', 'wrote'],
    [
      'The paper spoke of ending the night posts with what Lee called “a very bad idea”.',
      'Lee',
      'called'
    ],
    ['Lee said that the mayor called it “a very good idea” then.', 'Lee', 'said'],
    ['Lee argued that it was “a very good idea”, according to the minutes.', 'Lee', 'argued'],
    ['Lee said it was “a very good idea,” and Jones called for more of it.', 'Lee', 'said'],
    ['Lee told us it was “a very good idea,” but he warned of the cost.', 'Lee', 'told'],
    ['Many argued that it was “a very good idea”.', 'Many', 'argued'],
    ['Lee said to them that it was “a very good idea”.', 'Lee', 'said'],
    ['As it rained, his wife whispered to him: “We open at nine.”', 'his wife', 'whispered'],
    ['The bakers, however, argue that it is “a very good idea”.', 'The bakers', 'argue'],
    ['Bakers, who met on Monday, say it is “a very good idea”.', 'Bakers', 'say'],
    ['Lee argued that bakers, the report, and others were “a very good idea”.', 'Lee', 'argued'],
    ['Lee sent a letter that said it was “a very good idea”.', 'that', 'said']
  ],
  purpose: [
    [
      'Ann Lee took to the stage to call it “a very good idea”.',
      'Ann Lee',
      'took to the stage to call'
    ],
    ['The vote prompted Bob Jones to call it “a very good idea”.', 'Bob Jones', 'call']
  ],
  view: [
    ['In the mayor’s view, it was “a very bad idea” then.', 'the mayor', 'view'],
    ['It was “a very bad idea” for the town, in Ann Lee’s own words.', 'Ann Lee', 'words']
  ],
  saying: [
    ['But their chants of “we open at nine, at nine” were cut short.', 'their', 'chants'],
    ['Her point was that it was “a very good idea”.', 'Her', 'point'],
    ['It came after her second claim that it was “a very bad idea”.', 'her', 'claim'],
    ['The mayor’s answer was that it was “a very bad idea” then.', 'The mayor', 'answer'],
    ['The town came together over Ann Lee’s call for “a very good idea”.', 'Ann Lee', 'call']
  ],
  'saying-by': [
    ['Hill rejected a claim by Ann Lee that it was “a very bad idea”.', 'Ann Lee', 'claim'],
    [
      'It came after a remark by the chair of the guild that it was “a very bad idea”.',
      'the chair of the guild',
      'remark'
    ],
    ['Lee’s plan met a warning from bakers that it was “a very bad idea”.', 'bakers', 'warning']
  ],
  split: [['“We open,” she said of the shop, “at nine or ten.”', 'she', 'said']],
  'cue-at-end': [
    ['“I held and hugged” old family friends at the end, he said.', 'he', 'said'],
    ['The plan was “a very bad idea” and would fail, the mayor said.', 'the mayor', 'said']
  ],
  'according-to-after': [
    [
      '“We open at nine tomorrow,” according to a letter written by Lee.',
      'a letter written by Lee',
      'according to'
    ],
    ['“We open at nine tomorrow,” according to the baker.', 'the baker', 'according to'],
    ['The plan was “a very bad idea”, according to the minutes.', 'the minutes', 'according to'],
    ['The town rules are “a very bad idea”, according to Lee.', 'Lee', 'according to']
  ],
  'according-to': [
    ['According to her, “we open at nine tomorrow.”', 'her', 'According to'],
    ['According to her aide, “we open at nine tomorrow.”', 'her aide', 'According to'],
    [
      'In the words of Ann Lee, the plan is “a very good idea”.',
      'Ann Lee',
      'In the words of',
      null
    ],
    ['According to the baker, “we open at nine tomorrow”.', 'the baker', 'According to']
  ],
  credit: [['“We open at nine tomorrow.” — Ann Lee', 'Ann Lee', '—']],
  colon: [
    ['Here’s Ann Lee in June: “We open at nine tomorrow.”', 'Ann Lee', ':'],
    ['From the report: “We open at nine tomorrow.”', 'the report', ':'],
    ['More from Ann Lee: “We open at nine tomorrow.”', 'Ann Lee', ':'],
    ['The accused: “We open at nine tomorrow.”', 'The accused', ':'],
    ['The shop is never open — Ann Lee: “We open at nine.”', 'Ann Lee', ':'],
    ['Lee: “We open at nine tomorrow.”', 'Lee', ':'],
    ['Ann Lee, harbour forward: “We open at nine tomorrow.”', 'Ann Lee', ':', 'harbour forward']
  ],
  'colon-clause': [
    ['Ann Lee resisted: “We open at nine tomorrow.”', 'Ann Lee', 'resisted'],
    ['The mayor of Salem erupted: “We open at nine tomorrow.”', 'The mayor of Salem', 'erupted'],
    ['The delay did not annoy chef Xi Lund: “We open at nine.”', 'Xi Lund', ':', 'chef'],
    ['The prize went to Ann Lee: “We open at nine.”', 'Ann Lee', ':'],
    ['The mayor met Ann Lee: “We open at nine.”', 'The mayor', 'met'],
    ['A letter went to Ann Lee: “We open at nine.”', 'A letter', 'went'],
    ['Ann Lee, who had Jones thrown out, was more direct: “We open at nine.”', 'Ann Lee', 'direct'],
    ['Ann Lee was more direct than Jones: “We open at nine.”', 'Ann Lee', 'direct']
  ],
  'lead-in': [['Speaking of the shop, she added: ¶ “We open at nine tomorrow.”', 'she', 'added']],
  'runs-on': [['“We open at nine,” Lee said. “And then ¶ “we close again at ten.”', 'Lee', 'said']],
  'goes-on': [['“We open at nine,” Lee said. ¶ “And we close again at ten.”', 'Lee', 'said']],
  'sentence-before': [
    [
      'At the shop, Lee recalls, a clerk asked him in. “We open at nine tomorrow.”',
      'Lee',
      'recalls'
    ],
    ['Lee, who took over in May, said she would stay. “We open at nine tomorrow.”', 'Lee', 'said'],
    ['The plan will fail, said Ann Lee. “We open at nine tomorrow.”', 'Ann Lee', 'said'],
    ['Ann Lee agreed. “We open at nine tomorrow.”', 'Ann Lee', 'agreed'],
    ['The shop may be late, Ann Lee said. “We open at nine tomorrow.”', 'Ann Lee', 'said']
  ],
  transcript: [['“LEE: We open at nine tomorrow.”', 'LEE', null]]
}

for (const [sign, cases] of Object.entries(constructions)) {
  describe(sign, () => {
    test.each(cases)('%s', (copy, source, cue, role) => {
      const last = read(copy).at(-1)
      expect({ source: last?.source?.text ?? null, cue: last?.cue?.text ?? null }).toEqual({
        source,
        cue
      })
      if (role !== undefined) expect(last?.source?.role ?? null).toBe(role)
      expect(last?.evidence[0]?.sign).toBe(sign)
    })
  })
}

describe('nobody is named', () => {
  test.each([
    ['any verb before what nobody says', '“A very bad idea indeed,” left the trains.'],
    ['any verb, and nobody who says it', '“A very bad idea indeed,” the last trains left.'],
    ['an infinitive after a cue', 'Lee continued to hope for “a much better plan” all day.'],
    ['a view which nobody owns', 'It was “a very bad idea” then, in the view from the hill.'],
    ['a claim which nobody owns', 'It came after the claim that it was “a very bad idea”.'],
    ['from a place', 'From the shop: “We open at nine tomorrow.”'],
    ['here is a thing', 'Here is the rule: “We open at nine tomorrow.”'],
    ['a quotation alone', '“We open at nine tomorrow.”'],
    ['a participle with nobody after it', 'Calling it “a very bad idea,” and then nothing else.'],
    ['a participle about a thing', 'Citing “a very bad idea,” the trains left.'],
    ['a sentence about no one', 'Then the phone rang. It was his son. “We open at nine tomorrow.”'],
    ['somebody who only hears', '“A very bad idea indeed,” Lee heard and left.'],
    ['an object', 'The sign on it reads “we open at nine” now.'],
    ['no cue', 'The sign above “the best of all shops” is new.'],
    ['a clause about the quotation', 'It is “a very bad idea,” which allows nobody to come.'],
    ['a chance dash', 'The plan — “a very bad idea” — a gift to nobody — is dead.'],
    ['a noun which looks like a cue', 'Her many comments on “a very bad idea” are old.']
  ])('%s', (_name, copy) => {
    expect(read(copy).map(quotation => quotation.source)).toEqual([null])
  })
})

test('a noun after its determiner is no cue', () => {
  expect(read('That report “on opening at nine” is late.')[0]?.source ?? null).toBeNull()
  expect(read('Another call “to open at nine” is late.')[0]?.source ?? null).toBeNull()
})

test('the name of a work is no quotation', () => {
  expect(read('She spoke on “The Morning Show With Ann Lee” at nine.')).toEqual([])
  expect(read('Lee, who was in “The Tide” and “The Book of Tides,” posted the clip.')).toEqual([])
  expect(read('Ann Lee wrote “The Book of Early Tides” in a week.')).toEqual([])
  expect(read('In her first book, “The Tide Is Always Early,” Ann Lee said so.')).toEqual([])
  expect(read('Ann Lee said, “The Tide Is Always Early.”')).toHaveLength(1)
})

test('a medium beside the speaker', () => {
  const [quotation] = read(
    '“We open at nine tomorrow,” Lee said in May, according to the Harbour Times.'
  )
  expect(quotation).toMatchObject({ source: { text: 'Lee' }, medium: 'Harbour Times' })
  const [clause] = read('Lee argued that it was “a very good idea”, according to the minutes.')
  expect(clause).toMatchObject({ source: { text: 'Lee' }, medium: 'the minutes' })
})

test('ranges cover their words', () => {
  const copy = 'Ann Lee spoke. ¶ “We open at nine,” baker Ann Lee said.'
  const [quotation] = read(copy)
  const text = copy.split(' ¶ ')[1] ?? ''
  expect(text.slice(quotation?.source?.start, quotation?.source?.end)).toBe('Ann Lee')
  expect(text.slice(quotation?.cue?.start, quotation?.cue?.end)).toBe('said')
})

test('a word before a colon that only leads on is nobody', () => {
  const last = read('“We open at nine,” Lee said. Then: “We close again at ten.”').at(-1)
  expect(last).toMatchObject({ source: { text: 'Lee' } })
})

test('every cue of several words has the forms of its verb', () => {
  const { cues, grammar } = en
  const rows = [...cues.speech, ...cues.citing, ...grammar.verbs]
  const known = new Set(rows.flatMap(row => row.split(' ')))
  expect(cues.phrasal.filter(phrase => !known.has(phrase.split(' ')[0] ?? ''))).toEqual([])
})
