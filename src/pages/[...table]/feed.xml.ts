import type { APIRoute } from 'astro';
import { atomFeed } from '../../feeds/atom.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { tablePaths, type LocaleProps } from '../../site/paths.ts';

export const getStaticPaths = () => tablePaths();

export const GET: APIRoute<LocaleProps> = async ({ props }) =>
  new Response(atomFeed(await currentCatalogue(), props.locale));
