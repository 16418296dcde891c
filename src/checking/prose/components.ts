import { finding, type Finding } from '../finding.ts';

/** Components that editors may use in texts. */
export const PROSE_COMPONENTS = ['Note', 'LotDates'] as const;

/** What is wrong with the name of a component. */
export function componentMistake(name: string): Finding | undefined {
  const known: readonly string[] = PROSE_COMPONENTS;
  if (known.includes(name)) return undefined;
  const list = known.map((component) => `<${component}>`).join(', ');
  return finding('unknown-component', { name, known: list });
}
