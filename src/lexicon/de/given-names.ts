// Source: our own knowledge of given names usual in Germany, Austria and Switzerland; names of men and women alike are left out.

import { givenNames as english } from '../en/given-names.ts'

const female = `
  adelheid agnes alexandra alina amelie amina amira anastasia andrea andrée anett angela angelika
  anita anja anke annalena anne annegret anneliese annette annika antje antonia ariane astrid aydan
  ayla ayse ayşe azra bea beate beatrix bettina bianca birgit birgitta birte brigitte britta bärbel
  carina carla carlotta carmen carola caroline celina celine chantal charlotte chiara christa
  christel christiane christina christine clara claudia cordula corinna cornelia cosima cécile
  dagmar dana daniela daria darja deborah denise diana dilara dilek doris dorothea dörte edeltraud
  ela elena eleni eleonore elfriede elif elina elisa elisabeth elise elke ella ellen elsa elvira
  emilia emily emine emma erika esra esther eva evelyn evi fabienne fatma felicitas fenja finja
  fiona franka franziska frauke frederike friederike gabi gabriele gaby gamze gerda gerlinde gertrud
  gesine gisela gitta giulia greta gudrun gülsen hanna hannah hannelore hedwig heide heidemarie
  heidi heike helen helena helene helga henrike herta hertha hilde hildegard hülya ilka ilona ilse
  imke ina ines inge ingeborg ingrid irene iris irmgard isa isabel isabell isabella isabelle isolde
  jacqueline jana janina janine janna jasmin jella jenny jette joana johanna josefine josephine jule
  juli julia juliane julika jutta kaja karen karin karola karolin katarina katharina katharine
  kathleen kathrin katja katrin kerstin kira kirsten klara kristina lara larissa laura lea leila
  lena lene leni leonie leyla lia liane liesel lieselotte lilli lilly lina linda linn lisa liselotte
  lore lotte louisa louise lucia lucy luisa luise luzia lydia magdalena maike maja malena malin
  mandy manuela mara marei mareike margarete margarethe margit margot margret maria marianna
  marianne marie marie-luise marika marina marion marisa marit marlen marlene marlies marta martha
  martina mathilda mathilde mechthild meike melanie melek melina meral merle meryem mia mila milena
  mira miriam mona monika nadezhda nadia nadine nadja naomi natalia natalie natascha nele nesrin
  nicola nicole nina nora oksana olena olga paula pauline petra pia rahel ramona rebekka regina
  regine renate ricarda ronja rosa rosalie rosemarie roswitha ruth sabine sabrina sandra sara sarah
  saskia selina sevim sibylle sigrid silke silvana silvia simone sina smilla sofia sofie sonia sonja
  sophia sophie stefanie steffi stella stephanie susanne svea svenja svetlana swantje swetlana
  sybille sylvia tamara tanja tatiana tatjana teresa tessa thea theresa theresia tilda tina traute
  ulla ulrike ursula uschi uta ute valentina valerie vanessa vera verena veronika viktoria viola
  vivian vivien vroni waltraud wencke wiebke wilhelmine xenia yara yasemin yasmin ylva yuliya yvonne
  zehra zeynep zoe
`
const male = `
  achim adam adolf adrian ahmad ahmed ahmet albert albrecht aleksandar alessandro alex alexander
  alexej alfons alfred ali alois amin anatoli andreas ansgar anton antonio armin arndt arne arno
  arthur artur attila august axel balthasar bastian benedikt benjamin benno bent bernd bernhard
  berthold bertold bjarne björn bodo boris boy burak burkhard bülent carl carsten cem cemal cengiz
  christian christof christoffer christoph claus clemens conrad constantin cornelius daniel darius
  david dennis detlef detlev dieter dietmar dietrich dirk dmitri dmitry dominic dominik dragan
  eberhard eckart eckhard edgar edin edmund eduard egon ehrhart eike elias elmar emanuel emanuele
  emil emre enno enrico erdal erhard erich erik ernst erol erwin eugen ewald fabian fabio falk felix
  ferdinand fiete finn flavio florian francesco franco frank franz friedhelm friedrich fritz gabriel
  gebhard georg georgi georgios gerald gerd gereon gerhard gernot gert gian giovanni giuseppe goran
  gottfried gregor guido gustav gustavo günter günther hagen hakan halil hamza hannes hanno hans
  hans-joachim hans-jürgen hans-peter hansjörg harald hartmut hasan hassan hasso hauke heiko heiner
  heinrich heinz heinz-peter helge helmut helmuth hendrik henning henri henrik henryk herbert
  heribert hermann herwig hilmar hinrich holger horst hubert hubertus hugo hüseyin ibrahim igor ilja
  ingmar ingo ingolf iwan jakob jakub jan jannik jannis janosch jarno jason jens jens-uwe joachim
  jochen joel johann johannes john jon jonas jonathan jordan jorge josef joshua josip juan julian
  julius justus jörg jürg jürgen kai karim karl karl-heinz karlheinz karsten kaspar kay kemal kevin
  kian kilian klaas klaus klaus-dieter klaus-peter klemens knut kolja konrad konstantin korbinian
  kurt lars lasse leo leon leonard leonardo leonhard leopold levin liam linus lorenz loris lothar
  luc luca lucas ludger ludwig luigi luis luka lukas lutz mads magnus maksim malik malte mamadou
  manfred manuel marc marcel marco marcus mario markus martin mathias mats matteo matthias matti
  maurice mauro max maxim maximilian mehmet meinhard meinrad mert mesut michael michail michel
  miguel mika mike milan mirko mohamed mohammad mohammed moritz muhammad murat mustafa niccolo nico
  nicolai nicolas niels nikita niklas niko nikola nikolaus nils noah norbert olaf ole oleg oliver
  omar onno orhan ortwin oskar osman otmar ottmar otto pablo paolo pascal patrice patrick paul pedro
  peer per peter philipp pierre piet pit raimund rainer ralf ralph ramon raphael rasmus reiner
  reinhard reinhold rené reto ricardo rico robert roberto robin rocco roderich roger roland rolf
  roman romeo ronald ronny ruben rudi rudolf ruedi rupert ruprecht ruslan rüdiger salih sami samuel
  sandro sascha sebastian selim sepp serdar sergei sergej sergio severin siegfried siegmar sigmar
  sigmund silas silvio simon stefan steffen stephan steven sven swen sönke sören tarek tarik tayfun
  theo theodor thierry thies thilo thomas thorsten till tilman tilo tim timm timo tino tjark tobias
  tom tomas tommaso toni torsten tristan tyler udo ueli ulf uli ulrich umut urs uwe valentin
  valentino veit viktor vincent vinzenz vitali vito vladimir volker volkmar walter walther wassili
  wendelin werner wilfried wilhelm willem willi willy winfried wladimir wolf wolfgang wolfram
  wolodymyr xaver yannick yannik yasin yusuf yves zoran
`

/** Given names of German and of English, by gender. */
export const givenNames = {
  female: `${english.female} ${female}`,
  male: `${english.male} ${male}`
}
