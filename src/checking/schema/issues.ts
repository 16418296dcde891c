import type { z } from 'zod';
import type { Finding } from '../finding.ts';

/** A finding as an issue of a schema, to be found again by {@link findingFrom}. */
export function issueFrom(found: Finding, input: unknown) {
  const message = `${found.message} ${found.remedy}`;
  return { code: 'custom' as const, message, input, params: { found } };
}

/** What a value holds that is wrong, in the words of whoever stated the issue, if they did. */
export function heldBy(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'custom' ? (issue.params?.['holds'] as string | undefined) : undefined;
}

/** The finding that a check of ours put into an issue. */
export function findingFrom(issue: z.core.$ZodIssue): Finding | undefined {
  return issue.code === 'custom' ? (issue.params?.['found'] as Finding | undefined) : undefined;
}
