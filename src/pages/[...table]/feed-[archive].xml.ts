import type { APIRoute } from 'astro';
import { archiveCount, atomArchive } from '../../feeds/atom.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { tablePaths, type LocaleProps } from '../../site/paths.ts';

export async function getStaticPaths() {
  const catalogue = await currentCatalogue();
  return tablePaths().flatMap(({ params, props }) =>
    Array.from({ length: archiveCount(catalogue, props.locale) }, (_, index) => ({
      params: { ...params, archive: String(index + 1) },
      props: { ...props, archive: index + 1 },
    })),
  );
}

export const GET: APIRoute<LocaleProps & { archive: number }> = async ({ props }) =>
  new Response(atomArchive(await currentCatalogue(), props.locale, props.archive));
