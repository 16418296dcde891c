import type { APIRoute } from 'astro';
import { ocdsRecordPackage, ocdsReleasePackage } from '../../feeds/ocds-package.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { lastPublished } from '../../tenders/events.ts';

const PACKAGES = [
  { name: 'release-package', draw: ocdsReleasePackage },
  { name: 'record-package', draw: ocdsRecordPackage },
] as const;

/** None before the first event. */
export async function getStaticPaths() {
  if (lastPublished(await currentCatalogue()) === undefined) return [];
  return PACKAGES.map(({ name, draw }) => ({ params: { package: name }, props: { draw } }));
}

type Props = Pick<(typeof PACKAGES)[number], 'draw'>;

export const GET: APIRoute<Props> = async ({ props: { draw } }) =>
  new Response(draw(await currentCatalogue()));
