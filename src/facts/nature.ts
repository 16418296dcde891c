import { z } from 'zod';
import { messages } from '../i18n/messages.ts';
import { asTyped, fact } from './fact.ts';

const natureSchema = z.enum(['services', 'supplies', 'works']);

/** What kind of contract is sought (eForms BT-23, code list contract-nature). */
export const nature = fact({
  key: 'nature',
  description: 'Kind of contract: services, supplies or works.',
  expects: 'one of services, supplies, works',
  example: 'services',
  schema: () => natureSchema,
  json: asTyped(natureSchema),
  places: ['page'],
  text: (kind, locale) => messages(locale).factText.natures[kind],
  search: (kind, locale) => messages(locale).factText.natures[kind],
  csv: { nature: (kind) => kind },
  ocds: (kind) => ({ mainProcurementCategory: kind === 'supplies' ? 'goods' : kind }),
});
