import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf } from '../../src/checking/catalogue.ts';
import { contentOnDisk } from '../../src/site/content-report.ts';
import { growthOf, incoherences } from '../support/ocds-coherence.ts';
import { authorityFolder } from '../support/project.ts';

/* Run with the settings of the municipality: npm run test:unit */

/** After everything in the content has happened. */
const LATE = Date.parse('2030-01-01');

const { content } = await contentOnDisk(authorityFolder('evora'), LATE);

test('the records of the municipality are coherent at every instant at which they grow', () => {
  const instants = growthOf(catalogueOf(content, LATE));
  assert.ok(instants.length > 10);
  for (const now of instants) assert.deepEqual(incoherences(catalogueOf(content, now)), []);
});
