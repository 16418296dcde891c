import { z } from 'zod';
import { messages } from '../i18n/messages.ts';
import { asTyped, fact } from './fact.ts';

/** Whether bids may depart from the specification (eForms BT-63). OCDS has a place for it only in an extension. */
export const variants = fact({
  key: 'variants',
  description: 'Whether bids that depart from the specification are allowed.',
  expects: 'true or false',
  example: 'false',
  schema: () => z.boolean(),
  json: asTyped(z.boolean()),
  places: ['page'],
  text: (areAllowed, locale) => {
    const { allowed, notAllowed } = messages(locale).factText.variants;
    return areAllowed ? allowed : notAllowed;
  },
  csv: { variants: String },
});
