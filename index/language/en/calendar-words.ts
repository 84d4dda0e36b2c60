/** From January on. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Those that are cut short, without their full stop. */
export const SHORT_MONTHS: readonly string[] =
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');

/** From Sunday on. */
export const WEEKDAYS: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const SHORT_WEEKDAYS: readonly string[] =
  'Sun Mon Tue Tues Wed Thu Thur Thurs Fri Sat'.split(' ');

/** With the month each begins with in the north. */
export const SEASONS: readonly (readonly [string, number])[] = [
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
];

/** Days with a name of their own, which reports call by their date: "just after midnight on Friday". */
export const HOLIDAYS = String.raw`new year['’]?s?(?: (?:eve|day))?|christmas(?: (?:eve|day))?|thanksgiving(?: day)?|easter(?: (?:sunday|monday))?|good friday|boxing day|independence day|memorial day|labou?r day|halloween|valentine['’]?s day|mother['’]?s day|father['’]?s day|ramadan|eid`;
