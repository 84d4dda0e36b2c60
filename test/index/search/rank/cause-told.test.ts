import { describe, expect, it } from 'vitest';
import { statesCause } from '../../../../index/search/rank/cause-told.ts';

describe('sentences about the cause itself', () => {
  it.each([
    'Detectives believe the shooting on Harl Lane was gang-related.',
    'The stabbing stemmed from a feud between two families, the sheriff said.',
    'The brawl arose from a quarrel about a parked van.',
    'He was shot after an argument with a neighbour over a dog.',
    'The motive for the attack remains unclear.',
    'Police have no motive.',
    'What led to the collapse has not been determined.',
    'Officers do not know why the driver left the road.',
    'Nobody has said what he did it for, and it is unclear why he opened fire.',
    'Investigators say the girl was not the intended target.',
    'The bullets were meant for someone else, her uncle said.',
    'The raid was carried out in retaliation for the strike on Orlen.',
    'The clerk told the court he feared for his life.',
    'It was a case of mistaken identity, the inspector said.',
  ])('%s', (sentence) => {
    expect(statesCause(sentence)).toBe(true);
  });

  it.each([
    'Police arrested a man after the shooting on Harl Lane.',
    'The two families have lived in Vessby for years.',
    'A man with a hunting rifle shot at a bus.',
    'The results from the laboratory are expected on Monday.',
    'She grew up in Orlen and taught there.',
    'The locomotive was damaged in the crash.',
    'Rows of houses burned down.',
    'The wrong platform was announced twice.',
    'The minister argued that the law was clear.',
    'The target of two million was missed.',
    'The fight for the title is on Saturday.',
    'The road was closed and traffic was led to the bridge.',
  ])('not: %s', (sentence) => {
    expect(statesCause(sentence)).toBe(false);
  });
});
