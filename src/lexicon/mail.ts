/** What a line over a mail states. */
export type MailField = 'from' | 'to' | 'date' | 'subject'

/**
 * Labels of the lines that a mail program puts over a mail, in lower case, as printed in
 * English, German, French, Spanish, Italian, Portuguese and Dutch.
 */
export const mailFields: Readonly<Record<MailField, readonly string[]>> = {
  from: ['from', 'von', 'de', 'da', 'van'],
  to: ['to', 'cc', 'bcc', 'reply-to', 'an', 'kopie', 'à', 'para', 'a', 'aan'],
  date: [
    'sent',
    'date',
    'received',
    'gesendet',
    'datum',
    'envoyé',
    'enviado',
    'enviado el',
    'fecha',
    'data',
    'inviato',
    'verzonden'
  ],
  subject: [
    'subject',
    're',
    'attachments',
    'betreff',
    'anlagen',
    'objet',
    'asunto',
    'oggetto',
    'assunto',
    'onderwerp'
  ]
}
