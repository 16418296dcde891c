import { tendersJson } from '../../feeds/json.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { commonPaths } from '../../site/paths.ts';

export const getStaticPaths = () => commonPaths();

export const GET = async () => new Response(tendersJson(await currentCatalogue()));
