// Source: our own knowledge of French; offices and callings after the lists of associations, councils and newspapers.

import { months, weekdays } from '../dates.ts'
import { givenNames } from '../en/given-names.ts'
import { nameParticles, nameSuffixes, postNominals } from '../en/honorifics.ts'
import type { PeopleLexicon } from '../lexicon.ts'
import { words } from '../words.ts'

/** What a person is, in the masculine; the feminine is added. */
const masculine: readonly string[] = words(`
  acteur adjoint administrateur agent ancien animateur architecte artisan artiste assistant
  athlète auteur avocat bénévole boulanger candidat capitaine chanteur chargé chef chercheur
  chorégraphe cinéaste coach collaborateur comédien commandant commissaire compositeur comptable
  conducteur conseiller coordinateur coordonnateur correspondant critique cuisinier danseur
  délégué député dessinateur directeur docteur documentariste écrivain éditeur éducateur élève élu
  employé enseignant entraîneur entrepreneur étudiant évêque expert fondateur formateur gardien
  graphiste guide guitariste habitant historien illustrateur ingénieur inspecteur joueur
  journaliste juge lauréat maire médecin médiateur membre militant ministre monteur musicien
  organisateur partenaire pasteur paysan pêcheur peintre philosophe photographe pianiste pilote
  poète policier pompier porte-parole président procureur producteur professeur psychologue
  réalisateur rédacteur représentant responsable retraité romancier scénariste sculpteur
  secrétaire sénateur stagiaire technicien témoin traducteur trésorier vice-président violoniste
`)

/** What a person is, in other forms: kinship, instruments, who did what for a film or a play. */
const others: readonly string[] = words(`
  batterie basse chant clarinette costumes épouse époux femme fille fils flûte frère guitare
  lumières mari mère père photographie piano scénario soeur violon
`)

/** Offices that stand before a name. */
const ranks: readonly string[] = words(`
  amiral capitaine colonel commandant commissaire député députée général maire ministre pape
  président présidente prince princesse sénateur sénatrice
`)

// conseillère  musicienne  réalisatrice  chanteuse  députée  sportive
function feminine(noun: string): string[] {
  if (noun.endsWith('teur')) return [`${noun.slice(0, -4)}trice`, `${noun.slice(0, -1)}se`]
  if (noun.endsWith('eur')) return [`${noun.slice(0, -1)}se`, `${noun}e`]
  if (noun.endsWith('er')) return [`${noun.slice(0, -2)}ère`]
  if (noun.endsWith('en') || noun.endsWith('on')) return [`${noun}ne`]
  if (noun.endsWith('if')) return [`${noun.slice(0, -1)}ve`]
  return noun.endsWith('e') ? [] : [`${noun}e`]
}

const inBothForms = masculine.flatMap(noun => [noun, ...feminine(noun)])

/** French, as lists of people are read in it. */
export const fr: PeopleLexicon = {
  language: 'fr',
  people: {
    givenNames,
    givenNamesAlsoWords: `
      aimee art avril blanche chance clement constance desire fleur france jade jean-monnet marin marine
      mars max noel opale prudence rose soleil tour victoire violette`,
    familyNamesFirst: [],
    honorifics: words(`
      abbé docteur dr frère m madame mademoiselle maître me mgr mlle mlles mm mme mmes monseigneur
      monsieur père pr professeur soeur
    `),
    honorificQualifiers: [],
    nameParticles,
    nameSuffixes,
    postNominals,
    roles: [...inBothForms, ...inBothForms.map(noun => `${noun}s`), ...others],
    copulas: words('est sont était étaient'),
    notRoles: words('décédé décédée depuis né née mort morte puis'),
    aliases: words('alias dit dite'),
    roleQualifiers: words(`
      ancien ancienne deuxième futur future jeune nouveau nouvelle premier première second seconde
    `),
    ranks,
    ranksAlsoNames: words('prince'),
    groups: words(`
      absents acteurs artistes auteurs bureau candidates candidats comédiens conseillers élus
      équipe excusés finalistes gagnants intervenants invités jurés jury lauréats membres
      musiciens participants personnes présentes présents représentants responsables vainqueurs
      victimes
    `),
    things: words(`
      académie agence album article association atelier avenue banque bibliothèque boulevard café
      cathédrale centre château chemin cinéma club collège comité commune compagnie concert
      concours conférence conseil département école édition éditions église entreprise exposition
      faculté festival fête film fondation forum foyer gare groupe hôpital hôtel île institut
      journal livre lycée mairie maison marché ministère musée nuit office opéra orchestre palais
      parc pont port presse prix projet programme quai quartier région restaurant roman route rue
      saison salle salon service site société théâtre tour université vallée village ville
    `),
    thingsAlsoNames: words(
      'champ château fontaine jardin lac maison marché moulin palais pont tour ville'
    ),
    opensNames: words('comme dont notamment'),
    and: ['et', 'ainsi'],
    inOffices: words('à au aux de des du et la le les'),
    placeOpeners: words(
      'grand grande haut haute mont nord notre-dame petit petite saint sainte sud vieux'
    ),
    countries: words(`
      algérie allemagne angleterre argentine australie belgique brésil canada chine égypte espagne
      états-unis france inde israël italie japon mali maroc nigéria pays-bas pologne portugal
      québec royaume-uni sénégal suisse tunisie turquie ukraine
    `),
    nationalities: words(`anglais anglaise français française suisse`)
  },
  grammar: {
    determiners: words('ce ces cet cette chaque des la le les plusieurs quelques un une'),
    possessives: words('leur leurs ma mes mon nos notre sa ses son votre vos'),
    conjunctions: words('car donc et mais ni or ou'),
    subordinators: words('comme lorsque parce pendant puisque quand si'),
    adverbs: words(
      'ainsi aussi bien comment encore même moins non où pas peu plus pourquoi puis toujours tous tout toute très'
    ),
    prepositions: words(`
      à après au aux avant avec chez contre dans de depuis dès devant du en entre jusque par parmi
      pour sans selon sous sur vers
    `),
    auxiliaries: words('a ai aura avait avoir est être était ont sera seront sont'),
    verbs: words(
      'appeler arriver avoir dire donner être faire joue jouer mettre pouvoir prendre savoir venir voir vouloir'
    ),
    pastEndings: [],
    times: [...months.flat(), ...weekdays]
  },
  names: { not: words('bonjour merci non oui') },
  pronouns: {
    subjects: words('elle elles il ils je nous on tu vous'),
    relatives: words('dont lequel laquelle que qui')
  }
}
