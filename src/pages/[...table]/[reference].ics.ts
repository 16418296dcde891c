import type { APIRoute } from 'astro';
import * as icalendar from '../../feeds/icalendar.ts';
import { procedureAnchor } from '../../routes/addresses.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { tablePaths, type LocaleProps } from '../../site/paths.ts';

export async function getStaticPaths() {
  return icalendar.datedProcedures(await currentCatalogue()).flatMap((dated) =>
    tablePaths().map(({ params, props }) => ({
      params: { ...params, reference: procedureAnchor(dated.procedure.reference) },
      props: { ...props, dated },
    })),
  );
}

type Props = LocaleProps & { dated: icalendar.DatedProcedure };

export const GET: APIRoute<Props> = async ({ props: { locale, dated } }) =>
  new Response(icalendar.procedureCalendar(await currentCatalogue(), locale, dated));
