import type { PageWords } from '../page-words.ts';

/** What Turkish sites write around a report. */
export const turkishPage: PageWords = {
  tag: 'tr',
  months: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`,
  weekdays: `pazartesi salı çarşamba perşembe cuma cumartesi pazar`,
  dateWords: `saat ve önce dakika dk gün son okuma süresi tarihi tarih`,
  postedWords: `yayınlanma yayınlandı yayımlandı güncelleme güncellendi giriş oluşturulma`,
  by: 'yazar|yazan|haber|muhabir',
  links:
    '(?:bunu|bunları) da (?:oku|okuyun|okuyabilirsiniz)|(?:ayrıca )?okuyun|daha fazla(?: .{0,30})?|ilgili (?:haberler?|içerikler?|konular)|benzer haberler|en çok (?:okunan(?:lar)?|izlenenler|yorumlananlar)(?: .{0,20})?|önerilen(?:ler)?(?: .{0,20})?|ilginizi çekebilir',
  controls:
    'reklam|paylaş(?: .{0,30})?|yazdır|(?:\\d+ )?yorum(?:lar)?|abone ol(?:un)?|giriş yap|kaydol|ana ?sayfa|iletişim|etiketler(?: ?:.*)?',
  rights: 'hakları saklıdır',
  notices: '(?:tüm|bütün) hakları saklıdır|çerez(?:ler)?(?:i)? kullan',
  services: 'e-?posta adresiniz|abone(?:lik)?|bülten|çerez|ücretsiz|uygulamamızı|takip edin',
  says: 'dedi|söyledi|göre|belirtti',
  pictures: 'fotoğraf|görsel',
  credits: 'fotoğraf|görsel|kaynak|foto',
  pictured: '\\barşiv (?:fotoğrafı|görüntüsü)\\b',
  picturedHints: 'arşiv',
  corrections: 'düzeltme(?: .{0,20})?|tekzip',
  corrected:
    '\\bbu haberin (?:önceki|ilk) (?:sürümünde|halinde)|\\bhaber(?:imiz)? (?:düzeltildi|güncellendi|düzeltilmiştir|güncellenmiştir)',
  correctedHints: 'haber',
};
