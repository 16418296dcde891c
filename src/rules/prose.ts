import type { RuleSet } from './rule.ts';

/** What texts must keep to. */
export const proseRules = {
  'mdx-syntax': {
    severity: 'error',
    about: 'A text can be read as MDX: { and < have a meaning of their own there.',
    example: { wrong: 'less than <5 EUR', right: 'less than 5 EUR' },
    says: (d: { cause: string; column: number }) => [
      `The text cannot be read from column ${d.column} on: ${d.cause}`,
      'Two usual causes: a “{” or a “<” in plain text (write \\{ or \\<, or use words), or a component such as <Note> that is not closed by </Note>.',
    ],
  },
  'unknown-component': {
    severity: 'error',
    about: 'Only the components that the site offers.',
    example: { wrong: '<Hint>…</Hint>', right: '<Note>…</Note>' },
    says: (d: { name: string; known: string }) => [
      `There is no component <${d.name}>.`,
      `Use one of these: ${d.known}. Everything else is written as Markdown.`,
    ],
  },
  'code-in-prose': {
    severity: 'error',
    about: 'Texts hold no program code: no import, no export, nothing in { }.',
    example: { wrong: '{2 + 3} lots', right: 'five lots' },
    says: (d: { code: string }) => [
      `“${d.code}” is program code.`,
      'Remove it. A curly bracket in plain text is written \\{.',
    ],
  },
  'heading-skipped': {
    severity: 'error',
    about: 'Headings begin with ## and go down one level at a time.',
    example: { wrong: '## Tests\n#### Security', right: '## Tests\n### Security' },
    says: (d: { found: string; expected: string }) => [
      `The heading has “${d.found}”, where “${d.expected}” is the deepest that can stand.`,
      `Write ${d.expected} before the heading.`,
    ],
  },
  'image-without-alt': {
    severity: 'error',
    about: 'An image has a text for those who do not see it.',
    example: {
      wrong: '![](network.png)',
      right: '![Two clouds joined by an encrypted tunnel](network.png)',
    },
    says: (d: { target: string }) => [
      `The image ${d.target} has no alternative text.`,
      'Say in the square brackets what the image shows.',
    ],
  },
  'link-target': {
    severity: 'error',
    about: 'Links go to https:, mailto: or a page of this site.',
    example: { wrong: '[DTVP](http://www.dtvp.de)', right: '[DTVP](https://www.dtvp.de)' },
    says: (d: { target: string }) => [
      `“${d.target}” is not a target that the site links to.`,
      'Write an address with https://, mailto:, or a page of this site such as ../lot4/.',
    ],
  },
  'unsupported-markdown': {
    severity: 'error',
    about:
      'No footnotes, and no alignment in tables: the site cannot show them well in every language.',
    example: { wrong: '| a | b |\n| :- | -: |', right: '| a | b |\n| --- | --- |' },
    says: (d: { what: string; remedy: string }) => [`The text holds ${d.what}.`, d.remedy],
  },
} as const satisfies RuleSet;
