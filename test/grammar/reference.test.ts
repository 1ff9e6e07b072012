import { describe, expect, test } from 'vitest'
import { readQuotations } from '../../src/grammar/quotation/quotation.ts'
import { en } from '../../src/lexicon/en/index.ts'
import { read } from './passages.ts'

describe('full names', () => {
  test.each([
    ['a family name alone', 'Ann Lee came. ¶ “We open at nine,” Lee said.', 'Ann Lee'],
    [
      'after where somebody is from',
      'It went to the Frenchman Luc Hill. ¶ “We open at nine,” Hill said.',
      'Luc Hill'
    ],
    [
      'a given name that no list has',
      'Bexi Marsh came. ¶ “We open at nine,” Bexi wrote.',
      'Bexi Marsh'
    ],
    [
      'he, called by a given name that no list has',
      'Bexi Marsh came. ¶ Bob Lee left. ¶ Bexi has sat down. Bexi said no. ¶ “We open at nine,” he said.',
      'Bexi Marsh'
    ],
    [
      'he, one of two',
      'Bob Hill left. ¶ Ann Lee and Tom Marsh have come. “We open at nine,” he wrote.',
      'Tom Marsh'
    ],
    ['a couple', 'Ann and Bob Lee came. ¶ “We open at nine,” Ann said.', 'Ann Lee'],
    ['a wife of the name', 'Ann and Bob Lee came. ¶ “We open at nine,” Mrs Lee said.', 'Ann Lee'],
    [
      'no couple: a family name before',
      'Kim Morgan left. ¶ Morgan and Ann Lee came. ¶ “We open at nine,” Morgan said.',
      'Kim Morgan'
    ],
    [
      'no couple: a given name of another',
      'Ann Hill left. ¶ Ann and Bob Lee came. ¶ “We open at nine,” Ann said.',
      'Ann Hill'
    ],
    [
      'she, past the name of a book',
      'Ann Lee came. ¶ In her memoir, Cold Water, she wrote that it was “open at nine today”.',
      'Ann Lee'
    ],
    [
      'called by another name',
      'Bexi “Bex” Marsh came. ¶ “We open at nine,” Marsh said.',
      'Bexi “Bex” Marsh'
    ],
    [
      'he, of many names',
      'Ann Lee came. ¶ Bob Tom Hill Marsh de la Cruz left. “We open at nine,” he said.',
      'Bob Tom Hill Marsh de la Cruz'
    ],
    ['he, who says his own name', 'Bob Jones left. “Jones is never late,” he said.', 'Bob Jones'],
    [
      'he, who says his whole name',
      'Bob Jones left. “Bob Jones is never late,” he said.',
      'Bob Jones'
    ],
    ['she, past her namesake', 'Ann Lee left. “Anna was late again,” she said.', 'Ann Lee'],
    [
      'he, past a team',
      'Bob Jones left. ¶ Ashby Rangers have been fined. “We open at nine,” he wrote.',
      'Bob Jones'
    ],
    [
      'she, after her father spoke',
      'Ann Lee left. ¶ “We open at nine,” her father said. ¶ “We close at ten,” she said.',
      'Ann Lee'
    ],
    [
      'she, who is old and recalls another',
      'Ann Lee, who is 83, recalls Bexi. “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'she, 83, who recalls another',
      'Ann Lee, 83, recalls Bexi. “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'she, after a clause',
      'Kim Hill left. ¶ The shop is shut, it is late, says Ann Lee. “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'he, of a charity',
      'Kim Hill left. ¶ Tom Marsh of the charity Bexi disagrees. “We open at nine,” he said.',
      'Tom Marsh'
    ],
    [
      'he, on a day',
      'Kim Hill left. ¶ On Monday Bob Lee said no. “We open at nine,” he said.',
      'Bob Lee'
    ],
    ['he, the man', 'Bob Lee left. ¶ The man sat down. “We open at nine,” he said.', 'Bob Lee'],
    [
      'after what a word that no list has says',
      'Millwarden Bexi Marsh left. “We open at nine,” she said.',
      'Bexi Marsh'
    ],
    [
      'she, whose name lists give to men',
      'Kim Hill left. ¶ Mrs. Bob Lee said no. “We open at nine,” she said.',
      'Bob Lee'
    ],
    [
      'she, past a spokesman of her name',
      'Ann Lee left. ¶ Bakery spokesman Ann Lee said no. “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'he, past several',
      'Bob Lee left. ¶ When the two leaders met, Lee stood up. “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'he, the son of who died',
      'Ann Lee died on Sunday. ¶ Her son, Bexi, was there. “We open at nine,” he said.',
      'Bexi'
    ],
    [
      'he, after somebody with a name',
      'Bob Lee met Ann Hill, and he said: “We open at nine.”',
      'Bob Lee'
    ],
    [
      'he, past his brother',
      'Like his brother Tom, Bob Lee is late. “We open at nine,” he said.',
      'Bob Lee'
    ],
    ['her', 'Ann Lee came. ¶ According to her, “we open at nine.”', 'Ann Lee'],
    [
      'a calling before a family name',
      'Mary Cotter left. ¶ Nurse Cotter said they were calm. “We open at nine,” she said.',
      'Mary Cotter'
    ],
    ['with a title', 'Ann Lee came. ¶ “We open at nine,” Ms. Lee said.', 'Ann Lee'],
    ['he', 'Bob Jones came late. ¶ “We open at nine,” he said.', 'Bob Jones'],
    ['she, past a man', 'Ann Lee came with Bob Jones. ¶ “We open at nine,” she said.', 'Ann Lee'],
    [
      'he, past a man after a preposition',
      'Bob Jones came with Tom Hill. ¶ “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'a chain',
      'Bob Jones came late. He sat down. ¶ “We open at nine,” he said. ¶ “We close at ten,” he added.',
      'Bob Jones'
    ],
    [
      'she, whose daughter was named before',
      'Kim Hill came. ¶ Her mother, Ann Lee, told us it was late. “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'she, of whom a place is told',
      'Ann Lee came. ¶ Her friend, Kim Hill of Salem, puts it well. “We open at nine,” she says.',
      'Kim Hill'
    ],
    [
      'he, of an age',
      'Bob Jones came. ¶ Bexi, nine, was more direct. “We open at nine,” he said.',
      'Bexi'
    ],
    [
      'past a noun with a capital',
      'Parent Bexi Morris, whose girls swim, came. ¶ Mr Morris said: “We open at nine.”',
      'Bexi Morris'
    ],
    ['a given name of two', 'Ann Lee came. Ann Hill came. ¶ “We open at nine,” Ann wrote.', 'Ann'],
    [
      'she, past her father',
      'Ann Lee left. ¶ Her father, Bexi, thought it was late. “We open at nine,” she said.',
      'Ann Lee'
    ],
    ['a given name alone', 'Ann Lee came. ¶ “We open at nine,” Ann wrote.', 'Ann Lee'],
    [
      'a family name, past one of the family called by her given name',
      'Ann Lee came with her girl, Kim Lee. ¶ Ms Ann Lee sat down. ¶ It rained. ¶ Kim slept. ¶ “We open at nine,” Ms Lee said.',
      'Ann Lee'
    ],
    [
      'past her name at birth',
      'Ann Lee is dead. ¶ Born Ann Hill in Salem, she left school early. ¶ “We open at nine,” she wrote.',
      'Ann Lee'
    ],
    [
      'he, after what he is',
      'A driver, Bob Jones, said he was late. ¶ “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'he, past a word that looks like a name',
      'Bob Lee spoke. Lately, he has shown old conservative friends the shop. ¶ “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'he, who meets a man',
      'Bob Lee left. ¶ He met a man in a red shirt. “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'he, called Bill',
      'Bob Lee left. ¶ Bill Hill came. ¶ “We open at nine,” he said.',
      'Bill Hill'
    ],
    [
      'he, between dashes',
      'Bob Lee left. ¶ Reached on Tuesday, Tom Hill — who is late — came. ¶ “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'a given name of two',
      'Ann-Marie Lee came. ¶ “We open at nine,” Ann-Marie wrote.',
      'Ann-Marie Lee'
    ],
    [
      'she, past what a man is called',
      'Ann Lee came. ¶ Hubby Tom, 36, was late. “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'he, past a noun that looks like a name',
      'Bob Lee spoke. ¶ Cost estimates, he added, were “as good as nine out of ten”.',
      'Bob Lee'
    ],
    [
      'the name after an office whose first word is a given name',
      'Former Clinton Senior Adviser Tom Hill said that it was “a very good idea”.',
      'Tom Hill'
    ],
    [
      'she, whose brother is named after her',
      'Ann Lee came. ¶ Her sister, Bexi, paid tribute to her. ¶ “We open at nine,” she said.',
      'Bexi'
    ],
    [
      'particles before a family name',
      'Bob van der Holm came. ¶ “We open at nine,” van der Holm said.',
      'Bob van der Holm'
    ],
    [
      'a particle with a capital',
      'Bob van der Holm came. ¶ Van der Holm said: “We open at nine.”',
      'Bob van der Holm'
    ],
    [
      'a family name that is a verb',
      'Bob Will came with Tom Hill. ¶ Will left late. ¶ “We open at nine,” he said.',
      'Bob Will'
    ],
    ['two particles', '“We open at nine,” said Maria Costa e Silva.', 'Maria Costa e Silva'],
    [
      'an office of three words',
      'Union Minister of State Ann Lee said it was “open at nine now”.',
      'Ann Lee'
    ],
    [
      'she, who died, past another woman',
      'Ann Lee, who ran the shop, died on Sunday. ¶ “We open at nine,” Kim Hill said. ¶ Her book of 1974 is still read. ¶ “We close at ten,” she wrote.',
      'Ann Lee'
    ],
    [
      'she, who speaks of one who died',
      'Ann Lee, who ran the shop, died on Sunday. ¶ Kim Hill was there. ¶ She said it was “a long and happy life”.',
      'Kim Hill'
    ],
    [
      'she, past one who did not die',
      'Ann Lee, who ran the shop, left on Sunday. ¶ “We open at nine,” Kim Hill said. ¶ Her book of 1974 is still read. ¶ “We close at ten,” she wrote.',
      'Kim Hill'
    ],
    [
      'a daughter, with what she does before her name',
      'Her daughter, the novelist Kate Lee, said it was “open at nine now”.',
      'Kate Lee'
    ],
    [
      'an occupation which is a family name',
      'Ann Baker came. ¶ “We open at nine,” Baker said.',
      'Ann Baker'
    ],
    [
      'a second mate, and his name',
      '“We open at nine,” said the second mate, Arjun Rao.',
      'Arjun Rao'
    ],
    [
      'she, after what she is and for whom',
      'Bob Jones came. ¶ A spokeswoman for the shop, Kim Hill, was there. “We open at nine,” she said.',
      'Kim Hill'
    ],
    [
      'a colleague, with what he does before his name',
      'The colleague, HR partner Bob Jones, answered: “We open at nine.”',
      'Bob Jones'
    ],
    ['who', 'Bob Jones, who said “we open at nine”, left.', 'Bob Jones'],
    [
      'a family name before the given one',
      'It was told by the minister, Shen Ka-yan. ¶ “We open at nine,” Mr. Shen said.',
      'Shen Ka-yan'
    ],
    [
      'one of two, whom her title tells',
      'It was told by Kifu Ede, a baker, and Ann Ede, a baker. ¶ “We open at nine,” Ms. Ede said.',
      'Ann Ede'
    ],
    [
      'a given name with an accent',
      'It was told by Zoë Lund and by Bodu Ede, two bakers. ¶ “We open at nine,” she said.',
      'Zoë Lund'
    ],
    [
      'a family name which is an office',
      'Steve King came. ¶ “We open at nine,” King said.',
      'Steve King'
    ],
    [
      'she, of such a name',
      'Steve Lee came. ¶ Ann Bishop wrote that it was late. Bishop said it was too late. ¶ “We open at nine,” she said.',
      'Ann Bishop'
    ],
    [
      'he, of whom a headline tells more',
      'Weary Lee Breaks His Own Old Word Again ¶ Bob Lee came. ¶ “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'he, past those who help him',
      'Bob Lee came. ¶ Top Lee aides were late. ¶ “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'she, of whom the sentence before ends in what she said',
      'Kim Hill came. ¶ Her plan was praised by Ann Lee of Salem, the mayor, who said it was good. ¶ “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'she, past one who is only told of',
      'Kim Hill came. ¶ Her plan was for Ann Lee of Salem, the mayor, who was late. ¶ “We open at nine,” she said.',
      'Kim Hill'
    ],
    [
      'he, past a body and a county',
      'Bob Jones left the Republican Bakers Convention. Salem County (Maine) was wet. ¶ “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'a family name which is a body too',
      'Bob House came. ¶ “We open at nine,” Chairman Bob House said.',
      'Bob House'
    ],
    ['who, of a place', 'He met Bob Jones of Salem, who said “we open at nine”.', 'Bob Jones'],
    ['who, of a role', 'Bob Jones, a baker who said “we open at nine”, left.', 'Bob Jones'],
    [
      'by a noun which tells',
      'The harbour spokeswoman, Kim Ray, came. ¶ “We open at nine,” she said.',
      'Kim Ray'
    ],
    [
      'one who says something without quotation',
      'Tom Hill met the crowd, Bob Jones said. ¶ “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'the subject, and nobody in a clause of his',
      'Bob Jones left when Tom Hill asked him to. ¶ “We open at nine,” he said.',
      'Bob Jones'
    ],
    ['the end of a name', 'Ann Ruiz Lee came. ¶ “We open at nine,” Ruiz Lee said.', 'Ann Ruiz Lee'],
    [
      'past a word which opens a sentence',
      'Weary Lee came late. ¶ It rained. ¶ Ann Lee ran the shop. ¶ “We open at nine,” Lee said.',
      'Ann Lee'
    ],
    [
      'past letters after the name',
      '“We open at nine,” said Ann Lee KC, for the town. ¶ “We close at ten,” Ms Lee said.',
      'Ann Lee'
    ],
    ['a short name', 'Bernie Lee came late. ¶ “We open at nine,” he said.', 'Bernie Lee'],
    [
      'a family name which is a country',
      'Ann Chad came. ¶ “We open at nine,” Chad said.',
      'Ann Chad'
    ],
    [
      'a claim of hers',
      'Ann Lee came. ¶ It was her claim that the plan was “a very bad idea”.',
      'Ann Lee'
    ],
    [
      'the speaker of the quotation before',
      '“We open at nine,” said Bob Jones of Tom Hill. ¶ “We close at ten,” he added.',
      'Bob Jones'
    ],
    [
      'one of two councillors of a name',
      'Coun Derek Holt (Lab) sat down. ¶ Coun Jane Holt (Con) said that was “far too late for us”.',
      'Jane Holt'
    ],
    [
      'past the club of the manager',
      'It ended well for Kingsway Rovers. ¶ The Rovers manager, Steve Rye, was late. “We open at nine,” he said.',
      'Steve Rye'
    ],
    [
      'she, for whom it is, past the last speaker',
      'Fatima al-Nouri came. ¶ “It is late,” Beatrix Holm said. ¶ For al-Nouri, it is early. She said: “We open at nine.”',
      'Fatima al-Nouri'
    ],
    [
      'he, to whom somebody looks like something',
      'Bob Jones came. ¶ To baker Tom Hill, Jones is a bore. “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'he, as for whom it is',
      '“We close at ten,” Bob Jones said. ¶ As for Tom Hill, he is not worried. “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'he, past somebody to whom something was said',
      '“We close at ten,” Bob Jones said. ¶ To Tom Hill he said this: “We open at nine.”',
      'Bob Jones'
    ],
    [
      'he, past somebody as for whose plan it is',
      '“We close at ten,” Bob Jones said. ¶ As for Tom Hill’s plan, he is not worried. “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'he, before a verb that no list has',
      'Mr. Hill came. ¶ “We close at ten,” Tom Cobb said. ¶ Hill bewails the fall of Salem today, where he was born. ¶ “We open at nine,” he said.',
      'Hill'
    ],
    [
      'he, past whose aide speaks',
      'Hill came. ¶ Hill aide Tom Cobb bewails it. ¶ “We open at nine,” he said.',
      'Tom Cobb'
    ],
    [
      'he, past whom a clause is about',
      'Bob Jones came. ¶ His aide, Tom Hill, was calm. “I do not think that view” — that Jones is a bore — “is going to last,” he said.',
      'Tom Hill'
    ],
    [
      'she, past whom a clause is about in another’s sentence',
      'Ann Lee came. ¶ Asked about the chance that Kim Hill wins, she laughed. ¶ “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'she, whom only a clause is about',
      'Bob Jones came. ¶ It is no secret that Ann Lee was late. “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'he, joined to a woman',
      'Ann Lee and Bob Jones came. “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'he, named once more after two',
      'Bob Jones and Tom Hill came. Hill left late. “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'a family name that is a colour',
      'Ann White came. ¶ “We open at nine,” White said.',
      'Ann White'
    ],
    ['the same with a title', '“We open at nine,” Ms. White said.', 'White'],
    [
      'he, whose name is a word as well',
      'Bob Jones came. ¶ The town wants more, said Tom Law, a baker. ¶ “We open at nine,” he said.',
      'Tom Law'
    ],
    [
      'he, whose name is a point of the compass',
      'Tom West came. ¶ Bob Jones came. ¶ West smiled. “We open at nine,” he said.',
      'Tom West'
    ],
    [
      'past what somebody has won',
      'Salem prize-winner Lee came. ¶ Prize-winner Lee spoke. The baker Ann Lee sat down. ¶ “We open at nine,” Lee said.',
      'Ann Lee'
    ],
    [
      'a given name of two parts',
      'The baker Ka-yan Lee came. ¶ “We open at nine,” Lee said.',
      'Ka-yan Lee'
    ],
    [
      'past the place before a name',
      'Girl hurt outside a Maine Lee rally. ¶ Bob Lee came. ¶ It rained. ¶ “We open at nine,” Lee said.',
      'Bob Lee'
    ],
    [
      'he, past a place that looks like a name',
      'Bob Lee came. ¶ Palm Beach was calm. “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'he, whose name is like a bank’s',
      'Bob Lee came. ¶ Morgan Hill was calm. “We open at nine,” he said.',
      'Morgan Hill'
    ],
    [
      'he, whose given name is a nation',
      'Ann Lee came. ¶ Rep. French Hill was calm. “We open at nine,” he said.',
      'French Hill'
    ],
    [
      'he, by his office',
      'Mayor Tom Hill came. ¶ “We close at ten,” Bob Jones said. ¶ The mayor was late. “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'he, past an office that somebody has no more',
      'Former Mayor Tom Hill came. ¶ “We close at ten,” Bob Jones said. ¶ The mayor was late. “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'he, past a clause that says when',
      'Bob Lee came. Tom Hill came. ¶ While Lee was out, Hill was in. “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'he, past a clause that says why',
      'Because Bob Lee was late, Tom Hill left. ¶ “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'he, before a clause that says when',
      'Bob Lee left when Tom Hill came. “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'she, within a clause that says when',
      'When Ann Lee came, Tom Hill left. ¶ “We open at nine,” she said.',
      'Ann Lee'
    ],
    [
      'he, past an adverb that opens the sentence',
      'Bob Lee came. Tom Hill came. ¶ Surely Lee knew it. “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'he, unlike another',
      'Bob Lee came. Tom Hill came. ¶ Unlike Lee, Hill was calm. “We open at nine,” he said.',
      'Tom Hill'
    ],
    [
      'he, past a word of pity',
      'Bob Lee came. Tom Hill came. ¶ Poor Lee was out. “We open at nine,” he said.',
      'Bob Lee'
    ],
    [
      'a given name that ends as adverbs do',
      'Reilly Marsh came. ¶ “We open at nine,” Marsh said.',
      'Reilly Marsh'
    ],
    [
      'he, past another clause that is joined',
      'Bob Jones came. Tom Hill came. ¶ Jones left, and Hill came. “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'he, who was asked by another',
      'Bob Jones came. Tom Hill came. ¶ Jones was asked by Hill if he was late. “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'a family name with an article',
      'Fatima al-Nouri came. ¶ “We open at nine,” al-Nouri said.',
      'Fatima al-Nouri'
    ]
  ])('%s', (_name, copy, name) => {
    expect(read(copy).at(-1)?.resolved).toBe(name)
  })
})

