import type { MdastNode } from 'satteri';
import type { SpotFinding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { spotOf } from './nodes.ts';

/** How headings follow each other. */
export const headingRules = {
  'heading-skipped': {
    severity: 'error',
    description: 'Headings begin with ## and go down one level at a time.',
    example: { wrong: '## Tests\n#### Security', right: '## Tests\n### Security' },
    message: (d: { found: string; expected: string }) => [
      d.found === '#'
        ? '“#” is the title of the page, which the site writes itself.'
        : `The heading begins with “${d.found}”, but at most “${d.expected}” is possible here.`,
      `Begin the heading with ${d.expected}.`,
    ],
  },
} as const satisfies RuleSet;

/** Headings of a text begin with `##`: the first level is the title of the page. */
const FIRST_LEVEL = 2;

const finding = findingsOf(headingRules);

/** Headings that are not one level below the one before them, or are the title of the page. */
export function headingFindings(nodes: readonly MdastNode[]): readonly SpotFinding[] {
  const findings: SpotFinding[] = [];
  let level = FIRST_LEVEL - 1;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    if (node.depth < FIRST_LEVEL || node.depth > level + 1) {
      const expected = '#'.repeat(Math.max(Math.min(level + 1, node.depth), FIRST_LEVEL));
      const found = finding('heading-skipped', { found: '#'.repeat(node.depth), expected });
      findings.push({ found, spot: spotOf(node) });
    }
    level = Math.max(node.depth, FIRST_LEVEL);
  }
  return findings;
}
