import { fetched } from '../src/library/fetch/fetched.ts';
import { plainText } from '../src/library/readers/plain-text.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { Shelves } from '../src/library/team/shelves.ts';
import { ServerEngines } from '../src/engine/server-engines.ts';
import { ShelvedLibrary } from '../src/engine/shelved-library.ts';

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
  }: {
    readonly folder?: Readonly<Record<string, string>>;
    readonly privateHosts?: readonly string[];
  } = {},
): { readonly engine: ServerEngines; readonly library: ShelvedLibrary } {
  const shelves = new Shelves(dataDir);
  const engine = new ServerEngines((server) => shelves.ownOf(server));
  for (const [path, text] of Object.entries(folder))
    engine.follow({ kind: 'added', article: articleFrom(path, plainText.read(Buffer.from(text))) });
  engine.loaded([]);
  const library = new ShelvedLibrary({
    engines: engine,
    shelfOf: (server) => shelves.of(server),
    fetch: (address) => fetched(address, { privateHosts: new Set(privateHosts) }),
  });
  return { engine, library };
}
