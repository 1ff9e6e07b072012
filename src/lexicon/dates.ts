/**
 * Names of the months, January first, full and short.
 *
 * Source: the month names of the Unicode CLDR for each language, written as news
 * pages write them, in lower case.
 */
export const months: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'januar',
    'jänner',
    'janvier',
    'janv',
    'enero',
    'ene',
    'gennaio',
    'gen',
    'janeiro',
    'januari',
    'января',
    'stycznia',
    'ocak'
  ],
  [
    'february',
    'feb',
    'februar',
    'février',
    'févr',
    'febrero',
    'febbraio',
    'fevereiro',
    'fev',
    'februari',
    'февраля',
    'lutego',
    'şubat'
  ],
  [
    'march',
    'mar',
    'märz',
    'mars',
    'marzo',
    'março',
    'maart',
    'mrt',
    'marts',
    'марта',
    'marca',
    'mart'
  ],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'апреля', 'kwietnia', 'nisan'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei', 'maj', 'мая', 'maja', 'mayıs'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho', 'июня', 'czerwca', 'haziran'],
  [
    'july',
    'jul',
    'juli',
    'juillet',
    'juil',
    'julio',
    'luglio',
    'lug',
    'julho',
    'июля',
    'lipca',
    'temmuz'
  ],
  [
    'august',
    'aug',
    'août',
    'agosto',
    'ago',
    'augustus',
    'augusti',
    'августа',
    'sierpnia',
    'ağustos'
  ],
  [
    'september',
    'sept',
    'sep',
    'septembre',
    'septiembre',
    'settembre',
    'set',
    'setembro',
    'сентября',
    'września',
    'eylül'
  ],
  [
    'october',
    'oct',
    'oktober',
    'okt',
    'octobre',
    'octubre',
    'ottobre',
    'ott',
    'outubro',
    'out',
    'октября',
    'października',
    'ekim'
  ],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'ноября', 'listopada', 'kasım'],
  [
    'december',
    'dec',
    'dezember',
    'dez',
    'décembre',
    'déc',
    'diciembre',
    'dic',
    'dicembre',
    'dezembro',
    'desember',
    'des',
    'декабря',
    'grudnia',
    'aralık'
  ]
]

/** Names of the days of the week. Source: as that of the months. */
export const weekdays: readonly string[] = [
  'monday',
  'mon',
  'tuesday',
  'tues',
  'tue',
  'wednesday',
  'wed',
  'thursday',
  'thurs',
  'thu',
  'friday',
  'fri',
  'saturday',
  'sat',
  'sunday',
  'sun',
  'montag',
  'mo',
  'dienstag',
  'di',
  'mittwoch',
  'mi',
  'donnerstag',
  'do',
  'freitag',
  'fr',
  'samstag',
  'sa',
  'sonntag',
  'so',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
  'domingo',
  'lunedì',
  'martedì',
  'mercoledì',
  'giovedì',
  'venerdì',
  'sabato',
  'domenica',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag'
]

/** Endings of the number of a day: May 3`rd`. */
export const ordinalEndings: readonly string[] = ['st', 'nd', 'rd', 'th', 'er', 'º']

/** Words before the number of a day: Freitag, `den` 3. Mai. */
export const beforeDays: readonly string[] = ['den', 'le']

/** Words between a day and its month: 3 `de` mayo. */
export const beforeMonths: readonly string[] = ['de', 'of']

/** Words between a month and its year: 3 de mayo `del` 2024. */
export const beforeYears: readonly string[] = ['de', 'del']

/** Words between a date and a time of day: 3. Mai 2024 `um` 9.30 Uhr. */
export const beforeTimes: readonly string[] = ['at', 'um', 'à', 'alle', 'om', 'kl.', 'às']

/** Words before a date which is all that a line states: `am` 3. Mai 2024. */
export const beforeDates: readonly string[] = ['a', 'am', 'den', 'il', 'le']

/** Words between a byline and the date after it: By Ann Smith `on` May 3. Source: as that of the labels. */
export const dateOpenings: readonly string[] = ['on', 'am', 'vom', 'le', 'el', 'il', 'em', 'op']

/** What a date of publication is labelled with. Source: our own reading of news pages. */
export const publishedLabels: readonly string[] = [
  'date',
  'dated',
  'first published',
  'first published on',
  'issued',
  'issued on',
  'originally published',
  'originally published on',
  'posted',
  'posted on',
  'published',
  'published at',
  'published on',
  'publication date',
  'datum',
  'erschienen am',
  'publiziert am',
  'stand',
  'veröffentlicht',
  'veröffentlicht am',
  'vom',
  'le',
  'mis en ligne le',
  'publié',
  'publié le',
  'fecha',
  'publicado',
  'publicado el',
  'data',
  'pubblicato',
  'pubblicato il',
  'publicado em',
  'gepubliceerd',
  'gepubliceerd op',
  'publisert',
  'publicerad',
  'publiceret',
  'опубликовано',
  'дата публикации',
  'opublikowano',
  'yayınlanma tarihi',
  'yayın tarihi',
  '发布时间',
  '发表于',
  '發布時間',
  '日期',
  '公開日',
  '掲載日',
  '入力',
  '입력',
  '등록',
  '게시일'
]

/** What a later date beside that of publication is labelled with. Source: the same. */
export const updatedLabels: readonly string[] = [
  'amended',
  'last edited',
  'last modified',
  'last modified on',
  'last reviewed',
  'last updated',
  'last updated on',
  'modified',
  'updated',
  'updated at',
  'updated on',
  'aktualisiert',
  'aktualisiert am',
  'zuletzt aktualisiert',
  'zuletzt aktualisiert am',
  'mis à jour',
  'mis à jour le',
  'modifié le',
  'actualizado',
  'actualizado el',
  'aggiornato',
  'aggiornato il',
  'atualizado em',
  'bijgewerkt op',
  'gewijzigd op',
  'oppdatert',
  'uppdaterad',
  'opdateret',
  'обновлено'
]
