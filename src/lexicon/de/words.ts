// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

export const auxiliaries: readonly string[] = words(`
  bin bist darf dürfen durfte durften habe haben hat hatte hatten hätte hätten ist kann können
  könne könnte könnten konnte konnten muss müssen müsse musste mussten müsste sei seien sein sind
  soll sollen solle sollte sollten war waren wäre wären werde werden wird worden wurde wurden würde
  würden will wolle wollen wollte wollten
`)
export const determiners: readonly string[] = words(`
  das dem den der des die diese diesem diesen dieser dieses ein eine einem einen einer eines jede
  jeder jedes kein keine keinen mehrere viele
`)
export const possessives: readonly string[] = words(`
  dessen deren ihr ihre ihrem ihren ihrer ihres mein meine sein seine seinem seinen seiner seines
  unser unsere
`)
export const prepositions: readonly string[] = words(`
  ab am an auf aus bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne
  seit trotz über um unter vom von vor während wegen zu zum zur zwischen
`)
export const subordinators: readonly string[] = words(`
  als bevor da damit dass indem nachdem ob obwohl sobald sodass während weil wenn wie wo
`)
export const conjunctions: readonly string[] = words('aber denn doch oder sondern sowie und')
export const adverbs: readonly string[] = words(`
  aber abschließend allerdings anders anschließend auch außerdem bald bereits besonders besser
  bislang dabei dafür dagegen daher damals danach daneben dann daran darauf daraufhin daraus darin
  darum darunter darüber davon davor dazu denn derzeit deshalb deswegen draußen ebenda ebenfalls
  ebenso eher einerseits einmal endlich erneut erst etwa fast ferner folgendermaßen früher gar
  gemeinsam genau gern gerne gestern gleichzeitig heute hierauf hierbei hierin hierzu hingegen
  hinterher immer immerhin indes indessen inzwischen irgendwann jederzeit jedoch jetzt kaum kürzlich
  leider manchmal mehr mehrfach meist meistens mittlerweile morgen nicht nie niemals noch nun nur
  oben offenbar oft schließlich schon sehr selber selbst selten so sofort sogar somit sonst sowohl
  später stattdessen stets trotzdem täglich ungefähr unlängst unten unterdessen ursprünglich
  vielleicht vielmehr vorerst vorher weiter weiterhin weiters wieder wiederholt wiederum wohl
  wörtlich zudem zuerst zugleich zuletzt zunächst zuvor zwar öfter überall überdies
`)
export const times: readonly string[] = words(`
  april august dezember dienstag donnerstag februar freitag januar juli juni mai märz mittwoch
  montag november oktober samstag september sonntag sonnabend
`)
export const titles: readonly string[] = words(`
  abgeordnete abgeordneter admiral anwalt ausschussvorsitzende autor autorin außenminister
  außenministerin beauftragte beauftragter bischof bischöfin bundeskanzler bundeskanzlerin
  bundespräsident bundespräsidentin bundesrat bundesrätin bürgermeister bürgermeisterin
  bürgerrechtler chef chefin dekan dekanin direktor direktorin dr dr. experte expertin
  finanzminister finanzministerin frau fürst general generalsekretär generalsekretärin
  geschäftsführer geschäftsführerin gouverneur gouverneurin gründer gründerin herr innenminister
  innenministerin innensenator intendant intendantin justizminister justizministerin kanzler
  kanzlerin kardinal kommandeur kommissar kommissarin könig königin landrat landrätin leiter
  leiterin minister ministerin ministerpräsident ministerpräsidentin mitglied oberbürgermeister
  oberbürgermeisterin oberst obmann papst pastor pastorin pfarrer pfarrerin politiker politikerin
  premier premierminister premierministerin prof prof. professor professorin präsident präsidentin
  rektor rektorin richter richterin schatzmeister schatzmeisterin senator senatorin sprecher
  sprecherin staatsanwalt staatsanwältin staatssekretär staatssekretärin stadtrat stadträtin
  stellvertreter stellvertreterin trainer trainerin umweltminister umweltministerin
  verteidigungsminister verteidigungsministerin vizepräsident vizepräsidentin vorsitzende
  vorsitzender vorstand werksleiter
`)
export const people: readonly string[] = words(`
  abgeordnete abgeordneter aktivist aktivistin analyst analystin angehörige angeklagte anhänger
  anwalt anwohner anwohnerin anwältin arzt augenzeuge augenzeugin autor autorin beamte beamter
  beamtin beobachter berater beraterin besitzer besitzerin betreiber bewohner bewohnerin botschafter
  botschafterin bürger demonstranten eltern erfinder ermittler ermittlerin experte experten expertin
  fahrer fahrerin fan fans feuerwehrmann forscher forscherin frau gegner geschäftsführer
  geschäftsführerin gewerkschafter gewerkschafterin gründer gründerin helfer historiker historikerin
  ingenieur ingenieurin inhaber inhaberin initiatoren journalist journalistin jurist juristin
  kandidat kandidatin kollege kollegin kommandant kommentator korrespondent korrespondentin kritiker
  kritikerin könig künstler künstlerin lehrer lehrerin manager managerin mann meteorologe
  meteorologin minister ministerin ministern mitarbeiter mitarbeiterin mitglied mitglieder moderator
  moderatorin mutter nachbar nachbarin oberhaupt parteifreund passant pilot pilotin politiker
  politikerin polizist polizistin premier präsident präsidentin rechtsanwalt rechtsanwältin referent
  referentin regisseur regisseurin reporter richter richterin schauspieler schauspielerin
  schriftsteller schriftstellerin schüler schülerin sekretär sekretärin sieger siegerin soldat
  soldatin spieler spielerin sportler sportlerin sprecher sprecherin student studentin sänger
  sängerin teilnehmer teilnehmerin theologe theologin unternehmer unternehmerin vater veranstalter
  verfasser verfasserin verteidiger verteidigerin vertreter vertreterin vize vorsitzende
  vorsitzender wirt wirtin wissenschaftler wissenschaftlerin zeuge zeugin zuschauer ärztin
  überlebende überlebender
`)
export const bodies: readonly string[] = words(`
  agentur amt ausschuss bank behörde bundesgericht bundesregierung bündnis demonstranten feuerwehr
  firma fraktion gemeinde gericht gesellschaft gewerkschaft gremium initiative institut kammer
  kirche klinik koalition komitee kommission konzern kreml land ministerium nachrichtenagentur
  opposition organisation parlament partei polizei rat regierung senat sender staatsanwaltschaft
  stadt stiftung union universität unternehmen verband verein verlag verwaltung vorstand weißes
  zeitung
`)
export const documents: readonly string[] = words(`
  analyse antrag artikel aufruf aussage begründung bericht beschluss brief buch entwurf erklärung
  gesetz gesetzentwurf gutachten homepage interview kommentar kommuniqué meldung mitteilung papier
  passage presseerklärung pressemitteilung protokoll rede resolution satzung schreiben stellungnahme
  studie text urteil verordnung vertrag vorwort webseite website
`)
export const masculine: readonly string[] = words('er ihm ihn')
/** Said of one woman; left out is “sie”, which means several as well. */
export const feminine: readonly string[] = []
export const plural: readonly string[] = words('ihnen sie')
export const subjects: readonly string[] = words(`
  andere dieser einer er erstere ersterer es ich jemand letztere letzterer man sie wir
`)
export const relatives: readonly string[] = words('welche welcher welches')
export const particles: readonly string[] = words('de del der ibn la van vom von zu zum zur')
export const suffixes: readonly string[] = words('jr jr. sen sen. ii iii')
export const abbreviations: readonly string[] = words(`
  abs. bspw. bzw. ca. d.h. dr. etc. evtl. ggf. ii. iii. inkl. iv. ix. jh. max. min. mio. mrd. nr.
  prof. sog. st. str. tel. u.a. usw. v.a. vgl. vi. vii. viii. xi. xii. xiii. xiv. xv. xvi. xvii.
  xviii. xxiii. z.b.
`)
export const notNames: readonly string[] = words(`
  allerdings außerdem bisher dabei dagegen damit danach dann dort hier jetzt laut nach nun so und
  zudem zuletzt zuvor
`)
/** Phrases before a source. */
export const accordingTo: readonly string[] = words(`
  aus der sicht · aus sicht · den worten nach · gemäß · in den augen · laut · nach angaben ·
  nach ansicht · nach auffassung · nach aussage · nach aussagen · nach bewertung ·
  nach dafürhalten · nach darstellung · nach darstellungen · nach den vorstellungen ·
  nach den worten · nach eindruck · nach einschätzung · nach informationen · nach lesart ·
  nach meinung · nach vorstellung · nach worten · nach überzeugung
`)
/** Verbs of saying whose particle stands at the end of the clause. */
export const separable: readonly string[] = words(`
  fassen zusammen · fügen an · fügen hinzu · führen aus · geben an · geben bekannt · geben zu ·
  greifen an · heben hervor · kündigen an · lassen verlauten · lassen wissen · legen dar ·
  legen nach · legen nahe · lehnen ab · machen deutlich · machen klar · merken an ·
  nehmen stellung · prangern an · rufen auf · rufen aus · räumen ein · sagen aus · sagen voraus ·
  schätzen ein · setzen hinzu · setzen nach · sichern zu · sprechen an · sprechen aus ·
  stellen fest · stellen klar · stimmen zu · streichen heraus · teilen mit · weisen hin ·
  weisen zurück · werfen ein · werfen vor · zeigen besorgt · zeigen bestürzt · zeigen betroffen ·
  zeigen enttäuscht · zeigen erfreut · zeigen optimistisch · zeigen zufrieden ·
  zeigen zuversichtlich · zeigen überrascht · zeigen überzeugt
`)
