// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Verbs which help another verb. */
export const auxiliaries: readonly string[] = words(`
  bin bist darf durfte durften dürfen habe haben hat hatte hatten hätte hätten ist kann konnte
  konnten könne können könnte könnten muss musste mussten müsse müssen müsste sei seien sein sind
  soll solle sollen sollte sollten war waren werde werden will wird wolle wollen wollte wollten
  worden wurde wurden wäre wären würde würden
`)

/** Words which begin a noun phrase. */
export const determiners: readonly string[] = words(`
  acht das dem den der des die dies diese diesem diesen dieser dieses drei ein eine einem einen
  einer eines elf fünf jede jeder jedes kein keine keinen mehrere neun sechs sieben viele vier zehn
  zwei zwölf
`)

/** Possessive words which begin a noun phrase. */
export const possessives: readonly string[] = words(`
  deren dessen ihr ihre ihrem ihren ihrer ihres mein meine sein seine seinem seinen seiner seines
  unser unsere
`)

/** Words which tie a noun phrase to what stands before it. */
export const prepositions: readonly string[] = words(`
  ab abseits am an angesichts anhand anlässlich anstelle auf aufgrund aus außer außerhalb bei beim
  bezüglich binnen bis dank durch entgegen entlang für gegen gegenüber hinsichtlich hinter im in
  infolge inmitten innerhalb ins jenseits mangels mit mithilfe mittels nach neben oberhalb ohne per
  samt seit seitens statt trotz um ungeachtet unter unterhalb unweit via vom von vonseiten vor wegen
  während zu zugunsten zuliebe zum zur zwecks zwischen über
`)

/** Words which begin a clause that depends on another. */
export const subordinators: readonly string[] = words(`
  als bevor da damit dass falls indem nachdem ob obwohl sobald sodass sofern solange warum weil wenn
  weshalb wie wieso wo wobei wodurch wofür womit wonach woran worauf wozu während
`)

/** Words which join. */
export const conjunctions: readonly string[] = words(`
  aber denn doch oder sondern sowie und
`)

/** Small words which may stand between a verb and its subject. */
export const adverbs: readonly string[] = words(`
  abends aber abschließend allein allenfalls allerdings andererseits anders anfangs anschließend
  auch ausdrücklich außerdem bald beinahe bereits besonders besser bisher bislang bloß dabei dafür
  dagegen daher damals danach daneben dann daran darauf daraufhin daraus darin darum darunter
  darüber davon davor dazu demnach demzufolge denn dennoch derweil derzeit deshalb deswegen dort
  draußen drinnen eben ebenda ebendort ebenfalls ebenso ebensowenig eher einerseits einmal einst
  endlich erneut erst erstmals etwa fast ferner folgendermaßen folglich freilich früher ganz gar
  gemeinsam genau genauso gerade gern gerne gestern gleichwohl gleichzeitig heute hier hierauf
  hierbei hierin hierzu hingegen hinterher hoffentlich ihrerseits immer immerhin indes indessen
  insbesondere insgesamt insofern inzwischen irgendwann jedenfalls jederzeit jedoch jetzt jüngst
  kaum kurz kürzlich lediglich leider mal manchmal mehr mehrfach meist meistens mittags mittlerweile
  mitunter morgen morgens nachmittags nachts nahezu nebenbei nicht nie niemals noch nun nur nämlich
  oben obendrein offenbar oft ohnehin schließlich schon sehr seinerseits seinerzeit seither selber
  selbst selten sinngemäß so soeben sofort sogar somit sonst sowieso sowohl später stattdessen stets
  tags teils trotzdem täglich ungefähr unlängst unten unterdessen ursprünglich vielleicht vielmehr
  vorab vorerst vorher vormittags weiter weiterhin weiters wenig weniger wieder wiederholt wiederum
  woanders wohl wörtlich zeitweise zudem zuerst zugleich zuletzt zumal zumindest zunächst zusammen
  zuvor zwar zwischenzeitlich ähnlich öfter überall überaus überdies übrigens
`)

/** Words with a capital at the start of a sentence which begin no name. */
export const notNames: readonly string[] = words(`
  allerdings außerdem bisher dabei dagegen damit danach dann dort hier jetzt laut nach nun so und
  wann warum was welche welcher welches wer weshalb wie wo wohin wozu zudem zuletzt zuvor
`)
