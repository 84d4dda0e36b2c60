import { oneDay } from './calendar.ts';
import {
  dateForm,
  type DateForm,
  type DateReading,
  type Parts,
  type Surroundings,
} from './form.ts';
import { writtenDay } from './named-days.ts';
import { ITS_YEAR, YEAR } from './vocabulary.ts';

const FEASTS: ReadonlyMap<string, { readonly month: string; readonly date: string }> = new Map([
  ["new year's eve", { month: 'December', date: '31' }],
  ["new year's day", { month: 'January', date: '1' }],
  ["valentine's day", { month: 'February', date: '14' }],
  ['halloween', { month: 'October', date: '31' }],
  ['christmas eve', { month: 'December', date: '24' }],
  ['christmas day', { month: 'December', date: '25' }],
]);
const FEAST =
  "(?<feast>new year['’]?s (?:eve|day)|valentine['’]?s day|halloween|christmas (?:eve|day))";
const FEAST_WORDS = ['new', 'valentine', 'valentines', 'halloween', 'christmas'];

/** Days that go by a name: feasts with one date in all years, and one day named by its date alone. */
export const knownDays: readonly DateForm[] = [
  dateForm(FEAST_WORDS, `${FEAST}${ITS_YEAR}`, feastDay),
  // "the 2011 New Year's Eve ball"
  dateForm(['#'], `${YEAR} ${FEAST}`, feastDay),
  // written so long after without its year
  dateForm(
    ['september', 'sept', '#'],
    String.raw`(?:September|Sept\.?) 11(?:th)?(?= (?:terror(?:ist)? )?attacks)|9/11(?!\p{N}|[/.]\p{N})`,
    () => ({ precision: 'day', days: oneDay('2001-09-11'), presumed: false }),
  ),
];

function feastDay(parts: Parts, around: Surroundings): DateReading | undefined {
  const name = parts['feast']?.toLowerCase().replace(/[\u00a0\u202f ]+/gu, ' ') ?? '';
  const feast = FEASTS.get(name.replace(/(?<=year|valentine)['’]?s/u, "'s"));
  return feast && writtenDay({ ...parts, ...feast }, around);
}
