import type { Finding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';

/** Which components may stand in a text. */
export const componentRules = {
  'unknown-component': {
    severity: 'error',
    description: 'Only components that the site offers are used.',
    example: { wrong: '<Hint>…</Hint>', right: '<Note>…</Note>' },
    message: (d: { name: string; known: string }) => [
      `There is no component <${d.name}>.`,
      `Use one of these: ${d.known}. Everything else is written as Markdown.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(componentRules);

/** Components that editors may use in texts. */
export const PROSE_COMPONENTS = ['Note', 'LotDates'] as const;

/** What is wrong with the name of a component. */
export function componentFinding(name: string): Finding | undefined {
  const known: readonly string[] = PROSE_COMPONENTS;
  if (known.includes(name)) return undefined;
  const list = known.map((component) => `<${component}>`).join(', ');
  return finding('unknown-component', { name, known: list });
}
