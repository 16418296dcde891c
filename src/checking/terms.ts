import { factValues } from '../facts/facts.ts';
import type { TermsIn } from '../tenders/terms.ts';
import type { ChangeContent, ProcedureContent } from './schema/lot.ts';

/** What an editor typed as the terms of a procedure or of a change, times as they stand there. */
export function typedTerms(content: ProcedureContent | ChangeContent): TermsIn<string> {
  const { portal, start, closing } = content;
  return { portal, start, closing, facts: factValues(content) };
}
