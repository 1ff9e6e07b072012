import type { Furniture } from './furniture.ts'

/** Dutch. Source: our own reading of news pages. */
export const nl: Furniture = {
  advertisement: {
    sure: [
      '(lees verder|artikel gaat verder|het artikel gaat verder|tekst gaat verder|de tekst gaat verder) (na|onder|onder de|na de) …',
      'advertentie'
    ],
    beside: ['gesponsord']
  },
  'agency-stamp': {
    beside: [
      '(anp|belga)',
      '(foto|beeld|video|bron) [: (anp|afp|ap|belga|epa|reuters|getty images)]',
      '© (anp|belga|afp|ap|reuters)'
    ]
  },
  'comment-form': {
    sure: [
      '(bekijk|toon|lees|verberg) [alle|de] reacties [{number}]',
      '(je|uw|het) e-mailadres (wordt|zal) niet …',
      '(log in|meld je aan|je moet ingelogd zijn|u moet ingelogd zijn) om (te reageren|een reactie te plaatsen|een reactie achter te laten) …',
      '(plaats|geef|schrijf|laat) (een|je|uw) reactie [achter]',
      '(reacties zijn|reageren is) (gesloten|uitgeschakeld) …',
      'reactie annuleren',
      'vereiste velden zijn …'
    ],
    beside: [
      '(reageer|reageren|inloggen|aanmelden|registreren|verstuur)',
      'reacties [{number}]',
      '{number} (reactie|reacties)'
    ]
  },
  'cookie-notice': {
    sure: [
      '(deze site|deze website|wij|we) (gebruikt|gebruiken|maakt gebruik van) cookies …',
      'cookie-(instellingen|beleid|verklaring|voorkeuren)'
    ]
  },
  copyright: {
    beside: ['alle rechten voorbehouden …', '© {owner}']
  },
  'end-mark': {
    beside: ['einde']
  },
  legal: {
    beside: [
      '(privacybeleid|privacyverklaring|privacystatement|algemene voorwaarden|gebruiksvoorwaarden|disclaimer|colofon|contact|over ons|adverteren|vacatures|veelgestelde vragen)'
    ]
  },
  navigation: {
    sure: [
      '(ga|spring|direct) naar [de] (inhoud|hoofdinhoud|navigatie)',
      '(terug|ga) naar (boven|homepage|de homepage|overzicht)',
      '(vorig|volgend|vorige|volgende) (artikel|bericht)'
    ],
    beside: ['(zoeken|sluiten|volgende|vorige|terug|menu|meer)']
  },
  newsletter: {
    sure: [
      '(ontvang|krijg) … (in je (mailbox|inbox)|per (e-mail|mail)) …',
      '(schrijf je in|meld je aan|schrijf u in|abonneer je|aanmelden|inschrijven) (voor|op) (de|onze|deze) [{name}] nieuwsbrief …'
    ],
    beside: ['(nieuwsbrief|nieuwsbrieven|je e-mailadres|e-mailadres|inschrijven|aanmelden)']
  },
  'reading-tools': {
    sure: [
      '(dit artikel|artikel) (printen|opslaan|bewaren|beluisteren|afdrukken)',
      '(kopieer|link) (link|gekopieerd|kopiëren)'
    ],
    beside: [
      '(printen|afdrukken|opslaan|bewaren|beluister|luister)',
      'leestijd [{number} (min|minuten)]',
      '{number} (min|minuten) leestijd'
    ]
  },
  related: {
    sure: ['(lees ook) {title}', '(lees meer|bekijk ook|zie ook|lees verder): {title}'],
    beside: ['(lees meer|meer lezen|lees verder|bekijk meer|meest gelezen|meer nieuws)'],
    leads: ['lees (meer|ook)'],
    opens: [
      '(lees ook|gerelateerde (artikelen|berichten|artikels)|meer over dit onderwerp|meest gelezen|ook interessant|meer nieuws|aanbevolen|bekijk ook|verder lezen|net binnen)'
    ]
  },
  'share-bar': {
    sure: [
      '(deel|delen|volg ons) (dit|op|via|dit artikel|dit artikel via|dit artikel op|per) [artikel] [op|via|{service}|e-mail]',
      '(delen|deel|volg ons) (op|via) ({service}|e-mail|social media)',
      'deel dit artikel'
    ],
    beside: ['(delen|deel|tweeten|tweet|mail|kopieer link|volg ons)']
  },
  subscription: {
    sure: [
      '(al abonnee|ben je al abonnee|bent u al abonnee) …',
      '(dit artikel is|exclusief|alleen) (alleen|exclusief|voor) [voor] abonnees …',
      '(word|neem) (abonnee|lid|een abonnement) …'
    ],
    beside: ['(abonneren|abonnement|word abonnee|doneer)']
  },
  'tag-list': {
    beside: [
      '(onderwerpen|trefwoorden|labels|meer over|categorieën)',
      '(onderwerpen|trefwoorden|labels|meer over|tags): …'
    ]
  }
}
