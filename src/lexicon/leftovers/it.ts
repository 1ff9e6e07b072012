import type { Furniture } from './furniture.ts'

/** Italian. Source: our own reading of news pages. */
export const it: Furniture = {
  advertisement: {
    sure: [
      "(continua a leggere|l'articolo continua|l'articolo prosegue|continua) (dopo|sotto) la pubblicità",
      'contenuto sponsorizzato',
      'pubblicità'
    ],
    beside: ['(sponsorizzato|annuncio|annunci)']
  },
  'agency-stamp': {
    beside: [
      '(ansa|afp|reuters|la-presse|adnkronos)',
      '(foto|immagine|video|fotogramma|galleria) [: (afp|ansa|ap|la-presse|reuters|getty images)]',
      '© (ansa|afp|ap|la-presse|reuters|getty images)'
    ]
  },
  'comment-form': {
    sure: [
      '(accedi|registrati|devi essere connesso|effettua il login|devi accedere) [o (accedi|registrati)] per (commentare|lasciare un commento|inviare un commento|partecipare) …',
      "(annulla risposta|partecipa alla discussione|di' la tua|commenta per primo)",
      '(i commenti sono|commenti) (chiusi|disabilitati) …',
      "(il tuo indirizzo|l'indirizzo) (email|e-mail) non sarà pubblicato …",
      '(lascia|lasciare|scrivi|aggiungi|inserisci|pubblica|invia) (un|il tuo) commento',
      '(leggi|vedi|mostra|visualizza|nascondi) [i|tutti i] commenti [{number}]',
      'i campi obbligatori sono …',
      'lascia una risposta'
    ],
    beside: [
      '(commenta|rispondi|invia|accedi|registrati)',
      'commenti [{number}]',
      '{number} (commento|commenti)'
    ]
  },
  'cookie-notice': {
    sure: [
      '(accetta|rifiuta) (tutto|tutti|e continua)',
      '(gestisci|gestione|impostazioni|preferenze|informativa|accetta|rifiuta|politica) [i|dei|sui|tutti i] cookie',
      '(questo sito|il sito|utilizziamo) [utilizza|usa] [i] cookie …',
      'cookie policy'
    ]
  },
  copyright: {
    beside: [
      '(tutti i|riproduzione|diritti) (diritti riservati|riservata|riservati) …',
      '© riproduzione riservata',
      '© {owner}'
    ]
  },
  'end-mark': {
    beside: ['fine']
  },
  legal: {
    beside: [
      "(note legali|informativa sulla privacy|privacy policy|condizioni d'uso|termini e condizioni|contatti|chi siamo|pubblicità|redazione|lavora con noi|mappa del sito|gerenza)"
    ]
  },
  navigation: {
    sure: [
      '(articolo|post) (precedente|successivo)',
      '(torna|torna a|torna alla|vai alla) (su|inizio|home|homepage|inizio pagina)',
      '(vai|salta|passa) (al|ai) (contenuto|contenuti|contenuto principale|menu)'
    ],
    beside: ['(cerca|menu|chiudi|avanti|indietro|precedente|successivo|sezioni)']
  },
  newsletter: {
    sure: [
      '(inserisci|scrivi) (il tuo|la tua) (indirizzo|email|e-mail|mail) …',
      '(iscriviti|iscrivetevi|abbonati|registrati) (alla|alle|a|ai|al) [nostra|nostre|nostro] [{name}] (newsletter|mailing list|canale) …',
      '(ricevi|ricevere) … (via (e-mail|email|mail)|nella tua (casella|email|posta)) …',
      "grazie per (esserti iscritto|l'iscrizione) …"
    ],
    beside: ['(iscriviti|iscriviti ora|la tua email|indirizzo email|le nostre newsletter)']
  },
  'reading-tools': {
    sure: [
      "(stampa|ascolta|salva|invia) (articolo|questo articolo|l'articolo|la pagina)",
      'copia (link|il link)'
    ],
    beside: [
      '(stampa|ascolta|salva|invia per email|dimensione testo)',
      '(tempo di lettura|lettura) [: {number} (min|minuti)]',
      '{number} (min|minuti) di lettura'
    ]
  },
  related: {
    sure: [
      '(leggi anche|leggi|vedi anche|guarda anche|per approfondire|ti potrebbe interessare|approfondisci): {title}',
      "(leggi|continua a) (tutto|leggere|l'articolo completo|di più)"
    ],
    beside: ['(leggi di più|scopri di più|vedi tutti|più letti|mostra altro|leggi tutto)'],
    leads: ['(leggi|vedi) anche'],
    opens: [
      '(articoli|notizie|contenuti|argomenti|post) (correlati|correlate|consigliati|consigliate|simili|recenti)',
      '(potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|i più letti|le ultime notizie|ultime notizie|altri articoli|altre notizie|da non perdere|sullo stesso argomento|consigliati per te)'
    ]
  },
  'share-bar': {
    sure: [
      '(condividi|condividere|invia|seguici|segui) (su|via|con|tramite) ({service}|e-mail|email|mail|whatsapp)',
      '(seguici|seguici anche|segui {name}) (su|sui) ({service}|social|nostri social) …',
      "condividi (questo|l'|la|questa) (articolo|articolo su|notizia|pagina|post) …",
      "condividi l'articolo"
    ],
    beside: ['(condividi|condivisioni|twitta|invia|segui|seguici|copia link)']
  },
  subscription: {
    sure: [
      '(abbonati|abbonati ora|attiva|sostieni) (per|a|il nostro|ora|subito) …',
      '(contenuto|articolo|questo articolo è) (riservato|per) agli abbonati …',
      '(sei già|già) (abbonato|registrato) …'
    ],
    beside: ['(abbonati|abbonamenti|abbonamento|sostienici|riservato agli abbonati)']
  },
  'tag-list': {
    beside: [
      '(argomenti|parole chiave|etichette|categorie|tag|tags|temi): …',
      '(argomenti|parole chiave|etichette|categorie|temi|tag)'
    ]
  }
}
