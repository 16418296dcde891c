import { defaultLocale } from '../i18n/locales.ts';
import { currentCatalogue, renderPage } from '../site/catalogue.ts';
import { llmsText } from '../views/llms.ts';

export const GET = async () => {
  const { title, description } = await renderPage(defaultLocale, 'tenders');
  return new Response(llmsText(await currentCatalogue(), defaultLocale, { title, description }));
};
