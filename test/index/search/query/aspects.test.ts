import { describe, expect, it } from 'vitest';
import { aspectAsked, needsOf, speakerAsked } from '../../../../index/search/query/aspects.ts';
import { typeAsked } from '../../../../index/search/query/question-forms.ts';

describe('what a question asks for', () => {
  it.each([
    ['happened', 'What happened at the mill?'],
    ['happened', 'what do we know about the mill fire'],
    ['time', 'When did the mill burn?'],
    ['place', 'Where is the mill?'],
    ['doer', 'Who attacked the mill?'],
    ['doer', 'who was behind the raid'],
    ['victim', 'Who was killed at the mill?'],
    ['victim', 'who got hurt'],
    ['thing', 'Who owns the mill?'],
    ['cause', 'Why did the mill burn?'],
    ['cause', 'What was the motive?'],
    ['manner', 'How did they get in?'],
    ['quantity', 'How many sacks burned?'],
    ['duration', 'How long did the fire last?'],
    ['age', 'How old was the miller?'],
    ['age', 'What was the age of the dead man?'],
    ['age', 'How old was the miller who was killed?'],
    ['place', 'Where was the miller who was shot?'],
    ['time', 'When was the man who attacked the mill seen?'],
    ['person', 'Who was driving when the tram crashed?'],
    ['person', 'Who lives in the house where the fire began?'],
    ['place', 'Where was the miller when the dam broke?'],
    ['time', 'When did they reach the mill where it burned?'],
    ['cause', 'Why did it burn when nobody was there?'],
    ['time', 'On which day did the mill burn?'],
    ['confirmed', 'Is it confirmed?'],
    ['said', 'What did the miller say?'],
    ['doer', 'Was it the Red Front?'],
    [undefined, 'Was it Monday?'],
    [undefined, 'Is it Chicago?'],
    [undefined, 'the mill of Rike'],
  ])('is %s in "%s"', (aspect, question) => {
    expect(aspectAsked(question, typeAsked(question))).toBe(aspect);
  });

  it('says of whom it asks what they say', () => {
    expect(speakerAsked('What did the mayor of Vessby say?')).toBe('mayor of Vessby');
  });
});

describe('what an answer must hold', () => {
  it.each([
    ['money', 'How much did the mill cost?'],
    ['names', 'What are the names of the dead?'],
    ['predicate', 'Was the miller arrested?'],
  ])('is %s for "%s"', (need, question) => {
    expect(needsOf(question)).toMatchObject({ [need]: true });
  });

  it('is nothing of these where the form says none', () => {
    expect(needsOf('Who owns the mill?')).toEqual({ predicate: false, money: false, names: false });
  });
});
