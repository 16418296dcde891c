import type { Locale, Localized } from '../i18n/locales.ts';

/*
 * What editors type, after it was found right. Every date is local wall time of the site's zone:
 * `2021-12-07` or `2021-12-07T10:00`.
 */

export interface CancellationContent {
  readonly published: string;
  readonly reason?: Localized | undefined;
}

export interface ChangeContent {
  readonly published: string;
  readonly start?: string | undefined;
  readonly closing?: string | undefined;
  /** Address on the contracting portal, or `tba`. */
  readonly portal?: string | undefined;
  readonly reason?: Localized | undefined;
}

export interface SuspensionContent {
  readonly published: string;
  readonly reason?: Localized | undefined;
  /** When its end was published; without it, the suspension lasts. */
  readonly resumed?: string | undefined;
}

interface AwardContent {
  readonly published: string;
  readonly contractor?: string | undefined;
}

export interface ProcedureContent {
  readonly reference: string;
  /** From when it is shown; without it, from its start. */
  readonly published?: string | undefined;
  /** Address on the contracting portal, or `tba`. */
  readonly portal?: string | undefined;
  readonly start?: string | undefined;
  readonly closing?: string | undefined;
  readonly changes?: readonly ChangeContent[] | undefined;
  readonly suspended?: readonly SuspensionContent[] | undefined;
  readonly cancelled?: CancellationContent | undefined;
  readonly award?: AwardContent | undefined;
}

export interface LotContent {
  readonly name: Localized;
  /** From when it is shown; without it, from the beginning. */
  readonly announced?: string | undefined;
  readonly procedures?: readonly ProcedureContent[] | undefined;
  readonly cancelled?: CancellationContent | undefined;
  readonly replaced?: { readonly published: string; readonly by: readonly string[] } | undefined;
  /** Addresses of the old site that lead to this lot, per language. */
  readonly formerAddresses?:
    Partial<Readonly<Record<Locale, readonly string[] | undefined>>> | undefined;
}
