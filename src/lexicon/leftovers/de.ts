import type { Furniture } from './furniture.ts'

/** German. Source: our own reading of news pages. */
export const de: Furniture = {
  advertisement: {
    sure: [
      'an dieser stelle (befindet|finden) (sich|sie) (ein externer inhalt|externe inhalte) …',
      'empfohlener (externer|redaktioneller) inhalt',
      '(artikel|text) (geht weiter|wird fortgesetzt) …',
      '(nach|unter) der (anzeige|werbung) …',
      'anzeige',
      'ende der werbung',
      'lesen sie nach der (anzeige|werbung) weiter',
      'weiter nach der (anzeige|werbung)',
      'weiterlesen nach der (anzeige|werbung)',
      'werbung'
    ],
    beside: ['anzeigen', 'gesponsert', 'sponsored']
  },
  'agency-stamp': {
    beside: [
      '(afp|ap|dpa|epd|kna|sda|apa)',
      '(foto|bild|fotos|quelle): (afp|ap|dpa|epa|imago|picture alliance|reuters|getty images|shutterstock|pa|privat)',
      '(foto|bild|video|bilder|bildergalerie|fotostrecke|quelle)',
      '© (afp|ap|dpa|epa|imago|picture alliance|reuters|getty images|shutterstock)'
    ]
  },
  'comment-form': {
    sure: [
      '(bitte) (melden sie sich an|loggen sie sich ein) …',
      '(die kommentare sind|die kommentarfunktion ist|kommentarfunktion) (geschlossen|deaktiviert) …',
      '(diskutieren sie mit|jetzt mitdiskutieren|zur diskussion|zu den kommentaren)',
      '(hinterlasse|hinterlassen sie|verfassen sie) (einen|ihren) kommentar',
      '(ihre|deine) e-mail-adresse wird nicht (veröffentlicht|angezeigt) …',
      '(schreiben sie|schreibe) (einen|den ersten|ihren) kommentar …',
      '(sie müssen|du musst) (angemeldet|eingeloggt) sein …',
      'alle kommentare (anzeigen|lesen|ansehen)',
      'antwort (abbrechen|hinterlassen)',
      'erforderliche felder sind …',
      'keine kommentare [vorhanden]',
      'kommentar (schreiben|verfassen|hinterlassen|abgeben|abschicken|absenden|hinzufügen|melden)',
      'kommentare (anzeigen|ansehen|lesen|ausblenden|laden)',
      'meinen namen, meine e-mail-adresse …',
      '{number} kommentare anzeigen'
    ],
    beside: [
      '(anmelden|einloggen|registrieren|abmelden)',
      '(antworten|absenden)',
      'kommentar',
      'kommentare [{number}]',
      'leserkommentare',
      '{number} (kommentar|kommentare)'
    ]
  },
  'cookie-notice': {
    sure: [
      '(alle|alle cookies) (akzeptieren|ablehnen)',
      '(datenschutz|privatsphäre)-einstellungen',
      '(diese|unsere) (seite|website|webseite) (verwendet|nutzt|benutzt) cookies …',
      'an dieser stelle finden sie [einen] (externen|inhalte) …',
      'cookie-(einstellungen|richtlinie|hinweis|hinweise)',
      'empfohlener redaktioneller inhalt …',
      'wir (verwenden|nutzen) cookies …'
    ]
  },
  copyright: {
    beside: [
      '(alle|sämtliche) rechte vorbehalten …',
      'nachdruck … (verboten|nicht gestattet|genehmigung …)',
      '© {owner}'
    ]
  },
  'end-mark': {
    beside: ['ende']
  },
  legal: {
    sure: [
      '(mit der|durch die|durch) (anmeldung|registrierung|nutzung|absenden|klick) … (akzeptiere ich|akzeptieren sie|akzeptierst du|erklären sie sich|erklärst du dich|stimme ich|stimmen sie|stimmst du|willigen sie|willigst du) …'
    ],
    beside: [
      'feedback',
      '(agb|datenschutz|datenschutzerklärung|impressum|kontakt|mediadaten|nutzungsbedingungen|nutzungsbasierte onlinewerbung|barrierefreiheit|hilfe|über uns|werben|jobs|karriere)'
    ]
  },
  navigation: {
    sure: [
      '(menü|navigation|suche) (öffnen|schließen)',
      '(nächster|vorheriger|voriger) (artikel|beitrag)',
      '(zum|direkt zum) (inhalt|hauptinhalt|seitenanfang|menü|hauptmenü) [springen|wechseln]',
      '(zur|zurück zur) (startseite|hauptseite|übersicht)',
      'nach oben',
      'startseite',
      'zum inhalt springen'
    ],
    beside: ['(menü|suche|übersicht|weiter|zurück|schließen|home)']
  },
  newsletter: {
    sure: [
      'jetzt kostenlos anmelden',
      'die wichtigsten (meldungen|nachrichten|themen) … (direkt in|in) (dein|ihr) (e-mail-postfach|mail-postfach|postfach)',
      '(abonnieren sie|abonniere|bestellen sie) (unseren|den|unsere|das|hier) … (newsletter|push-nachrichten|e-paper) …',
      '(hier|jetzt) (newsletter|zum newsletter) (abonnieren|anmelden|bestellen)',
      '(melden sie sich|jetzt) (für den|für unseren|zum|zu unserem) [kostenlosen] newsletter (an|anmelden)',
      '(zum|zu unserem) newsletter (anmelden|anmeldung)',
      'jetzt (abonnieren|anmelden|registrieren)',
      'newsletter (abonnieren|bestellen|anmelden|anmeldung)'
    ],
    beside: ['(newsletter|unsere newsletter|e-mail-adresse|ihre e-mail-adresse|abonnieren)']
  },
  'reading-tools': {
    sure: [
      'zur merkliste hinzufügen',
      'artikel anhören {number} (min|minuten)',
      '(artikel|beitrag|seite) (drucken|merken|anhören|versenden|speichern|empfehlen|verschenken|hören|per e-mail versenden|als e-mail versenden)',
      '(auf die|zur) merkliste [setzen]',
      '(bild|foto) (vergrößern|in originalgröße anzeigen)',
      '(diesen artikel|artikel) (vorlesen|anhören)',
      '(link|artikel-link) kopieren'
    ],
    beside: [
      'zusammenfassen',
      '(drucken|merken|vorlesen|anhören|speichern|schriftgröße|vollbild|lesezeichen)',
      'lesezeit [:] [ca.] {number} (min|minuten)',
      '{number} min lesezeit'
    ]
  },
  related: {
    sure: [
      '(lesen sie auch|lesen sie dazu|lesen sie mehr|lesen sie hier|lesen sie mehr zum thema|lies auch|auch interessant|mehr dazu|passend dazu|das könnte sie auch interessieren|zum thema|hintergrund|siehe auch): {title}',
      '(lesen sie|lies) (auch|hier|dazu) mehr',
      'mehr zum thema'
    ],
    beside: [
      '(mehr lesen|weiterlesen|mehr erfahren|mehr anzeigen|alle anzeigen|zum artikel|meistgelesen)'
    ],
    leads: [
      'mehr zum thema',
      'lies auch',
      'lesen sie auch',
      'lesen sie dazu auch',
      'lesen sie mehr',
      'lesen sie hierzu auch'
    ],
    opens: [
      '(das könnte (sie|dich|ihnen|dir) (auch|ebenfalls|noch) (interessieren|gefallen))',
      '(auch interessant|mehr von diesem autor|mehr artikel|mehr aus {name}|mehr zum thema|weitere (artikel|beiträge|meldungen|nachrichten|themen)|ähnliche (artikel|beiträge|themen)|verwandte (artikel|themen|beiträge)|meistgelesen[e artikel]|meistgelesene artikel|empfehlungen der redaktion|aus dem archiv|neueste artikel|themen des artikels|zum thema)'
    ]
  },
  'share-bar': {
    sure: [
      '(artikel|beitrag|seite|diesen artikel|diesen beitrag|diese seite|jetzt) (teilen|twittern)',
      '(auf|bei|über|via|per) {service} (teilen|folgen|weiterleiten|versenden)',
      '(folgen sie uns|folge uns|folgt uns) (auf|bei) {service} …',
      '(per|als) (e-mail|mail) (teilen|versenden|verschicken|senden)',
      '(teilen sie|teile) (diesen|den) (artikel|beitrag)',
      'teilen (auf|bei|via|mit|per) ({service}|e-mail)'
    ],
    beside: [
      '(teilen|twittern|mailen|e-mail|versenden|empfehlen|kopieren|folgen|whatsapp|merken|teilen mit)'
    ]
  },
  subscription: {
    sure: [
      'jetzt kostenlos testen',
      '(diesen artikel|mit werbung|mit abo) weiterlesen [mit …]',
      '(haben sie|sie haben) bereits ein (abo|konto) [hier anmelden|jetzt anmelden]',
      '(dieser artikel|dieser inhalt|der artikel) ist … (abonnenten|kostenpflichtig) …',
      '(jetzt|hier) (abonnieren|abo abschließen|testen|weiterlesen|registrieren|probeabo …)',
      '(sie sind bereits|bereits|schon) (abonnent|abonnentin|kunde|registriert|mitglied) …',
      '(unterstützen sie|unterstütze) (uns|unsere arbeit|unseren journalismus) …',
      '(zum|zur) (abo|abo-shop|digitalabo)'
    ],
    beside: [
      '(abo|e-paper|abonnement|jetzt testen|spenden|nur für abonnenten|exklusiv für abonnenten)'
    ]
  },
  'tag-list': {
    beside: [
      '(schlagwörter|schlagworte|stichwörter|themen|kategorien|kategorie|tags): …',
      '(schlagwörter|schlagworte|stichwörter|themen|tags|mehr zu|kategorien|kategorie|ressort)'
    ],
    opens: ['mehr lesen über']
  }
}
