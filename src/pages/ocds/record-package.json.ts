import { ocdsRecordPackage } from '../../feeds/ocds-package.ts';
import { currentCatalogue } from '../../site/catalogue.ts';

export const GET = async () => new Response(ocdsRecordPackage(await currentCatalogue()));
