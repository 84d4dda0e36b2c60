import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { articleOf, indexOf } from '../../../articles.ts';

/** Invented reports: each has what some questions ask for, and what only looks like it. */
const REPORTS: Readonly<Record<string, readonly [title: string, ...sentences: string[]]>> = {
  trawler: [
    'Ship rams pier in Tarnholm',
    'A ship rammed the east pier of Tarnholm on Tuesday night, police said.',
    'The Grete Holm, a 40-metre stern trawler, was on its way to Ostmark with a cargo of herring.',
    'She is owned by the Vessby firm Brandt Shipping.',
    'Four people were taken to a clinic with cuts.',
    'Repairs to the pier will cost about 2.4 million crowns, the harbour office estimates.',
    'The ship was doing 14 knots when it struck, and it came to rest 30 metres from the lighthouse.',
    'The pier was reopened to walkers on Friday.',
  ],
  farm: [
    'Boy, 9, shot at farm near Kelby',
    'A 9-year-old boy was shot in the foot at a farm near Kelby, Ohio, on Sunday, deputies said.',
    'His cousin, who is 12, fired the gun, according to the sheriff.',
    'It was a .22-caliber bolt-action rifle.',
    'The boy was struck twice.',
    'It is the third shooting at a farm in the county this year.',
    'Detectives want to talk to the driver of a gray pickup truck that was seen on the lane.',
    'Four of his friends were playing in the barn.',
  ],
  plane: [
    'Plane comes down near Ilden',
    'A plane crashed into a field near Ilden on Friday morning, killing the pilot.',
    'The plane was a single-engine Marlin turboprop, the aviation board said.',
    'It is registered to Ilden Sky Tours.',
    'Witnesses said that the plane was flying low over the school.',
    'The crash left a crater four metres deep.',
    'Mill Road remains closed in both directions.',
    'The airshow planned for Sunday has been called off.',
  ],
  robbery: [
    'Corner shop robbed in Vessby',
    'Two men robbed a corner shop in Vessby on Monday evening, police said.',
    'They made off with 900 crowns and six cartons of cigarettes.',
    'The shop stands on Dell Street, near the river.',
    'The men fled in a dark blue four-door saloon with a broken rear light.',
    'The owner, Ada Corman, 61, was not hurt.',
    'One of the robbers wore a green jacket.',
    'The shop will stay shut until Thursday.',
    'Nils Berg, 14, a pupil at Harrow Lane School, saw them run.',
  ],
  final: [
    'Rovers win the cup in Linden',
    'Linden Rovers won the cup on Saturday before a crowd of 9,000.',
    'They beat Ostmark City 3-1 at the new stadium.',
    'Goalkeeper Dan Rusk watched from the stands.',
    'Doctors gave Rusk a 20 per cent chance of playing again.',
    'Rusk had been taking Lomarin, a painkiller, for his knee.',
    'The stadium was built in 2029 for the city.',
  ],
  arson: [
    'Man jailed over barn fire in Ostrava Mill',
    'A man who set fire to a barn at Ostrava Mill was sentenced to 14 years in prison on Thursday.',
    'Karl Venn, 33, was convicted on five counts of arson.',
    'The fire was the 12th arson in the region in 2031.',
    'Firefighters from three towns came, and two of them were hurt.',
    'Venn had been arrested six times before.',
    'The barn belonged to his brother.',
  ],
};
const FILLERS = Array.from(
  { length: 60 },
  (_, nth) =>
    `Lamp ${nth} of the harbour was lit at dusk. Its keeper spoke about the weather of the year.`,
);
const INDEX = indexOf([
  ...Object.entries(REPORTS).map(([name, [title, ...sentences]]) =>
    articleOf(sentences.join(' '), { path: `${name}.txt`, title, published: '2031-05-14' }),
  ),
  ...FILLERS.map((body, nth) => articleOf(body, { path: `filler-${nth}.txt`, title: 'Lamps' })),
]);

