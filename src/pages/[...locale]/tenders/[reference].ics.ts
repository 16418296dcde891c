import type { APIRoute } from 'astro';
import {
  datedProcedures,
  procedureCalendar,
  type DatedProcedure,
} from '../../../feeds/icalendar.ts';
import { procedureAnchor } from '../../../i18n/addresses.ts';
import { currentCatalogue } from '../../../site/catalogue.ts';
import { localePaths, type LocaleProps } from '../../../site/paths.ts';

export async function getStaticPaths() {
  return datedProcedures(await currentCatalogue()).flatMap((dated) =>
    localePaths().map(({ params, props }) => ({
      params: { ...params, reference: procedureAnchor(dated.procedure.reference) },
      props: { ...props, dated },
    })),
  );
}

export const GET: APIRoute<LocaleProps & { dated: DatedProcedure }> = async ({ props }) =>
  new Response(procedureCalendar(await currentCatalogue(), props.locale, props.dated));
