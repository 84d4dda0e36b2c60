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

function report(title: string, body: string): string {
  return `---\ntitle: "${title}"\npublished: "2031-05-14"\nplace: "Tarnholm"\n---\n\n${body}\n`;
}

/** A report that looks back to other events. */
const QUAY = {
  'quay.md': report(
    'Bombing at the quay market of Tarnholm',
    [
      'Three people died when a bomb went off at the quay market of Tarnholm on Tuesday.',
      'The Free Marsh Front says that it was behind it. Among the dead are a guard and two customers.',
      'In January the Front claimed responsibility for a bombing in Ostmark. Nine people were killed there, all of them victims of a single bomb.',
      'Over recent years people were killed by the Front in great number.',
    ].join('\n\n'),
  ),
};
const RAID = {
  'raid.md': report(
    'Raid on the mint of Tarnholm',
    [
      'Two guards were killed when men raided the mint of Tarnholm on Tuesday.',
      'Only the day before the raid, soldiers shot Ada Corman, 40, the head of the gang; she died at once.',
    ].join('\n\n'),
  ),
};
const TRAM = {
  'tram.md': report(
    'Tram overturns in Tarnholm',
    [
      'A tram carrying 57 people overturned in Tarnholm on Tuesday night.',
      'Nineteen people were hurt. Ada Berg, 30, from Tarnholm, was on the tram and recalled it speeding up.',
      'The tram’s driver, 42, from Ostmark, has been arrested. The passengers were in the water for an hour.',
      'Divers freed the passengers from the first carriage.',
    ].join('\n\n'),
  ),
};
const CLINIC = {
  'clinic.md': report(
    'Shooting at the clinic in Tarnholm',
    [
      'Saturday 12:41 p.m. UPDATE A spokesman says that three patients of the clinic shooting had gone home as of about noon Saturday.',
      'Saturday 10:10 a.m. UPDATE All 15 staff who were in the clinic during the shooting on Friday are safe.',
      'Tarnholm Mayor Ada Berg says nobody is ready to discuss a motive of the gunman who attacked a clinic there.',
      'Police identified the suspected gunman later in the day as Ola Brandt, 57.',
    ].join('\n\n'),
  ),
};
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
    ['When did the attack start?', SAMPLES, /Sunday evening/],
    ['Who did it?', SAMPLES, /says that it was behind it|said the raid was its work/],
    ['Who attacked the prison?', SAMPLES, /says that it was behind it|said the raid was its work/],
    ['How did they get in?', SAMPLES, /car bombs?/],
    ['How many people died?', SAMPLES, /29/],
    ['How many prisoners were held?', SAMPLES, /1,7\d\d|1,793/],
    ['How long did it last?', SAMPLES, /18 hours|20 hours/],
    ['how many inmates were in the jail', SAMPLES, /held 1,7/],
    ['Wie viele Häftlinge waren im Gefängnis?', SAMPLES, /held 1,7/],
    ['combien de blessés', SAMPLES, /50 injured|above 50/],
    ['¿quién lo hizo?', SAMPLES, /says that it was behind it|said the raid was its work/],
    ['dove è successo?', SAMPLES, /Jalalabad/],
    ['hoe lang duurde het gevecht', SAMPLES, /18 hours|20 hours/],
    ['did IS do it', SAMPLES, /says that it was behind it|said the raid was its work/],
    ['was it ISKP?', SAMPLES, /says that it was behind it/],
    ['how many attackers', SAMPLES, /at least 20/],
    ['what weapons did they use', SAMPLES, /explosive belt|car bombs/],
    ['what weapons were used in the prison raid', SAMPLES, /car bombs/],
    ['how many jalalabad inmates are still out?', SAMPLES, /as many as 300/],
    ['how many inmates still on the loose', SAMPLES, /as many as 300/],
    ['why did IS storm the jalalabad prison', SAMPLES, /wants to prove/],
    ['who was assadullah oraksai', SAMPLES, /a senior man in ISKP|the man killed/],
    ['what do we know about assadullah oraksai', SAMPLES, /a senior man in ISKP|the man killed/],
    ['how many esacped', SAMPLES, /several hundred|1,025|as many as 300/],
    ['motive?', SAMPLES, /wants to prove/],
    ['hey, anyone know where it was', SAMPLES, /Jalalabad/],
    ['when was the logar attack', SAMPLES, /in the province of Logar/],
    ['who attacked the sikh temple', SAMPLES, /a temple of the Sikhs/],
    ['when did it end??', SAMPLES, /over on Monday/],
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

  it.each<[string, Record<string, string>, RegExp]>([
    ['Who were the victims?', SAMPLES, /eight members of the security forces/],
    ['Who was killed?', SAMPLES, /eight members of the security forces/],
    ['How many people were killed?', SAMPLES, /29 to 39 dead/],
    ['What is the death toll?', SAMPLES, /29 to 39 dead/],
    ['Who claimed responsibility?', QUAY, /says that it was behind it/],
    ['Who was killed?', QUAY, /a guard and two customers|Three people/],
    ['How many people were killed?', QUAY, /Three people/],
    ['Was anybody killed?', QUAY, /Three people/],
    ['Front claim Tarnholm', QUAY, /says that it was behind it/],
    ['Who died?', RAID, /Two guards/],
  ])('to "%s" is on the event, not on what the report looks back to', (question, files, told) => {
    expect(quoteFor(question, files)).toMatch(told);
  });

  it.each<[string, RegExp]>([
    ['Who was driving the tram?', /driver, 42/],
    ['Who drove the tram?', /driver, 42/],
    ['How many people were on the tram?', /carrying 57/],
    ['Who freed the passengers?', /Divers freed/],
    ['How many were hurt that night?', /Nineteen/],
  ])('to "%s" is who or what the verb says', (question, told) => {
    expect(quoteFor(question, TRAM)).toMatch(told);
  });

  it('to a question when is no stamp of a page', () => {
    expect(quoteFor('When was the clinic shooting?', CLINIC)).toMatch(/on Friday/);
  });

  it('to a question for the gunman is his name', () => {
    expect(quoteFor('Who was the gunman at the clinic in Tarnholm?', CLINIC)).toMatch(/Ola Brandt/);
  });

  it('is not the number of others than those asked for', () => {
    expect(quoteFor('How many were recaptured?', SAMPLES)).toMatch(/1,025|1,000/);
    expect(quoteFor('How many sailors died?', SAMPLES)).toBeUndefined();
    expect(quoteFor('How many lawyers were killed?', SAMPLES)).toBeUndefined();
  });

  it('is on the other event where the question names it', () => {
    expect(quoteFor('How many people were killed in Ostmark?', QUAY)).toMatch(/nine people/i);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['Was it confirmed?', SAMPLES, /Islamic State/],
    ['Is it confirmed that IS did it?', SAMPLES, /said the raid was its work/],
    ['Is it confirmed that 29 people died?', SAMPLES, /29/],
    ['Is it true that prisoners escaped?', SAMPLES, /inmates escaped/],
  ])('to "%s" need not say "confirmed"', (question, files, told) => {
    expect(quoteFor(question, files)).toMatch(told);
  });

  it.each<[string, RegExp]>([
    ['What happened in Tarnholm?', /struck a bridge|struck the bridge/],
    ['Where exactly in Tarnholm did the ship strike the bridge?', /outside the fish market/],
    ['Did the captain say anything?', /saw no light/],
    ['Why did a large number of passengers leave?', /because the hull leaked/],
    ['How many people has the Grey Line injured over the years?', /hurt 90 people/],
  ])('to "%s" is told by %s', (question, told) => {
    const files = {
      'ship.md': report(
        'Ship strikes a bridge in Tarnholm',
        [
          'The accident happened late on Monday in Tarnholm.',
          'A cruise ship struck a bridge, and 12 people were injured.',
          'The ship struck the bridge outside the fish market, police said.',
          'The captain of the ship said that he saw no light.',
          'A large number of passengers left it because the hull leaked.',
          'Ships of the Grey Line have hurt 90 people over the past ten years.',
        ].join('\n\n'),
      ),
    };
    expect(quoteFor(question, files)).toMatch(told);
  });

  it('says whose work it was not, where that is denied', () => {
    const files = {
      'fire.md': report(
        'Granary burned down in Tarnholm',
        'Somebody set the granary of Tarnholm alight on Monday.\n\nThe Red Front denied that it was behind the fire.\n\nNobody has claimed responsibility.',
      ),
    };
    expect(quoteFor('Was the Red Front behind the fire?', files)).toMatch(/denied/);
    expect(quoteFor('Did the Green Guard do it?', files)).toBeUndefined();
  });

  it('is no line of the page where a sentence tells it', () => {
    const files = {
      'mill.md': report(
        'Mill fire in Tarnholm',
        'Ada Corman on the mill fire in Tarnholm\n\nA mill burned down in Tarnholm on Monday night after sparks flew from a saw, firemen said.',
      ),
    };
    expect(quoteFor('How did the mill fire in Tarnholm happen?', files)).toMatch(/sparks flew/);
  });

  it.each<[string, Record<string, string>]>([
    ['Is it confirmed that the president resigned?', SAMPLES],
    ['Was anybody arrested?', SAMPLES],
    ['How many civilians died?', SAMPLES],
    ['Were there children among the dead at the prison?', SAMPLES],
    ['What are the names of the dead?', TRAIN],
    ['How many people were on board?', TRAIN],
    ['What sentence did the bomber get?', BOMB],
    ['What weapons did they use to get in?', TRAIN],
    ['how many died in logar', SAMPLES],
    ['how many died in Kunar?', SAMPLES],
    ['How many were killed in Kabul?', SAMPLES],
    ['Wie viele Tote gab es in Kabul?', SAMPLES],
    ['combien de morts en 2019', SAMPLES],
    ['when was ISKP founded', SAMPLES],
    ['was it the Taliban?', SAMPLES],
    ['did the taliban do it', SAMPLES],
    ['was the US involved', SAMPLES],
    ['How much did the damage cost?', BUS],
  ])('is none for "%s", which nobody tells', (question, files) => {
    expect(quoteFor(question, files)).toBeUndefined();
  });

  it.each<[string, RegExp]>([
    ['What do we know about Ada Vale?', /Ada Vale, the pilot/],
    ['What happened to the mail office?', /mail office/],
  ])('to "%s" is on what is asked, and not only the lead', (question, told) => {
    const files = {
      'plane.md': report(
        'Plane comes down in Tarnholm',
        [
          'A small plane came down in Tarnholm on Monday, and three people died.',
          'It struck two houses, and a boy was hurt.',
          'Ada Vale, the pilot, had flown for nine years.',
          'The wreck set the mail office alight.',
        ].join('\n\n'),
      ),
    };
    expect(quoteFor(question, files)).toMatch(told);
  });
});
