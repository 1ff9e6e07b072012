// Source: our own reading of German news copy. One verb a line with its forms: infinitive,
// third person present, past singular and plural, subjunctive where copy uses it.

/** Verbs which can carry a whole quotation: „…“, sagte sie. */
export const speechVerbs: readonly string[] = [
  'antworten antwortet antwortete antworteten',
  'argumentieren argumentiert argumentierte argumentierten',
  'behaupten behauptet behauptete behaupteten',
  'bekräftigen bekräftigt bekräftigte bekräftigten',
  'bemerken bemerkt bemerkte bemerkten',
  'berichten berichtet berichtete berichteten',
  'bestätigen bestätigt bestätigte bestätigten',
  'betonen betont betonte betonten',
  'bilanzieren bilanziert bilanzierte bilanzierten',
  'erklären erklärt erklärte erklärten',
  'erläutern erläutert erläuterte erläuterten',
  'erwidern erwidert erwiderte erwiderten',
  'erzählen erzählt erzählte erzählten',
  'entgegnen entgegnet entgegnete entgegneten',
  'ergänzen ergänzt ergänzte ergänzten',
  'fordern fordert forderte forderten',
  'formulieren formuliert formulierte formulierten',
  'fragen fragt fragte fragten',
  'glauben glaubt glaubte glaubten',
  'klagen klagt klagte klagten',
  'kommentieren kommentiert kommentierte kommentierten',
  'konstatieren konstatiert konstatierte konstatierten',
  'kritisieren kritisiert kritisierte kritisierten',
  'lauten lautet lautete lauteten',
  'lesen liest las lasen',
  'mahnen mahnt mahnte mahnten',
  'meinen meint meinte meinten',
  'melden meldet meldete meldeten',
  'mitteilen mitteilt mitteilte mitteilten',
  'resümieren resümiert resümierte resümierten',
  'rufen ruft rief riefen',
  'sagen sagt sagte sagten',
  'schreiben schreibt schrieb schrieben',
  'sprechen spricht sprach sprachen',
  'teilen teilt teilte teilten',
  'unterstreichen unterstreicht unterstrich unterstrichen',
  'urteilen urteilt urteilte urteilten',
  'verkünden verkündet verkündete verkündeten',
  'versichern versichert versicherte versicherten',
  'versprechen verspricht versprach versprachen',
  'warnen warnt warnte warnten',
  'wissen weiß wusste wussten',
  'zitieren zitiert zitierte zitierten',
  'äußern äußert äußerte äußerten'
]

/** Verbs which cite some words within their sentence. */
export const citingVerbs: readonly string[] = [
  'begrüßen begrüßt begrüßte begrüßten',
  'begründen begründet begründete begründeten',
  'beschreiben beschreibt beschrieb beschrieben',
  'bezeichnen bezeichnet bezeichnete bezeichneten',
  'loben lobt lobte lobten',
  'nennen nennt nannte nannten',
  'sehen sieht sah sahen',
  'verurteilen verurteilt verurteilte verurteilten',
  'vorwerfen wirft warf warfen'
]

/** Everyday verbs which show where a subject ends. */
export const commonVerbs: readonly string[] = [
  'bleiben bleibt blieb blieben',
  'geben gibt gab gaben',
  'gehen geht ging gingen',
  'halten hält hielt hielten',
  'kommen kommt kam kamen',
  'lassen lässt ließ ließen',
  'machen macht machte machten',
  'nehmen nimmt nahm nahmen',
  'stehen steht stand standen'
]
