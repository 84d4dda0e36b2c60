/** A folder of the code and the folders of its tests, from the project's folder. */
export interface Folder {
  readonly code: string;
  readonly tests: readonly string[];
}

/**
 * What a sample is drawn from where no file is named, and the tests that should notice a change.
 */
export const SAMPLED: readonly Folder[] = [
  { code: 'index/search', tests: ['test/index/search'] },
  { code: 'index/figures', tests: ['test/index/figures'] },
  { code: 'src/discord', tests: ['test/discord', 'test/commands'] },
];
