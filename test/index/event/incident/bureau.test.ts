import { describe, expect, it } from 'vitest';
import { incidentOf } from '../../../../index/event/incident/incident.ts';
import { articleOf } from '../../../articles.ts';

/** The place of an incident of one report without a title of its own. */
function placeOf(dateline: string, body: string): string | undefined {
  return incidentOf([articleOf(body, { title: `${dateline}, 4 MAY 91 (WIRE)` })]).place;
}

describe('a report that a capital sends', () => {
  it.each([
    'TWO MEN SHOT A JUDGE OUTSIDE A SUPERMARKET THIS MORNING AND FLED.',
    'A BOMB EXPLODED AT A BANK THIS MORNING, POLICE HAVE REPORTED. NOBODY WAS HURT.',
    'FIVE MEN HURLED DYNAMITE STICKS AT A CLINIC ON ORRIN AVENUE, CAUSING DAMAGE. THE ATTACK WAS SHORT.',
    'GUNMEN KILLED THREE GUARDS AT A DEPOT LAST NIGHT, ACCORDING TO THE POLICE.',
    'THE MINISTRY HAS REPORTED THAT UNIDENTIFIED MEN TODAY KILLED A COLONEL AND HIS DRIVER.',
  ])('is on something there: %s', (body) => {
    expect(placeOf('LIMA', body)).toBe('Lima, Peru');
  });

  it.each([
    'THE PERUVIAN GOVERNMENT REGRETS THE KILLING OF THE TWO PRIESTS, A MINISTER SAID.',
    'PERUVIAN MINISTRY SPOKESMEN REPORTED A HARD BLOW TO THE REBELS. TROOPS ATTACKED FIVE FARMS.',
  ])('may be on something in its country: %s', (body) => {
    expect(placeOf('LIMA', body)).toBe('Peru');
  });

  it('is not at the capital of the country that it is on', () => {
    const body =
      'THE CHILEAN PRESIDENT LEFT OFFICE. CHILEAN PAPERS WRITE OF BOMB ATTACKS THAT SHOOK THE CAPITAL. CHILEAN LAW IS STRICT.';
    expect(placeOf('MOSCOW', body)).not.toBe('Moscow, Russia');
  });

  it('is not where somebody says "here" in a quotation', () => {
    const body =
      'PEASANTS WANT TO RETURN HOME. "WE ARE BEING ATTACKED HERE, AND CHILDREN ARE KILLED HERE," ONE OF THEM SAID.';
    expect(placeOf('LIMA', body)).not.toBe('Lima, Peru');
  });
});

describe('names that are no place of the event', () => {
  it.each([
    ['THE MEDELLIN CARTEL KILLED A JUDGE, THE POLICE SAID.', 'Medellin'],
    ['THE REBELS CHARGED IN QUITO TODAY THAT TROOPS BOMBED SEVERAL VILLAGES.', 'Quito'],
  ])('%s', (body, town) => {
    const incident = incidentOf([articleOf(body, { title: 'CLANDESTINE, 4 MAY 91 (WIRE)' })]);
    expect(incident.place ?? '').not.toContain(town);
  });
});
