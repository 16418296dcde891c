import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../checking/content.ts';
import { DRAFT } from '../checking/schema/frontmatter.ts';
import { listing } from './listing.ts';

const FILES = {
  'lots/lot10.yaml': `name: { en: Ten, de: Zehn }
procedures:
  - reference: SCS-VP10
    start: 2022-01-12
    closing: 2022-01-27T10:00
    portal: https://www.dtvp.de/a
    changes:
      - published: 2022-01-20
        closing: 2022-02-01T10:00
  - reference: SCS-VP10-2
    published: 2022-03-01
`,
  'lots/lot6a.yaml': 'name: { en: Six, de: Sechs }\nannounced: 2022-02-01\n',
  'lots/lot9.yaml': `name: { en: Nine, de: Neun }
replaced: { published: 2022-01-21, by: [lot10] }
`,
  'descriptions/en/lot6a.mdx': `---\npublished: ${DRAFT}\nsummary: Six\n---\n\nText.\n`,
};

function listAt(at: string): string {
  const files = Object.entries(FILES).map(([path, text]) => ({
    path: `src/content/${path}`,
    text,
  }));
  const now = Date.parse(at);
  return listing(readContent(files, now), now);
}

test('the list shows every lot in natural order, with what is known then and what is to come', () => {
  assert.equal(
    listAt('2022-01-20T11:00Z'),
    `As of 20 January 2022, 12:00 CET

6a  hidden     Six
               shown from 2022-02-01
               description is a draft: en
 9  announced  Nine
               replaced by 10 from 2022-01-21
10  open       Ten
      SCS-VP10    open       2022-01-12 to 2022-02-01T10:00  (first until 2022-01-27T10:00)
      SCS-VP10-2  hidden     no dates yet  (shown from 2022-03-01)
`,
  );
});

test('the list says since when a procedure is suspended, and the dates that were stated', () => {
  const text = `name: { en: Ten, de: Zehn }
procedures:
  - reference: SCS-VP10
    start: 2022-01-12
    closing: 2022-01-27T10:00
    portal: https://www.dtvp.de/a
    suspended:
      - published: 2022-01-20
`;
  const now = Date.parse('2022-02-01');
  const content = readContent([{ path: 'src/content/lots/lot10.yaml', text }], now);
  assert.match(
    listing(content, now),
    /SCS-VP10 {2}suspended {2}2022-01-12 to 2022-01-27T10:00 {2}\(suspended since 2022-01-20\)$/m,
  );
});

test('the list follows the instant', () => {
  assert.match(listAt('2022-01-19T11:00Z'), /SCS-VP10 +open +2022-01-12 to 2022-01-27T10:00\n/);
  const later = listAt('2022-03-01T11:00Z');
  assert.match(later, /^6a {2}announced {2}Six$/m);
  assert.match(later, /^ 9 {2}replaced +Nine\n +replaced by 10 since 2022-01-21$/m);
  assert.match(later, /SCS-VP10 +closed +2022-01-12 to 2022-02-01T10:00/);
  assert.match(later, /SCS-VP10-2 +announced +no dates yet$/m);
});
