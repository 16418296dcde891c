import { SaxesParser } from 'saxes';

const SVG = 'http://www.w3.org/2000/svg';

/** What vector images are drawn with (SVG 2). What is not named here does more than draw. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc metadata style switch view
  path rect circle ellipse line polyline polygon text tspan textPath image marker
  clipPath mask pattern linearGradient radialGradient stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence`.split(/\s+/),
);

/**
 * What a vector image does besides drawing, which it must not, in words that follow “it holds”; or
 * why it is no image. Read as strictly as browsers read it, so that nothing is one thing here and
 * another there.
 *
 * @returns `undefined` for an image that only draws
 */
export function svgMistake(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const mistakes: string[] = [];
  const report = (mistake: string) => mistakes.push(mistake);
  let root: string | undefined;
  /** What stands in a style, across the comments that CSS does not see. */
  let style: string | undefined;
  parser.on('error', ({ message }) => report(`what is no SVG (${message})`));
  parser.on('doctype', () => report('a <!DOCTYPE>'));
  parser.on('processinginstruction', ({ target }) => report(`an instruction, <?${target}>`));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-8$/i.test(encoding)) report(`another encoding than UTF-8, ${encoding}`);
  });
  parser.on('opentag', ({ name, uri, local, prefix, attributes }) => {
    root ??= name;
    // Only drawing programs know other elements; under a prefix of their own they could be any.
    const isKnown = uri === SVG && prefix === '' && ELEMENTS.has(local);
    if (!isKnown || style !== undefined) report(`<${name}>`);
    if (local === 'style') style = '';
    for (const attribute of Object.values(attributes)) {
      if (isActive(attribute.local, attribute.value)) report(`${attribute.name}="…"`);
    }
  });
  const styled = (text: string) => {
    if (style !== undefined) style += text;
  };
  parser.on('text', styled);
  parser.on('cdata', styled);
  parser.on('closetag', () => {
    if (style !== undefined && leadsOut(style)) report('a style that loads something');
    style = undefined;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    report(`what is no SVG (${String(error)})`);
  }
  if (root !== 'svg') return 'no <svg>';
  return mistakes[0];
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
