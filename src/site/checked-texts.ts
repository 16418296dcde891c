import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { textPlaceOf } from '../checking/file-names.ts';
import { compilerInput } from '../checking/prose/frontmatter.ts';
import { imageName } from '../checking/prose/images.ts';
import { proseIn } from '../checking/prose/tree.ts';
import type { ProjectContent } from './project-content.ts';

/*
 * Nothing that editors type runs: Astro compiles the texts as the check has read them, and a second
 * look at what is really compiled stops the build if the two should ever differ.
 */

/** Hands Astro the texts of the content folder from memory, as they were checked. */
export function checkedTexts(content: ProjectContent): Plugin {
  return {
    name: 'checked-texts',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      async handler(id) {
        const path = textPlaceOf(id)?.path;
        if (path === undefined) return undefined;
        const parts = await content.validText(path);
        if (!parts) throw new Error(`${path} was not found right, so it is not compiled.`);
        return { code: compilerInput(parts), map: null };
      },
    },
  };
}

/**
 * Looks at the tree that is really compiled, and throws if anything stands in it that the check
 * would not let pass: code, HTML, an unknown component, an image that is not a plain file.
 */
export const guard: MdastPluginEntry = ({ fileURL, source }) => {
  const place = fileURL && textPlaceOf(fileURLToPath(fileURL));
  if (!place) return undefined;
  return defineMdastPlugin({
    name: 'guard',
    before(root) {
      const { findings, images } = proseIn(root, source);
      const [found] = findings;
      if (found) throw new Error(`${place.path}: ${found.found.message} ${found.found.remedy}`);
      const odd = images.find(({ target }) => imageName(target) === undefined);
      if (odd) throw new Error(`${place.path}: “${odd.target}” is not the name of an image.`);
    },
    // Without the dot it could be the name of a package.
    image(node, context) {
      context.setProperty(node, 'url', `./${imageName(node.url)}`);
    },
  });
};
