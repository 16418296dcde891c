/**
 * Control characters, halves of characters, and the sign that stands in place of bytes that are not
 * UTF-8: what is left of umlauts in a file that was saved with an encoding of old Windows versions.
 */
const UNREADABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFD]|\p{Surrogate}/u;

/** The first character in a text that nobody can read. */
export function unreadableIn(
  text: string,
): { readonly position: number; readonly code: string } | undefined {
  const match = UNREADABLE.exec(text);
  if (!match) return undefined;
  const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { position: match.index, code: `U+${number}` };
}
