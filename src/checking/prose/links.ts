import type { MdastNode } from 'satteri';
import { tableAddress } from '../../routes/addresses.ts';
import { localeIds } from '../../i18n/locales.ts';
import { organisation } from '../../organisation.ts';
import { examples } from '../examples.ts';
import type { Spot, SpotFinding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';

/** Where links of texts may lead. */
export const linkTargetRules = {
  'link-target': {
    severity: 'error',
    description: 'Links go to https:, mailto: or a page of this site.',
    example: {
      wrong: `[${examples.portalName}](http://${examples.portalHost})`,
      right: `[${examples.portalName}](https://${examples.portalHost})`,
    },
    message: (d: { target: string }) => [
      d.target
        ? `“${d.target}” is not a target that the site links to.`
        : 'The link has no target.',
      'Write an address with https://, mailto:, or a page of this site such as ../lot4/.',
    ],
  },
  'link-disguised': {
    severity: 'error',
    description: 'A link that shows an address leads to it.',
    example: {
      wrong: `[${examples.portalHost}](https://example.org/)`,
      right: `[${examples.portalHost}](https://${examples.portalHost}/)`,
    },
    message: (d: { shown: string; target: string }) => [
      `The link shows “${d.shown}”, but leads to ${d.target}.`,
      'Show the address to which it leads, or write words instead.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(linkTargetRules);

/** A link in a text and where it stands. */
export interface ProseLink {
  readonly target: string;
  readonly spot: Spot;
}

/** What the nodes of a text link to, and what they must not link to. */
export function linksIn(nodes: readonly MdastNode[]): {
  readonly findings: readonly SpotFinding[];
  readonly links: readonly ProseLink[];
  readonly images: readonly ProseLink[];
} {
  /** Addresses that stand below the text for images: those are refused where they are used. */
  const shown = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? node.identifier : [])),
  );
  const images: ProseLink[] = [];
  const links: ProseLink[] = [];
  const findings: SpotFinding[] = [];
  for (const node of nodes) {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') continue;
    const target = node.url;
    const start = node.position?.start;
    const spot = { line: start?.line ?? 1, column: start?.column ?? 1 };
    if (node.type === 'definition' && shown.has(node.identifier)) continue;
    if (node.type === 'image') images.push({ target, spot });
    else if (isOfThisSite(target)) links.push({ target, spot });
    else if (!leadsElsewhere(target)) {
      findings.push({ found: finding('link-target', { target }), spot });
    } else if (node.type === 'link') {
      const shown = otherHost(node, target);
      if (shown) findings.push({ found: finding('link-disguised', { shown, target }), spot });
    }
  }
  return { findings, links, images };
}

/** Addresses below which every page is one of this site’s. */
const TABLES = localeIds.map((locale) => `${organisation.site}${tableAddress(locale)}`);

/** Stands for this site: what a path is resolved against stays there. */
const HERE = 'https://site.invalid';

/** A path, relative or from the root, or a fragment; not `//host` or `/\host`, which lead elsewhere. */
function isOfThisSite(target: string): boolean {
  if (TABLES.some((table) => target.startsWith(table))) return true;
  if (target === '' || /^[a-z][a-z\d+.-]*:|[\\\p{Cc}]/iu.test(target)) return false;
  return URL.parse(target, HERE)?.origin === HERE;
}

/** An address that means the same to everybody who reads it: no user, no backslash, no tricks. */
function leadsElsewhere(target: string): boolean {
  const url = URL.parse(target);
  if (!url || /[\s\\\p{Cc}]/u.test(target)) return false;
  if (url.protocol === 'mailto:') return url.pathname !== '';
  return /^https:\/\/[^/]/i.test(target) && url.username === '' && url.password === '';
}

/** The host that a link shows as its text, if it leads to another one. */
function otherHost({ children }: Extract<MdastNode, { type: 'link' }>, target: string) {
  const [child, ...more] = children;
  if (child?.type !== 'text' || more.length > 0) return undefined;
  const shown =
    /^\s*(?:https?:\/\/)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,})(?:[/:?#]|\s*$)/iu.exec(
      child.value,
    )?.[1];
  const host = URL.parse(target)?.host;
  if (!shown || !host) return undefined;
  const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
  return bare(URL.parse(`https://${shown}`)?.host ?? shown) === bare(host) ? undefined : shown;
}
