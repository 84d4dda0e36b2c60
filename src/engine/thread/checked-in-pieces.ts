import type { Statement } from '../../../index/check/statement.ts';
import type { Checked, Part } from '../engine.ts';

/**
 * A text checked statement by statement, each asked for when the one before has come. Rejects as soon as one
 * cannot be asked for.
 */
export async function checkedInPieces(pieceOf: (part: Part) => Promise<Checked>): Promise<Checked> {
  const statements: Statement[] = [];
  for (;;) {
    const piece = await pieceOf({ from: statements.length, count: 1 });
    if (piece.statements.length === 0) return { ...piece, statements };
    statements.push(...piece.statements);
  }
}
