import { FERRY, INQUIRY } from './news-page.ts';

/** A line of a page: where its left end stands, in points from the left and from the top. */
interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const HEIGHT = 842;

/** A PDF with these lines on its pages. */
export function pdfFile(pages: readonly (readonly PdfLine[])[], title?: string): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', ''];
  objects[2] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  const kids: string[] = [];
  for (const lines of pages) {
    const shown = lines.map(
      ({ text, x, y, size }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${winAnsi(text)}) Tj ET`,
    );
    const stream = shown.join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  objects.push(title === undefined ? '<< >>' : `<< /Title (${winAnsi(title)}) >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, nth) => {
    const at = file.length;
    file += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function winAnsi(text: string): string {
  return text
    .replaceAll(/[\\()]/gu, String.raw`\$&`)
    .replaceAll('“', '\u0093')
    .replaceAll('”', '\u0094')
    .replaceAll('–', '\u0096');
}

/** A text broken into lines of at most so many characters. */
export function broken(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** Paragraphs as lines below one another, from `y`; `gap` is between paragraphs. */
function set(
  paragraphs: readonly string[],
  {
    x,
    y,
    width,
    gap = 10,
    indent = 0,
  }: { x: number; y: number; width: number; gap?: number; indent?: number },
): PdfLine[] {
  let at = y;
  return paragraphs.flatMap((paragraph) => {
    const lines = broken(paragraph, width).map((text, nth) => ({
      text,
      x: nth === 0 ? x + indent : x,
      y: at + nth * 13,
      size: 10,
    }));
    at += lines.length * 13 + gap;
    return lines;
  });
}

const running = (nth: number): PdfLine[] => [
  { text: 'Transport Board – Report 12', x: 60, y: 30, size: 8 },
  { text: `Page ${nth} of 2`, x: 280, y: 815, size: 8 },
];

/** Two pages, a gap between paragraphs, running heads; its file says a title that is none. */
export const twoPages = {
  bytes: pdfFile(
    [
      [
        ...running(1),
        { text: 'Collision at Port Sallow', x: 60, y: 80, size: 20 },
        { text: '15 March 2024', x: 60, y: 110, size: 10 },
        ...set(INQUIRY.slice(0, 2), { x: 60, y: 140, width: 80 }),
      ],
      [...running(2), ...set(INQUIRY.slice(2), { x: 60, y: 80, width: 80 })],
    ],
    'Microsoft Word - final_v3.docx',
  ),
  title: 'Collision at Port Sallow',
  published: '2024-03-15',
  paragraphs: INQUIRY,
};

/** Two columns below one headline; paragraphs begin with an indent and have no gap. */
export const twoColumns = {
  bytes: pdfFile([
    [
      { text: 'Ferry strikes pier, two dead', x: 60, y: 70, size: 22 },
      ...set(FERRY.slice(0, 3), { x: 60, y: 110, width: 44, gap: 0, indent: 12 }),
      ...set(FERRY.slice(3), { x: 320, y: 110, width: 44, gap: 0, indent: 12 }),
    ],
  ]),
  title: 'Ferry strikes pier, two dead',
  paragraphs: FERRY,
};

/** Each word set by itself; a paragraph goes on behind the end of its page. */
const [first, second, ...others] = FERRY;
const words = (lines: readonly PdfLine[]): PdfLine[] =>
  lines.flatMap(({ text, x, y, size }) => {
    let at = x;
    return text.split(' ').map((word) => {
      const one = { text: word, x: at, y, size };
      at += (word.length + 1) * size * 0.62;
      return one;
    });
  });
const cut = broken(second, 60);
export const goesOn = {
  bytes: pdfFile(
    [
      words(set([first, cut.slice(0, 2).join(' ')], { x: 60, y: 700, width: 60 })),
      words(set([cut.slice(2).join(' '), ...others], { x: 60, y: 60, width: 60 })),
    ],
    'Two killed in ferry accident',
  ),
  title: 'Two killed in ferry accident',
  paragraphs: FERRY,
};

/** A page as a browser prints it, with a table without a gap around it. */
const rows = ['Town Killed', 'Port Sallow 2', 'Lower Wick 0'];
export const printed = {
  bytes: pdfFile([
    [
      { text: '3/6/24, 11:42 PM', x: 30, y: 20, size: 8 },
      ...set([first, ...rows, second], { x: 60, y: 80, width: 80, gap: 0 }),
      { text: 'https://post.example/ferry', x: 30, y: 825, size: 8 },
      { text: '1/1', x: 550, y: 825, size: 8 },
    ],
  ]),
};

/** A page with nothing that could be read. */
export const scan = pdfFile([[]]);
