import { describe, expect, it } from 'vitest';
import { tellsOfRelease } from '../../../index/event/undone.ts';

describe('a title that tells that captives are free', () => {
  it.each([
    'Gunmen release 12 pupils in Tarnholm',
    'Militants free miners',
    'Hostages released after talks',
    'Police rescue girl in Vessby',
  ])('is one: %s', (title) => {
    expect(tellsOfRelease(title)).toBe(true);
  });

  it.each([
    'Police release images after girl is abducted in Tarnholm',
    'Police release CCTV of kidnap suspects',
    'Family releases a statement on missing miner',
    'Officers release the names of two abducted boys',
  ])('is none: %s', (title) => {
    expect(tellsOfRelease(title)).toBe(false);
  });
});
