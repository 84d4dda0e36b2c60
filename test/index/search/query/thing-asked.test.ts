import { describe, expect, it } from 'vitest';
import { thingAsked } from '../../../../index/search/query/thing-asked.ts';

describe('what is asked of a thing', () => {
  it.each([
    ['what kind of gun was used in Kelby?', { of: 'kind', class: 'weapon', isKindSaid: true }],
    ['what make of car did they flee in', { of: 'kind', class: 'vehicle', isKindSaid: true }],
    ['what make and model of truck was it', { of: 'kind', class: 'vehicle', isKindSaid: true }],
    ['What type of small plane crashed?', { of: 'kind', class: 'aircraft', isKindSaid: true }],
    ['which boat sank off Tarnholm?', { of: 'kind', class: 'vessel', isKindSaid: false }],
    ['The ship that sank, what sort was it?', { of: 'kind', class: 'vessel', isKindSaid: true }],
    ['The ship that sank, what kind was it?', { of: 'kind', class: 'vessel', isKindSaid: true }],
    ['how fast was the tram going?', { of: 'unit', unit: 'fast' }],
    ['how far did the boat drift', { of: 'unit', unit: 'far' }],
    ['how deep is the lake', { of: 'unit', unit: 'deep' }],
    ['how much does the bell weigh?', { of: 'unit', unit: 'heavy' }],
    ['what color was the van?', { of: 'colour' }],
    ['what were the chances of a rescue?', { of: 'chance' }],
    ['what was the final score', { of: 'score' }],
    ['what did the robbers get away with?', { of: 'loot' }],
    ['what was stolen from the mint', { of: 'loot' }],
    ['which road is blocked?', { of: 'street' }],
    ['what high school did she attend', { of: 'school' }],
    ['is the bridge open again?', { of: 'state' }],
    ['has the parade been called off', { of: 'state' }],
  ])('is heard in "%s"', (question, asked) => {
    expect(thingAsked(question)).toEqual(asked);
  });

  it.each([
    ['whose rifle was it?', 'rifl'],
    ['who owns the small boat that hit the pier', 'boat'],
    ['Who legally owned the gun in the Kelby shooting?', 'gun'],
    ['who does the old mill near Kelby belong to?', 'mill'],
    ['who did the car belong to', 'car'],
    ['which company operates the ferry?', 'ferri'],
  ])('is its owner in "%s"', (question, noun) => {
    expect(thingAsked(question)).toEqual({ of: 'owner', nouns: new Set([noun]) });
  });

  it.each([
    'who was in the car?',
    'who ran the test?',
    'whose fault was it?',
    'what car bomb went off?',
    'how far along are the talks?',
    'did the police open fire?',
    'is the minister open to talks?',
    'was the case closed by the judge who opened it?',
    'what kind of people were they?',
    'what did the mayor take from the talks?',
    'what colours the debate?',
    'when will the bridge open?',
    'what happened to the plane?',
  ])('is not heard in "%s"', (question) => {
    expect(thingAsked(question)).toBeUndefined();
  });
});
