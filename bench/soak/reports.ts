import { oneOf } from '../random.ts';

const TOWNS = ['Brennal', 'Vessby', 'Port Sallow', 'Tarnholm', 'Rike', 'Hollin Cross', 'Ostmark'];
const THINGS = ['ferry', 'mill', 'school', 'market', 'bridge', 'depot', 'tram', 'harbour'];
const EVENTS = ['A fire broke out', 'A bomb went off', 'Shots were fired', 'A wall collapsed'];

/** An invented report as a file: one of many that share towns and things, each with numbers of its own. */
export function reportOf(nth: number, random: () => number): string {
  const town = oneOf(TOWNS, random);
  const thing = oneOf(THINGS, random);
  const day = 1 + Math.floor(random() * 28);
  const [dead, hurt] = [1 + Math.floor(random() * 40), 1 + Math.floor(random() * 90)];
  const published = `2031-0${1 + Math.floor(random() * 9)}-${String(day).padStart(2, '0')}`;
  const lines = [
    `${oneOf(EVENTS, random)} at the ${thing} of ${town} on Monday, and ${dead} people died, police said.`,
    `Another ${hurt} people were hurt. Report ${nth} of the ${town} Post said that nobody had claimed it.`,
    `"We heard it ${nth} streets away," said a baker. In 2004 a ${oneOf(THINGS, random)} burned there.`,
    `The road to ${oneOf(TOWNS, random)} stayed closed until the evening, and schools opened a day later.`,
  ];
  return `---\ntitle: ${thing} of ${town}, report ${nth}\nsource: ${town} Post\npublished: ${published}\n---\n${lines.join('\n\n')}\n`;
}

/** A question that such reports answer. */
export function questionOf(random: () => number): string {
  const [town, thing] = [oneOf(TOWNS, random), oneOf(THINGS, random)];
  return oneOf(
    [
      `How many people died at the ${thing} of ${town}?`,
      `What happened at the ${thing} of ${town}?`,
      `Who claimed the bomb in ${town}?`,
      `When was the fire in ${town}?`,
    ],
    random,
  );
}
