import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../index/search/answer.ts';
import { questionOf } from '../../../index/search/question.ts';
import { articleOf, indexOf } from '../../articles.ts';

const library = indexOf([
  articleOf('Die Fähre Aldona lief bei Sallow auf Grund. Zwölf Reisende wurden verletzt.', {
    path: 'a.txt',
    language: 'de',
  }),
  articleOf('Der Kapitän sprach vom Unglück in der Nacht.', { path: 'b.txt', language: 'de' }),
]);

describe('a German question', () => {
  it('asks for no question word', () => {
    const { words } = questionOf('Wann lief die Aldona auf Grund?', library);
    expect(words.map(({ written }) => written)).not.toContain('Wann');
  });

  it('is answered where a noun in capitals stands in another article', () => {
    const { answered, excerpts } = answerTo(
      'Welche Fähre lief beim Unglück bei Sallow auf Grund?',
      library,
    );
    expect(excerpts[0]?.article.path).toBe('a.txt');
    expect(answered).toBe(true);
  });

  it('is declined where its name stands nowhere', () => {
    const { answered, missing } = answerTo('Wann lief die Fähre Brennal auf Grund?', library);
    expect(missing).toContain('Brennal');
    expect(answered).toBe(false);
  });
});
