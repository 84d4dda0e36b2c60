import { arabicPage } from './ar/page-words.ts';
import { danishPage } from './da/page-words.ts';
import { germanPage } from './de/page-words.ts';
import { englishPage } from './en/page-words.ts';
import { spanishPage } from './es/page-words.ts';
import { persianPage } from './fa/page-words.ts';
import { frenchPage } from './fr/page-words.ts';
import { italianPage } from './it/page-words.ts';
import { dutchPage } from './nl/page-words.ts';
import type { PageWords } from './page-words.ts';
import { portuguesePage } from './pt/page-words.ts';
import { russianPage } from './ru/page-words.ts';
import { swedishPage } from './sv/page-words.ts';
import { turkishPage } from './tr/page-words.ts';

/** What is known of the pages of sites, language by language. */
export const PAGE_LANGUAGES: readonly PageWords[] = [
  englishPage,
  germanPage,
  frenchPage,
  spanishPage,
  italianPage,
  portuguesePage,
  dutchPage,
  swedishPage,
  danishPage,
  turkishPage,
  russianPage,
  arabicPage,
  persianPage,
];
