import { SaxesParser } from 'saxes';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * What vector images are drawn with (SVG 2). What is not named here does more than draw, or draws what
 * takes a browser seconds.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc metadata style switch view
  path rect circle ellipse line polyline polygon text tspan textPath image marker
  clipPath mask pattern linearGradient radialGradient stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset`.split(/\s+/),
);

/** What styles may draw with: parts that refer to nothing themselves. */
const PLAIN_PARTS: ReadonlySet<string> = new Set(['linearGradient', 'radialGradient', 'filter']);

/** Elements within each other. */
const DEEPEST = 100;
/** Elements that are drawn, each as often as it is referred to. */
const MOST_DRAWN = 20_000;

/** An element, what stands in it and what it refers to by name. */
interface Drawn {
  readonly name: string;
  readonly children: Drawn[];
  readonly references: readonly string[];
}

/**
 * What a vector image does besides drawing, which it must not, in words that follow “it contains”; or
 * why it is no image. Read as strictly as browsers read it, so that nothing is one thing here and
 * another there.
 *
 * @returns `undefined` for an image that only draws
 */
export function svgMistake(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const mistakes: string[] = [];
  const report = (mistake: string) => mistakes.push(mistake);
  const root: Drawn = { name: '', children: [], references: [] };
  const byName = new Map<string, Drawn>();
  const open = [root];
  /** What stands in a style, across the comments that CSS does not see. */
  let style: string | undefined;
  /** What styles refer to by name, for elements that nobody knows here. */
  const styled: string[] = [];
  parser.on('error', ({ message }) => report(`something that is not SVG (${message})`));
  parser.on('doctype', () => report('a <!DOCTYPE>'));
  parser.on('processinginstruction', ({ target }) =>
    report(`a processing instruction, <?${target}>`),
  );
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-8$/i.test(encoding)) report(`an encoding other than UTF-8, ${encoding}`);
  });
  parser.on('comment', (comment) => {
    // What reads the size of an image may look for it here.
    if (/<svg/i.test(comment)) report('a comment with <svg>');
  });
  parser.on('opentag', ({ name, uri, local, prefix, attributes }) => {
    // Only drawing programs know other elements; under a prefix of their own they could be any.
    const isKnown = uri === SVG && prefix === '' && ELEMENTS.has(local);
    if (!isKnown || style !== undefined) report(`<${name}>`);
    if (local === 'style') style = '';
    const all = Object.values(attributes);
    if (open.length === 1 && local !== 'svg') report('no <svg>');
    else if (open.length === 1 && !hasSize(all)) report('no size: width and height, or viewBox');
    for (const attribute of all) {
      if (isActive(attribute.local, attribute.value)) report(`${attribute.name}="…"`);
    }
    const element = { name: local, children: [], references: all.flatMap(referencesIn) };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) report('elements that are nested too deeply');
    for (const { local: key, value } of all) if (key === 'id') byName.set(value, element);
  });
  const addToStyle = (text: string) => {
    if (style !== undefined) style += text;
  };
  parser.on('text', addToStyle);
  parser.on('cdata', addToStyle);
  parser.on('closetag', () => {
    open.pop();
    if (style === undefined) return;
    if (leadsOut(style)) report('a style that loads something');
    styled.push(...namesIn(style));
    style = undefined;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    report(`something that is not SVG (${String(error)})`);
  }
  if (root.children.length === 0) return 'no <svg>';
  const odd = styled.find((name) => !PLAIN_PARTS.has(byName.get(name)?.name ?? 'filter'));
  if (odd !== undefined) report(`a style that draws with “${odd}”`);
  if (mistakes.length > 0) return mistakes[0];
  return drawnBy(root, byName) > MOST_DRAWN ? 'parts that are repeated endlessly' : undefined;
}

/** Whether an image says how large it is, in numbers. */
function hasSize(
  attributes: readonly { readonly name: string; readonly value: string }[],
): boolean {
  const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  const isLength = (length = '') => /^0*[1-9]\d{0,4}(?:\.\d+)?(?:px|pt|mm|cm|in|em)?$/.test(length);
  const number = String.raw`-?\d{1,6}(?:\.\d+)?`;
  const viewBox = new RegExp(`^\\s*${number}(?:[\\s,]+${number}){3}\\s*$`);
  const size = viewBox.test(value('viewBox') ?? '')
    ? (value('viewBox') ?? '')
        .trim()
        .split(/[\s,]+/)
        .slice(2)
        .map(Number)
    : [];
  const isBoxed = size.length === 2 && size.every((length) => length > 0);
  const [width, height] = [value('width'), value('height')];
  if (width === undefined && height === undefined) return isBoxed;
  const isRelative = (length: string | undefined) => length === undefined || length === '100%';
  if (isBoxed && isRelative(width) && isRelative(height)) return true;
  return isLength(width) && isLength(height);
}

/** The parts of its own image that an attribute refers to: `href="#a"`, `fill="url(#a)"`. */
function referencesIn({ local, value }: { readonly local: string; readonly value: string }) {
  if (local === 'href' && value.startsWith('#')) return [value.slice(1)];
  return namesIn(value);
}

function namesIn(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?#([^)"']+)/gi)].map(([, name = '']) => name.trim());
}

/** How many elements are drawn for one, with all that it refers to; without end for a circle. */
function drawnBy(root: Drawn, byName: ReadonlyMap<string, Drawn>): number {
  const counts = new Map<Drawn, number>();
  const count = (element: Drawn): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    // Until it is counted: whoever comes by here again is on a circle.
    counts.set(element, Infinity);
    const named = element.references.flatMap((name) => byName.get(name) ?? []);
    const total = [...element.children, ...named].reduce((sum, part) => sum + count(part), 1);
    counts.set(element, total);
    return total;
  };
  return count(root);
}

/** Whether an attribute runs something, or fetches something from outside the image. */
function isActive(name: string, value: string): boolean {
  // With `xml:base`, even `#a` leads out of the image.
  if (/^on|^base$/i.test(name)) return true;
  if (name === 'href' || name === 'src') {
    return !/^(#|data:image\/(png|jpeg|webp|avif);base64,)/.test(value);
  }
  return leadsOut(value);
}

/** Whether CSS loads anything but a part of its own image, or hides that by escapes. */
function leadsOut(css: string): boolean {
  return /@import|\\|image-set\(|src\(|url\((?!\s*["']?#)/i.test(css);
}
