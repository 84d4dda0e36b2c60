import { describe, expect, it } from 'vitest';
import { explanationText } from '../../src/cli/explanation-text.ts';
import { engineOf } from '../filled-engine.ts';

const FERRY = 'The ferry ran aground at Oldmark. Twelve passengers were hurt, said a doctor.\n';

async function explained(question: string): Promise<string> {
  const { answer } = await engineOf({ 'ferry.md': FERRY }).ask(question, {}, { explain: true });
  if (!answer.explanation) throw new Error('nothing was explained');
  return explanationText(answer.explanation);
}

describe('explanationText', () => {
  it('says why a question was answered, from what parts, and where its words stand', async () => {
    const lines = await explained('How many passengers were injured?');
    expect(lines).toContain('Why it was answered, by the first passage:\n');
    expect(lines).toContain('1. ferry.md, paragraph 1\n');
    expect(lines).toMatch(
      /^ {3}share of the question it holds, squared +0\.\d\d +3\.00 +\d\.\d\d$/mu,
    );
    expect(lines).toMatch(/^ {3}"passengers" \d\.\d\d +in the answering sentence$/mu);
    expect(lines).toMatch(
      /^ {3}"injured" \d\.\d\d +in the answering sentence, by a word of its family$/mu,
    );
  });

  it('names what its article lacks where it was declined', async () => {
    const lines = await explained('How many passengers were hurt in Vessby?');
    expect(lines).toContain('Why it was declined, by the first passage:\n');
    expect(lines).toContain('no   its article lacks "Vessby"\n');
    expect(lines).toMatch(/"Vessby" \d\.\d\d +nowhere$/mu);
  });

  it('says that nothing tells of the event that the question names', async () => {
    const lines = await explained('How many were hurt in the hospital attack?');
    expect(lines).toContain('Why it was declined, by the first passage:\n');
    expect(lines).toContain('no   nothing tells of the event, place or weekday');
    expect(lines.split('\n').filter(({ length }) => length > 80)).toEqual([]);
  });

  it('says so where nothing was found', async () => {
    expect(await explained('turnips?')).toBe('Nothing was found.');
  });

  it.each([
    'How many passengers were hurt in Oldmark on the Zanzibarlongisland ferry?',
    'Who hurt the doctor who was aground with all of the electricians of Unpronounceablestan?',
  ])('fits 80 columns: %s', async (question) => {
    const lines = (await explained(question)).split('\n');
    expect(lines.filter(({ length }) => length > 80)).toEqual([]);
  });

  it('shows no character that steers a terminal', async () => {
    expect(await explained('Was the \u001b[31mferry aground?')).not.toContain('\u001b');
  });
});
