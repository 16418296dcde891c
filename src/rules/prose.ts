import type { RuleSet } from './rule.ts';

/** What texts must keep to. */
export const proseRules = {
  'mdx-syntax': {
    severity: 'error',
    about: 'A text can be read as MDX: { and < have a meaning of their own there.',
    example: { wrong: 'less than <5 EUR', right: 'less than 5 EUR' },
    says: (d: { cause: string; column: number; remedy: string }) => [
      `From column ${d.column} on, the text cannot be read: ${d.cause}.`,
      d.remedy,
    ],
  },
  'head-missing': {
    severity: 'error',
    about: 'A text begins with a head between two lines of three dashes.',
    example: {
      wrong: 'Encryption between clouds …',
      right: '---\nsummary: …\n---\n\nEncryption …',
    },
    says: (d: { isOpen: boolean; keys: string }) => [
      d.isOpen
        ? 'The head of this text is not closed by a line of three dashes.'
        : 'The first line is not “---”, so the text has no head.',
      `Begin the file with “---”, then the lines of the head (${d.keys}), then “---”.`,
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
    says: (d: { code: string; place: 'brackets' | 'tag' | 'line' }) => [
      `“${d.code}” is program code.`,
      {
        brackets: 'Remove it. A curly bracket in plain text is written \\{.',
        tag: 'Remove it: inside the angle brackets stands only the name.',
        line: 'Remove it. In plain text, begin the line with another word than “import” or “export”.',
      }[d.place],
    ],
  },
  'heading-skipped': {
    severity: 'error',
    about: 'Headings begin with ## and go down one level at a time.',
    example: { wrong: '## Tests\n#### Security', right: '## Tests\n### Security' },
    says: (d: { found: string; expected: string }) => [
      d.found === '#'
        ? '“#” is the title of the page, which the site writes itself.'
        : `The heading begins with “${d.found}”, but at most “${d.expected}” can stand here.`,
      `Begin the heading with ${d.expected}.`,
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
  'image-missing': {
    severity: 'error',
    about: 'An image lies as a file beside the text.',
    example: {
      wrong: '![A network](https://example.org/network.png)',
      right: '![A network](network.png)',
    },
    says: (d: { target: string }) => [
      `There is no image “${d.target}” beside this text.`,
      'Put the image into the folder of the text and write the name of its file.',
    ],
  },
  'link-target': {
    severity: 'error',
    about: 'Links go to https:, mailto: or a page of this site.',
    example: { wrong: '[DTVP](http://www.dtvp.de)', right: '[DTVP](https://www.dtvp.de)' },
    says: (d: { target: string }) => [
      d.target
        ? `“${d.target}” is not a target that the site links to.`
        : 'The link has no target.',
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
