// Source: our own knowledge of German grammar and of the names of German-language media.

import type { VerbSecond } from '../verb-second.ts'
import { words } from '../words.ts'
import { places } from './places.ts'
import { citingVerbs, commonVerbs, speechVerbs } from './verbs.ts'

const infinitives = ['haben', 'werden', ...citingVerbs, ...commonVerbs, ...speechVerbs].map(
  forms => forms.split(' ')[0] ?? ''
)

/** Words of German which its order of words, its cases and its compounds ask for. */
export const verbSecond: VerbSecond = {
  abouts: words('dafür dagegen daran darauf darüber davon dazu hierzu'),
  adjectiveEndings: words('e em en er es'),
  adverbEndings: words(`
    dings end falls haft halb ig isch lich los mals nach seits uell wegs weise zeit
  `),
  afterTexts: words('nach'),
  agentNouns: words('antin entin erin eurin istin loge login orin'),
  ages: words('jährige jährigen jähriger'),
  after: words('zufolge'),
  as: words('wie'),
  describing: words('als ein eine einem einen einer eines kein keine keinen keiner'),
  beliefs: words('ansicht auffassung meinung überzeugung'),
  convictions: words(`
    beeindruckt begeistert besorgt einig empört entsetzt enttäuscht erfreut erleichtert optimistisch
    sicher skeptisch stolz zufrieden zuversichtlich überrascht überzeugt
  `),
  contrasts: words('während'),
  copulas: words('bleibt ist lautet lautete sei seien sind war waren'),
  feminineWithSingular: words('sie'),
  feminines: words('diese die eine ihre jede jene keine seine unsere'),
  families: words('fürst herr könig mann'),
  genitiveEndings: words('s'),
  genitives: words(`
    der des dieser dieses einer eines ihrer ihres seiner seines unserer
  `),
  issuing: words('hervor hervorgeht hervorging verlautet verlautete'),
  intents: words('will wollen wollte wollten'),
  issuers: words('aus'),
  impersonalEnds: words('die rede · zu lesen'),
  links: words('beim für vom von'),
  media: words(`
    afp agentur anzeiger ap apa ard bild blatt bote deutschlandfunk dpa epd faz fernsehen
    fernsehsender funk kna kurier magazin nachrichten nachrichtenagentur ndr news ntv online orf
    post presse presse-agentur presseagentur radio reuters rundfunk rundschau sender spiegel srf
    stern swr tageszeitung taz wdr wochenzeitung zdf zeitschrift zeitung
  `),
  feminineMedia: words('agentur illustrierten rundschau zeitschrift zeitung'),
  nominatives: words('der dieser ein ihr jeder jener kein sein unser'),
  modals: words(`
    darf durfte durften dürfen kann konnte konnten können mag mochte mochten muss musste mussten
    möchte möchten mögen müssen soll sollen sollte sollten will wollen wollte wollten
  `),
  naming: words('nannte nannten nennen nennt'),
  settled: words('fest'),
  silent: words('starb starben sterben stirbt verstarb verstarben'),
  neuters: words('das die welche welches'),
  nobody: words('es man'),
  nounEndings: words('nen en es n s'),
  objectRelatives: words('dem den denen welchem welchen'),
  objects: words('es ihm ihn ihnen uns'),
  obliques: words(`
    dem den des diesem diesen dieses einem einen eines ihrem ihren ihres jedem jeden jedes keinem
    keinen keines seinem seinen seines
  `),
  participlePrefixes: words('ge'),
  participles: words('en nd t'),
  parts: words('eine einer eines jede jeder mehrere viele'),
  places,
  pluralEndings: words('en ern eln sind'),
  quoting: words('ausgegangen fortgefahren zitiert'),
  reciting: words('zitieren zitiert zitierte zitierten'),
  relatives: words('das der die welche welcher welches'),
  // Of several it is the other mood where the forms are alike: sie hätten, sie würden.
  reported: [
    ...words(
      'dürfe hätte hätten könne lasse müsse müssten sei seien solle wisse wolle wäre wären würden'
    ),
    ...infinitives.filter(verb => verb.endsWith('en')).map(verb => verb.slice(0, -1)),
    ...infinitives.filter(verb => /e[lr]n$/u.test(verb)).map(verb => `${verb.slice(0, -1)}e`)
  ],
  standing: words('heißt heisst hieß hiess'),
  stemming: words('stammen stammt stammte stammten'),
  takesUp: words('das dies so'),
  textAdverbs: words('daran darauf daraus darin darunter dort hierin'),
  textPrepositions: words('auf aus bei beim im in seitens unter vom von vonseiten'),
  telling: words(`
    antwortete antworteten bestätigt bestätigte bestätigten erklärt erklärte erklärten erzählen
    erzählt erzählte erzählten sagen sagt sagte sagten schilderte teilte teilten verriet verrieten
  `),
  timeEndings: words('abend jahr mittag monat morgen nacht stunde tag uhr woche wochenende'),
  verbEndings: words('t te ten'),
  views: words('für'),
  weakParticiples: words('t'),
  wordings: words(`
    mit dem appell · mit dem aufruf · mit dem hinweis · mit dem ruf · mit dem satz ·
    mit den sätzen · mit den worten · mit der begründung · mit der bemerkung ·
    mit der feststellung · mit der frage · mit diesen worten · mit diesem satz ·
    mit folgenden worten
  `),
  writing: words('fand fanden findet finden ist sind stand standen stehen steht war waren'),
  whats: words('was'),
  works: words(`
    aktion album aufführung ausstellung band blatt blattes buch buches bände bündnis cd comic
    dokumentation essay fernsehsendung festival film films gala gedicht hymne initiative kampagne
    kolumne konferenz krimi lied liedes magazin magazines magazins motto musical oper organisation
    podcast programm projekt projekts reihe roman romans sendung serie show single song songs
    spiel stiftung stück stücks tagung thema titel titels tour verein vereins verfilmung vortrag
    werk werks zeitschrift zeitung
  `)
}
