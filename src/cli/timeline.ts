import { NO_INCIDENT, articlesDir, dataDir, incidentsWith, runCommand } from './command-line.ts';
import { eventJson } from './json.ts';
import { loaded } from './load.ts';
import { timelineText } from './timeline-text.ts';

const HELP = `Tells what happened when on each incident, by the articles, each line a quote.

  npm run --silent timeline
  npm run --silent timeline -- jalalabad
  npm run --silent timeline -- --json

  words            only incidents whose name, place, date, titles or people hold them
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           a line of JSON for each event
  --help           this text
`;

await runCommand({ name: 'timeline', help: HELP, options: {} }, async ({ values, positionals }) => {
  const engine = await loaded(articlesDir(values.articles), dataDir());
  const incidents = await incidentsWith(engine, positionals, values);
  if (incidents.length === 0 && !values.json) process.stdout.write(NO_INCIDENT);
  for (const [nth, { id }] of incidents.entries()) {
    const timeline = await engine.timeline(id, {});
    if (!timeline.incident) continue;
    if (values.json)
      for (const event of timeline.events.flatMap((one) => [one, ...(one.tellings ?? [])]))
        process.stdout.write(`${eventJson(id, event)}\n`);
    else {
      const text = timelineText(timeline, { color: process.stdout.isTTY });
      process.stdout.write(`${nth > 0 ? '\n' : ''}${text}\n`);
    }
  }
});
