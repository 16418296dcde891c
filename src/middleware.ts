import { defineMiddleware } from 'astro:middleware';
import { plainText, withLanguageElements } from './i18n/foreign-text.ts';

/** Has every page say in which language its foreign texts are; files cannot, and get just the text. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/')) return response;
  const text = await response.text();
  const written = type.startsWith('text/html') ? withLanguageElements(text) : plainText(text);
  return new Response(written, response);
});
