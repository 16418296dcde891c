import type { APIRoute } from 'astro';
import { tendersCalendar } from '../../feeds/icalendar.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { tablePaths, type LocaleProps } from '../../site/paths.ts';

export const getStaticPaths = () => tablePaths();

export const GET: APIRoute<LocaleProps> = async ({ props }) =>
  new Response(tendersCalendar(await currentCatalogue(), props.locale));
