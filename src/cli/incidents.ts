import { NO_INCIDENT, articlesDir, dataDir, incidentsWith, runCommand } from './command-line.ts';
import { incidentJson } from './json.ts';
import { loaded } from './load.ts';
import { incidentText } from './terminal.ts';

const HELP = `Lists the incidents that the articles report, the latest first, with their articles.

  npm run --silent incidents
  npm run --silent incidents -- jalalabad
  npm run --silent incidents -- --json

  words            only incidents whose name, place, date, titles or people hold them
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           a line of JSON for each incident
  --help           this text
`;

await runCommand(
  { name: 'incidents', help: HELP, options: {} },
  async ({ values, positionals }) => {
    const engine = await loaded(articlesDir(values.articles), dataDir());
    const incidents = await incidentsWith(engine, positionals, values);
    if (values.json)
      for (const incident of incidents) process.stdout.write(`${incidentJson(incident)}\n`);
    else if (incidents.length === 0) process.stdout.write(NO_INCIDENT);
    else {
      const style = { color: process.stdout.isTTY };
      const texts = incidents.map((incident) => incidentText(incident, style));
      process.stdout.write(`${texts.join('\n\n')}\n`);
    }
  },
);
