import type { Furniture } from './furniture.ts'

/** Turkish. Source: our own reading of news pages. */
export const tr: Furniture = {
  advertisement: {
    sure: ['(haberin devamı|haber devamı) (reklamdan sonra|aşağıda) …', 'reklam']
  },
  'agency-stamp': {
    beside: [
      '(aa|dha|iha|anadolu ajansı)',
      '(fotoğraf|foto|kaynak|video|görsel) [: (aa|anadolu ajansı|dha|iha|reuters|ap|afp)]'
    ]
  },
  'comment-form': {
    sure: [
      '(e-posta|eposta) (adresiniz|hesabınız) yayımlanmayacak …',
      '(e-posta|eposta) hesabınız yayımlanmayacak …',
      '(tüm|bütün) yorumları (gör|göster|oku)',
      '(yorum yapmak|yorum yazmak) için (giriş|üye|oturum) …',
      '(yorum|yorumunuzu|bir yorum) (yap|yaz|yazın|yapın|gönder|ekle|bırakın|bırak)',
      'bir cevap yazın',
      'gerekli alanlar …',
      'yanıtı iptal et',
      'yorumlar (kapalı|kapatıldı)'
    ],
    beside: [
      '(yorum|giriş yap|üye ol|kayıt ol|yanıtla|gönder|cevapla)',
      'yorumlar [{number}]',
      '{number} yorum'
    ]
  },
  'cookie-notice': {
    sure: [
      '(sitemizde|bu site|web sitemizde|bu sitede) … çerez …',
      '(tümünü|hepsini) (kabul et|reddet)',
      'çerez (politikası|ayarları|tercihleri|aydınlatma metni)'
    ]
  },
  copyright: {
    beside: ['(tüm|her|bütün) (hakları|hakkı) (saklıdır|mahfuzdur) …', '© {owner}']
  },
  'end-mark': {
    beside: ['son']
  },
  legal: {
    beside: [
      '(gizlilik politikası|kullanım koşulları|kullanım şartları|iletişim|künye|hakkımızda|reklam|kvkk|kvkk aydınlatma metni|kişisel verilerin korunması|yasal uyarı)'
    ]
  },
  navigation: {
    sure: [
      '(başa|yukarı|ana sayfaya|anasayfaya) (dön|çık)',
      '(içeriğe|ana içeriğe) (atla|geç)',
      '(sonraki|önceki) (haber|yazı|sayfa|makale)'
    ],
    beside: ['(anasayfa|ana sayfa|menü|ara|kapat|sonraki|önceki|geri|devamı|İletişim)']
  },
  newsletter: {
    sure: [
      '(bültenimize|bültene|haber bültenine|e-bültene|e-bültenimize) (abone|kayıt|üye) (ol|olun|olmak)',
      '(e-posta|mail) (bültenimize|listemize) (abone|kaydol|üye) …'
    ],
    beside: ['(bülten|e-bülten|e-posta adresiniz|abone ol)']
  },
  'reading-tools': {
    beside: ['(yazdır|dinle|kaydet|yazı boyutu|okuma süresi {number} (dk|dakika))']
  },
  related: {
    sure: [
      '(ayrıca okuyun|bunlar da ilginizi çekebilir|okumak için tıklayın|İlgili haber|ilgili haber|bunu da oku|haberin detayı): {title}',
      '(haberin|yazının) devamı [için tıklayın]'
    ],
    beside: ['(devamını oku|daha fazla|daha fazlası|haberin devamı)'],
    opens: [
      '((ilgili|İlgili) (haberler|içerikler|yazılar|konular)|benzer (haberler|yazılar|içerikler)|bunlar da ilginizi çekebilir|bunlar da hoşunuza gidebilir|en çok okunanlar|diğer haberler|son dakika haberleri|son haberler|önerilen haberler|sizin için seçtiklerimiz|ilginizi çekebilir)'
    ]
  },
  'share-bar': {
    sure: [
      '(bu|haberi|bu haberi|yazıyı|bu yazıyı) (paylaş|paylaşın)',
      "({service}|facebook\\'ta|twitter\\'da|whatsapp\\'ta|e-posta ile|facebook\\'da) (paylaş|takip et|gönder)",
      'bizi (takip edin|sosyal medyada takip edin|{service} …)'
    ],
    beside: ['(paylaş|tweetle|takip et|gönder|kopyala|linki kopyala|paylaşım)']
  },
  'tag-list': {
    beside: [
      '(etiketler|anahtar kelimeler|konular|kategoriler)',
      '(etiketler|anahtar kelimeler|konular|kategori|kategoriler): …'
    ]
  }
}
