import { z } from 'zod';
import { fact } from './fact.ts';

/** Whom bidders may turn to (eForms BT-502 to BT-506). */
export const contact = fact({
  key: 'contact',
  description: 'Whom bidders may turn to: name, e-mail address and perhaps telephone number.',
  expects: 'a block with “name” and “email”',
  example: '{ name: Procurement Office, email: procurement@example.org }',
  schema: ({ text }) =>
    z.strictObject({
      name: text('name'),
      email: z.email().meta({ expects: 'an e-mail address, like procurement@example.org' }),
      phone: z
        .string()
        .regex(/^\+\d[\d -]{4,}\d$/)
        .meta({ expects: 'a telephone number with the code of its country, like +41 44 123 45 67' })
        .optional(),
    }),
  json: {
    schema: z.strictObject({
      name: z.string(),
      email: z.email(),
      phone: z.string().nullable(),
    }),
    value: ({ name, email, phone }) => ({ name, email, phone: phone ?? null }),
  },
  places: ['page'],
  text: ({ name, email, phone }) =>
    [name, email, ...(phone === undefined ? [] : [phone])].join(', '),
  csv: {
    contact_name: ({ name }) => name,
    contact_email: ({ email }) => email,
    contact_phone: ({ phone = '' }) => phone,
  },
  ocdsContact: ({ name, email, phone }) => ({
    name,
    email,
    ...(phone !== undefined && { telephone: phone }),
  }),
});
