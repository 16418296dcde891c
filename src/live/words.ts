import type { Forms } from '../i18n/plural.ts';
import type { ProcedureStatus } from '../tenders/statuses.ts';
import type { Instant } from '../tenders/time.ts';
import type { NewsWords } from './news.ts';

/** What a status that comes while the page is open means for the elements that speak of it. */
export interface LiveStatus {
  readonly label: string;
  /** What an element carries for styles and scripts, by the names of its `data-` attributes. */
  readonly marks: Readonly<Record<string, string | undefined>>;
  readonly sign: string;
  readonly portal: 'link' | 'struck' | 'text';
}

/** What the script of a page knows and says, in its language; the page carries it as JSON. */
export interface Words {
  readonly lang: string;
  readonly zone: string;
  /** The instant of which the page speaks. */
  readonly asOf: Instant;
  /** Tells what was published then from what is published later. */
  readonly digest: string;
  /** Where the site says what is published now. */
  readonly address: string;
  /** The statuses that the clock alone can bring about. */
  readonly status: { readonly [Status in ProcedureStatus]?: LiveStatus };
  /** Said to screen readers: `{reference}` and `{status}` are filled in. */
  readonly changed: string;
  /** Title of the page; `{open}` is the number of open tenders. Absent where it does not count. */
  readonly title?: { readonly some: Forms; readonly none: string } | undefined;
  /** The reader’s own time: `{time}` is filled in. */
  readonly ownTime: string;
  readonly news: NewsWords;
}

/** The id of the element that carries the words. */
export const WORDS_ID = 'words';

/** The id of the element in which is said what the clock has changed. */
export const ANNOUNCEMENT_ID = 'announcement';

/** The id of the bar that tells what has been published since. */
export const NEWS_ID = 'news';
