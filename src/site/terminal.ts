import { styleText } from 'node:util';
import type { Paint } from '../checking/reporting/report.ts';

/**
 * Paints what is printed to a stream: in colour on a terminal, and not at all in a file, a pipe or
 * where `NO_COLOR` asks for it.
 */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return (format, text) => styleText(format, text, { stream });
}
