import { localMinute } from '../../editing/dates.ts';
import { findLot, findProcedure, isLotNumber } from '../../editing/find.ts';
import {
  withAward,
  withCancellation,
  withChange,
  withReplacement,
} from '../../editing/lot-file.ts';
import { Refusal } from '../../editing/refusal.ts';
import { organisation } from '../../organisation.ts';
import type { ProcedureContent } from '../../tenders/content.ts';
import { lotNumber } from '../../tenders/lot.ts';
import { momentFrom } from '../../tenders/time.ts';
import { allChoices, lotChoices, procedureChoices } from './choices.ts';
import { editCommand, editLot } from './edit.ts';
import { localizedAnswer, localizedFields, publishedField, requiredDate } from './fields.ts';

const procedureField = {
  about: 'the reference of the procedure',
  question: 'Which procedure?',
  example: 'SCS-VP18',
  isRequired: true,
  isArgument: true,
  choices: procedureChoices,
} as const;

const reasonFields = localizedFields('reason', {
  about: 'reason',
  example: { en: 'More time for bidders', de: 'Mehr Zeit für Bieter' },
  isRequired: false,
});

export const extend = editCommand({
  name: 'extend',
  about: 'move the deadline of a procedure to a later time',
  example: 'SCS-VP18 2023-04-03T12:00',
  fields: {
    reference: procedureField,
    closing: { ...requiredDate('the new deadline', '2027-01-26T12:00'), isArgument: true },
    published: publishedField('now'),
    ...reasonFields,
  },
  edit: (answers, desk) => {
    const { lot, procedure, index } = findProcedure(desk.content, answers.reference);
    const { reference } = procedure;
    const { closing } = answers;
    const current = deadlineOf(procedure);
    if (current !== undefined && endOf(closing) <= endOf(current)) {
      throw new Refusal(
        `${reference} closes ${current} as it is; ${closing} is not later.\n→ Look at the year, the day and the time. If the deadline really comes earlier, add the change to the file by hand.`,
      );
    }
    const published = answers.published ?? localMinute(desk.now);
    const change = { published, closing, reason: localizedAnswer('reason', answers) };
    return {
      changes: [editLot(desk, lot.id, (text) => withChange(text, index, change))],
      note: `From ${published} on, the deadline of ${reference} is ${closing}.`,
    };
  },
});

export const cancel = editCommand({
  name: 'cancel',
  about: 'cancel a procedure, or a whole lot',
  example: 'SCS-VP18 --reason-en "No bids" --reason-de "Keine Angebote"',
  fields: {
    what: {
      about: 'the reference of the procedure, or the number of the lot',
      question: 'What is cancelled?',
      example: 'SCS-VP18',
      isRequired: true,
      isArgument: true,
      choices: allChoices,
    },
    published: publishedField('now'),
    ...reasonFields,
  },
  edit: (answers, desk) => {
    const target = isLotNumber(answers.what)
      ? lotTarget(findLot(desk.content, answers.what))
      : procedureTarget(findProcedure(desk.content, answers.what));
    const { id, index, name, facts } = target;
    refuseRepetition(name, 'cancelled', facts.cancelled);
    const published = answers.published ?? localMinute(desk.now);
    const cancellation = { published, reason: localizedAnswer('reason', answers) };
    return {
      changes: [editLot(desk, id, (text) => withCancellation(text, index, cancellation))],
      note: `${name} is cancelled from ${published} on.`,
    };
  },
});

export const award = editCommand({
  name: 'award',
  about: 'say that a procedure was awarded',
  example: 'SCS-VP18 --contractor "Example GmbH"',
  fields: {
    reference: procedureField,
    contractor: {
      about: 'name of the company that won, if it may be named',
      question: 'Which company won? Enter to leave it out',
      example: 'Example GmbH',
      isRequired: false,
    },
    published: publishedField('now'),
  },
  edit: ({ reference: typed, contractor, published: given }, desk) => {
    const { lot, procedure, index } = findProcedure(desk.content, typed);
    const { reference } = procedure;
    refuseRepetition(reference, 'awarded', procedure.award);
    const published = given ?? localMinute(desk.now);
    return {
      changes: [editLot(desk, lot.id, (text) => withAward(text, index, { published, contractor }))],
      note: `${reference} is awarded from ${published} on.`,
    };
  },
});

export const replace = editCommand({
  name: 'replace',
  about: 'say that other lots take the place of a lot',
  example: '11 18',
  fields: {
    lot: {
      about: 'the number of the lot that is replaced',
      question: 'Which lot is replaced?',
      example: '11',
      isRequired: true,
      isArgument: true,
      choices: lotChoices,
    },
    by: {
      about: 'the numbers of the lots that take its place',
      question: 'Which lots take its place? Their numbers, with blanks between them',
      example: '18',
      isRequired: true,
      isArgument: true,
      isList: true,
    },
    published: publishedField('now'),
  },
  edit: ({ lot: typed, by: successors, published: given }, desk) => {
    const { id, content } = findLot(desk.content, typed);
    const name = `Lot ${lotNumber(id)}`;
    refuseRepetition(name, 'replaced', content.replaced);
    const by = successors
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((number) => findLot(desk.content, number).id);
    const published = given ?? localMinute(desk.now);
    return {
      changes: [editLot(desk, id, (text) => withReplacement(text, { published, by }))],
      note: `${name} is replaced by ${by.map(lotNumber).join(', ')} from ${published} on.`,
    };
  },
});

function lotTarget({ id, content }: ReturnType<typeof findLot>) {
  return { id, index: undefined, name: `Lot ${lotNumber(id)}`, facts: content };
}

function procedureTarget({ lot, index, procedure }: ReturnType<typeof findProcedure>) {
  return { id: lot.id, index, name: procedure.reference, facts: procedure };
}

/** A published fact is never edited. */
function refuseRepetition(
  name: string,
  outcome: string,
  fact: { readonly published: string } | undefined,
): void {
  if (!fact) return;
  throw new Refusal(`${name} is ${outcome} already, from ${fact.published} on.`);
}

/** The last deadline that the file names, published or not. */
function deadlineOf({ closing, changes = [] }: ProcedureContent): string | undefined {
  return changes.findLast((change) => change.closing !== undefined)?.closing ?? closing;
}

function endOf(closing: string): number {
  return momentFrom(closing, organisation.timeZone, 'end').at;
}
