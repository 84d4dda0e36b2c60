/** Verbs of people who speak, as reports write them: in the past, and of police logs in the present. */
const SPEAKS =
  'said|says|told|stated|states|explained|announced|reported|reports|added|declared|confirmed|warned|noted|claimed|protested|condemned|denied|accused|commented|wrote|tweeted|urged|admitted|revealed|replied|rejected|demanded|asked|expressed|described|criticized|criticised|blamed|vowed|promised|disclosed|insisted|asserted';
/** "said on", "told reporters late on", "told a news conference on": right before a day. */
const SPOKEN_ON = new RegExp(
  String.raw`\b(?<!\b(?:was|were|been|being|is|are)\s)(?:(?:${SPEAKS})(?:\s(?:here|it|this|again|also))?|told(?:\s(?!that\b|of\b)[a-z'’]{1,20}){1,4}?|(?:met|spoke|talked) with [a-z]{1,15})\s(?:(?:on|late|early)\s){0,2}$`,
  'iu',
);
/** "today reported", "on Tuesday night said": right behind it. */
const ON_SPOKE = new RegExp(
  String.raw`^(?:\s(?:morning|afternoon|evening|night))?\s(?:has\s|have\s|had\s|also\s)?(?:${SPEAKS})\b`,
  'iu',
);
/** A statement, not what it is on: "in a statement on Tuesday", "a communique issued on 3 May". */
const STATEMENT_ON =
  /\b(?:statement|communique|communiqué|news conference|press conference|interview|speech|editorial|letter|message|tweet|blog post)s?(?:\s[a-z]{1,15}|\s(?:issued|released|made|published|broadcast|signed|read)(?:\s[a-z]{1,15}){1,5})?(?:\son)?\s?$/iu;
/** UTF-16 units before and behind a day that say what its verb is. */
const BESIDE = 60;

/** Whether the day at `start` to `end` of a sentence is that on which somebody spoke of something. */
export function isDayOfSpeech(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - BESIDE), start);
  return (
    SPOKEN_ON.test(before) ||
    STATEMENT_ON.test(before) ||
    ON_SPOKE.test(sentence.slice(end, end + BESIDE))
  );
}

/** "a similar explosion on 3 July", "the second since 7 May": another event of the kind. */
const OTHER =
  /\b(?:similar|previous|earlier|prior|(?<!\band\s)another|last time|appointed|founded|elected|born|(?:first|second|third|fourth|fifth)\b[^.;]*\bsince)\b[^.;]*$/iu;

/** "Who will be buried today", "an autopsy is being performed on Wednesday". */
const PLANNED =
  /\b(?:will|to|is|are)\s(?:also\s|not\s)?be(?:ing)?\s[a-z]{1,15}(?:\s(?!after\b|over\b|for\b)[a-z]{1,15})?\s?$/iu;

/** Whether the day at `start` of a sentence is that of another, earlier event, or of what follows. */
export function isDayOfAnother(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - BESIDE), start);
  return OTHER.test(before) || PLANNED.test(before);
}
