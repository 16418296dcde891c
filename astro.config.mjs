import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { defaultLocale, localeIds } from './src/i18n/locales.ts';
import { organisation } from './src/organisation.ts';
import { MARKDOWN_FEATURES } from './src/checking/prose/markdown.ts';
import { guard } from './src/site/checked-texts.ts';
import { classicScripts } from './src/site/classic-scripts.ts';
import { punctuation } from './src/site/punctuation.ts';
import { anchorLinks, headingAnchors } from './src/site/text-anchors.ts';
import { tenders } from './src/site/integration.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

export default defineConfig({
  site: organisation.site,
  trailingSlash: 'always',
  // Beside the generated types, so that copies that share `node_modules` do not share a cache.
  cacheDir: './.astro/cache/',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // HTML rules for white space: nobody has to know those of JSX to keep words apart.
  compressHTML: true,
  devToolbar: { enabled: false },
  i18n: { defaultLocale, locales: [...localeIds] },
  markdown: {
    // Highlighted code carries inline styles, which the security policy forbids.
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [guard, anchorLinks, punctuation],
      hastPlugins: [headingAnchors],
      features: { ...MARKDOWN_FEATURES },
    }),
  },
  integrations: [mdx(), ...tenders()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        // An open page asks for news, and what looks at it from inside, such as Lighthouse, reads robots.txt.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // Lets the editor's extension check the heads of texts.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [classicScripts()],
    build: {
      // Scripts travel in the page: one request, and the security policy knows their hashes.
      assetsInlineLimit: (path) => (path.endsWith('.js') ? true : undefined),
      rolldownOptions: {
        onLog(level, log, handler) {
          // Every MDX file would print eight lines on a directive that has no effect here.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
