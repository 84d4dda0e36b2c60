import { STATES, THING_CLASSES, type UNITS } from '../../language/en/things.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { wordsOf } from '../../text/words.ts';
import { byText } from './by-text.ts';

/** A class of things of which the kind may be asked. */
export type ThingClass = keyof typeof THING_CLASSES;
/** What is measured in units. */
export type Unit = keyof typeof UNITS;

/** What a question asks of a thing: its kind, owner, colour, a measure, what was taken, its state; which street. */
export type ThingAsked =
  | { readonly of: 'kind'; readonly class: ThingClass; readonly isKindSaid: boolean }
  | { readonly of: 'owner'; readonly nouns: ReadonlySet<string> }
  | { readonly of: 'unit'; readonly unit: Unit }
  | { readonly of: 'colour' | 'chance' | 'score' | 'loot' | 'state' | 'street' | 'school' };

const MAX_LENGTH = 300;
/** "What car was it", but "what car bomb". */
const VERB_NEXT = String.raw`(?=\s*(?:[?.,!]|$)|\s+(?:was|were|is|are|did|does|do|has|had|have|in|on|at|from|for|with|that|which|who|he|she|they|it|hit|shot|came|ran|went|made|sank|\p{L}{3,}ed)(?!\p{L}))`;
const NAMES = ['weapon', 'vehicle', 'aircraft', 'vessel', 'drug'] as const;
const CLASSES = NAMES.map((name) => ({ name, heads: THING_CLASSES[name].heads })).map(
  ({ name, heads }) => ({
    name,
    kindOf: new RegExp(
      String.raw`(?<!\p{L})(?:what|which) (?:kinds?|sorts?|types?|makes?|models?|brands?|calib(?:er|re))(?: and (?:model|calib(?:er|re)))? of (?:an? |the )?(?:[\p{L}-]+ )?(?:${heads})(?!\p{L})`,
      'iu',
    ),
    what: new RegExp(String.raw`(?<!\p{L})(?:what|which) (?:${heads})${VERB_NEXT}`, 'iu'),
    heads: wholeWords(heads),
  }),
);
/** A word of its own for a thing of a class. */
const HEADS: ReadonlyMap<ThingClass, RegExp> = new Map(
  NAMES.map((name) => [name, new RegExp(`^(?:${THING_CLASSES[name].heads})$`, 'u')]),
);
/** "What caliber was the gun?" */
const CALIBER =
  /(?<!\p{L})(?:what|which) calib(?:er|re) (?:was|is|were|gun|weapon|pistol|rifle|bullet)(?!\p{L})/iu;
/** "The plane that crashed, what kind was it?" */
const KIND_BEHIND =
  /(?<!\p{L})(?:what|which) (?:kind|sort|type|make|model)s? (?:was|is|were|are|did|had)(?!\p{L})/iu;
const OWNER =
  /(?<!\p{L})(?:(whose)(?= \p{L})(?! (?:was|were|is|are|got|has|fault|idea|job))|who (?:legally |actually |now |really )*(?:owns?|owned|runs|operates|operated)(?! (?:more|most|less|the most|the largest|on|for|from|to|away|fast\p{L}*)(?!\p{L}))(?!\p{L})|(?:which|what) (?:company|firm|group) (?:owns|owned|runs|operates|operated)(?!\p{L})|who(?: did| does| do)? .{2,80}? belong(?:s|ed)?(?: to)?(?!\p{L})|who (?:is|was) the (?:legal )?(?:owner|operator)(?!\p{L}))/iu;
const FAST = /(?<!\p{L})(?:how fast|(?:at )?what speed)(?!\p{L})/iu;
const FAR = /(?<!\p{L})how far (?!\p{L}+ing\b|(?:along|into|did the (?:talks|investigation)))/iu;
const DEEP = /(?<!\p{L})how (?:deep|tall)(?!\p{L})/iu;
const HEAVY = /(?<!\p{L})(?:how heavy|how much (?:does|did|do) .{2,60}? weigh)(?!\p{L})/iu;
const COLOUR = /(?<!\p{L})(?:what|which) colou?rs?(?!\p{L}| (?:the|this|his|her|their|our|its) )/iu;
const CHANCE =
  /(?<!\p{L})(?:what|which)(?: (?:is|was|were|are) the)? (?:odds|chances?|likelihood)(?!\p{L})/iu;
const SCORE = /(?<!\p{L})what (?:was |is |were )?the (?:final |end |half-?time )?score(?!\p{L})/iu;
const LOOT =
  /(?<!\p{L})what (?:(?:was|were|got|has been|had been) (?:stolen|taken (?:from|in|by|during))|(?:else )?(?:did|was|were) (?:the )?(?:[\p{L}-]+ ){0,3}?(?:robbers?|thie(?:f|ves)|burglars?|raiders?|gang|m[ae]n|they|looters?) (?:steal|stealing|take|taking|get away with|make off with|grab))(?!\p{L})/iu;
const STATE = new RegExp(
  String.raw`^[\s"“(]*(?:and |so |but )?(?:is|are|was|were|has|have|did|will)(?!\p{L}).{2,100}?(?<!\p{L})(?:open|opened|reopen|reopened|closed?|shut|cancel(?:l?ed)|called off|postponed|suspended|running|working|back in service|operating|blocked)(?! (?:fire|to|on|for|in on|down on|by|letter|about|it|them|the|an?|his|her|their)(?!\p{L}))(?!\p{L})`,
  'iu',
);
const STREET = /(?<!\p{L})(?:what|which) (?:street|road|avenue|highway|motorway)(?!\p{L})/iu;
const SCHOOL =
  /(?<!\p{L})(?:what|which) (?:high |primary |middle |elementary )?(?:school|academy)(?!\p{L})/iu;
