import type { Article } from '../../../index/article/article.ts';
import { articleOf } from '../../articles.ts';

/** A report of an invented newspaper: its title, its day of publication and its text. */
function reportOf(name: string, published: string, title: string, body: string): Article {
  return articleOf(`${title}\n\n${body}`, { path: `${name}.txt`, title, published });
}

/** Two reports of one shooting, and what its trial said half a year later. */
export const bridge = [
  reportOf(
    'bridge-first',
    '2031-03-03',
    'Baker shot dead on Tallow bridge',
    'TALLOW — A baker was shot dead on the old bridge in Tallow late on Sunday, police said. Osmund Rike, 41, was walking home from his bakery when a man in a green coat fired three times from a van. The van was found burning near the quarry.',
  ),
  reportOf(
    'bridge-second',
    '2031-03-05',
    'Green van sought after shooting of Tallow baker',
    'Police in Tallow are looking for a green van seen on the old bridge on Sunday night, when the baker Osmund Rike, 41, was shot. A man in a green coat fired three times. The bakery stayed closed on Tuesday and flowers lay at the bridge.',
  ),
];
export const bridgeTrial = reportOf(
  'bridge-trial',
  '2031-09-18',
  'Ferryman on trial for killing of baker Rike',
  'A ferryman, Halvar Moen, told a court on Wednesday that he did not fire the shots that killed the baker Osmund Rike. Rike, 41, was shot on the old bridge in Tallow on 2 March 2031. The prosecutor said that the green coat was found in the quarry, near the burned van.',
);

/** Another shooting in the same town and month, of somebody else. */
export const inn = [
  reportOf(
    'inn-first',
    '2031-03-20',
    'Two wounded by shots at Tallow inn',
    'Two guests were wounded when shots were fired into the Heron Inn in Tallow on Wednesday evening, police said. The innkeeper, Runa Tveit, 58, and the fiddler Jory Pell, 23, were taken to hospital. A quarrel over a card game had begun at noon.',
  ),
  reportOf(
    'inn-second',
    '2031-03-21',
    'Card game led to shots at Heron Inn',
    'A quarrel over a card game led to the shots at the Heron Inn in Tallow on Wednesday, police said. The fiddler Jory Pell, 23, left hospital; the innkeeper Runa Tveit, 58, is still there. A guest who lost at cards was arrested.',
  ),
];

export const ferry = [
  reportOf(
    'ferry-first',
    '2030-11-09',
    'Ferry Havlund runs aground off Port Sallow',
    'The ferry Havlund ran aground on a sandbank off Port Sallow on Friday morning with 60 passengers. Twelve of them were hurt. Captain Ilse Brandt said that the rudder had jammed in the current.',
  ),
  reportOf(
    'ferry-second',
    '2030-11-10',
    'Rudder blamed for grounding of the Havlund',
    'A jammed rudder put the ferry Havlund on a sandbank off Port Sallow on Friday, Captain Ilse Brandt told harbour inspectors. Twelve of her 60 passengers were hurt, and divers looked at the rudder on Saturday.',
  ),
];

export const mill = [
  reportOf(
    'mill-first',
    '2031-06-12',
    'Fire destroys Brennal flour mill',
    'A fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed and 1,793 sacks of flour burned. The brigade, led by Sigrun Vale, fought the blaze from the river until dawn.',
  ),
  reportOf(
    'mill-second',
    '2031-06-14',
    'Brennal mourns three millers killed in fire',
    'Brennal mourned the three millers killed in the fire at its flour mill on Wednesday. Sigrun Vale, who led the brigade, said that flour dust had caught a spark. Of 1,793 sacks none was saved from the blaze.',
  ),
];

export const landslide = reportOf(
  'landslide',
  '2029-01-22',
  'Landslide buries road above Vessby',
  'Heavy rain set off a landslide that buried the mountain road above Vessby on Sunday. Nobody was hurt, but forty sheep of the shepherd Ansel Grue were lost. The road stays closed for weeks.',
);

export const train = reportOf(
  'train',
  '2030-02-15',
  'Night train derails at Ostmark junction',
  'The night train to Havlind derailed at Ostmark junction early on Friday. Nine passengers were injured. Engineers found a broken switch, and the railway company replaced it by noon.',
);

/** All of them: six events. */
export const reports: readonly Article[] = [
  ...bridge,
  bridgeTrial,
  ...inn,
  ...ferry,
  ...mill,
  landslide,
  train,
];
