import { LibraryError } from '../../library/library.ts';

/** An error as a thread can send it: sent as it is, it would lose its class and its name. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: SentError;
}

/** How deep causes of causes are sent; an error may be its own cause. */
const MAX_CAUSES = 4;

/** A thrown value in the form that is sent. */
export function sentError(error: unknown, depth = 0): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...(stack !== undefined && { stack }),
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...(cause instanceof Error && depth < MAX_CAUSES && { cause: sentError(cause, depth + 1) }),
  };
}

/** The error that was sent, with its own stack; a LibraryError is one again. */
export function receivedError({ name, message, stack, code, cause }: SentError): Error {
  const options = cause && { cause: receivedError(cause) };
  const error =
    name === LibraryError.name ? new LibraryError(message, options) : new Error(message, options);
  return Object.assign(error, {
    ...(name !== LibraryError.name && { name }),
    ...(stack !== undefined && { stack }),
    ...(code !== undefined && { code }),
  });
}
