import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { plainText } from '../../i18n/foreign-text.ts';
import { renderPage } from '../../site/catalogue.ts';
import { localePaths, type LocaleProps } from '../../site/paths.ts';
import { openGraphImage } from '../../views/open-graph.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<LocaleProps> = async ({ props }) => {
  const { title } = await renderPage(props.locale, 'tenders');
  const image = sharp(Buffer.from(openGraphImage(plainText(title)))).png({ compressionLevel: 9 });
  return new Response(new Uint8Array(await image.toBuffer()));
};
