import { describe, expect, it } from 'vitest';
import { aspectAsked } from '../../../../index/search/query/aspects.ts';
import { typeAsked } from '../../../../index/search/query/question-forms.ts';

function read(question: string) {
  return aspectAsked(question, typeAsked(question));
}

describe('who says so', () => {
  it.each([
    'who says the harbour guard dropped his gun?',
    'Who said that the ferry was overloaded?',
    'who is telling us the girl fell by herself?',
    'who told reporters the pilot was ill',
    'who gave out the first word on the mill fire?',
    'according to whom were 40 people hurt?',
    'according to who was the gate open',
    'Who confirmed the death of the miller?',
    'who reported it',
    'who reported that the dam had burst?',
    'who is the source for the claim about the pump?',
    'whose word is it that the van was stolen?',
    'where does the figure of nine dead come from?',
    'which official said the bridge was sound?',
    'who has said the storm is over?',
    'who announced that the school will close?',
    'who gave the death toll?',
    'and who says so?',
    'who claims that the boy ran first?',
  ])('is asked in "%s"', (question) => {
    expect(read(question)).toBe('source');
  });

  it.each([
    'who claimed responsibility for the blast?',
    'who said they did it?',
    'who said it was behind the raid?',
    'who was told about the fire?',
    'who is said to be the owner of the mill?',
    'who told the boy to jump?',
    'what did the mayor say?',
    'who says to have killed the miller?',
    'who attacked the mill?',
    'who was the man who said goodbye?',
    'who gave the boy the gun?',
    'who reported the theft to the police?',
    'what is the source of the river Rike?',
    'who put the bomb in the mill?',
    'who broke the window?',
    'who was quoted a price of nine euros?',
  ])('is not asked in "%s"', (question) => {
    expect(read(question)).not.toBe('source');
  });
});

describe('how long or how soon it was', () => {
  it.each([
    'how long did the siege go on?',
    'for how long was the pier shut?',
    'How long were they on the roof',
    'how quickly was the thief caught?',
    'how soon after the fire did the roof fall?',
    'how fast was he arrested?',
    'how many hours did the operation last?',
    'how many days was the captain held',
    'how many weeks had the strike gone on?',
    'how long before help came?',
    'how rapidly did the firemen arrive?',
    'so how long will the bridge stay closed',
    'how many minutes passed before the alarm?',
    'how long has the mine been closed',
    'how long do such repairs take?',
  ])('is asked in "%s"', (question) => {
    expect(read(question)).toBe('duration');
  });

  it.each([
    'how long ago did the mill burn?',
    'how fast was the car going?',
    'how fast was the wind?',
    'how quickly is the lake rising?',
    'how many people were held for days?',
    'how many years was the gunman sentenced to?',
    'how old was the boy?',
    'how far is the mill from Vessby?',
    'how often does the ferry sail?',
    'how many weeks old was the baby?',
    'when was the thief caught?',
    'how did the thief get in so quickly?',
    'how much time was lost?',
    'why did it take so long?',
  ])('is not asked in "%s"', (question) => {
    expect(read(question)).not.toBe('duration');
  });
});

describe('whether it is certain', () => {
  it.each([
    'is it confirmed that the dam burst?',
    'Is it certain that the van was his?',
    'is it official that the mill will close',
    'has it been confirmed that the pilot was ill?',
    'did police confirm the two fires are linked?',
    'do we know for sure that he drowned?',
    'is it true that the guard slept?',
    'is the story of the stolen boat true?',
    'is the Rike raid definitely tied to the smugglers?',
    'is there proof that the pump failed?',
    'Is there any evidence of a bomb?',
    'can the army verify the loss of the boat?',
    'is it definite that she fled?',
    'is it certain who opened the gate?',
    'are they sure that he is dead?',
    'was the death of the miller confirmed?',
    'is it known for sure why the dam burst?',
  ])('is asked in "%s"', (question) => {
    expect(read(question)).toBe('confirmed');
  });

  it.each([
    'who confirmed the death?',
    'What is the official language of Rike?',
    'what is the country’s official language?',
    'did a certain Ola Brandt own the mill?',
    'how many confirmed deaths are there?',
    'were the officials at the mill hurt?',
    'when was the death confirmed?',
    'what evidence was found in the mill?',
    'where was the proof kept?',
    'did the guard make sure the gate was shut?',
    'was the true owner of the mill hurt?',
    'is the road clear?',
    'what did the mayor confirm?',
    'were there confirmed cases in Vessby?',
    'are the official residences safe?',
    'was the water-proof boat found?',
  ])('is not asked in "%s"', (question) => {
    expect(read(question)).not.toBe('confirmed');
  });
});
