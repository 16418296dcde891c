import { lotNumber } from '../lot-id.ts';
import type { Award, Cancellation, Lot, Procedure } from '../tenders/lot.ts';
import type { Terms, TermsIn } from '../tenders/terms.ts';
import { momentFrom } from '../tenders/time.ts';
import { publicationOf } from './publication.ts';
import type {
  AwardContent,
  CancellationContent,
  LotContent,
  ProcedureContent,
} from './schema/lot.ts';
import { UNKNOWN_PORTAL } from './schema/portal-address.ts';
import { typedTerms } from './terms.ts';

/**
 * A lot of the domain: what stands in its file, with the dates resolved in a time zone. A procedure of
 * which nothing says from when it is shown is left out: the rules refuse it, and nobody may see it.
 *
 * @throws RangeError for a date that does not exist, as {@link momentFrom}
 */
export function lotFrom(id: string, content: LotContent, zone: string): Lot {
  const { announced, procedures = [], cancelled, replaced } = content;
  return {
    id,
    number: lotNumber(id),
    name: content.name,
    announced: announced === undefined ? undefined : momentFrom(announced, zone),
    procedures: procedures.flatMap((procedure) => procedureFrom(procedure, zone) ?? []),
    cancelled: cancelled && cancellationFrom(cancelled, zone),
    replaced: replaced && { published: momentFrom(replaced.published, zone), by: replaced.by },
  };
}

function procedureFrom(content: ProcedureContent, zone: string): Procedure | undefined {
  const published = publicationOf(content);
  if (published === undefined) return undefined;
  const { reference, changes = [], suspended = [], cancelled, award } = content;
  return {
    reference,
    published: momentFrom(published, zone),
    terms: termsFrom(typedTerms(content), zone),
    changes: changes.map((change) => ({
      ...termsFrom(typedTerms(change), zone),
      published: momentFrom(change.published, zone),
      reason: change.reason,
    })),
    suspensions: suspended.map((suspension) => ({
      published: momentFrom(suspension.published, zone),
      reason: suspension.reason,
      resumed: suspension.resumed === undefined ? undefined : momentFrom(suspension.resumed, zone),
    })),
    cancelled: cancelled && cancellationFrom(cancelled, zone),
    award: award && awardFrom(award, zone),
  };
}

function termsFrom({ portal, start, closing, facts }: TermsIn<string>, zone: string): Terms {
  return {
    portal: portal === UNKNOWN_PORTAL ? undefined : portal,
    start: start === undefined ? undefined : momentFrom(start, zone),
    closing: closing === undefined ? undefined : momentFrom(closing, zone, 'end'),
    facts,
  };
}

function awardFrom(content: AwardContent, zone: string): Award {
  const { published, contractor, contractors, concluded, value, bids } = content;
  return {
    published: momentFrom(published, zone),
    contractors: contractors ?? (contractor === undefined ? [] : [{ name: contractor }]),
    value,
    bids,
    concluded: concluded === undefined ? undefined : momentFrom(concluded, zone),
  };
}

function cancellationFrom(
  { published, cause, reason }: CancellationContent,
  zone: string,
): Cancellation {
  return { published: momentFrom(published, zone), cause, reason };
}
