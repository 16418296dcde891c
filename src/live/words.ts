import type { Forms } from '../i18n/plural.ts';
import type { ProcedureStatus } from '../tenders/status.ts';

/** What the scripts of a page say, in its language; the page carries it as JSON. */
export interface Words {
  readonly lang: string;
  readonly zone: string;
  readonly status: Readonly<Record<ProcedureStatus, string>>;
  /** Said to screen readers: `{reference}` and `{status}` are filled in. */
  readonly changed: string;
  /** Title of the page; `{open}` is the number of open tenders. Absent where it does not count. */
  readonly title?: { readonly some: Forms; readonly none: string } | undefined;
  /** The reader’s own time: `{time}` is filled in. */
  readonly ownTime: string;
}

/** The id of the element that carries the words. */
export const WORDS_ID = 'words';
