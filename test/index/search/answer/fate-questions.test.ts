import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { indexOf } from '../../../articles.ts';
import { articlesIn } from '../../../filled-engine.ts';
import { FATE_REPORTS } from './fate-reports.ts';

const ALL = indexOf(articlesIn(FATE_REPORTS));

/** The sentence that answers from all reports; undefined where the question is declined. */
function sentenceFor(question: string): string | undefined {
  const { answered, excerpts } = answerTo(question, ALL);
  const [first] = excerpts;
  if (!answered || first === undefined) return undefined;
  const { quote, answer, start } = first;
  return quote.slice(answer.start - start, answer.end - start);
}

/** The same where the reports of one event alone may answer. */
function sentenceIn(name: string, question: string): string | undefined {
  const file = `${name}.md`;
  const index = indexOf(articlesIn({ [file]: FATE_REPORTS[file] ?? '' }));
  const { answered, excerpts } = answerTo(question, index, { areTogether: () => true });
  const [first] = excerpts;
  if (!answered || first === undefined) return undefined;
  const { quote, answer, start } = first;
  return quote.slice(answer.start - start, answer.end - start);
}

describe('what became of people, asked in everyday words', () => {
  it.each<[string, RegExp]>([
    // how they are
    ['how is the boy from the Vessby tram stop now?', /pull through/],
    ['Is the boy who was shot at the tram stop in Vessby going to make it?', /pull through/],
    ['will the kid from the Vessby tram stop survive', /pull through/],
    ["how's the cashier from the Quarrow bank doing?", /stitches/],
    ['what state are the freed girls of Hollin in?', /thin and tired/],
    ['what condition are the pupils from the Eskerby coach in', /intensive care/],
    ['is the second woman from the Ostmark bakery still in hospital?', /left hospital/],
    ['is Mara Lund going to be ok?', /stable/],
    ["how's the guard of Norvik jail?", /recovering/],
    ['is the man who fell off the Tarnholm ferry alive?', /coma/],
    ['did anyone survive the coach crash at Eskerby?', /survivors|out of danger/],
    ['did anybody survive the farmhouse fire in Dray?', /did not survive|got out/],
    // how they were hurt
    ['where on his body was the boy from the Vessby tram stop hit', /thigh/],
    ['how badly was the cashier in Quarrow hurt?', /stitches|head/],
    ["how bad are Mara Lund's injuries?", /pelvis/],
    ['what part of her body was the other woman at the Ostmark bakery hit in?', /shoulder/],
    // caught or not
    ['was anyone arrested for the shooting on Larch Street in Vessby?', /no arrests/],
    ['have they got the guys who robbed the Quarrow bank?', /caught/],
    ['has anyone been caught for the Quarrow bank robbery', /caught/],
    ['is the man from the Ostmark bakery stabbing behind bars?', /handcuffs|bail/],
    ['anyone in custody over the girls seized in Hollin?', /No one has been detained/],
    ['did they find the escapees from Norvik jail?', /picked up|on the run/],
    ['have police tracked down the driver who hit Mara Lund', /still looking/],
    ['Eskerby coach driver, is he locked up or free?', /released without charge/],
    ['are any of the Norvik inmates still at large', /on the run/],
    // charges and courts
    ['what is the man from the Ostmark bakery charged with?', /one count/],
    ['which charges does the Ostmark bakery attacker face', /one count/],
    ['will anyone be prosecuted over the man overboard from the Tarnholm ferry?', /No charges/],
    ['will the driver of the Eskerby coach be charged', /without charge/],
    ['what did Ola Brandt plead?', /not guilty/],
    ['how did Brandt plead in the Quarrow bank case', /not guilty/],
    ['how long did Ida Corman get?', /22 years/],
    ['how many years did Corman get for poisoning Haas?', /22 years/],
    ["what was Ida Corman's sentence", /22 years/],
    ['was Corman convicted?', /guilty/],
    ['what did the court decide about Otto Venn', /cleared|fined/],
    ['did Otto Venn get off?', /cleared/],
    ['what punishment was Venn given?', /fined|cleared/],
    // where the hurt were taken, and how
    ['which hospital is the boy from the Vessby tram stop in?', /Corrin Memorial/],
    ['where did they take the survivors of the Eskerby coach crash?', /university clinic/],
    ['what hospital has the man from the Tarnholm ferry', /Brigid/],
    ['how did they get the man from the Tarnholm ferry to hospital?', /helicopter/],
    ['where were the freed Hollin girls brought', /barracks/],
    ['which hospital are the kids from the Dray farmhouse in?', /Infirmary/],
    // who found them, called, was with them
    ['who came across the body of Beno Haas?', /postman/],
    ['who found the cyclist in Corrin?', /jogger/],
    ['who came upon the coach above Eskerby', /shepherd/],
    ['who called the cops on the Quarrow bank robbers?', /baker/],
    ['who raised the alarm about the farmhouse in Dray?', /neighbour/],
    ['who reported Otto Venn to the police?', /cleaner/],
    ['who was with the boy at the tram stop in Vessby when he was shot?', /aunt/],
    ['who was with the man who fell off the Tarnholm ferry', /brother/],
    // what they did next
    ['what did the Ostmark bakery attacker do next?', /ran into/],
    ['where did the man go after the stabbing at the Ostmark bakery', /ran into/],
    ['what did the brother do right after the man fell from the Tarnholm ferry?', /threw/],
    ['how did the Quarrow bank robbers get away?', /motorcycle/],
    ['did the driver who hit the cyclist in Corrin flee?', /did not stop/],
    ['what did the Norvik inmates get away in?', /milk van/],
    // what led to it
    ['what started the stabbing at the Ostmark bakery?', /argument/],
    ['what were they fighting over at the Ostmark bakery', /argument/],
    ['what set off the fire at the farmhouse near Dray?', /lightning/],
    ['how come the coach left the road above Eskerby', /brakes/],
    ['what made the Eskerby coach crash', /brakes/],
    ['what was the row between Corman and Haas about?', /hedge/],
    // how many are left
    ['how many are still missing after the coach crash in Eskerby?', /Three/],
    ['how many of the Hollin girls are still held', /Eighteen/],
    ['how many girls from Hollin remain in captivity?', /Eighteen/],
    ['how many of the Norvik inmates are still out', /Three/],
  ])('"%s"', (question, told) => {
    expect(sentenceFor(question)).toMatch(told);
  });
});

