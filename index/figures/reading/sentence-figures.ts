import type { Span } from '../../span.ts';
import { attributionOf, hedgeOf, hedgesIn } from './certainty.ts';
import { withAppositives } from './apposition.ts';
import { joined, mayJoinPersons } from './coordination.ts';
import type { Counted } from './counted.ts';
import { deniedIn } from './denials.ts';
import { WHOLE, type Draft } from './draft.ts';
import { durationAt } from './durations.ts';
import type { Sentence } from '../figure.ts';
import { MEASURES, type Measure } from '../measures/measures.ts';
import { meaningsOf, type Meaning } from './meanings.ts';
import { multiplesOf } from './multiples.ts';
import { isNoCount } from './no-count/no-count-tokens.ts';
import { nounPhraseOf, type NounPhrase } from './noun-phrase.ts';
import { predicatesOf } from './predicates.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import { rolesOf } from './roles.ts';
import { singlesOf } from './singles.ts';
import { tokensOf, type Token } from './tokens.ts';
import { mayTellOfNobody, zerosOf, type Zero } from './zeros.ts';

/**
 * The figures of a sentence of an English `text`, in reading order. "Two of them" are things where
 * the sentence before counted things last.
 */
export function sentenceFigures(text: string, sentence: Sentence, afterThings = false): Draft[] {
  const tokens = tokensOf(text.slice(sentence.start, sentence.end), sentence.start);
  const quantities = quantitiesOf(tokens);
  const singles = singlesOf(tokens);
  const multiples = multiplesOf(tokens, sentence);
  const mayBeNobody = mayTellOfNobody(tokens);
  // most sentences count nothing
  const isCounting = quantities.length + singles.length + multiples.length > 0;
  if (!isCounting && !mayBeNobody && !mayJoinPersons(tokens)) return [];
  const predicates = predicatesOf(tokens);
  const zeros = mayBeNobody ? zerosOf(tokens, predicates) : [];
  const isOfNobody = (at: number): boolean => zeros.some(({ from, end }) => at >= from && at < end);
  const numbers = quantities.filter(
    (quantity) =>
      !isBareOne(quantity) && !isNoCount(tokens, quantity) && !isOfNobody(quantity.from),
  );
  const isTaken = (at: number): boolean => numbers.some(({ from, to }) => at >= from && at < to);
  const all: Counted[] = [
    ...numbers.map((quantity) => ({ quantity, phrase: nounPhraseOf(tokens, quantity) })),
    ...singles.filter(({ quantity }) => !isTaken(quantity.from) && !isOfNobody(quantity.from)),
  ].toSorted((a, b) => a.quantity.from - b.quantity.from);
  const counted = joined(tokens, withAppositives(tokens, all), predicates);
  const roles = rolesOf(tokens, counted, predicates);
  const meanings = meaningsOf(tokens, counted, roles, predicates);
  const drafts = [
    ...multiples,
    ...durationsOf(tokens, quantities, sentence),
    ...counted.flatMap(({ quantity, phrase }, nth): Draft[] => {
      const meaning = meanings[nth];
      // "none suffered serious injuries" says nothing about the others
      const isVagueNone = quantity.max === 0 && meaning?.weakness !== 0;
      if (!meaning || isVagueNone || !isTelling(quantity, meaning)) return [];
      const isOfThings =
        isThing(phrase) || (afterThings && nth === 0 && phrase.isOfThem && !phrase.noun?.group);
      return [
        // field by field: what goes on behind a spread is made a hundred times as slowly
        {
          start: tokens[quantity.from]?.start ?? sentence.start,
          // "a man": the number alone is not worth showing
          end: tokens[(isImplied(quantity) ? phrase : quantity).to - 1]?.end ?? sentence.end,
          min: quantity.min,
          max: quantity.max,
          qualifier: quantity.qualifier,
          measure: isOfThings ? (phrase.noun?.measure ?? 'other') : meaning.measure,
          group: meaning.group,
          isPart: meaning.isPart,
          weakness: meaning.weakness,
          sentence,
          isOfThings,
          isSingle: isSingle(quantity),
          ...(meaning.isReturn && { isReturn: true }),
          ...(meaning.isOfVictims && { isOfVictims: true }),
        },
      ];
    }),
  ];
  if (drafts.length === 0 && zeros.length === 0) return [];
  const denied = deniedIn(text.slice(sentence.start, sentence.end));
  const hedges = hedgesIn(text, sentence);
  // all numbers of a sentence are told by whoever tells it
  const told = new Map<boolean, Span | undefined>();
  const toldBy = (isDenied: boolean): Span | undefined => {
    if (!told.has(isDenied)) told.set(isDenied, attributionOf(text, sentence, isDenied));
    return told.get(isDenied);
  };
  const given = drafts
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((draft, nth, sorted) => draft.start >= (sorted[nth - 1]?.end ?? 0));
  return [...given, ...zeros.map((zero) => zeroDraft(tokens, zero, sentence))]
    .toSorted((a, b) => a.start - b.start)
    .map((draft) => withCertainty(text, draft, { denied, hedges, toldBy }));
}

