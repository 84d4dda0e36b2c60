import { AFTERMATH, EVENT } from '../../event/event-words.ts';
import {
  DOER_CALLED,
  DOER_NAMED,
  HARM_CUES,
  IDENTITY_FORM,
  MANNER_CUES,
  ROLE_CUES,
  VICTIMS_LISTED,
} from '../../language/en/asked.ts';
import { isEnglish } from '../../language/language.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Aspect } from '../query/aspects.ts';
import { placeFit } from '../query/answer-types.ts';
import type { Question } from '../query/question.ts';
import { asksSetting } from '../query/setting-asked.ts';
import { tellsAftermath } from './aftermath-told.ts';
import { ageTold } from './age-told.ts';
import { namesWhoActed } from './actor-told.ts';
import { bySentence } from './by-sentence.ts';
import { creditOf, sumOf, totalOf } from './credits.ts';
import { causeTold, saysWhy } from './cause-told.ts';
import { certaintyTold } from './certainty-told.ts';
import { deedTold } from './deed-told.ts';
import { durationTold } from './duration-told.ts';
import { identityTold } from './identity-told.ts';
import { isReport } from './is-report.ts';
import { fateTold } from './fate-told.ts';
import type { Known, KnownAt } from './known-of.ts';
import { oncePer } from './once.ts';
import { personNamesIn } from './person-names.ts';
import { placeNamed, spotAsked, spotTold } from './place-told.ts';
import { whyTold } from './why-told.ts';
import { quantityTold } from './quantity-told.ts';
import { saidTold } from './said-told.ts';
import { placeOfEvent } from './setting-told.ts';
import { shareSaid } from './share-said.ts';
import { sourceTold } from './source-told.ts';
import { thingTold } from './thing-told.ts';
import { timeTold } from './time-told.ts';

