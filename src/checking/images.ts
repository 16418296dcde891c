import { finding, type Finding, type Problem } from './finding.ts';
import { RASTER_ENDINGS } from './file-names.ts';
import { problemOf, sizeOf } from './files.ts';
import type { ProseLink } from './prose/links.ts';
import type { SourceFile } from './source.ts';
import { svgMistake } from './svg.ts';

/** Wide enough for the text of a page on a screen with two dots to the pixel. */
const ENOUGH_WIDTH = 1600;
const LARGE_WIDTH = 2400;
const LARGE_BYTES = 1_000_000;

/** A name that means one file, whoever reads it: as an address, a path or a name of a module. */
const PLAIN_NAME = new RegExp(
  String.raw`^[a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:${RASTER_ENDINGS}|svg)$`,
  'i',
);

/** What a file with an image holds that readers cannot or should not get. */
export function imageFindings({ path, text, image }: SourceFile): readonly Finding[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!image) {
    const mistake = svgMistake(text);
    return mistake ? [finding('image-active', { name, mistake })] : [];
  }
  if ('damage' in image) return [finding('image-damaged', { name, ...image })];
  const { bytes, width, height } = image;
  if (bytes <= LARGE_BYTES && width <= LARGE_WIDTH) return [];
  const size = `${sizeOf(bytes)} and ${width} × ${height} pixels`;
  const share = Math.min(1, ENOUGH_WIDTH / width);
  const enough = `${Math.round(width * share)} × ${Math.round(height * share)} pixels`;
  return [finding('image-large', { name, size, enough })];
}

/** The file that the target of an image names; `undefined` if it is no plain name. */
export function imageName(target: string): string | undefined {
  const name = target.replace(/^\.\//, '');
  return PLAIN_NAME.test(name) ? name : undefined;
}

/** Images of a text that are named wrongly, or do not lie beside it. */
export function imageProblems(
  path: string,
  images: readonly ProseLink[],
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return images.flatMap(({ target, spot }) => {
    const name = imageName(target);
    if (name === undefined) return [problemOf(path, finding('image-name', { target }), spot)];
    if (paths.has(`${folder}${name}`)) return [];
    return [problemOf(path, finding('image-missing', { target }), spot)];
  });
}
