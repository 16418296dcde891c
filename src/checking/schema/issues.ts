import type { z } from 'astro/zod';
import type { Finding } from '../finding.ts';

/** A finding as an issue of a schema, to be found again by {@link findingOf}. */
export function custom(found: Finding): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> {
  return {
    code: 'custom',
    message: `${found.message} ${found.remedy}`,
    params: { found },
  } as never;
}

/** The finding that a check of ours put into an issue. */
export function findingOf(issue: z.core.$ZodIssue): Finding | undefined {
  return issue.code === 'custom' ? (issue.params?.['found'] as Finding | undefined) : undefined;
}
