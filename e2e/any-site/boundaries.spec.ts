import { assertBoundaries } from '../support/boundaries.ts';
import { siteTest as test } from '../support/test.ts';

test('at a boundary, a page that stays open shows what a new build shows', async ({
  page,
  siteName,
}) => {
  test.setTimeout(180_000);
  await assertBoundaries(page, siteName, 1);
});
