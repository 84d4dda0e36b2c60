import { expect, it } from 'vitest';
import { Metrics } from '../src/metrics.ts';

it('metrics count interactions by command and outcome, and say what is read now', async () => {
  let waiting = 3;
  const metrics = new Metrics({ waiting: ['Questions that wait', () => waiting] });
  metrics.ended('ask', 'answered', 40);
  metrics.ended('ask', 'answered', 2_000);
  metrics.ended('ask', 'busy', 5);
  waiting = 7;
  const lines = (await metrics.text()).split('\n');
  const ask = 'command="ask",outcome="answered"';
  expect(lines).toContain('verbatim_waiting 7');
  expect(lines).toContain(`verbatim_interaction_seconds_bucket{le="0.05",${ask}} 1`);
  expect(lines).toContain(`verbatim_interaction_seconds_count{${ask}} 2`);
  expect(lines).toContain('verbatim_interaction_seconds_count{command="ask",outcome="busy"} 1');
  expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_seconds '))).toBe(true);
});
