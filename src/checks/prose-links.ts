import type { MdastNode } from 'satteri';
import { tableAddress } from '../i18n/addresses.ts';
import { localeIds } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { finding, type Problem } from '../rules/problem.ts';
import { problemOf } from './files.ts';
import type { PlacedFinding } from './schema.ts';
import type { Spot } from './yaml.ts';

/** A link in a text and where it stands. */
export interface ProseLink {
  readonly target: string;
  readonly spot: Spot;
}

/** What the nodes of a text link to, and what they must not link to. */
export function linksIn(nodes: readonly MdastNode[]): {
  readonly findings: readonly PlacedFinding[];
  readonly links: readonly ProseLink[];
  readonly images: readonly ProseLink[];
} {
  const shown = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? node.identifier : [])),
  );
  const images: ProseLink[] = [];
  const links: ProseLink[] = [];
  const findings: PlacedFinding[] = [];
  for (const node of nodes) {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') continue;
    const target = node.url;
    const start = node.position?.start;
    const spot = { line: start?.line ?? 1, column: start?.column ?? 1 };
    if (node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier))) {
      images.push({ target, spot });
    } else if (isOfThisSite(target)) {
      links.push({ target, spot });
    } else if (!/^(https:\/\/|mailto:)./i.test(target)) {
      findings.push({ found: finding('link-target', { target }), spot });
    }
  }
  return { findings, links, images };
}

/** Addresses below which every page is one of this site’s. */
const TABLES = localeIds.map((locale) => `${organisation.site}${tableAddress(locale)}`);

/** A path, relative or from the root, or a fragment; not `//host`, which leads elsewhere. */
function isOfThisSite(target: string): boolean {
  if (TABLES.some((table) => target.startsWith(table))) return true;
  return target !== '' && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}

/** Images that do not lie where a text expects them, beside it. */
export function missingImages(
  path: string,
  images: readonly ProseLink[],
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return images
    .filter(({ target }) => !paths.has(`${folder}${target.replace(/^\.\//, '')}`))
    .map(({ target, spot }) => problemOf(path, finding('image-missing', { target }), spot));
}
