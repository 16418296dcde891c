import { absolute, lotAddress } from '../routes/addresses.ts';
import { localeIds, type Localized } from '../i18n/locales.ts';
import { ocdsContact, ocdsFacts } from '../facts/facts.ts';
import { plainText } from '../i18n/foreign-text.ts';
import { textIn, valueIn } from '../i18n/localized.ts';
import { lotTitle } from '../i18n/lots.ts';
import { reasonOf } from '../tenders/events.ts';
import { eventSentence } from '../wording/sentences.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import {
  translationsOf,
  type Catalogue,
  type PastEntry,
  procedureOf,
} from '../tenders/catalogue.ts';
import { statedTerms, type ProcedureRecord } from '../tenders/record.ts';
import type { Terms } from '../tenders/terms.ts';
import { isDay, isoInUtc, type Instant, type Moment } from '../tenders/time.ts';
import { eventKey } from './event-key.ts';
import { withRemovals } from './ocds-merge.ts';
import { relatedProcesses } from './ocds-relations.ts';
import { OCDS_LANGUAGE, ocdsTitle, type Process, type Step } from './ocds-process.ts';
import type {
  Amendment,
  Award,
  Contract,
  OcdsDocument,
  Party,
  Release,
  Tender,
} from './ocds-types.ts';
import { tagsOf, tenderStatus } from './ocds-status.ts';

const { partyId } = organisation.openData;
const language = OCDS_LANGUAGE;
const AUTHORITY = { id: partyId, name: organisation.name };

/**
 * The releases of one process, oldest first: one for each of its steps. A release holds all that
 * was known of the process when the step was published, and nothing of later.
 */
export function releasesOf(catalogue: Catalogue, process: Process): readonly Release[] {
  const tags = tagsOf(process);
  return process.steps.map((step, index) => {
    const then = process.entry.asOf(step.at);
    const procedure =
      process.reference === undefined ? undefined : procedureOf(then, process.reference);
    const suppliers = procedure ? suppliersOf(procedure) : [];
    const contract = procedure && contractOf(procedure);
    const isConclusion = contract !== undefined && tags[index] === 'award';
    const related = relatedProcesses(catalogue, process, step);
    return {
      ocid: process.ocid,
      id: step.releaseId,
      date: isoInUtc(step.at),
      tag: [...tags.slice(index, index + 1), ...(isConclusion ? (['contract'] as const) : [])],
      initiationType: 'tender',
      language,
      parties: [authority(procedure), ...suppliers],
      buyer: AUTHORITY,
      tender: tender(process, step, then, procedure),
      ...(procedure?.award && {
        awards: [award(procedure.reference, procedure.award, then.number, suppliers)],
      }),
      ...(contract && { contracts: [contract] }),
      ...(related.length > 0 && { relatedProcesses: related }),
    };
  });
}

function authority(procedure: ProcedureRecord | undefined): Party {
  return {
    ...AUTHORITY,
    roles: ['buyer', 'procuringEntity'],
    contactPoint: {
      name: organisation.short,
      ...factsInOcds(procedure, ocdsContact),
      url: valueIn(organisation.imprint, language),
    },
  };
}

function tender(
  process: Process,
  step: Step,
  then: PastEntry,
  procedure: ProcedureRecord | undefined,
): Tender {
  const { name, number, descriptions } = then;
  const status = tenderStatus(process, step, then, procedure);
  const summaries = descriptions.map(({ locale, summary }) => [locale, summary] as const);
  const own = summaries.find(([locale]) => locale === language)?.[1];
  const documents = [...portalDocument(procedure), ...pageDocuments(then)];
  const amendments = amendmentsOf(process, step);
  const period = tenderPeriod(procedure);
  return {
    id: procedure?.reference ?? then.id,
    title: ocdsTitle(name),
    ...translated('title', name),
    ...(own !== undefined && { description: own }),
    ...Object.fromEntries(summaries.map(([locale, summary]) => [`description_${locale}`, summary])),
    status,
    procuringEntity: AUTHORITY,
    ...(procedure && { submissionMethod: ['electronicSubmission'] }),
    ...period,
    ...factsInOcds(procedure, (values) => ocdsFacts(values, language)),
    ...(organisation.lots && {
      lots: [{ id: number, title: ocdsTitle(name), status, ...period }],
    }),
    ...(documents.length > 0 && { documents }),
    ...(amendments.length > 0 && { amendments }),
  };
}

/** What a procedure states, in the standard’s terms; null takes back what an earlier release said. */
function factsInOcds(
  procedure: ProcedureRecord | undefined,
  inOcds: (values: Terms['facts']) => object,
): object {
  if (!procedure) return {};
  const { firstTerms, changes, terms } = procedure;
  const earlier = [firstTerms, ...changes.map(({ after }) => after)];
  return withRemovals(
    inOcds(terms.facts),
    earlier.map(({ facts }) => inOcds(facts)),
  );
}

