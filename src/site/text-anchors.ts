import Slugger from 'github-slugger';
import { defineHastPlugin, defineMdastPlugin, type HastPluginEntry } from 'satteri';
import type { MdastPluginEntry } from 'satteri';

/**
 * Begins every anchor of a text. Those of the site itself, which its scripts and links look for, never
 * begin like this: no heading can stand in their place, whatever it says.
 */
const PREFIX = 'text-';

/** Gives the headings of texts their anchors: `## Results` → `text-results`. */
export const headingAnchors: HastPluginEntry = () => {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'heading-anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const slug = slugger.slug(context.textContent(node));
        context.setProperty(node, 'id', `${PREFIX}${slug}`);
      },
    },
  });
};

/** Leads links within a text to its anchors: `[results](#results)`. */
export const anchorLinks: MdastPluginEntry = () => {
  const toAnchor = (url: string) => (url.startsWith('#') ? `#${PREFIX}${url.slice(1)}` : url);
  return defineMdastPlugin({
    name: 'anchor-links',
    link(node, context) {
      context.setProperty(node, 'url', toAnchor(node.url));
    },
    definition(node, context) {
      context.setProperty(node, 'url', toAnchor(node.url));
    },
  });
};
