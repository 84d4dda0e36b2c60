/** What a site lets programs read, as its robots.txt says (RFC 9309). */
export interface Robots {
  /** Whether this program may read an address of the site. */
  allows(address: string): boolean;
  /** Seconds that are to lie between two requests, where the site says so. */
  readonly delay: number | undefined;
}

/** How this program is called in such files. */
const NAME = 'verbatim';
/** As much of a file as counts, in bytes or characters. */
export const MAX_ROBOTS = 500 * 1024;
/**
 * An address is looked for in rules with a star at this cost at most, in characters of the one times those
 * of the others: a twentieth of a second. One that costs more counts as forbidden.
 */
const MAX_COST = 100_000_000;

interface Group {
  readonly agents: string[];
  readonly rules: { readonly path: string; readonly isAllowed: boolean }[];
  delay?: number;
}

/** The rules for this program in a robots.txt: of the groups that name it, else of those for all. */
export function robotsIn(text: string): Robots {
  const groups = groupsIn(wholeLines(text));
  const named = groups.filter(({ agents }) => agents.includes(NAME));
  const ours = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = ours.flatMap((group) => group.rules);
  const starred = rules.reduce((sum, { path }) => sum + (path.includes('*') ? path.length : 0), 0);
  return {
    delay: ours.find(({ delay }) => delay !== undefined)?.delay,
    allows(address) {
      const path = pathOf(address);
      if (path === '/robots.txt') return true;
      if (path.length * starred > MAX_COST) return false;
      const fitting = rules.filter((rule) => matches(path, rule.path));
      // the longest rule counts; of equal ones the one that allows
      const longest = Math.max(...fitting.map((rule) => rule.path.length));
      const last = fitting.filter((rule) => rule.path.length === longest);
      return last.length === 0 || last.some(({ isAllowed }) => isAllowed);
    },
  };
}

/** Nothing is forbidden. */
export const NO_ROBOTS: Robots = { allows: () => true, delay: undefined };

/** As much as counts: half a rule would say something else. */
function wholeLines(text: string): string {
  if (text.length < MAX_ROBOTS) return text;
  const part = text.slice(0, MAX_ROBOTS);
  return part.slice(0, Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r')) + 1);
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [field = '', ...rest] = (line.split('#')[0] ?? '').split(':');
    const name = field
      .replace(/^\uFEFF/u, '')
      .trim()
      .toLowerCase();
    const value = rest.join(':').trim();
    const group = groups.at(-1);
    if (name === 'user-agent') {
      const agent = value === '*' ? '*' : (/^[a-z_-]+/iu.exec(value)?.[0].toLowerCase() ?? '');
      // lines that follow one another name one group
      if (isNaming && group) group.agents.push(agent);
      else groups.push({ agents: [agent], rules: [] });
      isNaming = true;
      continue;
    }
    if (name === '' || !group) continue;
    if (name === 'allow' || name === 'disallow') {
      isNaming = false;
      // one without a path says nothing
      if (value !== '') group.rules.push({ path: encoded(value), isAllowed: name === 'allow' });
    } else if (name === 'crawl-delay') {
      isNaming = false;
      const delay = Number(value);
      if (delay >= 0) group.delay = delay;
    }
  }
  return groups;
}

/** Whether a path begins as a rule says: `*` stands for anything, a last `$` for the path's end. */
function matches(path: string, rule: string): boolean {
  const isWhole = rule.endsWith('$');
  const [first = '', ...rest] = (isWhole ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop();
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (last === undefined) return !isWhole || at === path.length;
  if (isWhole) return path.length - last.length >= at && path.endsWith(last);
  return path.indexOf(last, at) >= 0;
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return encoded(pathname + search);
}

/** Written in one way: letters that need no sign for them as they are, signs in capitals. */
function encoded(path: string): string {
  return path
    .replaceAll(/[^\u0021-\u007e]/gu, (letter) =>
      /\p{Cs}/u.test(letter) ? '%EF%BF%BD' : encodeURIComponent(letter),
    )
    .replaceAll(/%[\da-f]{2}/giu, (sign) => {
      const letter = String.fromCodePoint(Number.parseInt(sign.slice(1), 16));
      return /[\w.~-]/u.test(letter) ? letter : sign.toUpperCase();
    });
}
