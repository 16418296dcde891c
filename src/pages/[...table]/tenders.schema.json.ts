import { tendersJsonSchema } from '../../feeds/tenders-schema.ts';
import { commonPaths } from '../../site/paths.ts';

export const getStaticPaths = () => commonPaths();

export const GET = () => new Response(tendersJsonSchema());
