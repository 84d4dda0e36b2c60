import type { PageWords } from '../page-words.ts';

/** What Turkish sites write around a report. */
export const turkishPage: PageWords = {
  tag: 'tr',
  months: `
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  `,
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  dateWords: 'saat ve önce dakika dk gün son okuma süresi tarihi tarih',
  postedWords: `
    yayınlanma yayınlandı yayımlandı güncelleme güncellendi giriş oluşturulma
  `,
  by: String.raw`
    yazar|yazan|haber|muhabir
  `,
  links: String.raw`
    (?:bunu|bunları) da (?:oku|okuyun|okuyabilirsiniz)|(?:ayrıca )?okuyun
    daha fazla(?: .{0,30})?|ilgili (?:haberler?|içerikler?|konular)|benzer haberler
    en çok (?:okunan(?:lar)?|izlenenler|yorumlananlar)(?: .{0,20})?
    önerilen(?:ler)?(?: .{0,20})?|ilginizi çekebilir
  `,
  controls: String.raw`
    reklam|paylaş(?: \S+(?:[’']?[dt][ea]))?|yazdır|(?:\d+ )?yorum(?:lar)?|abone ol(?:un)?|giriş yap|kaydol
    ana ?sayfa|iletişim|etiketler(?: ?:.*)?
  `,
  rights: String.raw`
    hakları saklıdır
  `,
  notices: String.raw`
    (?:tüm|bütün) hakları saklıdır|çerez(?:ler)?(?:i)? kullan
  `,
  services: String.raw`
    e-?posta adresiniz|abone(?:lik)?|bülten|çerez|ücretsiz|uygulamamızı|takip edin
  `,
  says: String.raw`
    dedi|söyledi|göre|belirtti
  `,
  pictures: String.raw`
    fotoğraf|görsel
  `,
  credits: String.raw`
    fotoğraf|görsel|kaynak|foto
  `,
  pictured: String.raw`
    \barşiv (?:fotoğrafı|görüntüsü)
  `,
  picturedHints: 'arşiv',
  corrections: String.raw`
    düzeltme|tekzip
  `,
  corrected: String.raw`
    \bbu haberin (?:önceki|ilk) (?:sürümünde|halinde)
    \bhaber(?:imiz)? (?:düzeltildi|güncellendi|düzeltilmiştir|güncellenmiştir)
  `,
  correctedHints: 'haber',
  addresses: String.raw`
    abone|üye|siz
  `,
  ago: `
    önce dk
  `,
};
