#!/usr/bin/env node
// what `npx verbatim` runs where the package is installed: the bot, or one of the commands of a terminal
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const TASKS = ['ask', 'figures', 'import', 'incidents', 'search', 'text', 'timeline', 'verify'];

// a start without articles shows what the bot does, with the samples
if (!process.env.ARTICLES_DIR && !existsSync('articles') && !existsSync('.env'))
  process.env.ARTICLES_DIR = fileURLToPath(new URL('../articles', import.meta.url));

register();
const [task] = process.argv.slice(2);
if (TASKS.includes(task)) {
  process.argv.splice(2, 1);
  await import(`./cli/${task}.ts`);
} else await import('./main.ts');