/** The sentence that answers; undefined where the question is declined. */
function sentenceFor(question: string): string | undefined {
  const { answered, excerpts } = answerTo(question, INDEX);
  const [first] = excerpts;
  if (!answered || !first) return undefined;
  const { answer, start, quote } = first;
  return answer ? quote.slice(answer.start - start, answer.end - start) : quote;
}

describe('the kind of a thing', () => {
  it.each([
    ['what kind of boat hit the pier in Tarnholm?', /stern trawler/],
    ['What type of ship was it that rammed the pier at Tarnholm?', /stern trawler/],
    ['what kind of gun was the boy near Kelby shot with?', /bolt-action rifle/],
    ['Which gun did the cousin of the Kelby boy fire?', /bolt-action rifle/],
    ['what sort of truck was seen near the Kelby farm?', /gray pickup truck/],
    ['what make of plane crashed near Ilden?', /single-engine Marlin/],
    ['The plane that crashed near Ilden, what kind was it?', /single-engine Marlin/],
    ['what kind of car did the robbers of the Vessby shop drive off in?', /four-door saloon/],
    ['what vehicle did the two men in Vessby get away in?', /four-door saloon/],
    ['which medicine was Dan Rusk taking?', /Lomarin/],
    ['what drug did goalkeeper Rusk take for his knee', /Lomarin/],
  ])('is told in answer to "%s"', (question, sentence) => {
    expect(sentenceFor(question)).toMatch(sentence);
  });

  it.each([
    'what kind of gun did the Vessby robbers have?',
    'what sort of car did Karl Venn drive to the barn?',
    'what type of boat did the Ilden pilot own?',
    'which medicine was the Kelby boy given?',
  ])('is not made up for "%s"', (question) => {
    expect(sentenceFor(question)).toBeUndefined();
  });
});

describe('whose a thing is', () => {
  it.each([
    ['who does the ship that rammed the Tarnholm pier belong to?', /owned by/],
    ['who owns the boat that hit Tarnholm pier', /owned by/],
    ['Whose ship was it that hit the pier in Tarnholm?', /owned by/],
    ['who owned the plane that came down near Ilden?', /registered to/],
    ['whose plane was it near Ilden', /registered to/],
    ['Who owns the shop that was robbed in Vessby?', /The owner, Ada Corman/],
    ['whose barn burned at Ostrava Mill?', /belonged to his brother/],
    ['who did the barn at Ostrava Mill belong to?', /belonged to his brother/],
  ])('is told in answer to "%s"', (question, sentence) => {
    expect(sentenceFor(question)).toMatch(sentence);
  });

  it.each([
    'whose rifle was the boy near Kelby shot with?',
    'who legally owned the gun in the Kelby shooting?',
    'who owns the pickup truck seen near the Kelby farm?',
    'who owns the stadium in Linden where the Rovers won?',
  ])('is not made up for "%s"', (question) => {
    expect(sentenceFor(question)).toBeUndefined();
  });
});

describe('a measure', () => {
  it.each([
    ['how much will mending the Tarnholm pier cost?', /2\.4 million/],
    ['what will the repairs to the pier in Tarnholm cost', /2\.4 million/],
    ['how fast was the ship going that hit the Tarnholm pier?', /14 knots/],
    ['how far from the lighthouse did the Tarnholm ship stop?', /30 metres/],
    ['how deep is the crater near Ilden?', /four metres deep/],
    ['what did the robbers take from the Vessby shop?', /made off with/],
    ['what was stolen from the corner shop in Vessby?', /made off with/],
    ['how much money did they get from the Vessby shop?', /900 crowns/],
    ['what colour was the jacket of the Vessby robber?', /green jacket/],
    ['what odds did the doctors give Dan Rusk of playing again?', /20 per cent/],
    ['what was the score when Linden Rovers won the cup?', /3-1/],
  ])('is told in answer to "%s"', (question, sentence) => {
    expect(sentenceFor(question)).toMatch(sentence);
  });

  it.each([
    'how much did the plane that crashed near Ilden cost?',
    'what did the stadium in Linden cost?',
    'what colour was the ship that rammed the Tarnholm pier?',
    'how fast was the plane flying near Ilden?',
    'how deep is the water at the east pier of Tarnholm?',
    'what odds did doctors give the Kelby boy?',
  ])('is not made up for "%s"', (question) => {
    expect(sentenceFor(question)).toBeUndefined();
  });
});

