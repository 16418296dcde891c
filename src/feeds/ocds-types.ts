import type { OcdsContact } from '../facts/fact.ts';

/*
 * The fields of the Open Contracting Data Standard 1.1 with the lots extension that this site states. What
 * is not known is left out. Dates are RFC 3339 in UTC with seconds: whoever compares texts, or the days in
 * them, finds them in the order in which they are.
 */

type Translated<Field extends string> = {
  readonly [translation in `${Field}_${string}`]?: string;
};

export type ReleaseTag =
  | 'planning'
  | 'planningUpdate'
  | 'tender'
  | 'tenderUpdate'
  | 'tenderAmendment'
  | 'tenderCancellation'
  | 'award'
  | 'contract'
  | 'compiled';

export type TenderStatus =
  'planning' | 'planned' | 'active' | 'cancelled' | 'unsuccessful' | 'complete' | 'withdrawn';

interface OrganisationReference {
  readonly id: string;
  /** The same as in the list of parties. */
  readonly name: string;
}

export interface Party extends OrganisationReference {
  readonly roles: readonly string[];
  readonly contactPoint?: OcdsContact & { readonly name: string; readonly url: string };
  readonly address?: { readonly locality: string };
}

export interface RelatedProcess {
  readonly id: string;
  readonly relationship: readonly ('planning' | 'prior' | RepeatOrReplacement)[];
  readonly title: string;
  readonly scheme: 'ocid';
  readonly identifier: string;
  readonly uri: string;
}

type RepeatOrReplacement = 'unsuccessfulProcess' | 'replacementProcess';

export interface OcdsDocument extends Translated<'title'> {
  readonly id: string;
  readonly documentType?: 'tenderNotice';
  readonly title: string;
  readonly url: string;
  readonly datePublished?: string;
  readonly format?: string;
  readonly language: string;
}

export interface Amendment extends Translated<'rationale'> {
  readonly id: string;
  readonly date: string;
  readonly description: string;
  readonly rationale?: string;
  readonly amendsReleaseID?: string;
  readonly releaseID: string;
  readonly relatedLots?: readonly string[];
}

/** Null takes back what an earlier release said. */
interface Period {
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}

export interface Tender extends Translated<'title' | 'description'> {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly status: TenderStatus;
  readonly procuringEntity: OrganisationReference;
  readonly submissionMethod?: readonly ['electronicSubmission'];
  readonly tenderPeriod?: Period;
  readonly lots?: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: TenderStatus;
    readonly tenderPeriod?: Period;
  }[];
  readonly documents?: readonly OcdsDocument[];
  readonly amendments?: readonly Amendment[];
}

export interface Award {
  readonly id: string;
  readonly status: 'active';
  readonly date?: string;
  readonly value?: { readonly amount: number; readonly currency: string };
  readonly suppliers?: readonly OrganisationReference[];
  readonly relatedLots?: readonly string[];
}

export interface Contract {
  readonly id: string;
  /** Identity of its award. */
  readonly awardID: string;
  readonly status: 'active';
  readonly dateSigned: string;
}

export interface Release {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly ReleaseTag[];
  readonly initiationType: 'tender';
  readonly language: string;
  readonly parties: readonly Party[];
  readonly buyer: OrganisationReference;
  readonly tender: Tender;
  readonly awards?: readonly Award[];
  readonly contracts?: readonly Contract[];
  readonly relatedProcesses?: readonly RelatedProcess[];
}