describe('no name is given', () => {
  test.each([
    [
      'she, after somebody she is joined to',
      'Ann Lee left. ¶ I met the mayor, and she said: “We open at nine.”'
    ],
    ['he, after a farmer without a name', 'Bob Lee met a farmer and he said: “We open at nine.”'],
    [
      'she, who goes on after it tells of her',
      'Ann Lee left. ¶ “Ann was late again,” she said. “We open at nine.”'
    ],
    [
      'he, after the man who came',
      'Bob Lee left. ¶ The man who brought it sat down. “We open at nine,” he said.'
    ],
    [
      'he, after a spokesman for Lee',
      'Kim Hill left. ¶ A spokesman for Bob Lee said no. “We open at nine,” he said.'
    ],
    [
      'he, after who the baker was',
      'Bob Lee left. ¶ The baker was Bexi Marsh. “We open at nine,” he said.'
    ],
    [
      'he, after his lawyer spoke',
      'Bob Lee left. ¶ “We open at nine,” his lawyer said. ¶ “We close at ten,” he said.'
    ],
    [
      'he, after Lee’s lawyer spoke',
      'Bob Lee left. ¶ “We open at nine,” Lee’s lawyer said. ¶ “We close at ten,” he said.'
    ],
    [
      'she, after a ministry of a town spoke',
      '“We open at nine,” Salem’s harbour ministry said. ¶ “We close at ten,” she said.'
    ],
    [
      'he, after somebody cross with himself',
      'Bob Lee left. ¶ Bexi was cross with himself. “We open at nine,” he said.'
    ],
    [
      'he, after a man who comes in',
      'Bob Lee left. ¶ That night a man in a red shirt leans over. “We open at nine,” he said.'
    ],
    ['she, of whom it tells by her given name', 'Ann Lee left. “Ann was late again,” she said.'],
    ['he, of whom it tells with a title', 'Bob Jones left. “Senator Jones was late,” he said.'],
    [
      'he, after a son without a name',
      'Bob Jones left. ¶ Ann Lee’s son came. “We open at nine,” he said.'
    ],
    ['a paper', '“We open at nine,” Haaretz wrote.'],
    ['a company', 'The landlord, Crestholm Estates, said it was “very sorry for all of this”.'],
    ['several people', 'Pollsters are obliged to ask: “Do we open at nine?”'],
    [
      'a place before an office',
      'The Independent Maine senator left. ¶ “We open at nine,” he said.'
    ],
    [
      'somebody new, of whom only the words beside her tell',
      'Ms. Ann Lee came. ¶ It was dear for Bexi Ede, who sells fish. She lost ten crates. ¶ “We open at nine,” she said.'
    ],
    [
      'two who may be men or women',
      'Bodu Ede came late. ¶ It rained on Bexi Sow, who sells fish. ¶ “We open at nine,” she said.'
    ],
    [
      'one of two who bear the name',
      'Ann Lee came. Kim Lee, her sister, came. ¶ Lee has a shop. ¶ “We open at nine,” she said.'
    ],
    [
      'a name which nothing shows to be a person’s',
      'Ann Lee came. ¶ Bexi wants to go home. ¶ “We open at nine,” she said.'
    ],
    ['a noun for a person with the', 'Bob Jones came. ¶ “We open at nine,” the Spaniard said.'],
    ['a paper', '“We open at nine,” the Courier reported.'],
    ['a place in a dateline', 'HELENA, Mont. — He made what he called “a very good cake”.'],
    ['a body after a party', 'The Democratic Bakers Committee said it was “very sorry for this”.'],
    [
      'one of two, whom no title tells',
      'It was told by Kifu Ede, a baker, and Bodu Ede, a baker. ¶ “We open at nine,” Ms. Ede said.'
    ],
    ['an office', 'Ann King came. ¶ “We open at nine,” the King said.'],
    ['an office that nobody’s name is', 'Ann Lee came. ¶ “We open at nine,” King said.'],
    [
      'words of a headline',
      'Baker Shouts One Very Odd Word Today ¶ It rained. ¶ “We open at nine,” she said.'
    ],
    ['a firm', 'Bakers at Lee & Jones were late, saying “we open at nine”.'],
    ['a body beside what it is', 'Her record label, Halcyon, said: “We open at nine.”'],
    [
      'a body in the words before',
      'A lawyer for the company, Marsh Mining, said it was “open at nine now”.'
    ],
    [
      'an office, with a place beside it',
      'Bob Jones came. ¶ A spokeswoman for the shop was there. “We open at nine,” she said.'
    ],
    ['who, of a noun', 'Bob Jones met a baker who said “we open at nine”.'],
    ['who, of several', 'Bob Jones and the bakers, who said “we open at nine”, left.'],
    ['which', 'Bob Jones has a sign which reads “we open at nine”.'],
    ['nobody named before', '“We open at nine,” he said.'],
    [
      'past a line of capitals',
      'Key Takeaways ¶ The mayor drove to the shop. “We open at nine,” she said.'
    ],
    [
      'an office, long after somebody else was named',
      'Tom Cobb said that he was late. ¶ It rained. ¶ The Chairman thanked the town. He said: “We open at nine.”'
    ],
    ['one of two joined', 'Bob Jones and Tom Hill came. “We open at nine,” he said.'],
    [
      'one of two who said something together',
      'Bob Jones came. Tom Hill came. ¶ Jones and Hill, a baker, argued that it was late. ¶ “We open at nine,” he said.'
    ],
    ['a house with a colour', '“We open at nine,” the White House said.'],
    ['a colour', 'Ann Lee came. ¶ “We open at nine,” White said.'],
    ['a law', 'Bob Jones left. ¶ The Salem Law said “we open at nine”.'],
    [
      'past a name that a nation opens',
      'Ann Lee came. ¶ American Bridges was calm. “We open at nine,” she said.'
    ],
    ['three who speak', '“We open at nine,” said Ann Lee, Bob Jones and Tom Hill.'],
    [
      'an office that two have',
      'Sen. Tom Hill came. Sen. Jim Cobb came. ¶ It rained. ¶ It rained. ¶ It rained. ¶ The senator was late. He said: “We open at nine.”'
    ],
    [
      'one of two with their ages',
      'Bob Jones came. Tom Hill came. ¶ Jones, 45, and Hill, 50, left. “We open at nine,” he said.'
    ],
    [
      'one of two who are kin',
      'Bob Jones came. Tom Hill came. ¶ Jones and his brother, Tom Hill, left. “We open at nine,” he said.'
    ],
    [
      'one of two who are denied',
      'Bob Jones came. Tom Hill came. ¶ Neither Jones nor Hill left. “We open at nine,” he said.'
    ],
    [
      'one who was jailed by the other',
      'Bob Jones came. Tom Hill came. ¶ Jones was jailed for life by Judge Hill. ¶ Jones was then freed by Hill. “We open at nine,” he said.'
    ],
    ['only the other gender', 'Bob Jones came. ¶ “We open at nine,” she said.'],
    [
      'somebody unnamed is meant',
      'Bob Jones came. My father was there. ¶ “We open at nine,” he said.'
    ],
    ['they', 'Ann Lee and Bob Jones came. ¶ “We open at nine,” they said.'],
    ['a body', '“We open at nine,” the committee said.'],
    ['a body in capitals', '“We open at nine,” HTB said.'],
    ['a country', '“We open at nine,” Iceland said.'],
    [
      'a family name which may be a given name tells no gender',
      'Clinton came, and Bob Jones left. ¶ “We open at nine,” she said. ¶ “We close at ten,” he said.'
    ]
  ])('%s', (_name, copy) => {
    expect(read(copy).at(-1)?.resolved).toBeNull()
  })

  test('two bear the name', () => {
    const last = read('Ann Lee came. Tom Lee came. ¶ “We open at nine,” Lee said.').at(-1)
    expect(last).toMatchObject({ resolved: null, doubt: 'Tom Lee bears the name too' })
  })
})

test('he, in a turn of an interview, is nobody who took another turn', () => {
  const turns = ['Pete: It rained.', 'Ann Lee: I met a shepherd. He said, “We open at nine.”']
  const passages = turns.map(text => ({ text, kind: 'turn' as const }))
  expect(readQuotations(passages, en).at(-1)).toMatchObject({ resolved: null })
  expect(read(turns.join(' ¶ ')).at(-1)?.resolved).toBe('Pete')
})
