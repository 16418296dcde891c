import type { APIRoute } from 'astro';
import { atomFeed } from '../../../feeds/atom.ts';
import { currentCatalogue } from '../../../site/catalogue.ts';
import { localePaths, type LocaleProps } from '../../../site/paths.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<LocaleProps> = async ({ props }) =>
  new Response(atomFeed(await currentCatalogue(), props.locale));
