import { isUnsuccessful } from '../tenders/causes.ts';
import type { ProcedureRecord } from '../tenders/record.ts';
import { STATUSES } from '../tenders/statuses.ts';
import type { Process, Step } from './ocds-process.ts';
import type { ReleaseTag, TenderStatus } from './ocds-types.ts';
import { type PastEntry, procedureOf } from '../tenders/catalogue.ts';

/** The status of a process in the standard's terms after a step. */
export function tenderStatus(
  { steps }: Process,
  until: Step,
  then: PastEntry,
  procedure: ProcedureRecord | undefined,
): TenderStatus {
  if (!procedure) {
    if (then.cancelled && isUnsuccessful(then.cancelled)) return 'unsuccessful';
    return then.replaced || then.cancelled ? STATUSES[then.status].ocds : 'planning';
  }
  if (procedure.cancelled && isUnsuccessful(procedure.cancelled)) return 'unsuccessful';
  const { end, ocds } = STATUSES[procedure.status];
  const isRepeated = steps.some(({ role, at }) => role === 'repeated' && at <= until.at);
  return end === 'undecided' && isRepeated ? 'unsuccessful' : ocds;
}

/** What each step of a process is, in the standard's terms. */
export function tagsOf(process: Process): readonly ReleaseTag[] {
  let isTender = false;
  return process.steps.map((step, index) => {
    const tag =
      process.reference === undefined ? planningTag(index) : tenderTag(process, step, isTender);
    isTender ||= tag === 'tender';
    return tag;
  });
}

function planningTag(index: number): ReleaseTag {
  return index === 0 ? 'planning' : 'planningUpdate';
}

/** @param isTender whether the call for tenders was already released */
function tenderTag(
  { entry, reference, steps }: Process,
  step: Step,
  isTender: boolean,
): ReleaseTag {
  const { terms } = procedureOf(entry.asOf(step.at), reference ?? '');
  const isDated = terms.start !== undefined && terms.closing !== undefined;
  const { kind } = step.event;
  if (step.role === 'own' && kind === 'awarded') return 'award';
  if (!isTender) {
    if (isDated) return 'tender';
    return planningTag(steps.indexOf(step));
  }
  if (step.role !== 'own') return 'tenderUpdate';
  switch (kind) {
    case 'extended':
    case 'corrected':
      return 'tenderAmendment';
    case 'resumed':
      return step.event.change ? 'tenderAmendment' : 'tenderUpdate';
    case 'cancelled':
      return isUnsuccessful(step.event.cancellation) ? 'tenderUpdate' : 'tenderCancellation';
    default:
      return 'tenderUpdate';
  }
}
