import type { InProcessEngine } from './in-process-engine.ts';

/** An engine that follows a folder of articles, for whoever reads that folder. */
export type FollowedEngine = Pick<
  InProcessEngine,
  | 'follow'
  | 'packed'
  | 'restore'
  | 'useAliases'
  | 'reads'
  | 'loaded'
  | 'settle'
  | 'suggestIncidents'
>;
