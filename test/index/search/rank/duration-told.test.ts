import { describe, expect, it } from 'vitest';
import { durationIn } from '../../../../index/search/rank/duration-told.ts';

describe('durationIn', () => {
  it.each([
    'The operation took three hours.',
    'The ferry pier was closed for several days.',
    'He was let go a few hours after they had seized him in the market.',
    'Somebody registered the name within 24 hours of the sale.',
    'The siege went on for 18 hours.',
    'They searched the lake overnight.',
    'The school has been shut since Monday.',
    'The hour-long standoff ended at noon.',
    'A three-hour surgery saved the girl’s eye.',
    'The fight lasted almost 20 hours.',
    'Half an hour later two men were in custody.',
    'The blaze burned from 9 p.m. until dawn.',
    'The crew spent two nights on the roof.',
    'It will be more than a week before the bridge reopens.',
    'The trip takes about six months.',
    'The road will stay closed until Thursday.',
    'The strike ended after nine days.',
    'The lights were out for an hour and a half.',
    'THE CAPTAIN WAS HELD FOR FORTY DAYS.',
    'Rescuers needed minutes, not hours: it was over in ten minutes.',
  ])('finds how long it was in "%s"', (sentence) => {
    expect(durationIn(sentence, 'how long was it?')).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'A 3-year-old was pulled from the lake.',
    'Ola Brandt, 42 years old, lived above the bakery.',
    'The gunman was sentenced to nine years in prison.',
    'He faces up to 30 years behind bars.',
    'Callers can reach a 24-hour hotline.',
    'The mill burned down six months ago.',
    'Ferries have sunk there in recent years.',
    'It was the third fire in two years.',
    'The pier closed on Monday.',
    'She has earned ten dollars an hour.',
    'The dam was built in 1954.',
    'He had marked his first day at work.',
    'The days of the old mill are over.',
    'A 12-year sentence is asked for.',
    'The shop is open 24 hours a day.',
    'She turned 18 years of age in May.',
    'The boy, aged 9 months, slept.',
    'It was the worst flood in 40 years.',
    'He lives about five minutes from the hospital.',
    'The farm is a ten-minute drive north of it.',
    'The nearest school is two hours away.',
  ])('finds none in "%s"', (sentence) => {
    expect(durationIn(sentence, 'how long was it?')).toBeLessThan(0.4);
  });

  it('finds how long somebody was sentenced where that is asked', () => {
    const sentence = 'The gunman was sentenced to nine years in prison.';
    expect(durationIn(sentence, 'how long is his prison sentence?')).toBeGreaterThan(0.5);
  });

  it('prefers how soon where that is asked', () => {
    const asked = 'how quickly was the thief caught?';
    expect(durationIn('Within an hour he was caught.', asked)).toBeGreaterThan(
      durationIn('He was held for an hour.', asked),
    );
    expect(durationIn('He was caught immediately.', asked)).toBeGreaterThan(0.5);
    expect(durationIn('The hall burned immediately.', 'how long did it burn')).toBe(0);
  });

  it('prefers the unit asked for', () => {
    const asked = 'how many days did the strike last?';
    expect(durationIn('It lasted nine days.', asked)).toBeGreaterThan(
      durationIn('It lasted nine weeks.', asked),
    );
  });
});
