import type { ArticleHeader } from '../../index/article/article.ts';
import { wordsAt } from '../../index/article/excerpt.ts';
import type { FigureKey } from '../../index/figures/comparison/block.ts';
import { keyWords } from '../../index/figures/comparison/figure-key.ts';
import type { Span } from '../../index/span.ts';
import type { Engine, IncidentHeader, Scope } from './engine.ts';
import { incidentsMeant, onlyMeant } from './incidents-meant.ts';

/** What commands can be tried with on a library: each finds something. Undefined where nothing was found. */
export interface LibraryExamples {
  /** A question that the articles answer. */
  readonly question?: string;
  readonly words?: string;
  /** A sentence that an article says. */
  readonly statement?: string;
  /** The name of an incident that no other has. */
  readonly incident?: string;
  readonly place?: string;
  /** A quote that answers. */
  readonly quote?: Span & { readonly article: ArticleHeader };
  /** An article's title. */
  readonly title?: string;
}

/** Incidents of which the one with most articles is taken. */
const INCIDENTS = 25;
/** UTF-16 units of an example: more is no example. */
const MOST = 80;
const MAX_TRIES = 6;

/** Examples from the incident that most of the articles in scope are on. */
export async function libraryExamples(engine: Engine, scope: Scope): Promise<LibraryExamples> {
  const { incidents } = await engine.suggestIncidents('', scope, INCIDENTS);
  const byCount = incidents.toSorted((a, b) => b.articleCount - a.articleCount);
  for (const incident of byCount.slice(0, MAX_TRIES)) {
    const meant = await incidentsMeant(incident.name, { engine, scope, count: 2 });
    if (incident.name.length > MOST || onlyMeant(meant)?.id !== incident.id) continue;
    return withIncident(incident, engine, scope);
  }
  const { articles } = await engine.articles(scope, { from: 0, count: 1 });
  return titleIn(articles[0]?.title);
}

async function withIncident(
  incident: IncidentHeader,
  engine: Engine,
  scope: Scope,
): Promise<LibraryExamples> {
  const place = incident.place?.split(', ')[0];
  const { question, statement, quote } = await answeredIn(incident, { engine, scope, place });
  const words = await foundIn([place, incident.name], engine, scope);
  return {
    incident: incident.name,
    ...(question !== undefined && { question }),
    ...(statement !== undefined && { statement }),
    ...(quote && { quote }),
    ...(words !== undefined && { words }),
    ...(place !== undefined && { place }),
    ...titleIn(incident.first.title),
  };
}

/** The first of some plain questions on an incident that is answered, and a sentence that answers. */
async function answeredIn(
  { id, name }: IncidentHeader,
  {
    engine,
    scope,
    place,
  }: { readonly engine: Engine; readonly scope: Scope; readonly place: string | undefined },
): Promise<Pick<LibraryExamples, 'question' | 'statement' | 'quote'>> {
  const { has } = await engine.figureCounts(id, scope);
  const counts = has.slice(0, 2).map(countAsked);
  const asked = [
    ...(place === undefined ? [] : counts.map((many) => `${many} in ${place}?`)),
    ...counts.map((many) => `${many}?`),
    ...(place === undefined ? [] : [`what happened in ${place}?`]),
    `what is known about ${name}?`,
  ].filter(({ length }) => length <= MOST);
  for (const question of asked.slice(0, MAX_TRIES)) {
    const { answer } = await engine.ask(question, scope);
    const [first] = answer.excerpts;
    if (!answer.answered || !first) continue;
    const said = wordsAt(first, first.answer).replaceAll(/\s+/gu, ' ');
    const { article, start, end } = first;
    const quote = { article, start, end };
    return { question, quote, ...(said.length <= 2 * MOST && { statement: said }) };
  }
  return {};
}

async function foundIn(
  some: readonly (string | undefined)[],
  engine: Engine,
  scope: Scope,
): Promise<string | undefined> {
  for (const words of some) {
    if (words === undefined) continue;
    const { total, all, faults } = await engine.search(words, scope, { from: 0, count: 1 });
    if (total > 0 && all && faults.length === 0) return words;
  }
  return undefined;
}

function titleIn(title: string | undefined): Pick<LibraryExamples, 'title'> {
  return title === undefined || title.length > MOST ? {} : { title };
}

/** Measures that name what was done to people: "killed", and not "escaped". */
const DONE_TO = /^(?!escaped$|surrendered$)\p{L}+ed$/u;

/** "how many attackers were killed", "how many escaped", "how many casualties". */
function countAsked(key: FigureKey): string {
  const words = keyWords(key).replace(/^total /u, '');
  const { measure } = key;
  return DONE_TO.test(measure) && words.endsWith(measure)
    ? `how many ${words.slice(0, -measure.length)}were ${measure}`
    : `how many ${words}`;
}
