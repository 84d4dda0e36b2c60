const LARGE = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
/** From here on few people know the names. */
const NAMELESS = 1e15;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number of an axis, for people: "1,500", "2.5 million", "3 × 10¹⁸". */
export function numberWords(value: number): string {
  const size = Math.abs(value);
  if (size >= NAMELESS || (size > 0 && size < 1e-4)) return inPowers(value);
  for (const [one, name] of LARGE) if (size >= one) return `${grouped(value / one)} ${name}`;
  return grouped(value);
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 12 });
}

function inPowers(value: number): string {
  const [digits = '', power = ''] = value.toExponential().split('e');
  const raised = String(Number(power)).replaceAll(
    /./gu,
    (sign) => SUPERSCRIPTS[Number(sign)] ?? '⁻',
  );
  const factor = Number(digits);
  return factor === 1 ? `10${raised}` : `${factor} × 10${raised}`;
}
