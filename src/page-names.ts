/** Names of the pages of prose: of their files, and of all but the first the last segments of their addresses. */
export const PAGES: readonly string[] = ['tenders', 'accessibility'];
