import { AstroError } from 'astro/errors';

/**
 * An error that says what is wrong and what to do, and nothing of where in the program that was found:
 * whoever builds the site can mend the one, and has no use for the other.
 */
export function plainError(message: string, hint?: string): AstroError {
  const error = new AstroError(message, hint);
  delete error.stack;
  return error;
}
