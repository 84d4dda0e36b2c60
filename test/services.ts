import type { Charts } from '../src/chart/chart.ts';
import type { Services } from '../src/discord/command.ts';
import type { Engine } from '../src/engine/engine.ts';

/** Charts as where nothing can be drawn. */
export const noCharts: Charts = { draw: () => Promise.resolve(undefined) };

/** A red dot of one pixel: what `dotCharts` draws. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

/** Charts that are drawn at once, whatever they show. */
export const dotCharts: Charts = { draw: () => Promise.resolve(DOT) };

/** What a command may use, on no server. */
export function servicesOf(engine: Engine, charts = noCharts): Services {
  return { engine, charts, scope: {} };
}