/** Where the noun of a thing ends: "the ship that hit the pier", "the gun in the shooting". */
const NOUN_ENDS =
  /^(?:that|which|who|whom|in|at|on|near|of|for|was|were|is|are|did|does|do|has|had|got|from|with|by|involved|used|seen|found|shot|hit|after|when|where|to|belong|belongs|belonged|it|burned|crashed)$/u;
const KIND_WORD = /^(?:kind|sort|type|make|model|brand|caliber|calibre)s?$/u;
const WORDS: Readonly<Partial<Record<ThingAsked['of'], RegExp>>> = {
  owner:
    /^(?:own|owns|owned|owner|belong|belongs|belonged|legally|runs|operates|operated|operator)$/u,
  unit: /^(?:fast|speed|far|deep|tall|heavy|weigh)$/u,
  colour: /^colou?rs?$/u,
  chance: /^(?:odds|chances?|likelihood)$/u,
  score: /^(?:score|final)$/u,
  loot: /^(?:stolen|taken|take|taking|steal|stealing|away|make|off|grab)$/u,
  street: /^(?:street|road|avenue|highway|motorway)$/u,
  state:
    /^(?:open|opened|reopen|reopened|closed?|shut|cancel(?:l?ed)|called|off|postponed|suspended|running|working|back|service|operating|blocked|still|yet|again)$/u,
  school: /^(?:school|academy|go|attend)$/u,
};
const ARTICLE = /^(?:the|an?|this|that|those|these)$/u;

/** What a question in English asks of a thing; undefined where it asks for something else. */
export const thingAsked: (question: string) => ThingAsked | undefined = byText((question) =>
  thingIn(question.slice(0, MAX_LENGTH)),
);

function thingIn(text: string): ThingAsked | undefined {
  const owner = OWNER.exec(text);
  if (owner) return { of: 'owner', nouns: nounsIn(text, owner) };
  if (CALIBER.test(text)) return { of: 'kind', class: 'weapon', isKindSaid: true };
  const isBehind = KIND_BEHIND.test(text);
  for (const { name, kindOf, what, heads } of CLASSES) {
    if (kindOf.test(text)) return { of: 'kind', class: name, isKindSaid: true };
    if (what.test(text)) return { of: 'kind', class: name, isKindSaid: false };
    if (isBehind && heads.test(text)) return { of: 'kind', class: name, isKindSaid: true };
  }
  if (FAST.test(text)) return { of: 'unit', unit: 'fast' };
  if (FAR.test(text)) return { of: 'unit', unit: 'far' };
  if (DEEP.test(text)) return { of: 'unit', unit: 'deep' };
  if (HEAVY.test(text)) return { of: 'unit', unit: 'heavy' };
  if (COLOUR.test(text)) return { of: 'colour' };
  if (CHANCE.test(text)) return { of: 'chance' };
  if (SCORE.test(text)) return { of: 'score' };
  if (LOOT.test(text)) return { of: 'loot' };
  if (STREET.test(text)) return { of: 'street' };
  if (SCHOOL.test(text)) return { of: 'school' };
  return STATE.test(text) ? { of: 'state' } : undefined;
}

/** The terms of the thing whose owner is asked: "boat", for "who owns the small boat that hit the pier". */
function nounsIn(text: string, match: RegExpExecArray): ReadonlySet<string> {
  const [found] = match;
  const belongs = /belong/iu.test(found);
  const from = match.index + (belongs ? 0 : found.length);
  const words = wordsOf(text.slice(from));
  // "who does the ship … belong": behind "does"
  const begins = belongs ? words.findIndex(({ folded }) => ARTICLE.test(folded)) : 0;
  const nouns: string[] = [];
  for (const { folded, term } of words.slice(Math.max(0, begins))) {
    if (nouns.length > 0 && NOUN_ENDS.test(folded)) break;
    if (term !== undefined && !NOUN_ENDS.test(folded)) nouns.push(term);
    if (nouns.length === 4) break;
  }
  return new Set(nouns.slice(-1));
}

/** Whether a question asks of a thing what was so long before: whose it is, and which school somebody went to. */
export function asksOfOld(question: string): boolean {
  const asked = thingAsked(question)?.of;
  return asked === 'owner' || asked === 'school';
}

/** What has names of its own, which say no kind: "which ship?" */
const NAMED_CLASSES: ReadonlySet<ThingClass> = new Set(['vessel', 'aircraft']);

/** Whether an answer that lacks it is none. */
export function needsThing(asked: ThingAsked): boolean {
  return asked.of !== 'kind' || asked.isKindSaid || !NAMED_CLASSES.has(asked.class);
}

/** Whether a folded word only says what is asked of the thing, or names its class, and need not be repeated. */
export function isThingWord(folded: string, asked: ThingAsked | undefined): boolean {
  if (asked === undefined) return false;
  if (asked.of === 'kind')
    return KIND_WORD.test(folded) || (HEADS.get(asked.class)?.test(folded) ?? false);
  return WORDS[asked.of]?.test(folded) ?? false;
}

/** Whether it is what a state of a thing is said with, in a question or in an answer. */
export const SAYS_STATE = wholeWords(STATES);
