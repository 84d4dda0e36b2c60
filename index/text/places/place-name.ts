import type { Span } from '../../span.ts';
import type { City } from './gazetteer.ts';
import type { Around } from './place-cue.ts';

/** A name that may be a place's, before anybody decided which place of that name is meant. */
export interface PlaceName extends Span, Around {
  /** `feature`: waters and land; `site`: a street, an airport. */
  readonly kind: 'city' | 'county' | 'region' | 'feature' | 'site';
  readonly folded: string;
  /** As written, but not in capitals alone. */
  readonly name: string;
  /** Codes of what a region may be, of where a county may be, or of what stands after a city. */
  readonly regions: readonly string[];
  /** What the gazetteer knows of a city; [] for all others, and for a place known by the words around it alone. */
  readonly cities: readonly City[];
  /** Whether it stands last in a longer name, as surnames do. */
  readonly isLastName: boolean;
}

/** A name, and the token to go on with. */
export interface FoundName {
  readonly name: PlaceName;
  readonly next: number;
}
