import { tendersJsonSchema } from '../../feeds/tenders-schema.ts';

export const GET = () => new Response(tendersJsonSchema());
