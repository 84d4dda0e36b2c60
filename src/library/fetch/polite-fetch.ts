import { FetchError } from './checked-address.ts';
import type { Before, Fetched, FetchSettings } from './fetched.ts';
import { MAX_ROBOTS, NO_ROBOTS, robotsIn, type Robots } from './robots.ts';

/** Reads an address, whatever its site says of programs. */
export type FetchAddress = (
  address: string,
  before?: Before,
  limits?: Pick<FetchSettings, 'maxBytes' | 'isCut'>,
) => Promise<Fetched>;

/** What reading politely stands on. */
export interface PoliteSettings {
  readonly fetch: FetchAddress;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<unknown>;
  /** What lies between two requests to one site that nobody waits for; a second by default. */
  readonly gapMs?: number;
}

const HOUR = 3_600_000;
/** What a site says of programs is asked again after this (RFC 9309: at most 24 hours). */
const ROBOTS_MS = 24 * HOUR;
/** Where it could not be had: sooner. */
const RETRY_MS = HOUR;
const GAP_MS = 1_000;
/** A site that wants longer pauses than this is read no slower. */
const MAX_GAP_MS = 30_000;
/** Requests to one site wait no longer for one another: what seems longer is a clock that went back. */
const MAX_TURN_MS = HOUR;
const MAX_SITES = 500;

const FORBIDDEN =
  'is not read: its site asks programs not to (robots.txt). Save the page and add its file';
const UNKNOWN =
  'is not read: whether its site lets programs read it cannot be found out at the moment (robots.txt). Try it later';

/** What is known of a site. */
interface Site {
  readonly robots: Promise<Robots>;
  /** When it is asked again. */
  until: number;
  /** When it may be read next by whoever is not waited for. */
  free: number;
}

/** Reads addresses as sites want programs to: what robots.txt allows, and not too fast. */
export class PoliteFetch {
  readonly #settings: PoliteSettings;
  readonly #sites = new Map<string, Site>();

  constructor(settings: PoliteSettings) {
    this.#settings = settings;
  }

  /**
   * Reads an address that somebody waits for; with what was said of it before, perhaps only that it is
   * unchanged. Throws FetchError.
   */
  async read(address: string, before?: Before): Promise<Fetched> {
    await this.#check(address);
    const page = await this.#settings.fetch(address, before);
    // where it led on to has a say too
    if (page.address !== address) await this.#check(page.address);
    return page;
  }

  /** The same of an address that nobody waits for: with a pause between two requests to one site. */
  async readSlowly(address: string, before?: Before): Promise<Fetched> {
    const { now, pause, gapMs = GAP_MS } = this.#settings;
    const { site, robots } = await this.#check(address);
    const gap = Math.min(MAX_GAP_MS, Math.max(gapMs, (robots.delay ?? 0) * 1_000));
    const turn = site.free - now();
    const wait = turn > 0 && turn <= MAX_TURN_MS ? turn : 0;
    site.free = now() + wait + gap;
    if (wait > 0) await pause(wait);
    return await this.read(address, before);
  }

  async #check(address: string): Promise<{ readonly site: Site; readonly robots: Robots }> {
    // what is no address of the web is refused in the words of whoever reads
    const isWeb = URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
    if (!isWeb) return { site: unknownSite(), robots: NO_ROBOTS };
    const site = this.#siteOf(new URL(address).origin);
    const robots = await site.robots;
    if (!robots.allows(address)) throw new FetchError(FORBIDDEN);
    return { site, robots };
  }

  #siteOf(origin: string): Site {
    const { now } = this.#settings;
    const known = this.#sites.get(origin);
    const left = (known?.until ?? 0) - now();
    if (known && left > 0 && left <= ROBOTS_MS) return known;
    const site: Site = {
      robots: this.#robotsOf(origin),
      until: now() + ROBOTS_MS,
      free: known?.free ?? 0,
    };
    site.robots.catch(() => {
      site.until = now() + RETRY_MS;
    });
    this.#sites.delete(origin);
    this.#sites.set(origin, site);
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > MAX_SITES && oldest !== undefined) this.#sites.delete(oldest);
    return site;
  }

  async #robotsOf(origin: string): Promise<Robots> {
    try {
      const { bytes } = await this.#settings.fetch(
        `${origin}/robots.txt`,
        {},
        { maxBytes: MAX_ROBOTS, isCut: true },
      );
      return robotsIn(new TextDecoder().decode(bytes));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const { status } = error;
      // the page of a site that cannot be reached, or may not be, fails for the same reason
      if (status === undefined) throw error;
      if (status < 500 && status !== 429) return NO_ROBOTS;
      throw new FetchError(UNKNOWN, { cause: error });
    }
  }
}

function unknownSite(): Site {
  return { robots: Promise.resolve(NO_ROBOTS), until: 0, free: 0 };
}
