/** Something a person cannot do in Discord's own client; the message says why. */
export class ActingError extends Error {
  override readonly name = 'ActingError';
}
