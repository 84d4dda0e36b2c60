/**
 * Words, in lower case, that show a number to be no count. `no-count-tokens` reads a sentence
 * closely and uses all of them. `no-count-text` removes only what plainly is no count from any
 * text: beside other words a number too often counts ("the company 12 men left").
 */
interface NoCountWords {
  readonly plain: readonly string[];
  readonly all: readonly string[];
}

/** They name a thing by the number after them: "Route 9". */
export const LABELS = noCountWords(
  `route highway interstate flight channel room apartment unit section article chapter district precinct
  ward exit gate`,
  `no number nos boeing apt phase level page station pier building suite zone platform track bus train tower
  sector camp block grade class division code law resolution day case part episode season game week round
  step lane us i line box lot aisle act rule title size top version windows verse mile mark model type team
  fox abc nbc cbs hwy rt rte squad battalion brigade regiment company engine`,
);
/** After a number they make it a place in an order: "21st". */
export const ORDINAL_ENDINGS = noCountWords('st nd rd th');
/** After four digits they make it a time of day: "0815 hours", "1530 GMT". */
export const HOURS_OF_DAY = noCountWords('hours hrs');
export const TIME_ZONES = noCountWords('gmt utc', 'edt est pdt pst cdt cst');
/** Before a number they make it an age: "aged 39". */
export const AGE_WORDS = noCountWords('age aged', 'ages turned turning');

function noCountWords(plain: string, others = ''): NoCountWords {
  return { plain: split(plain), all: [...split(plain), ...split(others)] };
}

function split(words: string): string[] {
  return words.match(/\S+/gu) ?? [];
}
