import { DiscordAPIError, HTTPError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editedAtLast, sentOnce } from '../../src/discord/tries.ts';

const ADDRESS = 'http://127.0.0.1/';
const ok = undefined;
const cut = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
const answered = apiError(40_060, 400);
const refused = apiError(50_035, 400);
const down = new HTTPError(502, 'Bad Gateway', 'PATCH', ADDRESS, {});
const slow = new DOMException('This operation was aborted', 'AbortError');

function apiError(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', ADDRESS, {});
}

/** A request that ends so the first time, the second time, and so on; and how often it was made. */
function ending(...ends: readonly (Error | undefined)[]) {
  const made = { times: 0 };
  const request = async (): Promise<void> => {
    const end = ends[made.times];
    made.times += 1;
    if (end) throw end;
  };
  return { made, request };
}

describe('a first answer', () => {
  it.each([
    ['is sent once more where its connection was cut', [cut, ok], 2],
    ['has arrived where the second is refused as one too many', [cut, answered], 2],
    ['is sent once where all is well', [ok], 1],
  ])('%s', async (_, ends, times) => {
    const { made, request } = ending(...ends);
    await sentOnce(request);
    expect(made.times).toBe(times);
  });

  it.each([
    ['was answered by somebody else', [answered], answered, 1],
    ['is refused', [refused], refused, 1],
    ['is cut off twice', [cut, cut], cut, 2],
  ])('throws where it %s', async (_, ends, error, times) => {
    const { made, request } = ending(...ends);
    await expect(sentOnce(request)).rejects.toBe(error);
    expect(made.times).toBe(times);
  });
});

describe('an edit', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['a cut connection', cut],
    ['a server out of order', down],
    ['an answer that does not come', slow],
  ])('is tried again after %s, ever more slowly', async (_, trouble) => {
    const { made, request } = ending(trouble, trouble, trouble, ok);
    const edited = editedAtLast(request);
    await vi.advanceTimersByTimeAsync(900);
    expect(made.times).toBe(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(made.times).toBe(3);
    await vi.advanceTimersByTimeAsync(4_000);
    await edited;
    expect(made.times).toBe(4);
  });

  it('is given up while somebody may still look at it', async () => {
    const { made, request } = ending(...Array.from({ length: 20 }, () => down));
    const edited = editedAtLast(request).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(15 * 60_000);
    expect(await edited).toBe(down);
    expect(made.times).toBe(6);
  });

  it('is not tried again where Discord refused it', async () => {
    const { made, request } = ending(refused);
    await expect(editedAtLast(request)).rejects.toBe(refused);
    expect(made.times).toBe(1);
  });
});
