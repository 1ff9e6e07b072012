import type { Furniture } from './furniture.ts'

/** Danish, Norwegian and Swedish. Source: our own reading of news pages. */
export const nordic: Furniture = {
  advertisement: {
    sure: [
      '(annonse|annonce|annons|artikkelen fortsetter (etter|under) (annonsen|annonse)|artiklen fortsætter (efter|under) annoncen|artikeln fortsätter (efter|under|nedanför) annonsen|saken fortsetter (etter|under) annonsen|annonsørinnhold)'
    ]
  },
  'agency-stamp': {
    beside: [
      '(foto|bilde|bild|billede|video) [: (ntb|tt|ritzau|scanpix|ap|afp|reuters|privat|pressefoto)]',
      '(ntb|tt|ritzau)',
      '© (ntb|tt|ritzau scanpix)'
    ]
  },
  'comment-form': {
    sure: [
      '(kommentarfeltet|kommentarsfältet) er (stengt|lukket) …',
      '(legg igjen|skriv|lämna|efterlad|legg til|tilføj) (en|ein) (kommentar|svar)',
      '(logg inn|du må være logget inn|du må logge inn) for å (kommentere|legge igjen en kommentar) …',
      '(logg inn|logga in|log ind|du må være innlogget|du skal være logget ind|du måste vara inloggad) for at kommentere …',
      '(logga in|du måste vara inloggad) för att (kommentera|skriva en kommentar) …',
      '(obligatoriske felt|obligatoriska fält|krævede felter) er …',
      '(vis|les|visa|läs|læs|se) [alle|alla|flere|fler] (kommentarer|kommentarene) [{number}]',
      'din (e-postadresse|e-mailadresse|e-postadress) (vil ikke|kommer inte att|vil ikke blive) …'
    ],
    beside: [
      '(svar|logg inn|logga in|log ind|registrer deg)',
      'kommentarer [{number}]',
      '{number} kommentarer'
    ]
  },
  'cookie-notice': {
    sure: [
      '(cookie-innstillinger|cookie-indstillinger|cookie-inställningar|informasjonskapsler|om cookies|kakor|personvern og cookies|cookie-policy|cookiepolitik)',
      '(vi bruker|vi bruger|vi använder) (cookies|informasjonskapsler|kakor) …'
    ]
  },
  copyright: {
    beside: [
      '(alle rettigheter reservert|alle rettigheter forbeholdt|alle rettigheder forbeholdes|alla rättigheter förbehållna|med enerett) …',
      '© {owner}'
    ]
  },
  'end-mark': {
    beside: ['(slutt|slut)']
  },
  legal: {
    beside: [
      '(personvern|personvernerklæring|privatlivspolitik|integritetspolicy|personuppgiftspolicy|vilkår|brukervilkår|användarvillkor|kontakt|kontakt oss|kontakt os|kontakta oss|om oss|om os|annonsere|annoncering|annonsera|tips oss|redaksjonen)'
    ]
  },
  navigation: {
    sure: [
      '(forrige|neste|næste|föregående|nästa) (artikkel|artikel|sak)',
      '(hopp|gå|hoppa|spring) (til|till) (innhold|innholdet|hovedinnhold|indhold|innehåll|innehållet|huvudinnehåll)',
      '(til toppen|till toppen|tilbake til toppen|til forsiden|till startsidan|tillbaka till toppen)'
    ],
    beside: [
      '(meny|menu|søk|søg|sök|hjem|forsiden|startsida|lukk|stäng|luk|neste|forrige|nästa|næste)'
    ]
  },
  newsletter: {
    sure: [
      '(meld deg på|tilmeld dig|anmäl dig till|prenumerera på|abonner på|få) [vårt|vort|vores|vårt] [{name}] (nyhetsbrev|nyhedsbrev|nyhetsbrevet|nyhedsbrevet) …'
    ],
    beside: ['(nyhetsbrev|nyhedsbrev|e-post|e-postadresse|din e-mail|prenumerera|abonner)']
  },
  'reading-tools': {
    beside: [
      '(lesetid|læsetid|lästid) [{number} min]',
      '(skriv ut|udskriv|lytt|lyt|lyssna|lagre|gem|spara|lytt til saken|lyssna på artikeln)'
    ]
  },
  related: {
    sure: [
      '(les også|læs også|läs också|läs även) {title}',
      '(les også|læs også|läs också|läs även|les mer|se også|läs mer|læs mere|les saken): {title}'
    ],
    beside: [
      '(les mer|læs mere|läs mer|vis mer|vis mere|visa mer|mest lest|mest læst|mest läst|flere nyheter)'
    ],
    leads: ['(les også|læs også|läs också|läs även)'],
    opens: [
      '(relaterte (artikler|saker)|relaterede artikler|relaterade artiklar|mest lest|mest læste|mest läst|flere saker|siste nytt|senaste nytt|seneste nyt|mer om|mere om|anbefalte artikler|les flere saker)'
    ]
  },
  'share-bar': {
    sure: [
      '(del|dela) (artikkelen|artiklen|artikeln|saken|denne artikkelen|siden) …',
      '(del|dela) (på|via|med) ({service}|e-post|e-mail|mail)',
      '(følg oss|følg os|följ oss) på ({service}|sosiale medier|sociale medier|sociala medier) …'
    ],
    beside: [
      '(del|dela|tips en venn|kopier lenke|kopiera länk|kopier link|følg oss|følg os|följ oss|delinger)'
    ]
  },
  subscription: {
    sure: [
      '(allerede abonnent|er du allerede abonnent|redan prenumerant) …',
      '(bli abonnent|bliv abonnent|bli prenumerant) …',
      '(denne saken er|artikkelen er|artiklen er|artikeln är) for abonnenter …'
    ],
    beside: ['(abonnement|for abonnenter|prenumerera|for abonnenter)']
  },
  'tag-list': {
    beside: [
      '(emner|emneord|ämnen|nøkkelord|nyckelord|taggar|stikkord)',
      '(emner|emneord|ämnen|nøkkelord|nyckelord|taggar|stikkord): …'
    ]
  }
}
