import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonLabels, incidentRow, titleWithin } from '../../src/discord/incident-label.ts';
import type { IncidentHeader } from '../../src/engine/engine.ts';
import { incidentNamed } from '../incident-headers.ts';
import { line } from './random.ts';

/** An incident of a presumed day, two articles and a first one of this title. */
function incidentOf(name: string, title = 'Report', day = '2031-09-24'): IncidentHeader {
  return incidentNamed(name, { title, date: { day, presumed: true }, articleCount: 2 });
}

const long = `Fire ${'in the mill '.repeat(20)}`.trim();

describe('titleWithin', () => {
  it('shortens the name alone', () => {
    expect(titleWithin(incidentOf('Fire in the mill of Ostmark'), 50, ' · tail')).toBe(
      'Fire in the… · presumed 24 September 2031 · tail',
    );
  });

  it('is the whole title where it fits', () => {
    expect(titleWithin(incidentOf('Fire'), 36)).toBe('Fire · presumed 24 September 2031');
  });
});

describe('buttonLabels', () => {
  it('adds the first title where name and day are those of another', () => {
    const [a, b, c] = [
      incidentOf('Fire', 'Mill burns'),
      incidentOf('Fire', 'Barn burns'),
      incidentOf('Fire', 'Quay burns', '2031-09-25'),
    ];
    expect(buttonLabels([a, b, c])).toEqual([
      'Fire · presumed 24 September 2031 · Mill burns',
      'Fire · presumed 24 September 2031 · Barn burns',
      'Fire · presumed 25 September 2031',
    ]);
  });

  it('tells long names apart, that fit a button only shortened, with the day on each', () => {
    const labels = buttonLabels([
      incidentOf(`${long} one`, `Mill ${'burns '.repeat(20)}`),
      incidentOf(`${long} two`, `Barn ${'burns '.repeat(20)}`),
    ]);
    expect(labels[0]).toContain(' · presumed 24 September 2031 · Mill burns');
    expect(labels[1]).toContain(' · presumed 24 September 2031 · Barn burns');
  });

  it('fits a button, whatever names and titles are', () => {
    const labels = fc.property(line, line, line, (name, titleA, titleB) => {
      const rivals = [incidentOf(name, titleA), incidentOf(name, titleB)];
      for (const label of buttonLabels(rivals)) expect(label.length).toBeLessThanOrEqual(80);
    });
    fc.assert(labels);
  });
});

describe('incidentRow', () => {
  it('says name, day, number of articles and the first title', () => {
    expect(incidentRow(incidentOf('Fire', 'Mill burns'))).toBe(
      'Fire · presumed 24 September 2031 · 2 articles · Mill burns',
    );
  });

  it('keeps day and number of articles, and fits a row, whatever name and title are', () => {
    const rows = fc.property(line, line, (name, title) => {
      const row = incidentRow(incidentOf(name, title));
      expect(row).toContain(' · presumed 24 September 2031 · 2 articles · ');
      expect(row.length).toBeLessThanOrEqual(100);
    });
    fc.assert(rows);
  });
});
