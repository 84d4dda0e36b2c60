import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, UsageError } from '../../src/cli/failure.ts';
import { ConfigError } from '../../src/config.ts';
import { LibraryError } from '../../src/library/library.ts';

describe('fail', () => {
  let written = '';

  beforeEach(() => {
    written = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it.each([
    ['a wrong call', new UsageError('Ask a question.')],
    ['a library that is not there', new LibraryError('Ask a question.')],
  ])('says one plain sentence of %s', (_, error) => {
    fail(error);
    expect(written).toBe('Ask a question.\n');
  });

  it('says all that is wrong with the configuration, without a place in the code', () => {
    fail(new ConfigError(['A is missing.', 'B is no port.']));
    expect(written).toContain('A is missing.');
    expect(written).toContain('B is no port.');
    expect(written).not.toMatch(/^\s+at /mu);
  });

  it('says where a bug is', () => {
    fail(new Error('no such article'));
    expect(written).toMatch(/^Error: no such article\n\s+at /u);
  });

  it('says what was thrown where it is no error', () => {
    fail('lost');
    expect(written).toBe('lost\n');
  });

  it('ends the process with 1 when its work is done', () => {
    fail(new UsageError('Ask a question.'));
    expect(process.exitCode).toBe(1);
  });
});
