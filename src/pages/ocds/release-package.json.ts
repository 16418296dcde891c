import { ocdsReleasePackage } from '../../feeds/ocds-package.ts';
import { currentCatalogue } from '../../site/catalogue.ts';

export const GET = async () => new Response(ocdsReleasePackage(await currentCatalogue()));
