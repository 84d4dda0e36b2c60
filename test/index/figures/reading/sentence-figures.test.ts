import { describe, expect, it } from 'vitest';
import { sentenceFigures } from '../../../../index/figures/reading/sentence-figures.ts';
import type { Sentence } from '../../../../index/figures/figure.ts';

/** A text of this one sentence. */
function whole(text: string): Sentence {
  return { start: 0, end: text.length, paragraph: 1, opens: false, ends: false };
}

/** "measure / group: words" for each figure of a sentence; those of no known measure left out. */
function read(sentence: string): string[] {
  return all(sentence).filter((line) => !line.startsWith('other'));
}

function all(sentence: string): string[] {
  return sentenceFigures(sentence, whole(sentence)).map(
    ({ start, end, measure, group, isPart }) =>
      `${measure} / ${group}: ${sentence.slice(start, end)}${isPart ? ' (part)' : ''}`,
  );
}

describe('what a number counts', () => {
  it.each([
    ['Nine people were killed.', 'killed / total: Nine'],
    ['Two men killed at the scene were brothers.', 'killed / total: Two'],
    ['The blast killed at least nine villagers.', 'killed / total: at least nine'],
    ['Nine soldiers died in the fire.', 'killed / security forces: Nine'],
    ['Police found the bodies of four men.', 'killed / total: four'],
    ['The fire claimed 12 lives.', 'killed / total: 12'],
    ['The toll stands at 31.', 'killed / total: 31'],
    ['There were 14 deaths.', 'killed / total: 14'],
    ['A gunman left six people dead.', 'killed / total: six'],
    ['Five children were shot dead.', 'killed / children: Five'],
    ['Seven of the attackers were killed.', 'killed / attackers: Seven'],
    ['During the attempt seven people were killed.', 'killed / total: seven'],
    ['In addition to the 21 girls, a boy born there was released.', 'freed / children: 21'],
    ["The court heard of the six priests' murder.", 'killed / total: six'],
    ['The murderers of the six teachers fled.', 'killed / total: six'],
    ['They mourn the killing of six of their members.', 'killed / total: six'],
    ['Ten Americans among 12 dead in a crash.', 'killed / total: 12'],
    ['A man opened fire, striking five people.', 'casualties / total: five'],
    ['Some 20 people were killed or injured.', 'casualties / total: Some 20'],
    ['Forty residents were hurt.', 'injured / total: Forty'],
    ['The crash injured 18 passengers.', 'injured / passengers: 18'],
    ['Three men were taken to a nearby hospital.', 'hospitalised / total: Three'],
    ['Two women are in critical condition.', 'injured / total: Two'],
    ['About 60 inmates escaped.', 'escaped / prisoners: About 60'],
    ['Seven men were released from hospitals.', 'injured / total: Seven'],
    ['Up to 30 inmates are still on the run.', 'still at large / prisoners: Up to 30'],
    ['Over 40 inmates were arrested again.', 'recaptured / prisoners: Over 40'],
    ['A patrol rescued 15 sailors.', 'rescued / total: 15'],
    ['In the end 20 rebels surrendered.', 'surrendered / attackers: 20'],
    ['The gang kidnapped eight nuns.', 'kidnapped / total: eight'],
    ['Eleven climbers are missing.', 'missing / total: Eleven'],
    ['The flood made 3,000 people homeless.', 'displaced / total: 3,000'],
    ['Police detained six students.', 'arrested / pupils: six'],
    ['Most of the 400 inmates stayed.', 'prisoners held / prisoners: 400'],
    ['The camp was stormed by 12 gunmen.', 'attackers taking part / attackers: 12'],
    ['At least 20 attackers took part.', 'attackers taking part / attackers: At least 20'],
    ['There were 17 attacks in the region.', 'attacks / total: 17'],
    ['Fire destroyed 300 houses.', 'objects / total: 300'],
    ['Both men died.', 'killed / total: Both'],
    ['It was a double murder.', 'killed / total: double murder'],
    ['It was a quadruple murder.', 'killed / total: quadruple murder'],
    ['No one was injured.', 'injured / total: No one'],
    ['The fire cost nine people their lives.', 'killed / total: nine'],
    ['The number of wounded is above 50.', 'injured / total: above 50'],
    ['The death toll from the quake climbed to 212.', 'killed / total: 212'],
    ['The toll was put at 45.', 'killed / total: 45'],
    ['Over 1,000 inmates were caught again.', 'recaptured / prisoners: Over 1,000'],
    [
      'As many as 300 inmates have not been caught yet.',
      'still at large / prisoners: As many as 300',
    ],
    ['Hundreds of prisoners got out.', 'escaped / prisoners: Hundreds'],
    ['Raiders freed 200 inmates.', 'escaped / prisoners: 200'],
    ['Soldiers freed 43 hostages.', 'freed / hostages: 43'],
    ['Some 2,000 residents had to leave their homes.', 'displaced / total: Some 2,000'],
    ['Police took five suspects into custody.', 'arrested / total: five'],
    ['Not a single person was hurt.', 'injured / total: Not a single'],
    ['Six sailors suffered burns.', 'injured / total: Six'],
    ['Two to three hundred goatherds were hurt.', 'injured / total: Two to three hundred'],
    ['A civilian was killed.', 'killed / civilians: A civilian'],
    ['Two women were shot at 9 p.m.', 'casualties / total: Two'],
    ['Nine people were killed Friday.', 'killed / total: Nine'],
    ['A man was shot in the yard.', 'casualties / total: A man'],
    ['A child was shot five times and killed.', 'killed / children: A child'],
    ['The shooting left one person dead.', 'killed / total: one'],
    ['Not one person was hurt.', 'injured / total: Not one'],
    ['At least one guard was hurt.', 'injured / security forces: At least one'],
    ['Six miners are in hospital.', 'hospitalised / total: Six'],
    ['Police said that 1400 people died.', 'killed / total: 1400'],
    ['Guards shot six of them', 'casualties / total: six (part)'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('is in a list of those of whom a clause says something', () => {
    expect(read('Two guards who stood at her door and a boy were hurt.')).toContain(
      'injured / security forces: Two',
    );
  });

  it('is not what was planned, nor what burned, nor what a trial is called after', () => {
    expect(read('If two people were killed, nobody knew.')).toEqual([]);
    expect(read('Some 150 cards were burned.')).toEqual([]);
    expect(read("The two men' murder trial began.")).toEqual([]);
  });

  it.each([
    ['The roof trapped nine miners.', ['trapped / total: nine']],
    [
      'It killed eight drivers and left 19 others stranded.',
      ['killed / total: eight', 'trapped / total: 19'],
    ],
    ['Some 400 villagers were evacuated.', ['evacuated / total: Some 400']],
    ['Raiders abducted 12 pupils.', ['kidnapped / pupils: 12']],
    ['Twelve pupils kidnapped by raiders in May have been freed.', ['freed / pupils: Twelve']],
    ['Six men were charged with theft.', ['charged / total: Six']],
    ['Police seized 14 men.', ['arrested / total: 14']],
    [
      'Seven gunmen seized 14 men.',
      ['attackers taking part / attackers: Seven', 'hostages / total: 14'],
    ],
    ['The hall holds 400 people.', []],
    ['The clinic said it was treating 20 people.', ['injured / total: 20']],
    ['They seized 12 million rupees and fled.', []],
  ])('is told by the verb: %s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    ['A mother of four was killed.', []],
    ['A man of 45 died.', []],
    ['Two boys of 12 died.', ['killed / children: Two']],
    ['Half of the crew of 30 drowned.', []],
    ['A family of five died.', ['killed / total: five']],
    ['Some died in the war, from 1983-2005.', []],
    ['A bus with 40 pupils was hit.', []],
    ['They killed the leader of two gangs.', []],
    ['Two deputies accused of killing a boy were tried.', ['killed / children: a boy']],
    ['He is survived by two sons.', []],
  ])('is only what describes somebody: %s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    ['Seven cows were killed.', 'other / total: Seven'],
    ['Two of the rafts escaped.', 'objects / total: Two (part)'],
    ['Two passenger boats were hit.', 'objects / total: Two'],
    ['Camps were set up: 12 camps for the displaced.', 'other / total: 12'],
    ['He got six life sentences for the killings.', 'other / total: six'],
    ['They cut off four networks.', 'other / total: four'],
    ['Four operators lost their lines.', 'other / total: Four'],
  ])('may be things: %s', (sentence, expected) => {
    expect(
      all(sentence).map((line) => line.replace('objects / total: 12', 'other / total: 12')),
    ).toEqual([expected]);
  });

  it.each([
    'In addition to the 21 girls, a bus was released.',
    'In addition to the 21 girls, officials said that a boy was released.',
    'In addition to the 21 girls on the bus, a boy was released.',
  ])('is nothing beside others of whom something else is told: %s', (sentence) => {
    expect(read(sentence).filter((line) => line.endsWith('21'))).toEqual([]);
  });

  it('is told once of those who are named again', () => {
    expect(read('Six people, a boy and five women, died.')).toEqual([
      'killed / total: Six',
      'killed / total: five (part)',
    ]);
    expect(read('At least four, a woman and three men, were killed.')).toEqual([
      'killed / total: At least four',
      'killed / total: three (part)',
    ]);
    expect(read('The 23 staff (12 from Lunda and 11 from Rike) surrendered.')).toEqual([
      'surrendered / total: 23',
      'surrendered / total: 12 (part)',
      'surrendered / total: 11 (part)',
    ]);
    expect(read('Six men, five women and a boy died.')[0]).toBe(
      'killed / total: Six men, five women and a boy',
    );
  });

  it('is a part where some of the dead are told', () => {
    expect(read('Nine of the dead were teachers.')).toEqual(['killed / total: Nine (part)']);
    expect(read('Two teachers were among the dead.')).toEqual(['killed / total: Two (part)']);
    expect(read('The bodies of two more miners were found.')).toEqual([
      'killed / total: two (part)',
    ]);
    expect(read('They were among 12 people killed.')).toEqual(['killed / total: 12']);
    expect(read('It left 75 dead and another 150 wounded.')).toEqual([
      'killed / total: 75',
      'injured / total: 150',
    ]);
  });

  it('is of those whom the words name', () => {
    expect(read('Bombs hit a rebel-held town and killed 58 people.')).toEqual([
      'killed / total: 58',
    ]);
    expect(read('Ten US citizens were killed.')).toEqual(['killed / Americans: Ten']);
    expect(read('Four crew members died.')).toEqual(['killed / crew: Four']);
    expect(read('The 58 passengers and crew died.')).toEqual(['killed / total: 58']);
    expect(read('Nine police personnel died.')).toEqual(['killed / security forces: Nine']);
  });

  it('is that of the group of those who belong to it', () => {
    expect(read('Among the dead are eight members of the security forces.')).toEqual([
      'killed / security forces: eight',
    ]);
    expect(read('Eight members of the families of police were killed.')).toEqual([
      'killed / security forces: Eight',
    ]);
  });

  it('is not what a doer with a name before him suffered', () => {
    expect(read('An officer shot Moen.')).toEqual([]);
    expect(read('A suspect was not in custody.')).toEqual([]);
    expect(read('He was hurt at a local gun range.')).toEqual([]);
    expect(read('Police shot at a guard dog, wounding it.')).toEqual([]);
    expect(read('Two men are hospital workers.')).toEqual([]);
  });

  it('reads over what is not seen', () => {
    expect(read('At\u00ad least 1\u200b025 goatherds were hurt.')).toEqual([
      'injured / total: At\u00ad least 1\u200b025',
    ]);
  });

  it('is told apart by verb and side', () => {
    expect(read('Two were killed and nine others wounded, and police arrested three.')).toEqual([
      'killed / total: Two',
      'injured / total: nine',
      'arrested / total: three',
    ]);
  });

  it('is not what the doers suffered', () => {
    expect(read('Four gunmen killed two guards.')).toEqual([
      'attackers taking part / attackers: Four',
      'killed / security forces: two',
    ]);
  });

  it('is the main verb, not a participle before the noun', () => {
    expect(read('Later 80 escaped inmates were returned to prison.')).toEqual([
      'recaptured / prisoners: 80',
    ]);
  });

  it('goes past brackets and asides', () => {
    expect(read('Six people, including two nurses, were killed.')).toEqual([
      'killed / total: Six',
      'killed / total: two (part)',
    ]);
    expect(read('Four people — three of them teachers — were killed.')[0]).toBe(
      'killed / total: Four',
    );
    expect(
      read(
        'Four people — three of them well-known teachers of the upper school in the old town — were killed.',
      )[0],
    ).toBe('killed / total: Four');
  });

  it('is inherited with its group where a number has neither noun nor verb', () => {
    expect(read('Six raiders were also killed, four alone in the yard.')).toEqual([
      'killed / attackers: Six',
      'killed / attackers: four (part)',
    ]);
    expect(read('Of the monks 30 were hurt, 20 on Monday and 10 on Tuesday.')).toContain(
      'injured / total: 30',
    );
  });

  it('is a part where it is added to what was told before', () => {
    expect(read('Divers found another five bodies, bringing the death toll to 30.')).toEqual([
      'killed / total: five (part)',
      'killed / total: 30',
    ]);
  });

  it('is no escape from prison where people escape a fire', () => {
    expect(read('Some 300 people were inside when the fire broke out.')).toEqual([]);
    expect(read('Seven nurses escaped unhurt.')).toEqual([]);
  });

  it('is that of their verb where some of them have one', () => {
    expect(read('Police met about 20 raiders, four of whom died.')).toContain(
      'killed / attackers: four (part)',
    );
    expect(read('It left 12 dead, hundreds of people wounded.')).toEqual([
      'killed / total: 12',
      'injured / total: hundreds',
    ]);
  });

  it('is not inherited by a number with a verb of its own', () => {
    expect(all('Of the rebels 350 surrendered, 350 more retreated.')).toEqual([
      'surrendered / total: 350',
      'other / total: 350',
    ]);
  });

  it('is the verb of the few, not of the many they are of', () => {
    expect(read('Two of the four wounded men had died.')).toContain('killed / total: Two (part)');
    expect(read('One of three people wounded was a nurse.')).toEqual(['injured / total: three']);
  });

  it('is counted once where a phrase counts it together', () => {
    expect(read('Two women and a man were killed.')).toEqual([
      'killed / total: Two women and a man',
    ]);
    expect(read('He killed four cousins and himself.')).toEqual([
      'killed / total: four cousins and himself',
    ]);
    expect(read('Mary Oduya and her son were found dead.')).toEqual([
      'killed / total: Mary Oduya and her son',
    ]);
  });

  it('is not counted together with a number that is not known', () => {
    expect(read('Two to three women and a man were killed.')).toEqual([
      'killed / total: Two to three',
      'killed / total: a man',
    ]);
  });

  it('is that of the nearer verb', () => {
    expect(read('Gunmen shot at the door, and two guards were killed.')).toEqual([
      'killed / security forces: two',
    ]);
  });

  it('is of nobody where no one is said to be hit', () => {
    expect(read('No one was shot.')).toEqual([]);
  });

  it('stands in brackets too, where an age may stand', () => {
    expect(all('Some died (12 in Brennal, 3 in Rike).')).toEqual([
      'other / total: 12',
      'other / total: 3',
    ]);
  });

  it('never counts attackers together with others', () => {
    expect(read('Two guards and an attacker were killed.')).toEqual([
      'killed / security forces: Two',
      'killed / attackers: an attacker',
    ]);
  });

  it('is not summed from those whom it names again', () => {
    expect(read('Two victims, a man and a woman, were killed.')[0]).toBe('killed / total: Two');
  });

  it('is not taken for an age behind the name of a place', () => {
    expect(read('In Brennal, 26 were killed.')).toEqual(['killed / total: 26']);
    expect(read('In Brennal, the 21 pupils were hurt.')).toEqual(['injured / pupils: 21']);
    expect(read('Ada Moen, 26 of Ulm, died.')).toEqual([]);
    expect(read('Two men, 25 and 30, were killed.')).toEqual(['killed / total: Two']);
  });

  it('is not killed in a shooting of three that was fatal', () => {
    expect(read('It was a fatal triple shooting.')).toEqual([
      'casualties / total: triple shooting',
    ]);
    expect(read('It was a double fatal shooting.')).toEqual(['killed / total: double fatal']);
  });

  it('is the same where all is in capitals', () => {
    expect(read('ON 16 JULY AT BRENNAL 12 GOATHERDS WERE KILLED, ADA MOEN, 42, SAID.')).toEqual([
      'killed / total: 12',
    ]);
  });

  it('is nothing that was only planned, threatened or tried', () => {
    expect(read('Rebels threatened to kill five hostages.')).toEqual([]);
    expect(read('He tried to kill three men.')).toEqual([]);
    expect(read('The bomb would have killed 40 people.')).toEqual([]);
  });
});

describe('the failing examples of the trial', () => {
  it.each([
    ['two thirds of the prisoners escaped', []],
    ['a quarter of the 1,700 prisoners escaped', ['prisoners held / prisoners: 1,700']],
    ['neither of the two was hurt', ['injured / total: neither (part)']],
    ['1 793 people were hurt', ['injured / total: 1 793']],
    ['1.2m people were displaced', ['displaced / total: 1.2m']],
    ['the 29 dead included 3 children', ['killed / total: 29', 'killed / children: 3']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('numbers that count nobody', () => {
  it.each([
    'A 23-year-old man died.',
    'A nurse aged 40 died.',
    'Ada Moen, 39, died.',
    'Two women, ages 20 and 31, were hurt.',
    'He was shot at 10:30 p.m.',
    'The guards died at 1300.',
    'They were hurt on May 12.',
    'Nobody knows how many died in 2031.',
    'The $500 were stolen by those killed.',
    'About 40 percent were killed.',
    'They died 12 miles from there.',
    'The 21st victim died.',
    'He died on Route 9.',
    'They were shot with AK-47 rifles.',
    'He was shot three times.',
    'The men died two years ago.',
    'It is one of the largest prisons.',
    'They died in a two-storey house.',
    'They died at 5751 Moen Road.',
    'Call (313) 596-5240 if you were hurt.',
    'Photo 3 of 5: the wounded.',
    'Both sides were hurt.',
    'A third victim died.',
    'She had several surgeries after she was shot.',
    'All in their 20s were hurt.',
  ])('%s', (sentence) => {
    const counted = read(sentence).filter((line) => !/: (?:A .+|Two)$/u.test(line));
    expect(counted).toEqual([]);
  });
});

it('the age of the second name in a list is no count', () => {
  expect(read('Ada Moen, 27, and Ivo Rike, 31 were arrested in Ulm.')).toEqual([]);
  expect(read('In Ulm, 27 were hurt, and in Rike, 31 were arrested.')).toContain(
    'arrested / total: 31',
  );
});

it('a number for a name is nothing at all', () => {
  expect(all('He died at 5751 N. Moen Road.')).toEqual([]);
  expect(all('Case number: 15090 was closed.')).toEqual([]);
});

describe('how long it lasted', () => {
  it.each([
    ['The fight lasted almost 20 hours.', 'almost 20 hours', 17, 20],
    ['The siege ended after 18 hours on Monday.', '18 hours', 18, 18],
    ['A three-day siege began.', 'three-day', 72, 72],
  ])('%s', (sentence, words, min, max) => {
    const [first] = sentenceFigures(sentence, whole(sentence));
    expect(first).toMatchObject({ measure: 'duration', min, max });
    expect(sentence.slice(first?.start, first?.end)).toBe(words);
  });

  it.each([
    'The raid began in a three-day ceasefire.',
    'He was sentenced to 20 years.',
    'They had been married for two days.',
    'Two hours ago they fought.',
    'It was the second murder in the last three days.',
    'Divers found him after two days.',
  ])('is not told by: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

/** The words that make the first figure of a sentence less certain, and those that say whose it is. */
function certainty(sentence: string) {
  const [figure] = sentenceFigures(sentence, whole(sentence));
  const words = (span: { start: number; end: number } | undefined) =>
    span && sentence.slice(span.start, span.end);
  return { hedge: words(figure?.hedge), attribution: words(figure?.attribution) };
}

describe('how certain a figure is', () => {
  it('is told in the words of the article', () => {
    expect(certainty('Forty miners are feared dead.').hedge).toBe('are feared');
    expect(certainty('Reportedly 12 were hurt.').hedge).toBe('Reportedly');
    expect(certainty('The toll could rise to 12.').hedge).toBe('could rise');
    expect(certainty('The number of dead is expected to climb above 12.').hedge).toBe(
      'is expected to climb',
    );
    expect(certainty('Nine were hurt, and all are expected to be well.').hedge).toBeUndefined();
    expect(certainty('The fire claimed 12 lives.').hedge).toBeUndefined();
    expect(certainty('Nine were killed.').hedge).toBeUndefined();
  });

  it('names whose statement it is', () => {
    expect(certainty('According to the UN, nine were killed.').attribution).toBe(
      'According to the UN',
    );
    expect(certainty('Nine were killed, a spokesman for the mayor said.').attribution).toBe(
      'a spokesman for the mayor said',
    );
    expect(certainty('Police said nine were killed.').attribution).toBe('Police said');
    expect(certainty('Nine were killed.').attribution).toBeUndefined();
  });
});
