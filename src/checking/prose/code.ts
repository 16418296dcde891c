import type { MdastNode } from 'satteri';
import type { Finding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { componentFinding } from './components.ts';

/** What of MDX may not stand in a text. */
export const codeRules = {
  'code-in-prose': {
    severity: 'error',
    description: 'Texts contain no program code: no import, no export, nothing in { }.',
    example: { wrong: '{2 + 3} lots', right: 'five lots' },
    message: (d: { code: string; place: 'brackets' | 'tag' | 'line' }) => [
      `“${d.code}” is program code.`,
      {
        brackets: 'Remove it. A curly bracket in plain text is written \\{.',
        tag: 'Remove it: only the name belongs inside the angle brackets.',
        line: 'Remove it. In plain text, begin the line with another word than “import” or “export”.',
      }[d.place],
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(codeRules);

/** What is wrong with a component: its name, or anything that stands beside it. */
export function tagFinding(node: MdastNode): Finding | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const misnamed = componentFinding(node.name ?? '');
  if (misnamed) return misnamed;
  const [attribute] = node.attributes;
  if (!attribute) return undefined;
  const code = attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value;
  return finding('code-in-prose', { code, place: 'tag' });
}

/** Code that stands in a text by itself. */
export function expressionFinding(node: MdastNode): Finding | undefined {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // The only way to write a comment in MDX.
      if (/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) return undefined;
      return finding('code-in-prose', { code: `{${node.value}}`, place: 'brackets' });
    case 'mdxjsEsm':
      return finding('code-in-prose', { code: node.value, place: 'line' });
    default:
      return undefined;
  }
}
