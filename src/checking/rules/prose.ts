import type { RuleSet } from '../rule.ts';

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
  'frontmatter-missing': {
    severity: 'error',
    about: 'A text begins with its frontmatter between two lines of three dashes.',
    example: {
      wrong: 'Encryption between clouds …',
      right: '---\nsummary: …\n---\n\nEncryption …',
    },
    says: (d: { isBegun: boolean; keys: string }) => [
      d.isBegun
        ? 'The frontmatter of this text is empty or not closed by a line of three dashes.'
        : 'The first line is not “---”, so the text has no frontmatter.',
      `Begin the file with “---”, then the lines of the frontmatter (${d.keys}), then “---”.`,
    ],
  },
  'frontmatter-line': {
    severity: 'error',
    about: 'The two lines around the frontmatter are three dashes and nothing else.',
    example: { wrong: '--- (a space)\nsummary: …\n----', right: '---\nsummary: …\n---' },
    says: (d: { line: string }) => [
      d.line.trim() === ''
        ? 'Above the frontmatter stands an empty line.'
        : d.line.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '') === '---'
          ? 'Around the three dashes of this line stands something that cannot be seen.'
          : `“${d.line.trim()}” is more than three dashes.`,
      'Delete the line and type three dashes, with nothing above, before or behind them.',
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
  'image-name': {
    severity: 'error',
    about: 'An image is named by its file alone: letters, digits, dashes and one of the endings.',
    example: { wrong: '![A network](network.png?big)', right: '![A network](network.png)' },
    says: (d: { target: string }) => [
      `“${d.target}” is not the name of an image that lies beside this text.`,
      'Put the image into the folder of the text and write the name of its file: letters a to z, digits, “-” and “_”, and .png, .jpg, .webp, .avif or .svg.',
    ],
  },
  'image-missing': {
    severity: 'error',
    about: 'An image lies as a file beside the text.',
    example: {
      wrong: '![A network](netwrok.png)',
      right: '![A network](network.png)',
    },
    says: (d: { target: string }) => [
      `There is no image “${d.target}” beside this text.`,
      'Put the image into the folder of the text and write the name of its file.',
    ],
  },
  'image-damaged': {
    severity: 'error',
    about: 'An image can be read to its end, and is what its name says.',
    example: { wrong: 'a photo.png that is a PDF', right: 'photo.png, exported as PNG' },
    says: (d: { name: string; damage: string }) => [
      `${d.name} cannot be shown: ${d.damage}.`,
      'Export it again as PNG, JPEG, WebP or AVIF, and open it once to see that it is whole.',
    ],
  },
  'image-active': {
    severity: 'error',
    about: 'An SVG image only draws: it holds no script and loads nothing.',
    example: {
      wrong: '<svg …><script>…</script></svg>',
      right: '<svg …><path d="M2 5h16"/></svg>',
    },
    says: (d: { name: string; mistake: string }) => [
      `${d.name} does more than draw: it holds ${d.mistake}.`,
      'Export it as a plain (not an “Inkscape”) SVG, or as PNG.',
    ],
  },
  'image-large': {
    severity: 'warning',
    about: 'An image is no larger than screens can show.',
    example: {
      wrong: 'photo.jpg with 6000 × 4000 pixels',
      right: 'photo.jpg with 1600 × 1067 pixels',
    },
    says: (d: { name: string; size: string; enough: string }) => [
      `${d.name} has ${d.size}: more than a page shows, and readers have to wait for it.`,
      `${d.enough} will do, saved as JPEG or WebP.`,
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
  'link-disguised': {
    severity: 'error',
    about: 'A link that shows an address leads to it.',
    example: {
      wrong: '[www.dtvp.de](https://example.org/)',
      right: '[www.dtvp.de](https://www.dtvp.de/)',
    },
    says: (d: { shown: string; target: string }) => [
      `The link shows “${d.shown}”, but leads to ${d.target}.`,
      'Write the address to which it leads, or words.',
    ],
  },
  'unsupported-markdown': {
    severity: 'error',
    about:
      'No footnotes, no lists to tick off, no alignment in tables and none of more than 20 columns: the site cannot show them well in every language.',
    example: { wrong: '| a | b |\n| :- | -: |', right: '| a | b |\n| --- | --- |' },
    says: (d: { what: string; remedy: string }) => [`The text holds ${d.what}.`, d.remedy],
  },
} as const satisfies RuleSet;
