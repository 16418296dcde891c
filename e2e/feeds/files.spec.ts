import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds } from '../../src/i18n/locales.ts';
import { examples } from '../../src/views/data.ts';
import { htmlFiles } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

const FILES = [
  ['/tenders/feed.xml', 'xml', '<feed '],
  ['/de/tenders/feed.xml', 'xml', '<feed '],
  ['/tenders/calendar.ics', 'calendar', 'BEGIN:VCALENDAR'],
  ['/de/tenders/calendar.ics', 'calendar', 'BEGIN:VCALENDAR'],
  ['/tenders/scs-vp10-3.ics', 'calendar', 'UID:scs-vp10-3@'],
  ['/de/tenders/scs-vp10-3.ics', 'calendar', 'UID:scs-vp10-3@'],
  ['/tenders/tenders.json', 'json', '"tenders"'],
  ['/tenders/tenders.schema.json', 'json', '"$schema"'],
  ['/tenders/tenders.csv', 'csv', 'lot,reference,'],
  ['/ocds/release-package.json', 'json', '"releases"'],
  ['/ocds/record-package.json', 'json', '"records"'],
] as const;

for (const [path, type, text] of FILES) {
  test(`${path} is served as what it is`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain(type);
    expect(await response.text()).toContain(text);
  });
}

test('a browser reads the feeds as well-formed XML', async ({ page, request }) => {
  await page.goto('/tenders/');
  for (const path of ['/tenders/feed.xml', '/de/tenders/feed.xml']) {
    const xml = await (await request.get(path)).text();
    const titles = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      if (feed.querySelector('parsererror')) return [];
      return [...feed.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
    }, xml);
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.join('\n')).toContain('SCS-VP18: ');
  }
});

test('every page leads programs to the feeds of its language, and they exist', async ({ site }) => {
  for (const [path, html] of await htmlFiles(site)) {
    if (!html.includes('<main id="content"')) continue;
    const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)];
    const byType = new Map(links.map(([, type = '', href = '']) => [type, href]));
    const tenders = path.startsWith('de/') ? '/de/tenders/' : '/tenders/';
    expect.soft(byType.get('application/atom+xml'), path).toBe(`${tenders}feed.xml`);
    expect.soft(byType.get('text/calendar'), path).toBe(`${tenders}calendar.ics`);
    expect.soft(byType.get('application/json'), path).toBe('/tenders/tenders.json');
    for (const href of byType.values()) {
      expect.soft(existsSync(join(site.dist, href)), `${path} → ${href}`).toBe(true);
    }
  }
});

test('every page that search engines may list has data for them that can be read', async ({
  site,
}) => {
  let found = 0;
  for (const [path, html] of await htmlFiles(site)) {
    if (!html.includes('<main id="content"') || html.includes('noindex')) continue;
    found += 1;
    const [, json = ''] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
    const page = graph.find((node) => node['@type'] === 'WebPage');
    expect
      .soft(page?.['url'], path)
      .toBe(`https://scs.community/${path.replace('index.html', '')}`);
    expect.soft(page?.['inLanguage'], path).toBe(path.startsWith('de/') ? 'de' : 'en');
  }
  expect(found).toBeGreaterThan(30);
});

const ANSWERS = [
  /^SCS-VP03 {2}Storage Technology$/m,
  /^2023-03-20T12:00:00\+01:00 {2}SCS-VP06a-2\n2023-03-22T12:00:00\+01:00 {2}SCS-VP04$/m,
  /^SCS-VP18: 2023-03-20T12:00 > 2023-03-27T12:00$/m,
  /^ocds-213czf-SCS-VP10-2 < ocds-213czf-SCS-VP10$/m,
] as const;

for (const [index, { title, command }] of examples('en').entries()) {
  test(`the example answers: ${title}`, ({ site }) => {
    test.skip(spawnSync('jq', ['--version']).status !== 0, 'jq is not installed');
    // The same bytes, without the network.
    const local = command.replace('curl -s https://scs.community', `cat ${site.dist}`);
    expect(local).not.toBe(command);
    const answer = execFileSync('sh', ['-c', local], { encoding: 'utf8' });
    expect(answer).toMatch(ANSWERS[index]!);
  });
}

test('the examples are the same questions in every language', () => {
  const counts = localeIds.map((locale) => examples(locale).length);
  expect(new Set([...counts, ANSWERS.length]).size).toBe(1);
});
