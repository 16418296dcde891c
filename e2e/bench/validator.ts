import { readContent } from '../../src/checking/content.ts';
import { descriptionPath, lotPath, pagePath } from '../../src/checking/file-names.ts';
import { REFERENCE_FORM } from '../../src/checking/reference-form.ts';
import type { SourceFile } from '../../src/checking/source.ts';
import { defaultLocale, localeIds } from '../../src/i18n/locales.ts';
import { organisation } from '../../src/organisation.ts';
import { PAGES } from '../../src/page-names.ts';
import { instantFrom } from '../../src/tenders/time.ts';

/*
 * How long the checks take for a lot, with its descriptions: `npm run bench`. The goal is less than a
 * millisecond for each file of a lot, whatever their number.
 */

const SIZES = [500, 1000, 2000, 5000];
const RUNS = 3;
const NOW = instantFrom('2023-03-20T11:00', organisation.timeZone);

/** Of several runs, the one that other programs disturbed least. */
function quickest(files: readonly SourceFile[], now: number): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { problems } = readContent(files, now);
    const time = performance.now() - start;
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`${errors[0]?.file}: ${errors[0]?.message}`);
    return time;
  });
  return Math.min(...times);
}

function content(lots: number, hasDescriptions: boolean): readonly SourceFile[] {
  const numbers = Array.from({ length: lots }, (_, index) => index + 1);
  return [
    ...PAGES.map((page) => ({ path: pagePath(defaultLocale, page), text: PAGE })),
    ...numbers.flatMap((number) => [
      { path: lotPath(`lot${number}`), text: lot(number) },
      ...(hasDescriptions ? localeIds : []).map((locale) => ({
        path: descriptionPath(locale, `lot${number}`),
        text: description(number % lots === 0 ? 1 : number + 1),
      })),
    ]),
  ];
}

const PAGE = `---
title: Public tenders
description: All of them.
---

See [lot 1](/tenders/lot1/).
`;

function lot(number: number): string {
  const reference = (round: number) => REFERENCE_FORM.exampleFor(String(number), round);
  const portal = (round: number) =>
    `https://${organisation.portal.hosts[0]}/Satellite/notice/N${number}R${round}`;
  return `name:
  en: Software for operators, part ${number}
  de: Software für Betreiber, Teil ${number}
announced: 2021-09-01
procedures:
  - reference: ${reference(1)}
    portal: ${portal(1)}
    start: 2021-11-12
    closing: 2021-12-07T10:00
  - reference: ${reference(2)}
    portal: ${portal(2)}
    start: 2022-06-24
    closing: 2022-07-19T12:00
    changes:
      - published: 2022-07-12T14:29
        closing: 2022-08-02T12:00
        reason: { en: More time for bidders, de: Mehr Zeit für Bieter }
    award:
      published: 2022-09-01
formerAddresses:
  en: [/Tender/Lot${number}.html.en]
  de: [/Tender/Lot${number}.html.de]
`;
}

function description(neighbour: number): string {
  return `---
published: 2021-09-01
summary: Secure connections between the networks of several clouds.
---

Users who work with several providers should not need a separate identity at each of them.

## Requirements

- federation over OpenID Connect and SAML
- flexible mapping of attributes to roles

Network connections are part of [lot ${neighbour}](../lot${neighbour}/).
`;
}

const columns = ['lots', 'lot files alone', 'per lot file', 'with descriptions', 'per file'];
process.stdout.write(`${columns.map((column) => column.padStart(18)).join('')}\n`);
// The first run compiles; it is not counted.
quickest(content(500, true), NOW);
for (const size of SIZES) {
  const alone = quickest(content(size, false), NOW);
  const all = content(size, true);
  const together = quickest(all, NOW);
  const cells = [
    String(size),
    `${alone.toFixed(0)} ms`,
    `${(alone / size).toFixed(3)} ms`,
    `${together.toFixed(0)} ms`,
    `${(together / all.length).toFixed(3)} ms`,
  ];
  process.stdout.write(`${cells.map((cell) => cell.padStart(18)).join('')}\n`);
}
