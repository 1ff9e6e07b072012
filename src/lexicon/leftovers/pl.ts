import type { Furniture } from './furniture.ts'

/** Polish and Czech. Source: our own reading of news pages. */
export const pl: Furniture = {
  advertisement: {
    sure: [
      '(reklama|reklamy|materiał sponsorowany|dalsza część artykułu (pod|poniżej|znajduje się pod) …|dalszy ciąg (materiału|artykułu) pod (wideo|reklamą)|článek pokračuje pod reklamou|inzerce)'
    ]
  },
  'agency-stamp': {
    beside: [
      '(foto|fot.|zdjęcie|źródło|wideo|zdroj|fotogalerie) [: (pap|ap|afp|reuters|getty images|čtk|east news)]'
    ]
  },
  'comment-form': {
    sure: [
      '(dodaj|napisz|zostaw|przidat|přidat) (komentarz|swój komentarz|odpowiedź|komentář)',
      '(pokaż|zobacz|czytaj|zobrazit) [wszystkie|všechny] (komentarze|komentáře) [{number}]',
      '(twój adres|váš e-mail) … (nie zostanie opublikowany|nebude zveřejněn|nebude zveřejněna) …',
      '(zaloguj się|musisz się zalogować|aby dodać komentarz|musisz być zalogowany|pro přidání komentáře) …'
    ],
    beside: [
      '(komentarze|komentáře|diskuse) [{number}]',
      '(zaloguj się|zaloguj|przihlásit|přihlásit se|zarejestruj się|odpowiedz)',
      '{number} (komentarzy|komentarze|komentarz|komentářů)'
    ]
  },
  'cookie-notice': {
    sure: [
      '(polityka|ustawienia|nastavení|zarządzaj|zásady) (cookie|cookies|plików cookie|cookies)',
      '(ta strona|serwis|nasza strona|używamy|używáme) [używa|wykorzystuje] [plików] cookies …'
    ]
  },
  copyright: {
    beside: [
      '(wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena|materiał chroniony prawem autorskim) …',
      '© {owner}'
    ]
  },
  'end-mark': {
    beside: ['(koniec|konec)']
  },
  legal: {
    beside: [
      '(polityka prywatności|regulamin|kontakt|o nas|redakcja|praca|ochrana osobních údajů|podmínky užití|o nás|reklama u nas)'
    ]
  },
  navigation: {
    sure: [
      '(następny|poprzedni|další|předchozí) (artykuł|wpis|článek)',
      '(powrót|wróć|zpět) (do góry|na górę|do strony głównej|nahoru)',
      '(przejdź|přejít|przeskocz) (do|k) (treści|głównej treści|obsahu)'
    ],
    beside: ['(strona główna|szukaj|menu|dalej|wstecz|zamknij|domů|hledat|zavřít|więcej)']
  },
  newsletter: {
    sure: [
      '(zapisz się|zapisz się do|zapisz się na|subskrybuj|přihlaste se k odběru) … (newsletter|newslettera|newsletteru) …'
    ],
    beside: ['(newsletter|twój e-mail|adres e-mail|zapisz się)']
  },
  'reading-tools': {
    beside: [
      '(drukuj|wydrukuj|posłuchaj|zapisz|vytisknout|czas czytania {number} (min|minut)|uložit)'
    ]
  },
  related: {
    sure: [
      '(czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także|czytaj więcej|čtěte také|mohlo by vás zajímat): {title}',
      '(czytaj|číst) (dalej|więcej|dále)'
    ],
    beside: ['(czytaj więcej|zobacz więcej|najczęściej czytane|více|najnowsze)'],
    opens: [
      '(czytaj też|czytaj także|zobacz też|zobacz także|zobacz również|przeczytaj także|powiązane (artykuły|tematy)|podobne (artykuły|tematy)|najczęściej czytane|najnowsze|polecane|mogą cię zainteresować|čtěte také|související (články|témata)|mohlo by vás zajímat|nejčtenější)'
    ]
  },
  'share-bar': {
    sure: [
      '(obserwuj nas|śledź nas|polub nas|dołącz do nas|sledujte nás) (na|w) ({service}|facebooku|twitterze|instagramie|facebooku) …',
      '(udostępnij|podziel się|sdílet|sdílejte) (na|przez|w|artykuł|ten artykuł|na facebooku|na twitteru|článek) [{service}|facebooku|twitterze|twitteru] …'
    ],
    beside: ['(udostępnij|podziel się|sdílet|tweetnij|wyślij|kopiuj link|skopiuj link|sdílej)']
  },
  'tag-list': {
    beside: [
      '(tagi|tematy|słowa kluczowe|štítky|témata|kategoria|kategorie)',
      '(tagi|tematy|słowa kluczowe|štítky|témata|kategoria|kategorie): …'
    ]
  }
}
