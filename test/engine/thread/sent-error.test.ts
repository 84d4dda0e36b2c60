import { describe, expect, it } from 'vitest';
import { LibraryError } from '../../../src/library/library.ts';
import { receivedError, sentError } from '../../../src/engine/thread/sent-error.ts';

/** An error as it comes out of a thread. */
function sent(error: unknown): Error {
  return receivedError(structuredClone(sentError(error)));
}

describe('an error that is sent', () => {
  it('keeps its name, words, code and stack', () => {
    const error = Object.assign(new RangeError('too far'), { code: 'ERR_FAR' });
    const { name, message, stack } = error;
    expect(sent(error)).toMatchObject({ name, message, stack, code: 'ERR_FAR' });
  });

  it('is a LibraryError again where it was one, with its cause', () => {
    const error = sent(new LibraryError('It is not there.', { cause: new Error('ENOENT') }));
    expect(error).toBeInstanceOf(LibraryError);
    expect(error.message).toBe('It is not there.');
    expect(error.cause).toMatchObject({ message: 'ENOENT' });
  });

  it('is no LibraryError where it was none', () => {
    expect(sent(new Error('x'))).not.toBeInstanceOf(LibraryError);
  });

  it('may be no error at all, or its own cause', () => {
    expect(sent('thrown').message).toBe('thrown');
    const own = new Error('round');
    own.cause = own;
    expect(sent(own)).toMatchObject({ message: 'round', cause: { message: 'round' } });
  });
});
