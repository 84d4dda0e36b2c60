import { describe, expect, it } from 'vitest';
import { harmAsked, reasonTold } from '../../../../index/search/rank/reason-told.ts';

describe('why it happened', () => {
  it.each([
    ['a quarrel', "The brothers had fallen out over their late father's orchard, a cousin said."],
    ['a quarrel', 'Detectives say the pair had argued all evening about a borrowed car.'],
    ['a motive', 'The man killed his landlord in revenge for an eviction.'],
    ['what it grew out of', 'The attack stemmed from a feud between two crews, police said.'],
    ['gangs', 'Officers think the shooting was gang-related.'],
    ['a mistake', 'The gunman took part in a raid on the wrong house.'],
    ['a mistake', 'Dobbs mistook the boy for a burglar, his lawyer said.'],
    ['a purpose', 'The rebels seized the dam to force the government into talks.'],
    ['a purpose', 'With such raids the group wants to prove that it is alive.'],
    ['a demand', 'The hostage takers are calling for their leader to be freed.'],
    ['a grudge', 'The gunman had been dismissed from the plant two weeks before.'],
    ['money', 'He told officers that he did it for the money.'],
    ['the reason of a shot', 'He opened fire because the clerk had laughed at him.'],
    ['the reason of a shot', 'Because the clerk had laughed at him, he shot him.'],
    ['a shot by accident', 'The teenager was cleaning his rifle when it went off.'],
    ['fear', 'The officer said she shot in self-defence when he lunged at her.'],
    ['a fault', 'The brakes failed on the way down to Vessby.'],
    ['a fault', 'Welding on the roof set the insulation alight, an engineer said.'],
    ['what caused it', 'A spark from the kiln set off the blast.'],
    ['a driver', 'The lorry driver told police that he had dozed off.'],
    ['weather', 'Heavy fog had cut the view to a few metres.'],
  ])('%s: "%s"', (_, sentence) => {
    expect(reasonTold(sentence)).toBeGreaterThan(0.7);
  });

  it.each([
    'Police do not know why she was attacked.',
    'What led to the shooting has not been determined.',
    'There is no word yet on a motive.',
    'The reason for the attack is a mystery to the family.',
    'It is too early to say what caused the fire, a spokesman said.',
  ])('is said not to be known: "%s"', (sentence) => {
    expect(reasonTold(sentence)).toBe(0.5);
  });

  it.each([
    ['a closed road', 'The road was shut because the wreck blocked both lanes.'],
    ['a hearing put off', 'The hearing was put off because his lawyer had the flu.'],
    ['a name held back', 'Her name is withheld because relatives are still to be told.'],
    ['an arrest', 'A tip led to the arrest of a man in Vessby.'],
    ['bail', 'Bail was refused because he might flee.'],
    ['a death', 'The coroner will decide the cause of death next week.'],
    ['a call to the public', 'Anybody who knows the motive is asked to ring the tip line.'],
    ['what it did', 'The attack caused panic in the market.'],
    ['what it did', 'Three were hurt as a result of the crash.'],
    ['what did not happen', 'There was no fire because the tank was dry.'],
    ['a place', 'They were attacked on the road to Vessby.'],
    ['a life saved', 'He survived thanks to a thick coat.'],
    ['a visit', 'The president flew to the town to visit the wounded.'],
    ['an account', 'Witnesses argued about how many shots there had been.'],
    ['a bed', 'The man was taken to hospital after being hit in the leg.'],
    ['a power cut', 'The power went off in much of the town after the storm.'],
  ])('not %s: "%s"', (_, sentence) => {
    expect(reasonTold(sentence)).toBe(0);
  });

  it('a fault is no reason of what people did, nor a feud of what failed', () => {
    expect(reasonTold('The road was icy, and fog hung over it.', 'done')).toBe(0);
    expect(reasonTold('The two had been feuding over a hedge.', 'mishap')).toBe(0);
  });
});

describe('what a why is asked of', () => {
  it.each([
    ['Why was the boy in Vessby shot?', 'done'],
    ['What was the motive for the attack?', 'done'],
    ['Why did the bridge collapse?', 'mishap'],
    ['Why did they set fire to the mill?', 'either'],
    ['Why was the man arrested after the shooting?', undefined],
    ['Why did police take so long to see the attacks?', undefined],
    ['Why is it called a wolf moon?', undefined],
  ])('%s %s', (text, harm) => {
    expect(harmAsked({ aspect: 'cause', text, isPlain: false })).toBe(harm);
  });
});
