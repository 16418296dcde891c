import { procedureAnchor, procedureCalendarAddress } from '../routes/addresses.ts';
import { textIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import {
  isExtended,
  submissionPeriod,
  type LotRecord,
  type ProcedureRecord,
} from '../tenders/record.ts';
import type { SubmissionPeriod } from '../tenders/status.ts';
import { STATUSES, type LotStatus, type StatusTraits } from '../tenders/statuses.ts';
import { momentView, type MomentView } from './moment.ts';

/** A status with its word in a language. */
export interface StatusView {
  readonly status: LotStatus;
  readonly label: string;
}

/** How a procedure is pointed to: linked, struck through, as plain text, not yet, or not any more. */
export interface PortalView {
  readonly reference: string | undefined;
  readonly href: string | undefined;
  readonly form: StatusTraits['portal'] | 'unknown' | 'none';
}

export interface SuspensionView {
  readonly since: MomentView;
  readonly reason: string | undefined;
  /** That its deadline does not run; absent if that had passed before. */
  readonly halted: string | undefined;
}

/** What the table and the page of a lot show of a procedure, or of a lot without any. */
export interface ProcedureView {
  readonly status: StatusView;
  readonly start: MomentView | undefined;
  readonly closing: MomentView | undefined;
  readonly portal: PortalView;
  /** Its deadline for a calendar, as long as bids may come. */
  readonly calendar: string | undefined;
  /** From which the browser derives the status anew while the page ages. */
  readonly period: SubmissionPeriod;
  /** Whether a deadline later than the first one is in force. */
  readonly isExtended: boolean;
  /** Since when and why it is halted, if it is. */
  readonly suspension: SuspensionView | undefined;
  /** Whether unknown dates may still come. */
  readonly isPending: boolean;
}

export function statusView(locale: Locale, status: LotStatus): StatusView {
  return { status, label: messages(locale).status[status] };
}

export function procedureView(locale: Locale, procedure: ProcedureRecord): ProcedureView {
  const { status, terms, reference } = procedure;
  const { bids, isPending } = STATUSES[status];
  return {
    status: statusView(locale, status),
    start: terms.start && momentView(locale, terms.start),
    closing: terms.closing && momentView(locale, terms.closing, 'deadline'),
    portal: portalView(procedure),
    calendar: bids === 'none' ? undefined : procedureCalendarAddress(locale, reference),
    period: submissionPeriod(procedure),
    isExtended: isExtended(procedure),
    suspension: suspensionView(locale, procedure),
    isPending,
  };
}

/** A lot to which there is no procedure yet. */
export function emptyProcedureView(locale: Locale, { status }: LotRecord): ProcedureView {
  const { isPending } = STATUSES[status];
  return {
    status: statusView(locale, status),
    start: undefined,
    closing: undefined,
    portal: { reference: undefined, href: undefined, form: isPending ? 'unknown' : 'none' },
    calendar: undefined,
    period: {},
    isExtended: false,
    suspension: undefined,
    isPending,
  };
}

/** The fragment that names a procedure on the page of its lot. */
export function anchorOf({ reference }: ProcedureRecord): string {
  return procedureAnchor(reference);
}

/** What an element carries so that styles, and the scripts of the page, know what its status means. */
export function statusAttributes(status: LotStatus) {
  const { tone, bids, choice } = STATUSES[status];
  return { 'data-status': status, 'data-tone': tone, 'data-bids': bids, 'data-choice': choice };
}

/** As {@link statusAttributes}, for the word itself. */
export function tagAttributes(status: LotStatus) {
  const { tone, sign } = STATUSES[status];
  return { 'data-tone': tone, 'data-sign': sign };
}

/** What an element carries so that the browser can keep its status true. */
export function liveAttributes({ status, period }: ProcedureView) {
  const { start, closing, decided } = period;
  return {
    ...statusAttributes(status.status),
    ...(closing === undefined ? {} : { 'data-start': start, 'data-closing': closing }),
    ...(decided && { 'data-decided': decided }),
  };
}

function suspensionView(
  locale: Locale,
  { status, suspensions, terms }: ProcedureRecord,
): SuspensionView | undefined {
  const suspension = status === 'suspended' ? suspensions.at(-1) : undefined;
  if (!suspension) return undefined;
  const { published, reason } = suspension;
  return {
    since: momentView(locale, published),
    reason: reason && messages(locale).event.reason(textIn(reason, locale)),
    halted: terms.closing ? undefined : messages(locale).suspension.halted,
  };
}

function portalView({ reference, status, terms }: ProcedureRecord): PortalView {
  const { portal, bids } = STATUSES[status];
  const form = portal === 'link' && !terms.portal ? 'text' : portal;
  // The address of an upcoming procedure stands by for the minute of its start.
  return { reference, href: bids === 'none' ? undefined : terms.portal, form };
}
