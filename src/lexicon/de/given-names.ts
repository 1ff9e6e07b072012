// Source: our own knowledge of given names usual in Germany, Austria and Switzerland; names of men and women alike are left out.

import { givenNames as english } from '../en/given-names.ts'

const female = `
  adelheid agnes alexandra andrea anett angela angelika anja anke annalena anne annegret anneliese
  annette antje ariane astrid aydan bärbel beate beatrix bettina birgit birgitta birte brigitte
  britta carola christa christel christiane christina christine claudia cordula corinna cornelia
  dagmar daniela doris dorothea dörte edeltraud elfriede elisabeth elke ellen elvira erika esther
  eva evelyn fatma franziska frauke frederike friederike gabriele gerda gerlinde gertrud gesine
  gisela gitta gudrun hannelore hedwig heide heidemarie heidi heike helga henrike herta hertha
  hildegard ilse imke ines inge ingeborg ingrid irene iris irmgard isolde jana janine julia juliane
  jutta karin karola katarina katharina kathrin katja katrin kerstin klara kristina liane lieselotte
  lisa liselotte lore lotte lydia magdalena maike maja manuela mareike margarete margarethe margit
  margot margret maria marianne marie marina marion marlene marlies martina mechthild meike melanie
  miriam monika nadine nadja natascha nicole olga petra ramona rebekka regina regine renate ricarda
  ronja rosemarie roswitha ruth sabine sabrina sandra saskia sibylle sigrid silke silvana silvia
  simone sonja stefanie steffi stephanie susanne svenja sybille sylvia tanja tatjana theresia traute
  ulla ulrike ursula uschi ute vera verena veronika vroni waltraud wiebke wilhelmine yvonne
`
const male = `
  achim adolf albrecht alfons alfred alois andreas ansgar anton armin arndt arne arno artur august
  axel balthasar benedikt benjamin bernd bernhard berthold bertold björn bodo boris burkhard carsten
  christian christof christoph claus clemens cornelius detlef detlev dieter dietmar dietrich dirk
  eberhard eckart eckhard edgar edmund egon ehrhart elmar emil erhard erich ernst erwin eugen ewald
  fabian felix ferdinand florian frank franz friedhelm friedrich fritz gebhard georg gerald gerd
  gereon gerhard gernot gert gottfried gregor guido günter günther gustav hagen hanno hans hansjörg
  harald hartmut hasso heiko heiner heinrich heinz helge helmut helmuth hendrik henning henryk
  herbert heribert hermann herwig hilmar holger horst hubert hubertus hugo igor ingo ingolf jakob
  jan jens joachim jochen johann johannes jonas jörg josef jürg jürgen kai karl karlheinz karsten
  kaspar kilian klaus knut konrad konstantin kurt lars leonhard leopold lorenz lothar lukas lutz
  manfred manuel marc marcel marco marcus mario markus martin mathias matthias max maximilian
  meinhard meinrad michael moritz niels niklas nikolaus nils norbert olaf oliver ortwin oskar otmar
  ottmar otto pascal patrick paul peer peter philipp raimund rainer ralf ralph reiner reinhard
  reinhold reto roderich roland rolf roman rudi rüdiger rudolf rupert ruprecht sebastian siegfried
  siegmar sigmar sigmund simon stefan steffen stephan sven theo theodor thilo thomas thorsten tilman
  tilo timo tobias torsten udo ulf uli ulrich urs uwe valentin veit viktor vinzenz volker volkmar
  walter walther wendelin werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver
`

/** Given names of German and of English, by gender. */
export const givenNames = {
  female: `${english.female} ${female}`,
  male: `${english.male} ${male}`
}
