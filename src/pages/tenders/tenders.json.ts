import { tendersJson } from '../../feeds/json.ts';
import { currentCatalogue } from '../../site/catalogue.ts';

export const GET = async () => new Response(tendersJson(await currentCatalogue()));
