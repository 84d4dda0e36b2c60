import { describe, expect, it } from 'vitest';
import { happeningsIn } from '../../../../index/event/happening/happenings.ts';

/** The kinds that a sentence tells of as what happened, in its order. */
function toldBy(sentence: string, year?: number): string[] {
  const told = happeningsIn(sentence, year).filter(({ weight }) => weight >= 0.6);
  return [...new Set(told.map(({ kind }) => kind.name))];
}

function thingsIn(sentence: string): string[] {
  return happeningsIn(sentence).flatMap(({ things }) => things.map(({ word }) => word));
}

function sitesIn(sentence: string): string[] {
  return happeningsIn(sentence).flatMap(({ things }) =>
    things.filter(({ classes }) => classes.has('site')).map(({ word }) => word),
  );
}

function hinderedIn(sentence: string): string | undefined {
  return happeningsIn(sentence)[0]?.hindered;
}

function isOne(sentence: string): boolean | undefined {
  return happeningsIn(sentence)[0]?.isOne;
}

describe('what a sentence tells of', () => {
  it.each([
    ['A tram left its rails at Weir Street', 'derailment'],
    ['The ferry Lark went down in the night', 'sinking'],
    ['A tanker has run aground', 'grounding'],
    ['The lift plunged six floors', 'lift accident'],
    ['A balcony gave way', 'collapse'],
    ['Ammonia escaped from the cold store', 'leak'],
    ['The Ost burst its banks', 'flood'],
    ['Mud buried the hamlet', 'landslide'],
    ['Mount Ardan spewed ash', 'eruption'],
    ['Cholera has broken out', 'outbreak'],
    ['Three masked men robbed the post office', 'robbery'],
    ['Nine inmates tunnelled out of the jail', 'prison break'],
    ['The rebels set free two nuns', 'release'],
    ['Nurses walked out at noon', 'strike'],
    ['A violin was stolen', 'theft'],
    ['Hackers locked the trams', 'cyberattack'],
    ['A cable was cut', 'cable damage'],
    ['The telephones went dead', 'outage'],
    ['A bull gored the baker', 'animal attack'],
    ['The poet died in her sleep', 'death'],
    ['Shares tumbled', 'slump'],
    ['A rocket lifted off', 'launch'],
  ])('is read from its verb: %s', (sentence, kind) => {
    expect(toldBy(sentence)).toEqual([kind]);
  });

  it.each([
    ['Bridge collapse kills seven', 'collapse'],
    ['Fire on ferry, all safe', 'fire'],
    ['Sit-in at the mill', 'protest'],
  ])('is read from the noun that heads it: %s', (sentence, kind) => {
    expect(toldBy(sentence)[0]).toBe(kind);
  });

  it.each([
    'The fire service came with two engines',
    'A bomb squad opened the parcel',
    'Attack helicopters flew over',
    'The storm warning is lifted',
    'Riot police stood by',
  ])('is not who came to help, and no warning: %s', (sentence) => {
    expect(toldBy(sentence)).toEqual([]);
  });

  it.each([
    'There was no fire',
    'The ferry did not sink',
    'The army denied that a bomb had exploded',
    'It was a boiler and not a bomb',
    'An explosion was ruled out',
    'A strike is feared',
    'The dam could burst',
    'The town is afraid of a flood, and fears an avalanche',
    'He planned to rob a bank',
    'The coach nearly died',
    'It was like the previous attack',
    'They marked the anniversary of the earthquake',
    'A fire engine was on its way to a flood',
  ])('is nothing that was denied, feared, planned or long ago: %s', (sentence) => {
    expect(toldBy(sentence)).toEqual([]);
  });

  it.each([
    'A flood of letters reached the mayor',
    'The show opened with an explosion of colour',
    'The talks collapsed',
    'The party won in a landslide victory',
    'The actress was robbed of an award',
    'He fired the manager',
    'They shot a film',
  ])('is no other sense of a word: %s', (sentence) => {
    expect(toldBy(sentence)).toEqual([]);
  });

  it('asks who did it: a strike hits trains, no train hits', () => {
    expect(toldBy('Strike hits trains')).toEqual(['strike']);
    expect(toldBy('The bus strike went on')).toEqual(['strike']);
    expect(toldBy('Bus strikes wall')).toEqual(['crash']);
    expect(toldBy('Walker hit by bus')).toEqual(['crash']);
    expect(toldBy('Prices fell')).toEqual(['slump']);
    expect(toldBy('Leaves fell')).toEqual([]);
  });

  it('does not take a thing aside for who did it', () => {
    expect(toldBy('A lift in an office tower plunged')).toEqual(['lift accident']);
    expect(toldBy('Rain on the bridge fell all night')).toEqual([]);
  });

  it('tells a charge from what happened', () => {
    const [, arson] = happeningsIn('He was charged with arson');
    expect(arson?.isCharge).toBe(true);
    expect(toldBy('He was accused of murder, robbery and arson')).toEqual(['charges']);
    expect(toldBy('He was charged in the shooting')).toContain('shooting');
    expect(toldBy('Court jails arsonist')).toEqual(['sentence']);
  });

  it('counts less what stands beside something else', () => {
    expect(toldBy('Protest after police shooting')).toEqual(['protest']);
    expect(toldBy('After the quake, looters came')).toEqual(['riot']);
    expect(toldBy('Six killed after bus crash')).toContain('crash');
    expect(toldBy('Police chief retires after siege')).toEqual([]);
  });

  it('counts less what happened in a year before', () => {
    expect(toldBy('The siege of 1994 is told in a book', 2024)).toEqual([]);
    expect(toldBy('The siege of 1994 is told in a book', 1994)).toEqual(['siege']);
    expect(toldBy('In 1951 the Lark sank', 2024)).toEqual([]);
  });

  it('knows what was foiled or only tried', () => {
    expect(hinderedIn('Navy foils attack')).toBe('foiled');
    expect(hinderedIn('Attack foiled')).toBe('foiled');
    expect(hinderedIn('An attempted robbery')).toBe('attempted');
    expect(hinderedIn('A robbery')).toBeUndefined();
  });

  it.each([
    'The bishop asks both sides to stop their bombings',
    'The rebels have stopped their attacks on the railway',
    'He appealed to the rebels to stop the killings',
    'Separatists stop bombing the pylons',
    'The bishop asked the army to avoid attacks on villages',
  ])('takes nobody’s end of what they do for foiled: %s', (sentence) => {
    const [told] = happeningsIn(sentence);
    expect(told?.hindered).toBeUndefined();
    expect(told?.weight).toBeLessThan(0.6);
  });

  it.each([
    'Guards stopped a bank robbery',
    'Police stop bomb attack on the fair',
    'Troops foiled their attack on the dam',
    'Police stopped three robberies in one night',
    'The army prevents attacks on three barracks',
    'A bomb was found before it exploded in a bank',
    'Two bombs were discovered under the pier before they could go off',
  ])('knows what others foil, be it of several or theirs: %s', (sentence) => {
    expect(hinderedIn(sentence)).toBe('foiled');
  });

  it('tells what came off after something else from what never did', () => {
    expect(hinderedIn('The plane circled twice before it crashed')).toBeUndefined();
    expect(toldBy('The plane circled twice before it crashed')).toEqual(['crash']);
  });

  it('counts less what is only said of somebody', () => {
    expect(toldBy('She shot herself with a stolen gun')).toEqual(['shooting']);
    expect(toldBy('The 21 kidnapped schoolgirls are free')).not.toContain('kidnapping');
  });

  it('reads capitals as it reads small letters', () => {
    expect(toldBy('FERRY SINKS OFF CAPE DALEN')).toEqual(['sinking']);
  });

  it('takes no name for an event', () => {
    expect(toldBy('The singer of Blast came late')).toEqual([]);
    expect(toldBy('The blast came late')).toEqual(['explosion']);
  });

  it('tells one event from a sort of events', () => {
    expect(isOne('A bombing')).toBe(true);
    expect(isOne('The town was bombed')).toBe(true);
    expect(isOne('The killings of the two nuns')).toBe(true);
    expect(isOne('They condemn bombings')).toBe(false);
    expect(isOne('Bombings are no answer')).toBe(false);
  });

  it.each([
    ['Prison attack', ['prison']],
    ['Attack on the city’s prison', ['prison']],
    ['The checkpoint was attacked', ['checkpoint']],
    ['Boy accidentally shot', ['accidental']],
    ['Tram derails', ['tram']],
    ['Riot and party at the quarry', []],
  ])('knows what stands beside it: %s', (sentence, things) => {
    expect(thingsIn(sentence)).toEqual(things);
  });

  it.each([
    ['West Bank bomb attack kills two', []],
    ['Shooting on the west bank', []],
    ['A river bank explosion', []],
    ['A food bank fire', ['food bank']],
    ['Church Road shooting', []],
    ['Fire in School Lane', []],
    ['Explosion in Market Street', []],
    ['Station Road fire', []],
    ['Attack on the bank in Church Road', ['bank']],
    ['Explosion at a school in Market Street', ['school']],
    ['The gunman shot Ada Banks at noon', []],
    ['Police say that Banks was shot six times', []],
    ['Police say that a bank was attacked', ['bank']],
    ['Two boys were shot at Vessby High School', ['school']],
    ['Bank Robbed By Three Masked Men In Oldmark', ['bank']],
    ['ATTACK ON THE BANK OF OLDMARK', ['bank']],
  ])('takes no part of a name for a site: %s', (sentence, sites) => {
    expect(sitesIn(sentence)).toEqual(sites);
  });
});
