import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../index/search/query/in-english.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const english = indexOf([
  articleOf(
    'The war on the mill in Vessby was over. Did it die? Das, said Ada Vale, was in prison.',
  ),
]);
const german = indexOf([
  articleOf('Die Mühle in Vessby brannte.', { language: 'de' }),
  articleOf('The mill in Vessby burned.', { path: 'b.txt' }),
]);

describe('a question in a language of no article', () => {
  it.each([
    ['Wie viele Tote?', 'how many dead'],
    [
      'wie viele Gefangene sind aus dem Gefängnis in Vessby entkommen',
      /^how many prisoners .*escaped$/,
    ],
    ['Wer hat das Gefängnis angegriffen?', 'who attacked prison'],
    ['Wer wurde verletzt?', 'who was injured'],
    ['wo war das?', 'where did it happen'],
    ['Wie lange dauerte der Angriff?', 'how long did attack last'],
    ['Was wissen wir über den Angriff?', 'what do we know about attack'],
    ['Was sagte Ada Vale?', 'what did Ada Vale say'],
    ['Hoeveel doden vielen er in Vessby?', 'how many dead in Vessby'],
    ['wie heeft de gevangenis aangevallen', 'who attacked prison'],
    ['Combien de prisonniers se sont évadés ?', 'how many prisoners escaped'],
    ['Qui a attaqué la prison ?', 'who attacked prison'],
    ["Qu'est-ce qui s'est passé à Vessby ?", 'what happened Vessby'],
    ['¿Cuántos muertos hubo?', 'how many dead'],
    ['quien ataco la carcel', 'who attacked prison'],
    ['Quanti morti ci sono stati?', 'how many dead'],
    ['wer steckt hinter dem Anschlag in Vessby', 'who is behind attack in Vessby'],
    ['wurde jemand festgenommen?', 'was anyone arrested'],
    ['gibt es Festnahmen', 'were there arrests'],
    ["combien de temps l'attaque a-t-elle duré", 'how long attack'],
    ['hoeveel gevangenen zijn er nog op de vlucht', 'how many prisoners still at large'],
    ['zijn er mensen aangehouden', 'were there people arrested'],
    ['quando è avvenuto l’attacco', /^when happened attack/],
    ['cuando fue el atentado', 'when did it happen attack'],
    ['Quantos presos fugiram?', 'how many prisoners escaped'],
    ['Quand a commencé l’attaque ?', 'when did attack begin'],
    ['Wann begann der Angriff?', 'when did attack begin'],
    ['¿Cuándo terminó el ataque?', 'when did attack end'],
  ])('is read in English: %s', (question, read) => {
    expect(inEnglish(question, english.lexicon)).toMatch(read);
  });

  it.each([
    'How many died?',
    'was it confirmed',
    'was in prison',
    'Who is Ada Vale?',
    'die war',
    'motive?',
    'Vessby',
    'Die Mühle in Vessby',
    '',
    `wie viele ${'Tote '.repeat(100)}`,
  ])('is not read where it is English, or asks nothing: %s', (question) => {
    expect(inEnglish(question, english.lexicon)).toBeUndefined();
  });

  it('puts the rest where its phrase says, and is read though a greeting stands before it', () => {
    const read = inEnglish('Wer war es? Und was sagte die Polizei?', english.lexicon) ?? '';
    expect(read).not.toContain('~');
    expect(questionOf('hey wie viele Tote pls', english).readAs).toBe('how many dead');
  });

  it('keeps what has no phrase, so that it is missed and not passed over', () => {
    const { words } = questionOf('Wie viele Müller starben?', english);
    expect(words.map(({ written }) => written)).toContain('Müller');
  });

  it('is read as it is where articles are in its language', () => {
    expect(inEnglish('Wie viele wurden verletzt?', german.lexicon)).toBeUndefined();
    expect(inEnglish('Combien de morts ?', german.lexicon)).toBe('how many dead');
  });
});
