import { describe, expect, it } from 'vitest';
import { reportTitle } from '../../../index/article/title.ts';

describe('the title of a report', () => {
  it('is without what its site adds', () => {
    expect(reportTitle('Mill burns - KXYZ 5 News')).toBe('Mill burns');
    expect(reportTitle('Mill burns - twice')).toBe('Mill burns - twice');
  });

  it('is none where it is nothing but a dateline', () => {
    expect(reportTitle('VESSBY, 9 JAN 90 (WIRE)')).toBe('');
  });
});
