import { describe, expect, it } from 'vitest';
import { incidentName, whatHappened } from '../../../../index/event/incident/incident-name.ts';
import type { Article } from '../../../../index/article/article.ts';
import { articleOf } from '../../../articles.ts';

/** The name that reports with these titles and texts give. */
function named(...reports: readonly (readonly [title: string, body: string])[]): string {
  return namedAt(undefined, ...reports);
}

function namedAt(
  where: string | undefined,
  ...reports: readonly (readonly [title: string, body: string])[]
): string {
  const articles = reports.map(([title, body]) => articleOf(body, { title }));
  return incidentName(articles, whatHappened(articles).what, where);
}

const QUIET = 'Nobody in the village had seen the like.';

describe('the name of an incident', () => {
  it.each([
    ['Three shot in Brennal', 'Shooting'],
    ['The ferry Lady Ann ran aground', 'Ferry grounding'],
    ['Gunman still at large', 'Shooting'],
    ['Baker stabbed at noon', 'Stabbing'],
    ['Ferry runs aground', 'Ferry grounding'],
    ['Freighter sinks', 'Freighter sinking'],
    ['Forty lost in shipwreck', 'Shipwreck'],
    ['Wagons derailed at dawn', 'Wagon derailment'],
    ['Mill in BLAZE', 'Fire'],
    ['Rioters in the lower town', 'Riot'],
    ['Prison break at dawn', 'Prison break'],
    ['Cholera in the harbour', 'Cholera outbreak'],
    ['Hurricane nears Port Sallow', 'Hurricane'],
    ['Twelve sailors freed', 'Release of sailors'],
    ['Lift plunges six floors', 'Lift accident'],
    ['Cow hoisted from pit', 'Cow rescue'],
    ['Navy foils pirate attack', 'Foiled pirate attack'],
  ])('tells what happened: %s', (title, name) => {
    expect(named([title, QUIET])).toBe(name);
  });

  it('takes nothing from links to other stories', () => {
    const body = `A barge was lent to a party.\n\nRead more: Shooting at the quarry\n\n${QUIET}`;
    expect(named(['A quiet night in Brennal', body])).toBe('A quiet night in Brennal');
  });

  it('is never who came to help, nor who speaks', () => {
    expect(
      named(
        ['Tram derails in Marrow', 'A tram left the rails on Monday, the fire service said.'],
        [
          'Tram hits kiosk',
          'A tram hit a kiosk. A fire engine pulled the tram away, firefighters said.',
        ],
      ),
    ).toBe('Tram derailment');
  });

  it('is never the past of a person, nor what was denied', () => {
    expect(
      named([
        'Gang boss dies in prison',
        'Tomas Orr, who was known for murders and a gang war, died of a heart disease on Monday. The police denied an attack.',
      ]),
    ).toBe('Death');
  });

  it('is what came of it only where the reports tell of nothing else', () => {
    expect(named(['Two rescued from roof', 'The river flooded the lower town on Sunday.'])).toBe(
      'Flood',
    );
    expect(named(['Two rescued from roof', QUIET])).toBe('Rescue');
    expect(named(['Court finds builder guilty', QUIET])).toBe('Verdict');
  });

  it('tells of a trial with what it is on', () => {
    expect(named(['Man goes on trial', 'He is accused of arson.'])).toBe('Arson trial');
  });

  it('is what ended it, not what was ended', () => {
    expect(
      named(
        ['Kidnapped girls released', 'The girls were kidnapped two years ago, and came home.'],
        ['Girls abducted in Tamber freed', 'Nine girls who had been abducted are free.'],
      ),
    ).toBe('Release of girls');
  });

  it('is the closest word that the reports agree on', () => {
    expect(named(['Attack on mill', 'A bomb exploded at the mill. The bomb was small.'])).toBe(
      'Bomb attack',
    );
    expect(
      named(['Attack on prison', 'The attack on the prison began at noon. A bomb was found.']),
    ).toBe('Prison attack');
  });

  it('has no kind of event that is only part of a word', () => {
    expect(named(['Firefighters moonshot at the stormy hall', QUIET])).toBe(
      'Firefighters moonshot at the stormy hall',
    );
  });

  it('is what most reports call it', () => {
    expect(
      named(
        ['Fire at the old mill', QUIET],
        ['Explosion in Brennal', QUIET],
        ['Mill fire kills three', QUIET],
      ),
    ).toBe('Mill fire');
  });

  it('is what the text turns on, more than what one word of it mentions', () => {
    const body = 'The blaze began at noon. The fire took the barn, and a storm fed the fire.';
    expect(named(['Barn lost', body])).toBe('Fire');
  });

  it('is what the title says, where the text only mentions something else', () => {
    expect(named(['Flood in the lower town', `A fire was put out. ${QUIET}`])).toBe('Flood');
  });

  it('takes no word that a text says on and on for more than it is worth', () => {
    const titles: readonly (readonly [string, string])[] = [
      ['Flood in the lower town', QUIET],
      ['Flood ebbs', QUIET],
    ];
    expect(named(...titles, ['Lower town', 'fire '.repeat(50)])).toBe('Flood');
  });

  it('is the more telling of two words that are said as often', () => {
    expect(named(['Bomb attack at the quay', QUIET])).toBe('Bomb attack');
  });

  it.each([
    ['Prison attack leaves nine dead', 'Prison attack'],
    ['Attack on the city’s prison leaves nine dead', 'Prison attack'],
    ['Two raids on prison fail', 'Prison raid'],
    ['Mass shooting at the quarry', 'Mass shooting'],
    ['Shots and a shooting at a wedding', 'Wedding shooting'],
    ['Night train derailed', 'Night train derailment'],
    ['Boy accidentally shot', 'Accidental shooting'],
    ['Drive-by shooting', 'Drive-by shooting'],
    ['Fire inside old hotel', 'Hotel fire'],
    ['Fire and party at the quarry', 'Fire'],
    ['Fire near a school', 'Fire'],
  ])('tells of what sort it was where that stands beside the word: %s', (title, name) => {
    expect(named([title, QUIET])).toBe(name);
  });

  it('leaves out of what sort it was where too few reports say so', () => {
    const fire: readonly [string, string] = ['Fire in Brennal', QUIET];
    expect(named(['Hotel fire', QUIET], fire, fire)).toBe('Hotel fire');
    expect(named(['Hotel fire', QUIET], fire, fire, fire)).toBe('Fire');
  });

  it('does not say one word twice', () => {
    expect(named(['Jailbreak after prison break', 'The prison prison break.'])).toBe(
      'Prison break',
    );
  });

  it('ends with the place', () => {
    expect(namedAt('in Brennal, Northmark', ['Mill fire', QUIET])).toBe(
      'Mill fire in Brennal, Northmark',
    );
  });

  it('says where as the text does', () => {
    expect(namedAt('off Cape Dalen', ['Ferry fire', QUIET])).toBe('Ferry fire off Cape Dalen');
  });

  it('is the title nearest to all others where no word says what happened', () => {
    const reports = [
      ['Queen Ilse visits', QUIET],
      ['Brennal glad', QUIET],
      ['Queen Ilse visits town', QUIET],
    ] as const;
    expect(namedAt('in Brennal', ...reports)).toBe('Queen Ilse visits');
  });

  it('is no title that never ends, and no half of a character', () => {
    const name = named([`a${'🙂'.repeat(100)}`, QUIET]);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^a(?:🙂)+$/u);
  });

  it('is what an owner calls it', () => {
    const [first, second] = [{}, { incident: 'The night of the mill' }].map(
      (extra: Partial<Article>) => articleOf('The mill burned.', { title: 'Mill fire', ...extra }),
    );
    expect(incidentName(first && second ? [first, second] : [], 'fire', 'in Brennal')).toBe(
      'The night of the mill',
    );
  });

  it('does not come from lines at the top that are no part of the report', () => {
    const menu = Array.from({ length: 40 }, () => 'Share this fire on Pigeonpost').join('\n\n');
    const body = `${menu}\n\nThe river flooded the lower town. ${QUIET}`;
    expect(named(['Lower town', body])).toBe('Flood');
  });

  it('does not come from far down in a text', () => {
    expect(named(['Lower town', `${'The river rose. '.repeat(60)}Then came the fire.`])).toBe(
      'Lower town',
    );
  });
});
