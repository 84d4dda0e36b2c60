import { describe, expect, it } from 'vitest';
import { aspectAsked } from '../../../../index/search/query/aspects.ts';
import { typeAsked } from '../../../../index/search/query/question-forms.ts';
import { asksSetting } from '../../../../index/search/query/setting-asked.ts';

const asks = (text: string): boolean =>
  asksSetting({ text, aspect: aspectAsked(text, typeAsked(text)) });

describe('asksSetting', () => {
  it.each([
    'Where was the boy shot?',
    'where in Vessby was the girl stabbed',
    'Where did the shooting take place?',
    'Where did it happen?',
    'Where was Ola Brandt going to be killed?',
    'Where did the bombs go off during the match?',
    'Where did the deputy get shot?',
    'When did the attack start?',
    'When was the shooting at the Harbour Club?',
    'what time did the bomb at the mill go off?',
    'When will the rocket launch?',
    'when did the fire at the school break out?',
  ])('sees in "%s" that it asks of an event', (question) => {
    expect(asks(question)).toBe(true);
  });

  it.each([
    'Where did the gunman get the gun?',
    'Where was the girl being driven to when the bullet hit her?',
    'Where was the boat headed when it crashed?',
    'Where does Ada Vale live?',
    'Where was the shooter arrested?',
    'Where was the killer born?',
    'Where did the bombs come from?',
    'Where were the wounded taken?',
    'Where is the mill?',
    'Where did the attackers flee to?',
    'When was the gunman sentenced for the shooting?',
    'When did Ada Vale announce that she would leave?',
    'Where was the boy found after the shooting?',
    'Who was shot?',
  ])('sees in "%s" that it asks for something else', (question) => {
    expect(asks(question)).toBe(false);
  });
});
