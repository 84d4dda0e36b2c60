import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/discord/command.ts';
import { deliver, type Delivery } from '../../src/discord/delivery.ts';
import { noticeReply } from '../../src/discord/reply.ts';

const reply = noticeReply('Nine boats.');
const PATIENCE_MS = 1_500;

/** Work that is done after this time, and a way to deliver it that writes down what it does. */
function after(ms: number, edits: readonly (Error | undefined)[] = []) {
  const done: string[] = [];
  const work = new Promise<Reply>((resolve) => {
    setTimeout(() => resolve(reply), ms);
  });
  const by: Delivery = {
    send: async (sent) => done.push(sent === reply ? 'send' : 'send something else'),
    defer: async () => done.push('defer'),
    async edit(sent) {
      const failure = edits[done.filter((one) => one === 'edit').length];
      done.push(sent === reply ? 'edit' : 'edit something else');
      if (failure) throw failure;
    },
  };
  return { done, work, by };
}

/** How a delivery ends when so much time goes by. */
async function outcomeOf(delivered: Promise<void>, ms: number): Promise<string> {
  const outcome = delivered.then(() => 'delivered', String);
  await vi.advanceTimersByTimeAsync(ms);
  return outcome;
}

const cut = (): Error => Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
const refuse = (): Promise<never> => Promise.reject(cut());

describe('deliver', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends at once what is there in time', async () => {
    const { done, work, by } = after(PATIENCE_MS - 1);
    expect(await outcomeOf(deliver(work, by, PATIENCE_MS), PATIENCE_MS)).toBe('delivered');
    expect(done).toEqual(['send']);
  });

  it('announces at the end of its patience what comes later, and edits it in', async () => {
    const { done, work, by } = after(PATIENCE_MS + 1_000);
    const delivered = deliver(work, by, PATIENCE_MS);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['defer']);
    await vi.advanceTimersByTimeAsync(1_000);
    await delivered;
    expect(done).toEqual(['defer', 'edit']);
  });

  it('leaves no timer behind', async () => {
    const { work, by } = after(1);
    await outcomeOf(deliver(work, by, PATIENCE_MS), 1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('throws what the work throws, and sends nothing', async () => {
    const { done, by } = after(0);
    const work = Promise.reject(new Error('no index'));
    expect(await outcomeOf(deliver(work, by, PATIENCE_MS), 0)).toBe('Error: no index');
    expect(done).toEqual([]);
  });

  it('throws what the work throws after it was announced', async () => {
    const { done, by } = after(0);
    const work = new Promise<Reply>((_, reject) => {
      setTimeout(() => reject(new Error('no index')), PATIENCE_MS + 1);
    });
    const delivered = deliver(work, by, PATIENCE_MS);
    expect(await outcomeOf(delivered, PATIENCE_MS + 1)).toBe('Error: no index');
    expect(done).toEqual(['defer']);
  });

  it('throws what Discord throws at the first answer', async () => {
    const sent: Reply[] = [];
    const { work, by } = after(0);
    const send = (one: Reply): Promise<never> => {
      sent.push(one);
      return Promise.reject(cut());
    };
    const delivered = deliver(work, { ...by, send }, PATIENCE_MS);
    expect(await outcomeOf(delivered, 0)).toBe('Error: other side closed');
    expect(sent).toHaveLength(1);
  });

  it('throws what Discord throws at the announcement, though the work fails afterwards', async () => {
    const { by } = after(0);
    const work = new Promise<Reply>((_, reject) => {
      setTimeout(() => reject(new Error('no index')), PATIENCE_MS + 1);
    });
    const delivered = deliver(work, { ...by, defer: refuse }, PATIENCE_MS);
    expect(await outcomeOf(delivered, PATIENCE_MS + 1)).toBe('Error: other side closed');
  });
});
