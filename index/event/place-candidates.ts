import { isCapital } from '../text/places/gazetteer.ts';
import type { Cue } from '../text/places/place-cue.ts';
import type { PlaceName } from '../text/places/place-name.ts';
import type { Mention, PlaceMentions } from './place-mentions.ts';
import { isEarly, LEAD, OPENING, trustIn, wholeOf } from './place-trust.ts';
import { keyOf, type RegionVotes } from './region-votes.ts';
import { isHappening, type Scene } from './scene.ts';

/** A town, county, water or street that a report may be about. */
export interface Candidate {
  readonly key: string;
  readonly mentions: readonly Mention[];
  readonly score: number;
}

/** What a mention says for its place being that of the event. */
const WEIGHT: Readonly<Record<Cue, number>> = {
  dateline: 6,
  pair: 4,
  its: 4,
  in: 3,
  from: 0.8,
  bare: 0.6,
  part: 0,
};
/** What the clause around it makes of that. */
const IN_SCENE: Readonly<Record<Scene, number>> = {
  told: 4,
  event: 1.5,
  open: 1,
  once: 0.4,
  elsewhere: 0.15,
};
/** From a capital news is sent of the whole country. */
const BUREAU = 3;
/** A dateline's town where the report says that it happened elsewhere. */
const CONTRADICTED = 0.3;
const MIN_TOLD = 0.8;
/** A title says what the report is about … */
const IN_TITLE = 2;
/** … and so does its opening; further down stand the background and other events. */
const IN_LEAD = 2;
const IN_OPENING = 1.5;
const LATER = { from: 2500, factor: 0.5 };
/** Near a place is less closely said than in one. */
const NEAR = 0.7;
export const BESIDE = /^(?:off|near|outside)/u;
/** What nobody lists may be anything where people only are at it. */
const AT = 0.25;
/** Each further mention of the same kind says less. */
const AGAIN = 0.5;
/** A town says more closely where it was than a county or a river; streets bear the names of all towns. */
const OF_KIND: Readonly<Record<PlaceName['kind'], number>> = {
  city: 1,
  county: 0.3,
  feature: 0.7,
  site: 0.2,
  region: 0,
};

/** Places that a report may be about, the likeliest first. */
export function candidatesOf(named: PlaceMentions, votes: RegionVotes): Candidate[] {
  const whole = wholeOf(named, votes);
  const likely = [...groupsOf(named)].map(([key, group]) => {
    const trust = trustIn(key, group, whole);
    const told = trust >= MIN_TOLD ? firstTold(group) : Infinity;
    return { key, mentions: group, trust, told };
  });
  const sure = likely.filter(({ told }) => told < Infinity);
  return likely
    .map(({ key, mentions, trust, told }) => {
      // of two events the first that is told is what the report is on
      const others = sure.filter((other) => other.key !== key && other.told < told);
      const contradicted = {
        dateline: others.some((other) => !isAround(other.mentions, mentions)),
        isTold: told < Infinity,
        from: others.length > 0,
      };
      return { key, mentions, told, score: trust * weightOf(mentions, contradicted) };
    })
    .toSorted((a, b) => b.score - a.score || a.told - b.told);
}

function groupsOf({ all }: PlaceMentions): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of all) {
    const { name } = mention;
    if (OF_KIND[name.kind] === 0 || name.cue === 'part') continue;
    const key = candidateKey(name);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

/** Whether a county may be the one that a town is in. */
function isAround([county]: readonly Mention[], [town]: readonly Mention[]): boolean {
  const cities = town?.name.cities ?? [];
  return (
    county?.name.kind === 'county' &&
    county.name.regions.some((code) => cities.some(({ region }) => region === code))
  );
}

/** One key for all names of a place. */
export function candidateKey(name: PlaceName): string {
  return name.kind === 'city' ? keyOf(name) : name.name.toLowerCase();
}

/** Where a group first says that something happened there; Infinity where it does not. */
function firstTold(group: readonly Mention[]): number {
  return Math.min(
    ...group.map((mention) =>
      tellsOfEvent(mention) ? (mention.isInTitle ? 0 : mention.name.start) : Infinity,
    ),
  );
}

/** Whether a mention says plainly, where a report begins, that something happened there. */
function tellsOfEvent(mention: Mention): boolean {
  const { name, scene } = mention;
  if (!(isEarly(mention) || name.start < OPENING) || name.kind === 'site') return false;
  return isHappening(scene) && THERE.has(name.cue);
}

/** Cues with which something happens in a place. */
const THERE: ReadonlySet<Cue> = new Set(['in', 'pair']);

/** Whether the report says that it happened elsewhere than in its dateline, and than where people are from. */
interface Contradicted {
  readonly dateline: boolean;
  readonly from: boolean;
  /** Whether it tells later of something else that happened in the place. */
  readonly isTold: boolean;
}

function weightOf(mentions: readonly Mention[], contradicted: Contradicted): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (const mention of mentions) {
    const { name, scene } = mention;
    const kind = `${name.cue} ${scene === 'elsewhere'}`;
    const times = seen.get(kind) ?? 0;
    seen.set(kind, times + 1);
    const told = isHappening(scene) && !THERE.has(name.cue) ? 'open' : scene;
    sum +=
      cueWeight(mention) *
      IN_SCENE[told] *
      positionFactor(mention, contradicted) *
      (BESIDE.test(name.preposition ?? '') ? NEAR : 1) *
      (isLoose(mention) ? AT : 1) *
      OF_KIND[name.kind] *
      AGAIN ** times;
  }
  return sum;
}

function cueWeight({ name, scene, isInTitle }: Mention): number {
  // the sheriff's county says where he is from
  if (name.kind === 'county' && name.cue === 'its') return WEIGHT.from;
  if (name.cue === 'dateline' && isCapital(name.cities)) return BUREAU;
  // "Croydon tram crash: …"
  if (isInTitle && name.start === 0 && name.cue === 'bare' && isHappening(scene)) return WEIGHT.in;
  return WEIGHT[name.cue];
}

/** "at Egelston" may be a hospital, a shop, a man. */
function isLoose({ name, scene }: Mention): boolean {
  return (
    name.cities.length === 0 &&
    name.kind === 'city' &&
    name.preposition === 'at' &&
    !isHappening(scene)
  );
}

function positionFactor({ name, isInTitle }: Mention, contradicted: Contradicted): number {
  if (name.cue === 'dateline')
    return contradicted.dateline ? (contradicted.isTold ? 0 : CONTRADICTED) : 1;
  if (name.cue === 'from' && contradicted.from) return CONTRADICTED;
  if (isInTitle) return IN_TITLE;
  if (name.start < LEAD) return IN_LEAD;
  if (name.start < OPENING) return IN_OPENING;
  return name.start < LATER.from ? 1 : LATER.factor;
}
