/** What a title says of the end of a captivity, and what it ended. */
const ENDS =
  /(?<!\p{L})(?:frees?|freed|freeing|releas(?:e|es|ed|ing)(?! (?:(?:the|a|an|his|her|new|more|first|cctv|police|security) ){0,2}(?:images?|photos?|photographs?|pictures?|videos?|footage|cctv|audio|names?|details?|statements?|sketch(?:es)?|reports?|identit(?:y|ies)|documents?|records?|list)(?!\p{L}))|rescu(?:e|es|ed|ing)|liberated)(?!\p{L})/iu;
const ENDED_OR_ENDS =
  /(?<!\p{L})(?:(kidnap\p{L}{0,8}|abduct\p{L}{0,5}|hijack\p{L}{0,5}|captured|seized|hostage-taking|(?:were|was|been) taken|carried off)|freed|released?|rescued?|liberated)(?!\p{L})/giu;
/** UTF-16 units before a place in which its verb stands. */
const BEFORE = 160;
const SENTENCE_END = /[.!?]["'”’)]{0,2}\s|\n/gu;

/** Whether a title tells that captives are free. */
export function tellsOfRelease(title: string): boolean {
  return ENDS.test(title);
}

/**
 * Whether the place at `start` is where captives were taken: "kidnapped from a school in Vessby". A report
 * that they are free has it as its background.
 */
export function isOfCapture(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - BEFORE), start);
  const from = [...near.matchAll(SENTENCE_END)].at(-1)?.index ?? 0;
  const last = [...near.slice(from).matchAll(ENDED_OR_ENDS)].at(-1);
  return last?.[1] !== undefined;
}
