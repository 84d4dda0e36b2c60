import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../index/search/query/question.ts';
import { ranked } from '../../../../index/search/rank/ranking.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const published = '2024-03-06';

/** The sentence that leads among some reports. */
function leading(question: string, ...bodies: readonly string[]): string | undefined {
  const index = indexOf(
    bodies.map((body, nth) => articleOf(body, { id: `report-${nth}`, published })),
  );
  const [best] = ranked(questionOf(question, index), index);
  if (!best) return undefined;
  const { passage, sentences } = best;
  const most = Math.max(...sentences.map(({ score }) => score));
  const span = passage.sentences[sentences.findIndex(({ score }) => score === most)];
  return span && passage.article.body.slice(span.start, span.end);
}

const VIGIL = `Dozens of neighbours rallied for peace after the accidental shooting of a boy on Sunday.

Police have not said who held the gun. The father identified the boy as Len Marsh.

A vigil will be held for Len in front of the home where the shooting happened on the 200 block of Quarry Street.`;
const LAUNCH = `The Heron rocket is the work of ten years. The Heron rocket will carry a bell to the moon.

Going into the Tuesday test of the Heron, only three launches of the rocket are ordered.

The Heron rocket is scheduled to launch on Thursday at 1:30pm.`;

describe('when it was', () => {
  it('is told by a date in the clause that holds what is asked', () => {
    const leads = leading(
      'when were the Hollin girls abducted',
      `Twenty girls of Hollin came home. Of the Hollin girls abducted at first, scores ran off, while another was found this year.

The girls of Hollin were abducted in April 2021.`,
    );
    expect(leads).toContain('April 2021');
  });

  it('is not told by the day on which somebody spoke of it', () => {
    const leads = leading(
      'when did the Norvik mill burn',
      `The Norvik mill burned down, a spokesman said on Tuesday. The Norvik mill was old.

The Norvik mill caught fire on Sunday and burned for a day.`,
    );
    expect(leads).toContain('Sunday');
  });

  it('is told by a time of day without a colon, as agencies write it', () => {
    const leads = leading(
      'when did the bomb at the Norvik bank go off',
      `NORVIK -- A bomb exploded at a bank, the Norvik bank, injuring two. The bomb at the Norvik bank was large.

A spokesman said that the bomb went off at the Norvik bank at 2115 local time.`,
    );
    expect(leads).toContain('2115');
  });
});

describe('where it was', () => {
  it('is told by a spot, however few words of the question its sentence holds', () => {
    expect(leading('Where was Len Marsh shot?', VIGIL)).toContain('Quarry Street');
  });

  it('is not told by a sentence that names no place', () => {
    const best = leading(
      'Where was Ada Vale killed?',
      `TOLEDO, Ohio — A woman was stabbed to death on Monday in Toledo. Ada Vale was killed by a man whom she knew. Ada Vale was 31.`,
    );
    expect(best).toContain('Toledo');
  });

  it('stays what it was where it is asked how somebody came there', () => {
    const best = leading(
      'Where did Len Marsh come from?',
      `${VIGIL}\n\nLen Marsh came from Norvik.`,
    );
    expect(best).toContain('Norvik');
  });
});

describe('when it was', () => {
  it('is when it is announced for, where it is yet to come', () => {
    expect(leading('When will the Heron rocket launch?', LAUNCH)).toContain('scheduled');
  });

  it('is not when it ended, where it is asked when it began', () => {
    const best = leading(
      'When did the attack start?',
      `Gunmen stormed the mill on Sunday evening, and shot two people dead. The attack was over on Monday afternoon.`,
    );
    expect(best).toContain('Sunday evening');
  });
});