describe('how many times, shots, years', () => {
  it.each([
    ['how many bullets hit the boy near Kelby?', /struck twice/],
    ['how many times was the Kelby boy shot', /struck twice/],
    ['how many farm shootings has Kelby county had this year?', /third shooting/],
    ['how many years in prison did Karl Venn get?', /14 years/],
    ['how many charges was Karl Venn convicted of?', /five counts/],
    ['how many arsons were there in the region that year, counting Ostrava Mill?', /12th arson/],
    ['how many times was Karl Venn arrested before?', /six times/],
    ['how many cartons of cigarettes did the Vessby robbers take?', /six cartons/],
  ])('are told in answer to "%s"', (question, sentence) => {
    expect(sentenceFor(question)).toMatch(sentence);
  });

  it.each([
    'how many seats did the plane near Ilden have?',
    'how many patients were in the clinic in Tarnholm?',
    'how many shots did the Vessby robbers fire?',
    'how many homicides did Linden have this year?',
  ])('are not made up for "%s"', (question) => {
    expect(sentenceFor(question)).toBeUndefined();
  });
});

describe('which one of its kind', () => {
  it.each([
    ['which street is the robbed Vessby shop on?', /Dell Street/],
    ['what road is shut after the plane crash near Ilden?', /Mill Road/],
    ['what school does Nils Berg go to?', /Harrow Lane School/],
    ['which company owns the ship that hit Tarnholm pier?', /Brandt Shipping/],
    ['which team did the Rovers beat for the cup?', /Ostmark City/],
  ])('is told in answer to "%s"', (question, sentence) => {
    expect(sentenceFor(question)).toMatch(sentence);
  });

  it.each([
    'which school does the Kelby boy go to?',
    'which street is the stadium in Linden on?',
    'what floor did the Vessby robbery happen on?',
  ])('is not made up for "%s"', (question) => {
    expect(sentenceFor(question)).toBeUndefined();
  });
});

describe('whether a thing is open', () => {
  it.each([
    ['is the pier in Tarnholm open again?', /reopened/],
    ['Is the Tarnholm pier still closed?', /reopened/],
    ['is Mill Road still shut after the Ilden crash?', /remains closed/],
    ['has Mill Road near Ilden been reopened?', /remains closed/],
    ['was the airshow at Ilden cancelled?', /called off/],
    ['is the robbed shop in Vessby open?', /stay shut/],
  ])('is told in answer to "%s"', (question, sentence) => {
    expect(sentenceFor(question)).toMatch(sentence);
  });

  it.each([
    'is the stadium in Linden closed?',
    'is the farm near Kelby open?',
    'has the Vessby market been cancelled?',
  ])('is not made up for "%s"', (question) => {
    expect(sentenceFor(question)).toBeUndefined();
  });
});

describe('everyday words', () => {
  it.each([
    ['what do the cops say about the kid shot near Kelby?', /deputies said/],
    ['the 9yo near Kelby OH, where was he hit?', /in the foot/],
    ['was the 9 y/o in Kelby, OH shot in the foot?', /in the foot/],
    ['what happened to the schoolboy at the farm near Kelby?', /shot in the foot/],
    ['which guys robbed the store in Vessby?', /Two men robbed/],
    ['ship rammed a pier in Tarnholm in may 2031?', /rammed the east pier/],
  ])('are understood in "%s"', (question, sentence) => {
    expect(sentenceFor(question)).toMatch(sentence);
  });

  it('are no other words', () => {
    expect(sentenceFor('what happened to the 6yo near Kelby?')).toBeUndefined();
  });
});
