import type { LocalDiscordCore } from './core.ts';
import type { Json } from './json.ts';
import type { RequestBody } from './request-body.ts';

/** Handles a request: returns the JSON to answer with, or undefined for 204. */
type Handler = (
  core: LocalDiscordCore,
  request: {
    readonly params: readonly string[];
    readonly body: RequestBody;
    readonly query: URLSearchParams;
  },
) => Json | readonly Json[] | undefined;

/** A route of the REST interface. */
export interface Route {
  readonly method: string;
  /** Below `/api/v10`; `:name` stands for one part. */
  readonly path: string;
  /**
   * Whether it needs the bot's token; the other routes have an interaction's token in their path.
   */
  readonly needsToken: boolean;
  readonly handler: Handler;
}
