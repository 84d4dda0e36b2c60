import { inflateRawSync } from 'node:zlib';
import { UnreadableError } from '../../unread.ts';

/** A file that unpacks to more is an attack, or holds pictures that nobody reads. */
const MAX_UNPACKED = 64 * 1024 * 1024;
const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
/** Bytes of the end of an archive without, and with the longest, comment. */
const END_BYTES = 22;
const MAX_END_BYTES = END_BYTES + 65_535;

const DAMAGED = 'is damaged: save it again';

/**
 * The files of a ZIP archive by path, unpacked. Throws UnreadableError for an archive that is
 * damaged, or unpacks to more than 64 MB: told while unpacking, not believed from the archive.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Buffer>();
  let left = MAX_UNPACKED;
  try {
    const end = endOf(archive);
    let at = archive.readUInt32LE(end + 16);
    for (let nth = archive.readUInt16LE(end + 10); nth > 0; nth -= 1) {
      if (archive.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry');
      const nameLength = archive.readUInt16LE(at + 28);
      const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
      const unpacked = contentOf(archive, at, left);
      left -= unpacked.length;
      files.set(path, unpacked);
      at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    throw new UnreadableError(
      code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks to more than 64 MB: save its text alone' : DAMAGED,
      { cause },
    );
  }
  return files;
}

function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - MAX_END_BYTES);
  for (let at = archive.length - END_BYTES; at >= first; at -= 1)
    if (archive.readUInt32LE(at) === END) return at;
  throw new RangeError('no end');
}

/** The file of the entry at `at` of the directory; at most `room` bytes of it may be there. */
function contentOf(archive: Buffer, at: number, room: number): Buffer {
  const method = archive.readUInt16LE(at + 10);
  const size = archive.readUInt32LE(at + 20);
  const head = archive.readUInt32LE(at + 42);
  const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
  const packed = archive.subarray(start, start + size);
  if (packed.length !== size) throw new RangeError('cut off');
  return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
}
