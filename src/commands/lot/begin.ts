import { descriptionPath, lotPath } from '../../checks/file-names.ts';
import { localMinute } from '../../editing/dates.ts';
import { draftDescription } from '../../editing/drafts.ts';
import { findLot, lotIdFrom } from '../../editing/find.ts';
import { lotFile, withProcedure } from '../../editing/lot-file.ts';
import { Refusal } from '../../editing/refusal.ts';
import { localeIds, type Localized } from '../../i18n/locales.ts';
import { organisation } from '../../organisation.ts';
import { lotNumber } from '../../tenders/lot.ts';
import { referenceOf } from '../../tenders/reference.ts';
import { momentFrom } from '../../tenders/time.ts';
import { DRAFT } from '../../schemas/prose.ts';
import { lotChoices } from './choices.ts';
import { textOf, type Desk } from './desk.ts';
import { editCommand, editLot } from './edit.ts';
import { localizedAnswer, localizedFields, publishedField, requiredDate } from './fields.ts';

export const newLot = editCommand({
  name: 'new',
  about: 'begin a lot: its file, and a draft of its description in every language',
  example: '14 --name-en "Energy metering" --name-de "Energiemessung"',
  fields: {
    lot: {
      about: 'the number of the new lot',
      question: 'Which number does the new lot have?',
      example: '14',
      isRequired: true,
      isArgument: true,
    },
    ...localizedFields('name', {
      about: 'name of the lot',
      example: { en: 'Energy metering', de: 'Energiemessung' },
      isRequired: true,
    }),
    announced: { ...publishedField('now') },
  },
  edit: (answers, desk) => {
    const id = lotIdFrom(answers.lot);
    const path = lotPath(id);
    if (textOf(desk, path) !== undefined) {
      throw new Refusal(`Lot ${lotNumber(id)} is there already: ${path}. Nothing was written.`);
    }
    // Every language is required, so that none can be missing.
    const name = localizedAnswer('name', answers) as Localized;
    const announced = answers.announced ?? localMinute(desk.now);
    const drafts = localeIds
      .map((locale) => ({ locale, path: descriptionPath(locale, id) }))
      // What was written before the lot stays as it is.
      .filter((draft) => textOf(desk, draft.path) === undefined)
      .map((draft) => ({ path: draft.path, after: draftDescription(name[draft.locale]) }));
    return {
      changes: [{ path, after: lotFile({ name, announced }) }, ...drafts].map((file) => ({
        ...file,
        before: undefined,
      })),
      note: `Lot ${lotNumber(id)} is shown from ${announced}, its description when it is written.`,
    };
  },
});

export const round = editCommand({
  name: 'round',
  about: 'add the next procedure of a lot, the first one or a further round',
  example:
    '14 --start 2026-12-10 --closing 2027-01-12T12:00 --portal https://www.dtvp.de/Satellite/notice/CXP4YV7EXAM',
  fields: {
    lot: {
      about: 'the number of the lot',
      question: 'Of which lot?',
      example: '14',
      isRequired: true,
      isArgument: true,
      choices: lotChoices,
    },
    start: requiredDate('start of the submission period', '2026-12-10'),
    closing: requiredDate('deadline for bids', '2027-01-12T12:00'),
    portal: {
      about: 'address of the procedure on the contracting portal, or tba',
      question: 'Address on the contracting portal (or tba)',
      example: `https://${organisation.portal.hosts[0]}/Satellite/notice/…`,
      isRequired: true,
    },
    published: publishedField('at its start, or now if that has passed'),
  },
  edit: ({ lot: typed, start, closing, portal, published: given }, desk) => {
    const { id, content } = findLot(desk.content, typed);
    const number = lotNumber(id);
    const end = content.cancelled ? 'cancelled' : content.replaced && 'replaced';
    if (end) throw new Refusal(`Lot ${number} is ${end}: it gets no further procedure.`);
    const reference = referenceOf(
      organisation.referencePrefix,
      number,
      (content.procedures ?? []).length + 1,
    );
    // Without a date of its own a procedure counts as published at its start: that may not be in the
    // past, when nobody could have read it.
    const hasStarted = momentFrom(start, organisation.timeZone).at <= desk.now;
    const published = given ?? (hasStarted ? localMinute(desk.now) : undefined);
    const procedure = { reference, published, portal, start, closing };
    return {
      changes: [editLot(desk, id, (text) => withProcedure(text, procedure))],
      note: [
        published === undefined
          ? `${reference} is shown from its start, ${start}. To show it earlier, give --published.`
          : `${reference} is shown from ${published}.`,
        ...draftsOf(id, desk).map((path) => `The description is still a draft: ${path}`),
      ].join('\n'),
    };
  },
});

/** The files of a lot's descriptions that are still to be written. */
function draftsOf(lot: string, { content }: Desk): readonly string[] {
  return content.descriptions
    .filter(({ id, content: { published } }) => id === lot && published === DRAFT)
    .map(({ path }) => path);
}
