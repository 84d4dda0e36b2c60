import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { indexOf } from '../../../articles.ts';
import { articlesIn } from '../../../filled-engine.ts';

const GOLDEN = join(import.meta.dirname, 'golden', 'articles');

function filesIn(dir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
}

const SAMPLES = filesIn('articles');
const GOLDENS = filesIn(GOLDEN);

function reports(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, GOLDENS[`${name}.md`] ?? '']));
}

/** The first quote of the answer; undefined where the question is declined. */
function quoteFor(question: string, files: Record<string, string>): string | undefined {
  const index = indexOf(articlesIn(files));
  const { answered, excerpts } = answerTo(question, index, { areTogether: () => true });
  return answered ? excerpts[0]?.quote : undefined;
}

const BOMB = reports('bomb-at-police-station');
const FERRY = reports('ferry-fire-lindhaven', 'ferry-fire-toll-rises');
const BUS = reports('bus-shooting-velden');
const TRAIN = reports('train-hollin-cross');
const BREAK = reports('prison-break-sorrel-bay');

describe('the first quote for a plain question', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'What happened?',
      SAMPLES,
      /storming of the prison|set off car bombs|gate open with a car bomb/,
    ],
    ['Where did it happen?', SAMPLES, /Jalalabad/],
    ['When did it happen?', SAMPLES, /Sunday evening/],
    ['When did the attack happen?', SAMPLES, /Sunday evening/],
    ['Who did it?', SAMPLES, /says that it was behind it|said the raid was its work/],
    ['How did they get in?', SAMPLES, /car bombs?/],
    ['How many people died?', SAMPLES, /29/],
    ['How many prisoners were held?', SAMPLES, /1,7\d\d|1,793/],
    ['How long did it last?', SAMPLES, /18 hours|20 hours/],
    ['How many inmates got away?', SAMPLES, /several hundred|1,025|as many as 300/],
    ['What do we know about the attack?', SAMPLES, /storming of the prison|set off car bombs/],
    ['What happened?', BOMB, /car bomb went off/],
    ['When did it happen?', BOMB, /Tuesday morning|07:40/],
    ['Where did it happen?', BOMB, /in front of the police station in Tarnholm/],
    ['Who did it?', BOMB, /Free Marsh Front/],
    ['How many people were hurt?', BOMB, /Twenty-three/],
    ['What did the minister of the interior say?', BOMB, /promised a new station/],
    ['What do we know about it?', BOMB, /car bomb went off/],
    ['What happened?', FERRY, /fire broke out/],
    ['When did it happen?', FERRY, /before midnight on Saturday/],
    ['Where did it happen?', FERRY, /outside Lindhaven/],
    ['Why did it happen?', FERRY, /spread from a lorry|cooling unit/],
    ['How did it happen?', FERRY, /spread from a lorry|fire broke out/],
    ['What did Ida Brekke say?', FERRY, /climbed through a window|heard no alarm/],
    ['What happened?', BUS, /shot at a city bus/],
    [
      'Who was the gunman?',
      BUS,
      /former employee of the transport office|A man with a hunting rifle/,
    ],
    ['Who was killed?', BUS, /the driver and a student/],
    ['When was the shooting?', BUS, /Thursday at noon/],
    ['Where did it take place?', BUS, /Velden/],
    ['What was the motive?', BUS, /dismissed in January|letters full of threats/],
    ['How many people lost their lives?', TRAIN, /five people were killed/],
    ['What was the cause?', TRAIN, /130 kilometres|dozed off/],
    ['What happened exactly?', TRAIN, /came off the rails/],
    ['How did they escape?', BREAK, /through a tunnel/],
    ['How did the inmates get out?', BREAK, /through a tunnel/],
    ['Who escaped?', BREAK, /Aksel Rygg|Forty prisoners/],
    ['What do we know about the escape?', BREAK, /Forty prisoners/],
  ])('to "%s" is the one that tells it', (question, files, told) => {
    expect(quoteFor(question, files)).toMatch(told);
  });

  it.each<[string, Record<string, string>]>([
    ['What are the names of the dead?', TRAIN],
    ['How many people were on board?', TRAIN],
    ['What sentence did the bomber get?', BOMB],
    ['How much did the damage cost?', BUS],
  ])('is none for "%s", which nobody tells', (question, files) => {
    expect(quoteFor(question, files)).toBeUndefined();
  });
});
