/** A JSON object, whose fields are checked one by one. */
export type Json = Readonly<Record<string, unknown>>;

/** `value` as an object; an empty one when it is not one. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The objects in `value`; [] when it is no list. */
export function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** `value` as text: a string or a number as it is, anything else as ''. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** `value` as a whole number, of bits or of a kind; 0 when it is none. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'string' ? Number(value) || 0 : 0;
}
