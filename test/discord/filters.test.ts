import { describe, expect, it } from 'vitest';
import { askedSources, filterLine } from '../../src/discord/filters.ts';
import { incidentNamed } from '../incident-headers.ts';

const incident = incidentNamed('Fire', { date: { day: '2031-05-06', presumed: true } });

/** The sources that are read back from a message narrowed to this one, of the ones known. */
function readBack(source: string, known: readonly string[], more = {}) {
  const line = filterLine({ source, ...more });
  return line && askedSources([line], known);
}

describe('filterLine', () => {
  it('names the source and the incident, whose day may be presumed', () => {
    expect(filterLine({ source: 'Coast', incident })?.content).toBe(
      '-# source\\: Coast · incident\\: Fire · presumed 6 May 2031',
    );
  });

  it('keeps the day of an incident with a long name', () => {
    const long = { ...incident, name: 'x'.repeat(200) };
    expect(filterLine({ incident: long })?.content).toMatch(/x… · presumed 6 May 2031$/u);
  });

  it('is not there where nothing is narrowed', () => {
    expect(filterLine({})).toBeUndefined();
  });
});

describe('askedSources', () => {
  const long = 'x'.repeat(91);

  it.each(['Reuters · World', 'a*b_: `c`', long])(
    'finds the source %s, beside an incident too',
    (source) => {
      const known = ['Reuters', 'World', 'x', source];
      expect(readBack(source, known)).toEqual([source]);
      expect(readBack(source, known, { incident })).toEqual([source]);
    },
  );

  it('finds it in another case, and once where the library writes it in two', () => {
    expect(readBack('coast POST', ['Coast Post', 'Coast'])).toEqual(['Coast Post']);
    expect(readBack('coast post', ['Coast Post', 'COAST POST'])).toHaveLength(1);
  });

  it('finds several where they are shown alike, and none where it is gone', () => {
    expect(readBack(`${long}a`, [`${long}a`, `${long}b`])).toEqual([`${long}a`, `${long}b`]);
    expect(readBack('Coast', ['Coast Post'])).toEqual([]);
  });

  it('is undefined where no source was asked', () => {
    const line = filterLine({ incident });
    expect(askedSources(line ? [line] : [], ['Fire'])).toBeUndefined();
    expect(askedSources([], ['Fire'])).toBeUndefined();
  });
});
