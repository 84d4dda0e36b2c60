import { join } from 'node:path';
import { fetched } from '../src/library/fetch/fetched.ts';
import { plainText } from '../src/library/readers/plain-text.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { teamOf, type Team, type TeamSettings } from '../src/engine/team.ts';

/** Two invented reports that every server has. */
const FOLDER = {
  'ferry.md':
    '---\ntitle: Ferry runs aground near Port Sallow\nsource: Coast Post\npublished: 2021-05-03\n---\nThe ferry Aldona ran aground near Port Sallow on Saturday night. Twelve passengers were injured, the harbour master said.',
  'aldona.md':
    '---\ntitle: Aldona accident\nsource: Harbour Gazette\npublished: 2021-05-04\n---\nFifteen passengers were injured when the ferry Aldona ran aground near Port Sallow on Saturday.',
};

/** The engines and the library of servers, as in their thread, over a folder of these files. */
export function teamLibrary(
  dataDir: string,
  {
    folder = FOLDER,
    privateHosts = [],
    ...more
  }: {
    readonly folder?: Readonly<Record<string, string>>;
    readonly privateHosts?: readonly string[];
  } & Partial<TeamSettings> = {},
): Team {
  const team = teamOf({
    articlesDir: join(dataDir, 'no-articles'),
    dataDir,
    tell: () => undefined,
    pause: () => Promise.resolve(),
    fetch: (address, before) => fetched(address, { privateHosts: new Set(privateHosts) }, before),
    ...more,
  });
  for (const [path, text] of Object.entries(folder))
    team.engine.follow({
      kind: 'added',
      article: articleFrom(path, plainText.read(Buffer.from(text))),
    });
  team.engine.loaded([]);
  return team;
}
