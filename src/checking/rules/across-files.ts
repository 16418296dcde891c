import type { RuleSet } from '../rule.ts';

/** What files must agree on. */
export const acrossFilesRules = {
  'unknown-replacement': {
    severity: 'error',
    about: 'A lot is replaced by lots that exist.',
    example: { wrong: 'by: [lot81]', right: 'by: [lot18]' },
    says: (d: { value: string; nearest: string | undefined }) => [
      `There is no lot “${d.value}”.`,
      d.nearest
        ? `Write ${d.nearest}, or add lots/${d.value}.yaml.`
        : `Write the name of a lot’s file without its ending, for example lot6a.`,
    ],
  },
  'circular-replacement': {
    severity: 'error',
    about: 'A lot is not replaced by itself, not even by way of others.',
    example: {
      wrong: 'lot11.yaml: by: [lot18], lot18.yaml: by: [lot11]',
      right: 'lot11.yaml: by: [lot18]',
    },
    says: (d: { circle: string }) => [
      `The replacement goes in a circle: ${d.circle}.`,
      'Remove “replaced” from the lot that is in force.',
    ],
  },
  'replacement-twice': {
    severity: 'error',
    about: 'A lot is replaced by another one once.',
    example: { wrong: 'by: [lot6a, lot6a]', right: 'by: [lot6a, lot6b]' },
    says: (d: { value: string }) => [
      `“${d.value}” stands in this list twice.`,
      'Remove one, or write the lot that is meant.',
    ],
  },
  'description-without-lot': {
    severity: 'error',
    about: 'A description belongs to a lot.',
    example: { wrong: 'descriptions/en/lot41.mdx', right: 'descriptions/en/lot4.mdx' },
    says: (d: { lot: string; nearest: string | undefined }) => [
      `There is no lots/${d.lot}.yaml for this description.`,
      d.nearest
        ? `Rename it to ${d.nearest}.mdx if it belongs to that lot, or add lots/${d.lot}.yaml.`
        : `Give it the name of its lot’s file, or add lots/${d.lot}.yaml.`,
    ],
  },
  'unknown-language': {
    severity: 'error',
    about: 'Texts stand in the folder of one of the site’s languages.',
    example: { wrong: 'descriptions/fr/lot4.mdx', right: 'descriptions/de/lot4.mdx' },
    says: (d: { locale: string; known: string }) => [
      `“${d.locale}” is not a language of this site.`,
      `Move the file to the folder of one of these: ${d.known}. A new language is added in src/i18n/locales.ts first.`,
    ],
  },
  'text-missing-in-language': {
    severity: 'error',
    about: 'Names and reasons are there in every language.',
    example: {
      wrong: 'name: { en: Networking }',
      right: 'name: { en: Networking, de: Netzwerktechnologie }',
    },
    says: (d: { key: string; language: string; locale: string }) => [
      `“${d.key}” is missing in ${d.language}.`,
      `Add “${d.locale}: …”.`,
    ],
  },
  'description-missing': {
    severity: 'warning',
    about: 'A description is there in every language.',
    example: {
      wrong: 'descriptions/en/lot4.mdx alone',
      right: 'descriptions/en/lot4.mdx and descriptions/de/lot4.mdx',
    },
    says: (d: { language: string; missing: string }) => [
      `This text is missing in ${d.language}; readers there see it in another language, with a notice.`,
      `Add ${d.missing}.`,
    ],
  },
  'description-draft': {
    severity: 'warning',
    about: 'A description that was begun is written and published.',
    example: { wrong: 'published: 9999-12-31', right: 'published: 2026-12-01' },
    says: (d: { draft: string }) => [
      `This text is a draft: “published: ${d.draft}” keeps it off the site.`,
      'Write the text and its summary, and the day from which it may be shown for “published”.',
    ],
  },
  'page-missing': {
    severity: 'error',
    about: 'The introduction of the table and the other pages are there in the main language.',
    example: {
      wrong: 'pages/de/tenders.mdx alone',
      right: 'pages/en/tenders.mdx and pages/de/tenders.mdx',
    },
    says: (d: { missing: string }) => [
      `The page ${d.missing} is missing, and the site needs it.`,
      `Add ${d.missing}.`,
    ],
  },
  'dead-link': {
    severity: 'error',
    about: 'A link to another page of this site leads to a page that exists.',
    example: { wrong: '[lot 7](../lot7/)', right: '[lot 4](../lot4/)' },
    says: (d: {
      target: string;
      suggestion: string | undefined;
      unpublished: string | undefined;
    }) => [
      `“${d.target}” leads nowhere on this site.`,
      d.suggestion
        ? `Write ${d.suggestion}.`
        : d.unpublished
          ? `${d.unpublished} has no page while nothing but its name is published. Link to its row in the table, or remove the link.`
          : 'Link to a lot that has a page, as from lot to lot with ../lot10/ (with the slash at the end).',
    ],
  },
  'wrong-language-link': {
    severity: 'error',
    about: 'A link leads to the page in the language of the text.',
    example: {
      wrong: 'descriptions/de/lot8.mdx: [Paket 4](/tenders/lot4/)',
      right: 'descriptions/de/lot8.mdx: [Paket 4](../lot4/)',
    },
    says: (d: { target: string; expected: string }) => [
      `“${d.target}” leads to the page in another language.`,
      `Write ${d.expected}.`,
    ],
  },
  'former-address': {
    severity: 'error',
    about: 'A former address begins with a slash and leads to one page only.',
    example: {
      wrong: '/Tender/Lot4.html.de in lot4.yaml and lot5.yaml',
      right: '/Tender/Lot4.html.de in lot4.yaml',
    },
    says: (d: { value: string; why: string }) => [
      `The former address “${d.value}” cannot be used: ${d.why}.`,
      'Keep it in one place, written like /Tender/Lot4.html.de.',
    ],
  },
} as const satisfies RuleSet;
