import { describe, expect, it } from 'vitest';
import { quotesCsv } from '../../src/discord/quotes-csv.ts';
import { quotePlace } from '../../src/discord/quote-id.ts';
import { engineOf } from '../filled-engine.ts';

async function csvOf(text: string): Promise<string> {
  const engine = engineOf({ 'a.md': text });
  const { excerpts } = await engine.search('mill', {}, { from: 0, count: 9 });
  return quotesCsv(excerpts);
}

describe('passages as a table', () => {
  it('have a row each, with quote, source, day and offsets in the file', async () => {
    const text =
      '---\ntitle: A "mill"\nsource: Post\npublished: 2020-01-02\n---\nThe mill, old, burned.\n';
    const [head, row] = (await csvOf(text)).split('\r\n');
    expect(head).toContain('"quote","title","source"');
    const start = text.indexOf('The mill');
    const id = /"([^"]+)"$/u.exec(row ?? '')?.[1];
    expect(quotePlace(id ?? '')).toMatchObject({ start: 0, end: 22 });
    expect(row).toBe(
      `"The mill, old, burned.","A ""mill""","Post","2020-01-02","","a.md","${start}","${start + 22}","${id}"`,
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1'])(
    'hold no formula, whatever a title begins with: %s',
    async (title) => {
      const csv = await csvOf(`---\ntitle: '${title}'\n---\n=HYPERLINK("x") the mill burned.\n`);
      expect(csv).toContain('\'=HYPERLINK(""x"")');
      expect(csv).not.toMatch(/[,\n\uFEFF]"\s*[=+@-]/u);
    },
  );
});
