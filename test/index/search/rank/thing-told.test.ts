import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { articleOf, indexOf } from '../../../articles.ts';

/** Whether a sentence is the answer, of a report that begins with another which has the question's words. */
function isAnswer(question: string, lead: string, sentence: string): boolean {
  const body = `${lead} ${sentence} Nobody else was there.`;
  const { answered, excerpts } = answerTo(question, indexOf([articleOf(body)]));
  const [first] = excerpts;
  const { answer, start = 0, quote = '' } = first ?? {};
  return answered && answer !== undefined
    ? quote.slice(answer.start - start, answer.end - start) === sentence
    : false;
}

const GUN = ['what kind of gun was the guard shot with in Vessby?', 'A guard was shot in Vessby.'];
const CAR = ['what sort of car did the men leave Vessby in?', 'Two men left Vessby in a car.'];
const PLANE = ['what type of plane crashed in Vessby?', 'A plane crashed in Vessby.'];
const BOAT = ['what kind of boat sank off Vessby?', 'A boat sank off Vessby.'];
const OWNER = ['who owns the boat that sank off Vessby?', 'A boat sank off Vessby.'];
const COLOUR = ['what colour was the boat that sank off Vessby?', 'A boat sank off Vessby.'];
const SPEED = ['how fast was the boat going that sank off Vessby?', 'A boat sank off Vessby.'];

describe('what is told of a thing', () => {
  it.each([
    [GUN, 'The weapon was a .38-caliber revolver.'],
    [GUN, 'Police recovered a sawn-off shotgun.'],
    [GUN, 'He used a 9mm pistol, officers said.'],
    [GUN, 'An AR-15 was found in the garden.'],
    [CAR, 'They drove off in a red 2004 Marlin Swift.'],
    [CAR, 'It was described as a white or silver, four-door vehicle.'],
    [CAR, 'Officers are looking for a dark sedan.'],
    [CAR, 'Both got into a black car with a dented door.'],
    [PLANE, 'It was a twin-engine Marlin turboprop.'],
    [PLANE, 'The Cessna 172 was on its way to Ostmark.'],
    [BOAT, 'The wooden fishing boat was built in 1990.'],
    [BOAT, 'The 30-metre yacht went down in minutes.'],
    [OWNER, 'She is owned by a firm from Ostmark.'],
    [OWNER, 'It belonged to Ada Vale, a teacher.'],
    [OWNER, 'The vessel’s owner, Ada Vale, was ashore.'],
    [OWNER, 'It was Ada Vale’s boat, neighbours said.'],
    [COLOUR, 'The boat was painted green and white.'],
    [SPEED, 'It was doing twelve knots, the coastguard said.'],
    [SPEED, 'Its speed was 40 km/h.'],
  ])('%j is answered by "%s"', ([question = '', lead = ''], sentence) => {
    expect(isAnswer(question, lead, sentence)).toBe(true);
  });

  it.each([
    [GUN, 'The gun has not been found.'],
    [GUN, 'His gun was taken by another guard.'],
    [GUN, 'The guard, 38, had a family.'],
    [CAR, 'A police car followed the other car.'],
    [CAR, 'The stolen car was found on Tuesday.'],
    [PLANE, 'The plane was coming from Ostmark.'],
    [PLANE, 'Another plane landed safely.'],
    [BOAT, 'The boat was never found.'],
    [OWNER, 'A shop owner saw it from the quay.'],
    [OWNER, 'Dog owners walk there.'],
    [OWNER, 'A tour operator took the guests home.'],
    [COLOUR, 'The boat was old.'],
    [SPEED, 'It was twelve metres long.'],
    [SPEED, 'It sank within four hours.'],
  ])('%j is not answered by "%s"', ([question = '', lead = ''], sentence) => {
    expect(isAnswer(question, lead, sentence)).toBe(false);
  });
});
