import { tendersCsv } from '../../feeds/csv.ts';
import { currentCatalogue } from '../../site/catalogue.ts';

export const GET = async () => new Response(tendersCsv(await currentCatalogue()));
