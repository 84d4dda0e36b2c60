/** Rows of cells; the first row is the head, and all are as long as it. */
export type Rows = readonly (readonly string[])[];

/** The rows aligned for a terminal: names to the left, figures to the right. */
export function plainTable(rows: Rows): string {
  return padded(rows)
    .map((row) => `${row.join('  ').trimEnd()}\n`)
    .join('');
}

/** The same as Markdown, laid out as Prettier does. */
export function markdownTable(rows: Rows): string {
  const [head = [], ...body] = padded(rows, 3);
  const rule = head.map(({ length }, nth) =>
    nth === 0 ? '-'.repeat(length) : `${'-'.repeat(length - 1)}:`,
  );
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/** A figure to three significant digits: 0.123, 1.23, 12.3, 1,234; a dash for none. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

function padded(rows: Rows, least = 0): string[][] {
  const widths = (rows[0] ?? []).map((_, nth) =>
    Math.max(least, ...rows.map((row) => row[nth]?.length ?? 0)),
  );
  return rows.map((row) =>
    widths.map((width, nth) => {
      const cell = row[nth] ?? '';
      return nth === 0 ? cell.padEnd(width) : cell.padStart(width);
    }),
  );
}
