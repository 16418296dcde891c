/** Components that editors may use in texts. */
export const PROSE_COMPONENTS = ['Note', 'LotDates'] as const;
