import { currentPublication } from '../../site/catalogue.ts';
import { commonPaths } from '../../site/paths.ts';

export const getStaticPaths = () => commonPaths();

/** What an open page asks for, to learn whether it still says all that is known. */
export const GET = async () => {
  const { asOf, digest } = await currentPublication();
  const instant = Temporal.Instant.fromEpochMilliseconds(asOf).toString();
  return new Response(`${JSON.stringify({ asOf: instant, digest })}\n`);
};