const MANNER = wholeWords(MANNER_CUES);
const ROLES = { doer: wholeWords(ROLE_CUES.doer), victim: wholeWords(ROLE_CUES.victim) };
const DOER_TOLD = wholeWords(DOER_NAMED);
const IDENTITY = wholeWords(IDENTITY_FORM);
const CALLED = new RegExp(DOER_CALLED, 'u');
/** "Police identified him as Ola Brandt". */
const IDENTIFIED = /(?<!\p{L})(?:identified|named) (?:\p{L}+ ){0,3}as \p{Lu}/u;
const LISTED = new RegExp(VICTIMS_LISTED, 'iu');
const SMALL = /\p{Ll}/u;
const namesIn = bySentence(personNamesIn);
const tellsEvent = bySentence((sentence) => EVENT.isIn(sentence.toLowerCase()));
const spotAt = bySentence(spotTold);
const causeAt = bySentence(causeTold);
const saysWhyAt = bySentence(saysWhy);
const isOf = {
  doer: bySentence((sentence) => ROLES.doer.test(sentence)),
  victim: bySentence((sentence) => ROLES.victim.test(sentence)),
};
/** Whether a sentence says whose work it was, or names who is called the gunman; opens a list of the hit. */
const namesDoer = bySentence(namesWhoDid);
/** Whether it says of somebody by name that he fired, stabbed, drove into. */
const namesActor = bySentence(namesWhoActed);
const lists = bySentence((sentence) => LISTED.test(sentence));
const comesAfter = bySentence(tellsAftermath);
const HARM = wholeWords(HARM_CUES);
const isHit = bySentence((sentence) => HARM.test(sentence));
/** What a sentence is worth that says what happened, where that is asked. */
const GIST = 3.5;
/** The share of that which counts where it has no word of the question. */
const OF_THE_EVENT = 0.4;
/** The share of that which counts where it tells first of what came after the event. */
const AFTERWARDS = 0.6;
/** What a sentence is worth that says whose work it was, where that is asked. */
const DOER = 0.9;
/** The same where who somebody is, is all that is asked. */
const NAMED_DOER = 1;
/** The same of any deed, and how far it must be said where it is a crime. */
const DEED = 1.3;
const PLAINLY = 0.75;
/** What a sentence is worth that says what was said, and by whom, where that is asked. */
const SAID = 2.4;
/** What a sentence is worth that says why, of an event that holds all of the question. */
const REASON = 6;
/** What a sentence is worth that says who somebody is, where that is asked. */
const IDENTITY_TOLD = 1.5;
/** What a sentence is worth that gives the age asked for. */
const AGE = 1.8;
/** What a sentence of a report is worth that says where it was, where that is asked. */
const PLACE = 1.7;
/** "The accident happened late on Tuesday": when and where, and not what. */
const ONLY_HAPPENED =
  /^["“]?(?:the|this|that) (?:[\p{L}-]+ ){0,2}?(?:incident|accident|attack|event|crash|shooting|tragedy|disaster|assault|blast|explosion|fire) (?:happened|occurred|took place|came)\b/iu;

/** "The suspect, 18-year-old", "arrested" before a name; "was charged with" behind one. */
const ACCUSED_BEFORE =
  /(?<!\p{L})(?:suspects?|gunman|shooter|accused|defendants?|arrested|charged|detained)(?: as)?,? (?:[\p{L}\p{N}-]+,? ){0,2}$/iu;
const ACCUSED_BEHIND =
  /^,?(?: \d{1,3},)?(?: of [^,.]{2,30},)? (?:(?:was|were|is|are|has been|have been|had been) (?:\p{L}+ ){0,2}(?:arrested|charged|convicted|sentenced|indicted|booked|jailed|detained|accused|taken into custody|found guilty|held)|pleaded|faces|admitted|confessed)(?!\p{L})/iu;

const smallOf = oncePer(({ text }: Question) => text.toLowerCase());
const asksIdentity = oncePer(({ text }: Question) => IDENTITY.test(text));
/** Who was arrested for it: who is said to have fired is not always. */
const asksAftermath = oncePer(({ text }: Question) => AFTERMATH.test(text));
type Fit = (sentence: string, question: Question, known: KnownAt) => number;

/**
 * How far a sentence tells what is asked for: 0 where it does not, about 1 where it does, and more for what
 * outweighs the words of a question: `GIST` for what happened, `SAID`, `PLACE`, `DEED` and the figures.
 */
const FITS: Readonly<Record<Aspect, Fit>> = {
  // its other words say which event is meant, and stand in many sentences
  happened: (sentence, question, known) =>
    GIST *
    gist(known) *
    onWhatIsAsked(question, known) *
    (ONLY_HAPPENED.test(sentence) ? 0.25 : comesAfter(known.article, known.span) ? AFTERWARDS : 1),
  time: timeTold,
  place: placeTold,
  doer: (sentence, question, known) => personTold(sentence, question, known, 'doer'),
  victim: (sentence, question, known) => personTold(sentence, question, known, 'victim'),
  person: (sentence, question, known) => personTold(sentence, question, known, undefined),
  cause: (_, question, known) =>
    Math.max(
      causeAt(known.article, known.span),
      // "why did it happen" asks for what a report says at its beginning
      Number(!question.isPlain && saysWhyAt(known.article, known.span)),
    ) +
    0.4 * gist(known) +
    REASON * whyTold(question, known),
  manner: (sentence, _, known) => 0.8 * gist(known) + 0.2 * Number(MANNER.test(sentence)),
  quantity: quantityTold,
  duration: (sentence, question, known) =>
    Math.max(durationTold(sentence, question, known), quantityTold(sentence, question, known)),
  // words that say who is meant stand in sentences that give no age
  age: (sentence, question) => AGE * ageTold(sentence, smallOf(question)),
  confirmed: (_, question, known) => certaintyTold(question, known),
  source: (_, question, known) => sourceTold(question, known),
  fate: (_, question, known) => fateTold(question, known),
  thing: thingTold,
  identity: (sentence, { identity }) =>
    identity === undefined ? 0 : IDENTITY_TOLD * identityTold(sentence, identity),
  said: (sentence, { speaker }, { lead }) => SAID * saidTold(sentence, speaker, lead),
};

/**
 * How far a sentence of an article tells what is asked for, in the weight of `told`: mostly from 0 up to 2 or 3.5,
 * more for what became of people and for why; less than 0 where it tells another thing of the kind that is asked for.
 */
export function toldIn(sentence: string, question: Question, known: KnownAt): number {
  const { aspect } = question;
  return aspect === undefined ? 0 : FITS[aspect](sentence, question, known);
}

/** How far a sentence says what an article is about: it is early, has words of its title, tells of an event. */
function gist({ article, span, lead, titleShare }: KnownAt): number {
  return 0.4 * lead + 0.4 * titleShare + 0.2 * Number(tellsEvent(article, span));
}

/** "What do we know about the pilot": how far a sentence is on that, and not only on what befell the plane. */
function onWhatIsAsked(question: Question, known: Known): number {
  return OF_THE_EVENT + (1 - OF_THE_EVENT) * shareSaid(question, known);
}

function placeTold(sentence: string, question: Question, known: KnownAt): number {
  const { event, article, span } = known;
  const asked = smallOf(question);
  const named = placeNamed(sentence, asked, { article, span, event });
  const isPlaced = placeFit(sentence, asked);
  const spot = spotAt(article, span);
  const spotWanted = spotAsked(asked, event);
  const told = named + 0.15 * isPlaced + spotWanted * spot + 0.3 * gist(known);
  const isReported = isReport(article);
  if (!isReported || !asksSetting(question)) return (isReported ? PLACE : 1) * told;
  return PLACE * told + placeOfEvent(question, known, { named, isPlaced, spot, spotWanted });
}

function personTold(
  sentence: string,
  question: Question,
  known: KnownAt,
  role: 'doer' | 'victim' | undefined,
): number {
  const { article, lead, span } = known;
  const asked = smallOf(question);
  let certainty = 0;
  for (const one of namesIn(article, span)) {
    // who is quoted on it did not do it, and who was arrested for it was not hit
    const isNot = role === 'doer' ? one.tells : role === 'victim' && isAccused(sentence, one.name);
    const worth = one.certainty * (isNot ? 0.3 : 1);
    if (worth > certainty && !asked.includes(one.name.toLowerCase())) certainty = worth;
  }
  const deed = deedOf(sentence, question, known);
  const isRole =
    role !== undefined &&
    isOf[role](article, span) &&
    // "charged", "named as a suspect": no victims, where nobody is said to be hurt
    (role === 'doer' || !isOf.doer(article, span) || isHit(article, span));
  if (question.isPlain && role === undefined) return 0.75 * gist(known) + 0.25 * certainty;
  if (role === undefined)
    return question.deed === undefined
      ? 0.6 * certainty + 0.4 * lead
      : Math.max(0.45 * certainty + 0.3 * lead, DEED * deed + 0.2 * lead);
  // "the gunman fled" does not say who the gunman was
  const isIdentity = role === 'doer' && asksIdentity(question);
  const base = isIdentity ? 0.15 : 0.35;
  const isListed = role === 'victim' && lists(article, span);
  const isNamed =
    namesDoer(article, span) || (!asksAftermath(question) && namesActor(article, span));
  if (role === 'doer' && isNamed)
    return (isIdentity ? NAMED_DOER : DOER) + 0.3 * certainty + 0.2 * lead;
  if (role === 'doer' && deed >= PLAINLY) return DOER * deed + 0.3 * certainty + 0.2 * lead;
  return (isRole ? base + 0.45 * certainty : 0.2 * certainty) + 0.2 * lead + 0.3 * Number(isListed);
}

/** Whether a sentence names somebody as a suspect, or as who was arrested, charged or sentenced. */
function isAccused(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return (
    ACCUSED_BEFORE.test(sentence.slice(Math.max(0, at - 60), at)) ||
    ACCUSED_BEHIND.test(sentence.slice(at + name.length, at + name.length + 80))
  );
}

/** How far a sentence says who did what is asked, and to what. */
function deedOf(sentence: string, question: Question, known: Known): number {
  const { deed, words } = question;
  const { article, held, beside } = known;
  // where all is in capitals, they tell no names
  if (deed === undefined || !isEnglish(article.language) || !SMALL.test(sentence)) return 0;
  const { terms, doers } = deed;
  if (![...terms, ...doers].some((term) => held.has(term))) return 0;
  const others = words.filter(({ term, isKind }) => !isKind && !terms.has(term));
  const share =
    sumOf(others, (word) => Math.max(...[held, beside].map((one) => creditOf(word, one).credit))) /
    totalOf(others);
  return deedTold(sentence, deed, smallOf(question)) * (others.length === 0 ? 1 : share);
}

/** Whether a sentence says whose work it was, or who is called the gunman. */
export function namesWhoDid(sentence: string): boolean {
  return (
    DOER_TOLD.test(sentence) ||
    CALLED.test(sentence) ||
    // "an officer, identified as Dan Pell, was wounded"
    (IDENTIFIED.test(sentence) && !HARM.test(sentence))
  );
}
