import { defineCollection } from 'astro:content';
import { lotSchema } from './checking/schema/lot.ts';
import { descriptionSchema, pageSchema } from './checking/schema/frontmatter.ts';
import { descriptionsLoader, lotsLoader, pagesLoader } from './site/loader.ts';

export const collections = {
  /** `src/content/lots/lot10.yaml` */
  lots: defineCollection({ loader: lotsLoader(), schema: lotSchema }),
  /** `src/content/descriptions/en/lot10.mdx` */
  descriptions: defineCollection({ loader: descriptionsLoader(), schema: descriptionSchema }),
  /** `src/content/pages/en/tenders.mdx` */
  pages: defineCollection({ loader: pagesLoader(), schema: pageSchema }),
};
