import { TextMaker } from '../../src/library/readers/making/text-maker.ts';
import { READERS } from '../../src/library/readers/readers.ts';
import { UnreadableError } from '../../src/library/unread.ts';
import { oneOf } from '../random.ts';
import type { PartResult } from './tally.ts';

/** Beginnings that make a file look like one of its kind. */
const HEADS = [
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
  'PK\u0003\u0004\u0014\u0000\u0000\u0000\b\u0000word/document.xml',
  '<!doctype html><html><head><title>Fire</title></head><body><article><p>',
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n',
  'From: a@b.example\r\nSubject: =?utf-8?Q?=FF?=\r\n\r\n',
  '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;',
  '---\ntitle: &a [*a, *a]\n---\n',
  '# Fire\n\n![x](javascript:alert(1))\n\n',
  '',
];
const PIECES = [
  '<div>',
  '</div>',
  '<table><tr><td>',
  '<script>alert(1)</script>',
  '<p>Nine boats burned.</p>',
  '[a](b',
  '](',
  '> > > ',
  '***',
  '&#0;',
  '\u0000',
  '\ufffd',
  '\u202e',
  '=2+3\t',
  '@everyone ',
  '--b\r\n',
  'endobj\n',
  '[[[[',
  '((((',
  'x'.repeat(200),
  'é\u0301'.repeat(20),
  '火事 ',
  '\n\n',
  '"',
  '<a href="//[::]">',
];
/** What is still answered while somebody waits. */
const SLOW_MS = 5_000;

/** `count` generated files through every reader: an article or a sentence comes of each. */
export async function hostile(count: number, random: () => number): Promise<PartResult> {
  const maker = new TextMaker();
  const found = { crashes: 0, errors: 0 };
  let read = 0;
  let slow = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const reader = oneOf(READERS, random);
    const began = performance.now();
    try {
      await maker.make(reader, bytesOf(random));
      read += 1;
    } catch (error) {
      if (!(error instanceof UnreadableError)) {
        found.errors += 1;
        process.stderr.write(`${reader.name}, input ${nth}: ${String(error)}\n`);
      }
    }
    if (performance.now() - began > SLOW_MS) slow += 1;
  }
  const said = `${count} inputs, ${read} read, ${count - read - found.errors} refused, ${slow} over 5 s`;
  return { part: 'hostile', tally: found, said };
}

function bytesOf(random: () => number): Uint8Array {
  const times = Math.floor(random() ** 3 * 3_000);
  const piece = oneOf(PIECES, random);
  const isMonotone = random() < 0.3;
  let text = oneOf(HEADS, random);
  for (let nth = 0; nth < times; nth += 1) text += isMonotone ? piece : oneOf(PIECES, random);
  const bytes = Buffer.from(text);
  // some bytes are others, and the end is missing
  for (let nth = 0; nth < bytes.length * 0.001 * random(); nth += 1)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes.subarray(0, random() < 0.3 ? Math.floor(random() * bytes.length) : bytes.length);
}
