import { currentPublication } from '../../site/catalogue.ts';
import { commonPaths } from '../../site/paths.ts';
import { exactInUtc } from '../../tenders/time.ts';

export const getStaticPaths = () => commonPaths();

/** What an open page asks for, to learn whether it still says all that is known. */
export const GET = async () => {
  const { asOf, digest } = await currentPublication();
  return new Response(`${JSON.stringify({ asOf: exactInUtc(asOf), digest })}\n`);
};
