/** "I", "we" and "our", of who speaks or writes; not "US" nor "us" of adverts. */
const FIRST_PERSON = /(?<![\p{L}\p{N}.'’-])(?:I|[Ww]e|WE|[Oo]ur|OUR|[Mm]y|MY)(?![\p{L}\p{N}.])/gu;
/** Words between quotation marks, within one paragraph. */
const QUOTED = /["“”][^"“”\n]{0,1000}["“”]?|(?<!\p{L})['‘][^'‘’\n]{20,300}['’](?!\p{L})/gu;
/** "[GARCIA]", "[QUESTION]", "Q:": whose turn it is to speak. */
const TURN = /\[(?:QUESTION|\p{Lu}{3,15})\] |^(?:Q|A|Question|Answer):/gmu;
const WORDS = /\S+/gu;
/** Speeches, letters and columns have one in 40; reports of wires one in 1,000 outside quotation marks. */
const MIN_SHARE = 1 / 100;
const MIN_WORDS = 3;
const MIN_TURNS = 2;

/**
 * Whether the opening of an article is somebody's own words, as in an interview, a speech, a letter or a
 * column: in the first person, outside quotation marks. Such words date events in passing.
 */
export function isInOwnWords(opening: string): boolean {
  const told = opening.replaceAll(QUOTED, ' ');
  const first = told.match(FIRST_PERSON)?.length ?? 0;
  const turns = told.match(TURN)?.length ?? 0;
  if (turns >= MIN_TURNS) return true;
  return first >= MIN_WORDS && first >= (told.match(WORDS)?.length ?? 0) * MIN_SHARE;
}
