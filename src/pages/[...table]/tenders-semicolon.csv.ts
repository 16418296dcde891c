import { tendersCsv } from '../../feeds/csv.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { commonPaths } from '../../site/paths.ts';

export const getStaticPaths = () => commonPaths();

export const GET = async () => new Response(tendersCsv(await currentCatalogue(), ';'));
