import { describe, expect, it } from 'vitest';
import { certaintyIn } from '../../../../index/search/rank/certainty-told.ts';

describe('certaintyIn', () => {
  it.each([
    'The mayor confirmed that the dam had burst.',
    'Norvik denied that its pump had failed.',
    'The claim could not be verified.',
    'It is unclear who opened the gate.',
    'The two men have not yet been identified.',
    'It is possible that both fires are linked.',
    'Police suspect that the same hand set both fires.',
    'There is no doubt that the van was his.',
    'Tests proved that the bones are hers.',
    'There is no evidence that the pilot was ill.',
    'Officials ruled out a bomb.',
    'We have no knowledge of any fight in Vessby.',
    'Nobody can say for sure how many were aboard.',
    'The army has yet to confirm the raid.',
    'The thieves are believed to have come by boat.',
    'THE TWO MEN HAVE NOT BEEN IDENTIFIED YET.',
    'The rumour that she had fled is not true.',
  ])('tells whether it is certain in "%s"', (sentence) => {
    expect(certaintyIn(sentence)).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    'The dam burst, police said.',
    'According to the mayor, the dam has burst.',
    'The dam reportedly burst at noon.',
  ])('gives only who says so in "%s"', (sentence) => {
    expect(certaintyIn(sentence)).toBeGreaterThan(0.3);
    expect(certaintyIn(sentence)).toBeLessThan(0.8);
  });

  it.each([
    'The dam burst at noon.',
    'A certain Ola Brandt owned the mill.',
    'Two men died in the official residence.',
    'He made sure the gate was shut.',
    'The fire is out.',
    'The ring held true and clear.',
    'It may rain in May.',
    'They came with water-proof boots.',
    'The likely winner stayed at home.',
    'The suspect fled towards the mill.',
    'Two suspects were led away.',
    'The victim was identified only by his coat as a sailor.',
    'The road is clear again.',
    'She was told to wait.',
    'They found it possible to swim.',
  ])('tells nothing of it in "%s"', (sentence) => {
    expect(certaintyIn(sentence)).toBeLessThan(0.6);
  });
});