/** A hospital that is named counts those who were brought to it. */
const ONE_HOSPITAL =
  /\p{Lu}[\p{L}.'’]+ (?:\p{Lu}\p{L}+ )*(?:Hospital|Infirmary|Clinic|Medical Cent(?:er|re))(?!\p{L})/u;
const HURT: ReadonlySet<Measure> = new Set<Measure>(['injured', 'hospitalised']);

/** Nobody, as a figure: several measures may share its words. */
function zeroDraft(tokens: readonly Token[], zero: Zero, sentence: Sentence): Draft {
  const { from, to, measure, group, isPart } = zero;
  return {
    start: tokens[from]?.start ?? sentence.start,
    end: tokens[to - 1]?.end ?? sentence.end,
    min: 0,
    max: 0,
    qualifier: 'exact',
    measure,
    group,
    ...WHOLE,
    isPart,
    sentence,
  };
}

/** The numbers in digits of a sentence in another language: what they count is unknown. */
export function numbersIn(text: string, sentence: Sentence, language: string): Draft[] {
  const tokens = tokensOf(text.slice(sentence.start, sentence.end), sentence.start);
  return quantitiesOf(tokens, language)
    .filter((quantity) => !isNoCount(tokens, quantity, language))
    .map((quantity) => ({
      start: tokens[quantity.from]?.start ?? sentence.start,
      end: tokens[quantity.to - 1]?.end ?? sentence.end,
      min: quantity.min,
      max: quantity.max,
      qualifier: quantity.qualifier,
      measure: 'other',
      group: 'total',
      ...WHOLE,
      sentence,
    }));
}

function isThing({ noun }: NounPhrase): boolean {
  return noun?.measure === 'objects' || noun?.measure === 'other';
}

function isImplied({ qualifier }: Quantity): boolean {
  return qualifier === 'implied';
}

function isSingle({ qualifier, max }: Quantity): boolean {
  return qualifier === 'implied' && max === 1;
}

function isTelling({ qualifier }: Quantity, { measure }: Meaning): boolean {
  return qualifier !== 'implied' || MEASURES[measure].isCountedSingly;
}

function durationsOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  sentence: Sentence,
): Draft[] {
  return quantities.flatMap((quantity): Draft[] => {
    const duration = durationAt(tokens, quantity);
    if (!duration) return [];
    return [
      {
        start: tokens[quantity.from]?.start ?? sentence.start,
        end: tokens[duration.to - 1]?.end ?? sentence.end,
        min: quantity.min * duration.hours,
        max: quantity.max * duration.hours,
        qualifier: quantity.qualifier,
        measure: 'duration',
        group: 'total',
        ...WHOLE,
        sentence,
      },
    ];
  });
}

const GIVEN = /(?<!\p{L})(?:the|these|those)\s$/iu;
const GIVEN_REACH = 8;

/** What a sentence says of the certainty of its numbers. */
interface Certainty {
  readonly denied: readonly Span[];
  readonly hedges: readonly Span[];
  readonly toldBy: (isDenied: boolean) => Span | undefined;
}

function withCertainty(text: string, draft: Draft, { denied, hedges, toldBy }: Certainty): Draft {
  const { sentence, start } = draft;
  const at = start - sentence.start;
  // "denied that the 21 girls were exchanged": that there are 21 is not denied
  const isDenied =
    denied.some((span) => at >= span.start && at < span.end) &&
    !GIVEN.test(text.slice(sentence.start, start).slice(-GIVEN_REACH));
  const hedge = hedgeOf(text, hedges, draft);
  const attribution = toldBy(isDenied);
  const by = attribution ? text.slice(attribution.start, attribution.end) : '';
  const isOfOneHospital = HURT.has(draft.measure) && ONE_HOSPITAL.test(by);
  return {
    ...(hedge && { hedge }),
    ...(isDenied && { isDenied }),
    ...(attribution && { attribution }),
    ...draft,
    isPart: draft.isPart || isOfOneHospital,
  };
}

/** "One" is a pronoun as often as a number: `singlesOf` decides. */
function isBareOne({ min, max, qualifier, isDigits }: Quantity): boolean {
  return !isDigits && min === 1 && max === 1 && qualifier === 'exact';
}
