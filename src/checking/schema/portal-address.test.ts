import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { portalFinding, portalSchema } from './portal-address.ts';

const PLAIN = 'it does not plainly lead to the portal.';

describe('a portal address', () => {
  const refused: Readonly<Record<string, string>> = {
    'https://www.dtpv.de/x':
      'The address leads to www.dtpv.de, which is not a portal of this authority.',
    'https://dtvp.de/x': 'The address leads to dtvp.de, which is not a portal of this authority.',
    'https://www.dtvp.de.example.org/x':
      'The address leads to www.dtvp.de.example.org, which is not a portal of this authority.',
    'https://www.dtvp.de@example.org/x': `The address names “www.dtvp.de@example.org” and leads to example.org: ${PLAIN}`,
    'https://user:word@www.dtvp.de/x': `The address names “user:word@www.dtvp.de” and leads to www.dtvp.de: ${PLAIN}`,
    'https://www.dtvp.de:8443/x':
      'The address leads to www.dtvp.de:8443, which is not a portal of this authority.',
    'https://www.dtvp.de:443/x': `The address names “www.dtvp.de:443” and leads to www.dtvp.de: ${PLAIN}`,
    'https://www.dtvp%2Ede/x': `The address names “www.dtvp%2Ede” and leads to www.dtvp.de: ${PLAIN}`,
    'https://www.dtvp.de./x':
      'The address leads to www.dtvp.de., which is not a portal of this authority.',
    // A Cyrillic letter, and a full-width one.
    'https://www.dtv\u0440.de/x': `The address names “www.dtv\u0440.de” and leads to www.xn--dtv-2ed.de: ${PLAIN}`,
    'https://www.dtv\uFF50.de/x': `The address names “www.dtv\uFF50.de” and leads to www.dtvp.de: ${PLAIN}`,
    'https://www.dtvp.de\\@example.org/x': `The address names “https://www.dtvp.de\\@example.org/x” and leads to www.dtvp.de: ${PLAIN}`,
    'https://www.dtvp.de/a\\b': `The address names “https://www.dtvp.de/a\\b” and leads to www.dtvp.de: ${PLAIN}`,
    'https://www.dtvp.de':
      'The address leads to the front page of www.dtvp.de, not to a procedure.',
    'https://www.dtvp.de/':
      'The address leads to the front page of www.dtvp.de, not to a procedure.',
    ...Object.fromEntries(
      [
        'http://www.dtvp.de/x',
        'https:/www.dtvp.de/x',
        'https:\\\\www.dtvp.de/x',
        '//www.dtvp.de/x',
        'javascript:alert(1)',
        'https://www.dtvp.de/a b',
        'https://www.dtvp.de/a\nb',
        'java\tscript:x',
        ' https://www.dtvp.de/x',
        'https://[::1/x',
      ].map((value) => [
        value,
        `“${value.replaceAll(/\s/g, ' ')}” is not an address that begins with https://.`,
      ]),
    ),
  };
  for (const [value, message] of Object.entries(refused)) {
    it(`is refused like ${JSON.stringify(value)}`, () => {
      assert.equal(portalFinding(value, true)?.message, message);
      assert.equal(portalSchema.safeParse(value).success, false);
    });
  }

  const published: Readonly<Record<string, string>> = {
    'https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL':
      'https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
    'HTTPS://WWW.DTVP.DE/Satellite/Notice': 'https://www.dtvp.de/Satellite/Notice',
    'https://www.dtvp.de/a/../b?c=ä#d': 'https://www.dtvp.de/b?c=%C3%A4#d',
    'https://www.dtvp.de?id=1': 'https://www.dtvp.de/?id=1',
    'https://www.dtvp.de/"><b>': 'https://www.dtvp.de/%22%3E%3Cb%3E',
    tba: 'tba',
  };
  for (const [value, address] of Object.entries(published)) {
    it(`is published as ${address} where ${value} is typed`, () => {
      assert.equal(portalSchema.parse(value), address);
    });
  }

  it('that was published once cannot be taken back', () => {
    assert.equal(portalFinding('tba', false)?.rule, 'link-not-https');
  });
});
