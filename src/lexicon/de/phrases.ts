// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Phrases before a source. */
export const accordingTo: readonly string[] = words(`
  aus der sicht · aus sicht · den worten nach · geht es nach · gemäß · ginge es nach ·
  in den augen · laut · nach angaben · nach ansicht · nach auffassung · nach aussage ·
  nach aussagen · nach berechnungen · nach berichten · nach bewertung · nach dafürhalten ·
  nach darstellung · nach darstellungen · nach dem willen · nach den plänen ·
  nach den vorstellungen · nach den worten · nach eindruck · nach einschätzung · nach idee ·
  nach informationen · nach lesart · nach meinung · nach plänen · nach recherchen ·
  nach schilderung · nach schilderungen · nach schätzung · nach schätzungen · nach vorstellung ·
  nach vorstellungen · nach worten · nach wunsch · nach überzeugung · wenn es nach
`)

/** Phrases which say where words stand, and not who says them. */
export const impersonal: readonly string[] = words(`
  fand sich · fanden sich · findet sich · finden sich · hat es geheißen · hatte es geheißen ·
  heißt es · hieß es · ist nachzulesen · ist zu lesen · sind zu lesen · stand · standen · stehen ·
  steht · war zu lesen · waren zu lesen
`)

/** Verbs of saying whose particle stands at the end of the clause. */
export const separable: readonly string[] = words(`
  bringen ausdruck · bringen punkt · bringen vor · deuten an · erkennen an · fahren fort ·
  fassen zusammen · fordern auf · fragen nach · fügen an · fügen hinzu · führen an · führen aus ·
  geben an · geben bedenken · geben bekannt · geben protokoll · geben verstehen · geben zu ·
  geben zurück · gehen aus · gehen hervor · gelangen ansicht · gelangen schluss · gelangen überzeugung ·
  greifen an · haken nach · halten entgegen · halten für · halten vor · heben hervor · klagen an ·
  kommen ergebnis · kommen schluss · kommen überzeugung · kündigen an · lassen ausrichten ·
  lassen durchblicken · lassen mitteilen · lassen offen · lassen verlauten · lassen wissen ·
  legen dar · legen nach · legen nahe · lehnen ab · machen deutlich · machen klar · mahnen an ·
  merken an · nehmen an · nehmen stellung · ordnen ein · pflichten bei · prangern an · raten ab ·
  rechnen vor · regen an · rufen auf · rufen aus · rufen entgegen · rufen zu · räumen ein ·
  sagen aus · sagen voraus · sagen vorher · sagen zu · schieben nach · schlagen vor ·
  schließen aus · schreiben fest · schätzen ein · sehen voraus · setzen hinzu · setzen nach ·
  sichern zu · sprechen an · sprechen aus · stellen fest · stellen klar · stellen richtig ·
  stimmen zu · streichen heraus · streiten ab · stufen ein · teilen mit · treten entgegen ·
  tun kund · vertreten ansicht · vertreten auffassung · vertreten meinung · vertreten these ·
  weisen hin · weisen zurück · werfen ein · werfen vor · winken ab · zeigen besorgt ·
  zeigen bestürzt · zeigen betroffen · zeigen enttäuscht · zeigen erfreut · zeigen optimistisch ·
  zeigen zufrieden · zeigen zuversichtlich · zeigen überrascht · zeigen überzeugt · ziehen bilanz ·
  ziehen fazit
`)
