import { describe, expect, it } from 'vitest';
import { askedDays, askedSourceId, filterLine } from '../../src/discord/filters.ts';
import { sourceId } from '../../src/engine/source-id.ts';
import { incidentNamed } from '../incident-headers.ts';

const incident = incidentNamed('Fire', { date: { day: '2031-05-06', presumed: true } });

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

describe('askedDays', () => {
  it.each([
    {},
    { since: '2031-05-06' },
    { until: '2031-05-06' },
    { since: '2031-05-06', until: '2032-12-31' },
  ])('are those of the line, whatever follows them', (days) => {
    const line = filterLine({ ...days, source: 'Coast · until 3 May 2015', incident });
    expect(askedDays(line ? [line] : [])).toEqual(days);
  });
});

describe('askedSourceId', () => {
  const state = { verb: 'incident', article: 'a' };

  /** The id that is read back from a message narrowed to this source, whose buttons do not hold it. */
  function readBack(source: string) {
    const line = filterLine({ source });
    return askedSourceId({ state, message: line ? [line] : [] });
  }

  it('is that of the button clicked', () => {
    const line = filterLine({ source: 'Coast Post' });
    const press = { state: { ...state, source: 'x-Y_1' }, message: line ? [line] : [] };
    expect(askedSourceId(press)).toBe('x-Y_1');
  });

  it.each(['Reuters · World', 'a*b_: `c`', 'coast POST'])(
    'is that of %s, read from the message where the button does not hold it',
    (source) => {
      expect(readBack(source)).toBe(sourceId(source));
    },
  );

  it('is no source’s where the message shows a name cut short', () => {
    const long = 'x'.repeat(91);
    expect(readBack(long)).toBeDefined();
    expect(readBack(long)).not.toBe(sourceId(long));
  });

  it('is undefined where no source was asked', () => {
    const line = filterLine({ incident });
    expect(askedSourceId({ state, message: line ? [line] : [] })).toBeUndefined();
    expect(askedSourceId({ state, message: [] })).toBeUndefined();
  });
});
