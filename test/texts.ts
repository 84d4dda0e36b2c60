import * as fc from 'fast-check';

/** Any text at all, by the characters people see. */
export const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });

const words = [
  'Mill',
  'mill',
  'river',
  'al-Marj',
  '29',
  '1,793',
  'IS',
  'Ærø',
  'پل',
  'Мост',
  '橋。',
];
const abbreviations = ['Dr', 'U.S', 'p.m', 'z', 'B'];
const marks = ['.', '. ', '! ', '? ', '."', '!” ', ', ', '؟ ', ' – ', '…', '(', ') '];
const blanks = [' ', '\u00a0', '\t', '\n', '\r\n', '\n\n', '\r\n\r\n'];
const rarities = ['🌊', '\ufeff', 'ﷺ', '½'];
const piece = fc.constantFrom(...words, ...abbreviations, ...marks, ...blanks, ...rarities);

/** Text made of what articles are made of: words, figures, stops, quotes and line ends in any order. */
export const newsLikeText = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 80 })
  .map((pieces) => pieces.flat().join(''));

/** Either kind. */
export const text = fc.oneof(anyText, newsLikeText);
