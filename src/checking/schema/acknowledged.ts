import { z } from 'zod';

/** Key of the list, in the file of a lot and at the head of a text. */
export const ACKNOWLEDGED = 'acknowledged';

/** Warnings that are right as they stand; which names there are is not a matter of form. */
export const acknowledgedSchema = z
  .array(z.string().meta({ expects: 'the name of a warning, like closing-on-free-day' }))
  .min(1)
  .describe('Warnings of the check that are right as they stand, by their names.')
  .meta({ expects: 'a list of warnings, like [closing-on-free-day]' });
