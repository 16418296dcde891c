import { dcatCatalog } from '../../feeds/dcat.ts';
import { currentCatalogue } from '../../site/catalogue.ts';
import { commonPaths } from '../../site/paths.ts';

export const getStaticPaths = () => commonPaths();

export const GET = async () => new Response(dcatCatalog(await currentCatalogue()));
