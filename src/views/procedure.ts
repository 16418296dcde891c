import { procedureAnchor } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { LotRecord, LotStatus, ProcedureRecord } from '../tenders/record.ts';
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
  readonly form: 'link' | 'struck' | 'text' | 'unknown' | 'none';
}

/** What the table and the page of a lot show of a procedure, or of a lot without any. */
export interface ProcedureView {
  readonly status: StatusView;
  readonly start: MomentView | undefined;
  readonly closing: MomentView | undefined;
  readonly portal: PortalView;
  /** Whether unknown dates may still come. */
  readonly isPending: boolean;
}

export function statusView(locale: Locale, status: LotStatus): StatusView {
  return { status, label: strings[locale].status[status] };
}

export function procedureView(locale: Locale, procedure: ProcedureRecord): ProcedureView {
  const { status, terms } = procedure;
  return {
    status: statusView(locale, status),
    start: terms.start && momentView(locale, terms.start),
    closing: terms.closing && momentView(locale, terms.closing, 'deadline'),
    portal: portalView(procedure),
    isPending: status === 'announced',
  };
}

/** A lot to which there is no procedure yet. */
export function emptyProcedureView(locale: Locale, { status }: LotRecord): ProcedureView {
  const isPending = status === 'announced';
  return {
    status: statusView(locale, status),
    start: undefined,
    closing: undefined,
    portal: { reference: undefined, href: undefined, form: isPending ? 'unknown' : 'none' },
    isPending,
  };
}

/** The fragment that names a procedure on the page of its lot. */
export function anchorOf({ reference }: ProcedureRecord): string {
  return procedureAnchor(reference);
}

function portalView({ reference, status, terms }: ProcedureRecord): PortalView {
  const href = terms.portal;
  if (status === 'open' && href) return { reference, href, form: 'link' };
  const isOver = status === 'closed' || status === 'awarded';
  return { reference, href: undefined, form: isOver ? 'struck' : 'text' };
}
