import { describe, expect, it } from 'vitest';
import { kindAskedAt, typeAsked } from '../../../../index/search/query/question-forms.ts';

describe('the kind of words asked for', () => {
  it.each([
    ['number', 'How old was the miller?'],
    ['number', 'Wie viele Mühlen brannten?'],
    ['number', 'چند نفر زخمی شدند؟'],
    ['number', 'How long did it burn?'],
    ['number', 'What was the age of the miller?'],
    ['quantity', 'How many mills burned?'],
    ['quantity', 'mill fire death toll'],
    ['quantity', 'Vessby casualties'],
    ['quantity', 'What is the population of Vessby?'],
    ['quantity', "What's the distance to Vessby?"],
    ['quantity', 'What was the total estimated cost?'],
    ['quantity', 'What were the prices in 1987?'],
    ['quantity', 'What is its height today?'],
    ['time', 'Since when is the mill shut?'],
    ['time', 'In welchem Jahr brannte die Mühle?'],
    ['time', '¿Cuándo ardió el molino?'],
    ['place', 'In which village did it burn?'],
    ['place', 'Wo brannte es?'],
    ['time', 'How and when did the mayor die?'],
    ['time', 'In the fire which destroyed the mill, when did the roof fall?'],
    ['name', 'Who was driving when the tram crashed?'],
    ['name', 'Who was it who fled when it burned?'],
    ['weapon', 'What weapon was used?'],
    ['weapon', 'What kind of weapons were found?'],
    ['name', 'Whose mill burned?'],
    ['name', 'Who spoke of the death toll?'],
    [undefined, 'Why did the mill burn?'],
    [undefined, 'What is the area code of Vessby?'],
    [undefined, 'What was the effect of the high cost?'],
    [undefined, 'What was the population told?'],
    [undefined, 'What is the local population afraid of?'],
    [undefined, 'Does anybody know somewhere dry?'],
  ])('is %s in "%s"', (type, question) => {
    expect(typeAsked(question)).toBe(type);
  });
});

describe('the word for the kind of answer', () => {
  it.each([
    ['city', 'In which city did it burn?'],
    ['people', 'How many people were hurt?'],
    ['weapon', 'What weapon was used?'],
    ['long', 'How long did it burn?'],
  ])('is "%s" in "%s"', (word, question) => {
    expect(kindAskedAt(question)).toBe(question.indexOf(word));
  });

  it('is not there where something is counted or asked about', () => {
    expect(kindAskedAt('How many mills burned in the city?')).toBe(-1);
  });
});
