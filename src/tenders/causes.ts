/**
 * Why a procedure ended without a contract, by the codes of the list non-award-justification of eForms
 * (BT-144), and what that makes of it: nobody was found to whom it could be awarded, or it was given up.
 */
const CAUSES = {
  'no-rece': 'unsuccessful',
  'all-rej': 'unsuccessful',
  'one-admis': 'unsuccessful',
  'no-signed': 'unsuccessful',
  'chan-need': 'cancelled',
  'ins-fund': 'cancelled',
  'rev-body': 'cancelled',
  'rev-buyer': 'cancelled',
  'tch-pr-error': 'cancelled',
  other: 'cancelled',
} as const;

export type Cause = keyof typeof CAUSES;

export const CAUSE_CODES = Object.keys(CAUSES) as readonly Cause[];

/** Whether a procedure, or a lot, came to nothing by itself. */
export function isUnsuccessful({ cause }: { readonly cause?: Cause | undefined }): boolean {
  return cause !== undefined && CAUSES[cause] === 'unsuccessful';
}