/** What is not known of the period is absent; what a suspension stops is null. */
function tenderPeriod(procedure: ProcedureRecord | undefined): Pick<Tender, 'tenderPeriod'> {
  if (!procedure) return {};
  const { start, closing } = procedure.terms;
  const stated = statedTerms(procedure);
  if (!stated.start && !stated.closing) return {};
  return {
    tenderPeriod: {
      ...(stated.start && { startDate: start ? isoInUtc(start.at) : null }),
      ...(stated.closing && { endDate: closing ? isoInUtc(lastInstant(closing)) : null }),
    },
  };
}

/** Of a whole day the standard wants the last second, not the first of the next day. */
function lastInstant({ local, at }: Moment): Instant {
  return isDay(local) ? at - 1000 : at;
}

/** The page of a portal for one procedure is its notice: it calls for bids, and says how they are made. */
function portalDocument(procedure: ProcedureRecord | undefined): readonly OcdsDocument[] {
  const url = procedure?.terms.portal;
  if (!procedure || url === undefined) return [];
  const title = Object.fromEntries(
    localeIds.map((locale) => [locale, messages(locale).procedure.portal]),
  ) as Localized;
  return [
    {
      id: 'portal',
      documentType: 'tenderNotice',
      title: title[language] ?? '',
      ...translated('title', title),
      url,
      ...publishedAt(portalSince(procedure)),
      language,
    },
  ];
}

/** When an address on the portal was first published here. */
function portalSince({ published, firstTerms, changes }: ProcedureRecord): Instant | undefined {
  if (firstTerms.portal !== undefined) return published.at;
  return changes.find(({ after }) => after.portal !== undefined)?.published.at;
}

/** Nothing for what is there from the beginning, of which no date is known. */
function publishedAt(since: Instant | undefined): Pick<OcdsDocument, 'datePublished'> {
  return since === undefined || since === -Infinity ? {} : { datePublished: isoInUtc(since) };
}

function pageDocuments(then: PastEntry): readonly OcdsDocument[] {
  if (!then.hasPage) return [];
  return translationsOf(then).map((locale) => ({
    id: `page-${locale}`,
    title: plainText(lotTitle(locale, then)),
    url: absolute(lotAddress(locale, then.id)),
    ...publishedAt(then.pageSince),
    format: 'text/html',
    language: locale,
  }));
}

/** The published changes and halts up to a step, each with the release that it amended. */
function amendmentsOf({ entry, steps }: Process, until: Step): readonly Amendment[] {
  return steps.slice(0, steps.indexOf(until) + 1).flatMap((step, index) => {
    const { event } = step;
    if (step.role !== 'own' || !('procedure' in event)) return [];
    const change = 'change' in event ? event.change : undefined;
    if (!change && !('suspension' in event)) return [];
    const reason = reasonOf(event);
    const amended = steps[index - 1]?.releaseId;
    return [
      {
        id: change ? String(event.procedure.changes.indexOf(change) + 1) : eventKey(event),
        date: isoInUtc(step.at),
        description: eventSentence(language, event),
        ...(reason && {
          rationale: plainText(textIn(reason, language)),
          ...translated('rationale', reason),
        }),
        ...(amended !== undefined && { amendsReleaseID: amended }),
        releaseID: step.releaseId,
        ...(organisation.lots && { relatedLots: [entry.number] }),
      },
    ];
  });
}

/** The companies that won, as parties. The identity of the first does not tell whether there are others. */
function suppliersOf({ reference, award: won }: ProcedureRecord): readonly Party[] {
  return (won?.contractors ?? []).map(({ name, town }, index) => ({
    id: `${reference}-supplier${index > 0 ? `-${index + 1}` : ''}`,
    name,
    roles: ['supplier'],
    ...(town !== undefined && { address: { locality: town } }),
  }));
}

/** The date of an award is that of the decision. Where a contract was concluded before the publication, nobody knows it. */
function award(
  reference: string,
  { published, concluded, value }: NonNullable<ProcedureRecord['award']>,
  lot: string,
  suppliers: readonly Party[],
): Award {
  const isConcluded = concluded !== undefined && concluded.at < published.at;
  return {
    id: awardId(reference),
    status: 'active',
    ...(!isConcluded && { date: isoInUtc(published.at) }),
    ...(value && { value: { amount: value.amount, currency: value.currency } }),
    ...(suppliers.length > 0 && { suppliers: suppliers.map(({ id, name }) => ({ id, name })) }),
    ...(organisation.lots && { relatedLots: [lot] }),
  };
}

function contractOf({ reference, award: won }: ProcedureRecord): Contract | undefined {
  if (!won?.concluded) return undefined;
  const dateSigned = isoInUtc(won.concluded.at);
  return { id: `${reference}-contract`, awardID: awardId(reference), status: 'active', dateSigned };
}

function awardId(reference: string): string {
  return `${reference}-award`;
}

/** `('title', { en: …, de: … })` → `{ title_en: …, title_de: … }` */
function translated<Field extends string>(
  field: Field,
  text: Localized,
): Record<`${Field}_${string}`, string> {
  return Object.fromEntries(
    Object.entries(text).map(([locale, translation]) => [`${field}_${locale}`, translation]),
  ) as Record<`${Field}_${string}`, string>;
}
