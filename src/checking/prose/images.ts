import type { MdastNode } from 'satteri';
import { RASTER_ENDINGS } from '../file-names.ts';
import { problemOf, type Finding, type Problem } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import type { ProseLink } from './links.ts';

/** How a text shows an image. */
export const imageUseRules = {
  'image-without-alt': {
    severity: 'error',
    description: 'An image has a text for those who cannot see it.',
    example: {
      wrong: '![](network.png)',
      right: '![Two clouds joined by an encrypted tunnel](network.png)',
    },
    message: (d: { target: string }) => [
      `The image ${d.target} has no alternative text.`,
      'Say in the square brackets what the image shows.',
    ],
  },
  'image-name': {
    severity: 'error',
    description:
      'An image is named by its file alone: letters, digits, dashes and one of the endings.',
    example: { wrong: '![A network](network.png?big)', right: '![A network](network.png)' },
    message: (d: { target: string }) => [
      `“${d.target}” is not the name of an image in the folder of this text.`,
      'Put the image into the folder of the text and write the name of its file: letters a to z, digits, “-” and “_”, and .png, .jpg, .webp, .avif or .svg.',
    ],
  },
  'image-missing': {
    severity: 'error',
    description: 'An image is a file in the folder of the text.',
    example: {
      wrong: '![A network](netwrok.png)',
      right: '![A network](network.png)',
    },
    message: (d: { target: string }) => [
      `There is no image “${d.target}” in the folder of this text.`,
      'Put the image into the folder of the text and write the name of its file.',
    ],
  },
} as const satisfies RuleSet;

/** A name that means one file, whoever reads it: as an address, a path or a name of a module. */
const PLAIN_NAME = new RegExp(
  String.raw`^[a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:${RASTER_ENDINGS}|svg)$`,
  'i',
);

const finding = findingsOf(imageUseRules);

/** An image without a text for those who do not see it. */
export function altFinding(node: MdastNode): Finding | undefined {
  if (node.type !== 'image' || node.alt?.trim()) return undefined;
  return finding('image-without-alt', { target: node.url });
}

/** The file that the target of an image names; `undefined` if it is no plain name. */
export function imageName(target: string): string | undefined {
  const name = target.replace(/^\.\//, '');
  return PLAIN_NAME.test(name) ? name : undefined;
}

/** Paths of the images that a text shows. */
export function imagePaths(path: string, images: readonly ProseLink[]): readonly string[] {
  const folder = folderOf(path);
  return images.flatMap(({ target }) => {
    const name = imageName(target);
    return name === undefined ? [] : [`${folder}${name}`];
  });
}

/** Images of a text that are named wrongly, or do not lie beside it. */
export function imageProblems(
  path: string,
  images: readonly ProseLink[],
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const folder = folderOf(path);
  return images.flatMap(({ target, spot }) => {
    const name = imageName(target);
    if (name === undefined) return [problemOf(path, finding('image-name', { target }), spot)];
    if (paths.has(`${folder}${name}`)) return [];
    return [problemOf(path, finding('image-missing', { target }), spot)];
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
