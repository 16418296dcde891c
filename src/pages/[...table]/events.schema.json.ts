import { eventsJsonSchema } from '../../feeds/events-schema.ts';
import { commonPaths } from '../../site/paths.ts';

export const getStaticPaths = () => commonPaths();

export const GET = () => new Response(eventsJsonSchema());
