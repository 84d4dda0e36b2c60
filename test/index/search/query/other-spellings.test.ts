import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { findIn } from '../../../../index/search/answer/find.ts';
import { articlesOf, indexOf } from '../../../articles.ts';

/** What is answered from one text, and which words are said to be nowhere. */
function asked(question: string, text: string) {
  const { answered, missing, excerpts } = answerTo(question, indexOf(articlesOf(text)));
  return { answered, missing, first: excerpts[0]?.quote };
}

function found(words: string, ...texts: string[]) {
  const { excerpts, missing } = findIn(indexOf(articlesOf(...texts)), words, {
    from: 0,
    count: 10,
  });
  return { quotes: excerpts.map(({ quote }) => quote), missing };
}

describe('a word', () => {
  it.each([
    ['M16 rifles', 'They found M-16 rifles.'],
    ['M-16 rifles', 'They found M16 rifles.'],
    ['AK 47', 'He carried an AK47.'],
    ['AK47', 'He carried an AK 47.'],
    ['copilot', 'The co-pilot was asleep.'],
    ['co-pilot', 'The copilot was asleep.'],
    ['well-known', 'A wellknown smack sank.'],
    ['e mail', 'She sent an email.'],
    ['J R R Vance', 'They met J. R. R. Vance.'],
    ['at 5:30', 'It began at 5.30 on Monday.'],
    ['at 5.30', 'It began at 5:30 on Monday.'],
    ['at 4 p.m.', 'It began at 4:00 p.m. on Monday.'],
    ['at 4:00', 'It began at 4 p.m. on Monday.'],
    ['Saint Brannock', 'The tower of St. Brannock fell.'],
    ['St Ilda', 'The windows of Saint Ilda broke.'],
    ['Route 9', 'A lorry burned on Rte. 9 today.'],
    ['tank number 4', 'Acid ran from tank No. 4 today.'],
    ['Mount Tessel', 'They came down from Mt. Tessel.'],
    ['Tarn Street', 'A shop on Tarn St. burned.'],
    ['谁被警方带走?', '厂长孙立国已被警方带走调查。'],
    ['白鹭河', '一艘渡船在白鹭河上倾覆。'],
    ['林晓峰', '当地医院院长林晓峰说。'],
    ['สนามฟุตบอล', 'ทุกคนอยู่ที่สนามฟุตบอล'],
  ])('asked for as %s is found however it is written', (question, text) => {
    expect(asked(question, text)).toEqual({ answered: true, missing: [], first: text });
    expect(found(question, text)).toEqual({ quotes: [text], missing: [] });
  });

  it.each([
    ['Who resigned?', 'Kolvar re-signed Jan Brod.'],
    ['carpet', 'The car pet was a dog.'],
    ['manslaughter', 'They heard the man slaughter a pig.'],
    ['Saint Brannock', 'On Main St. the house of Brannock burned.'],
    ['海关', '因为大雪,上海关闭了机场。'],
    ['京都', '東京都の地下鉄で停電が起きた。'],
  ])('asked for as %s is not found in other words: %s', (question, text) => {
    expect(asked(question, text).answered).toBe(false);
  });
});

it('finds an exact phrase however its words are parted', () => {
  const text = 'A well-known smack of J. R. Vance sent an e-mail.';
  for (const phrase of ['"well-known smack"', '"J.R. Vance"', '"an email"'])
    expect(found(phrase, text).quotes).toEqual([text]);
});

it('finds an exact phrase cut at the end of a line, and quotes it as it stands', () => {
  const text = 'The trawler carried refri-\ngerated mackerel.';
  expect(found('"refrigerated mackerel"', `Trawler sinks\n\n${text}`).quotes).toEqual([text]);
});
