import { formatParts, type MomentStyle } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Moment } from '../tenders/time.ts';

/** A moment as readers and machines see it. */
export interface MomentView {
  readonly datetime: string;
  readonly date: string;
  /** Time and zone, or what a day as a deadline means. */
  readonly time: string | undefined;
}

export function momentView(locale: Locale, moment: Moment, style?: MomentStyle): MomentView {
  return { datetime: moment.iso, ...formatParts(locale, moment, style) };
}
