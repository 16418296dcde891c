import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { issueFrom } from './issues.ts';

/** What addresses of an old site must keep to. */
export const formerAddressRules = {
  'former-address': {
    severity: 'error',
    description: 'A former address begins with a slash and leads to one page only.',
    example: {
      wrong: '/Tender/Lot4.html.de in lot4.yaml and lot5.yaml',
      right: '/Tender/Lot4.html.de in lot4.yaml',
    },
    message: (d: { value: string; why: string }) => [
      `The former address “${d.value}” cannot be used: ${d.why}.`,
      'Keep it in one place, written like /Tender/Lot4.html.de.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(formerAddressRules);

/** Files that a build of this site writes, or that hosts look for, by the ends of their names. */
const FILES =
  /\.(?:txt|xml|json|jsonld|ttl|csv|atom|ics|svg|ico|png|jpe?g|webp|avif|css|m?js|map|config|ya?ml|toml)$/i;

/** Names of devices, which are no files on Windows, whatever follows them. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Longer ones do not fit on every disk. */
const LONGEST = { segment: 100, address: 200 } as const;

/** Names without such an end that mean something to this site or to a host. */
const RESERVED: ReadonlySet<string> = new Set(['404', '404.html', 'cname', 'index.html']);

/**
 * What is wrong with the form of an address of an old site that is to lead to a page of this one: a
 * path of plain segments, none of which is a file of this site or of its host.
 */
function formerAddressFinding(value: string): Finding | undefined {
  const because = (why: string) => finding('former-address', { value, why });
  if (!value.startsWith('/') || value === '/')
    return because('it must begin with a slash and name a page');
  if (value.length > LONGEST.address) return because('it is too long');
  for (const segment of value.slice(1).split('/')) {
    if (segment === '') return because('it has two slashes in a row');
    if (!/^[\w.~-]+$/.test(segment)) {
      return because(`“${segment}” has other characters than letters a to z, digits and . - _ ~`);
    }
    if (/^[._]/.test(segment)) return because(`“${segment}” begins with a dot or an underscore`);
    if (segment.length > LONGEST.segment) return because('a part of it is too long');
    if (segment.endsWith('.') || DEVICES.test(segment)) {
      return because(`“${segment}” cannot be the name of a file on every system`);
    }
    if (FILES.test(segment) || RESERVED.has(segment.toLowerCase())) {
      return because(`“${segment}” is a file of this site, or could be one of its host`);
    }
  }
  return undefined;
}

/** With and without a slash at the end, or `index.html`, it is one page: `/Tender/Lot4/` → `/Tender/Lot4`. */
function normalised(value: string): string {
  return value.replace(/(?<!^)\/(?:index\.html)?$/i, '');
}

/** An address of the old site, in its one form. */
export const formerAddressSchema = z
  .string()
  .overwrite(normalised)
  .superRefine((value, context) => {
    const found = formerAddressFinding(value);
    if (found) context.addIssue(issueFrom(found, value));
  })
  .meta({ expects: 'an address like /Tender/Lot4.html.de' });