describe('what no report tells', () => {
  it.each([
    'was anyone arrested for the shooting at the garden party in Sorrel?',
    'has anyone been caught for the Sorrel garden party shooting',
    'what is the gunman of the Sorrel garden party charged with?',
    'who called the police to the garden party in Sorrel?',
    'which hospital were the people from the Sorrel garden party taken to?',
    'did anybody survive the garden party shooting in Sorrel',
    'how long did the Sorrel garden party gunman get?',
    'what started the shooting at the garden party in Sorrel?',
    'what did the Sorrel gunman do next?',
    'who found the dead at the garden party in Sorrel',
    'what did the Vessby tram stop gunman plead?',
    'how long did Ola Brandt get?',
    'which hospital is Mara Lund in?',
    'what did the court decide about Mara Lund',
    'who was with Mara Lund when she was knocked down?',
    'who found the guard at the Norvik jail?',
    'was anyone arrested for the farmhouse fire in Dray',
    'where on his body was Otto Venn hit',
  ])('"%s" is declined', (question) => {
    expect(sentenceFor(question)).toBeUndefined();
  });
});

describe('the same of one event alone', () => {
  it.each<[string, string, RegExp]>([
    ['tram-stop', 'was anyone arrested?', /no arrests/],
    ['tram-stop', 'is he going to make it', /pull through/],
    ['tram-stop', 'Which hospital is he in?', /Corrin Memorial/],
    ['bank', 'have they caught them?', /caught/],
    ['bank', 'how did they get away', /motorcycle/],
    ['poisoning', 'how long did she get?', /22 years/],
    ['poisoning', 'who found him', /postman/],
    ['coach', 'how are the survivors now?', /intensive care/],
    ['bakery', 'what led to it?', /argument/],
    ['bakery', 'what happened next?', /then ran/],
    ['school', 'anyone arrested yet?', /No one has been detained/],
    ['ferry', 'will somebody be charged?', /No charges/],
  ])('%s: "%s"', (name, question, told) => {
    expect(sentenceIn(name, question)).toMatch(told);
  });

  it.each([
    ['garden', 'was anyone arrested?'],
    ['garden', 'what did he plead?'],
    ['garden', 'who called the police?'],
    ['jail', 'which hospital is he in?'],
    ['cyclist', 'how long did he get?'],
    ['farmhouse', 'has anyone been caught'],
  ])('%s: "%s" is declined', (name, question) => {
    expect(sentenceIn(name, question)).toBeUndefined();
  });
});
