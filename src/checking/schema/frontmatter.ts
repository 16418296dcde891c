import { z } from 'zod';
import { localTimeSchema } from './dates.ts';
import { acknowledgedSchema } from './acknowledged.ts';
import { formerAddressSchema } from './former-address.ts';
import { textSchema } from './text.ts';

const SUMMARY_LIMIT = 200;

/** The day from which a description is published that is still to be written: never. */
export const DRAFT = '9999-12-31';

/** The frontmatter of a lot's description, above its text. */
export const descriptionSchema = z
  .strictObject({
    published: localTimeSchema
      .optional()
      .describe('From when the text is shown; without it, from the beginning.'),
    summary: textSchema('summary', SUMMARY_LIMIT).describe(
      'One sentence for search engines and feeds.',
    ),
    acknowledged: acknowledgedSchema.optional(),
  })
  .meta({ expects: 'frontmatter with “summary”' });

/** The frontmatter of a page such as the introduction of the table. */
export const pageSchema = z
  .strictObject({
    title: textSchema('title').describe('Title of the page.'),
    description: textSchema('description', SUMMARY_LIMIT).describe(
      'One sentence for search engines.',
    ),
    formerAddresses: z
      .array(formerAddressSchema)
      .optional()
      .describe('Addresses on the old site that lead to this page.'),
    acknowledged: acknowledgedSchema.optional(),
  })
  .meta({ expects: 'frontmatter with “title” and “description”' });

export type DescriptionContent = z.infer<typeof descriptionSchema>;
export type PageContent = z.infer<typeof pageSchema>;
