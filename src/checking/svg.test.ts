import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { svgMistake } from './svg.ts';

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

function svg(inside: string, attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2" ${attributes}>${inside}</svg>`;
}

describe('a vector image that only draws', () => {
  const images: Readonly<Record<string, string>> = {
    'a path': svg('<title>Two clouds</title><path d="M2 5h16"/>'),
    'a declaration': `<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->${svg('<g/>')}`,
    'a style': svg('<style>.a{fill:#fff;filter:url(#b)}</style><rect class="a"/>'),
    'a style in CDATA': svg('<style><![CDATA[.a > b{fill:red}]]></style>'),
    'a part that is used twice': svg(`<defs><g id="a"/></defs><use xlink:href="#a"/>`, XLINK),
    'an image within': svg('<image href="data:image/png;base64,AAAA" width="1" height="1"/>'),
    'a size in millimetres': svg('<g/>', 'width="20mm" height="10.5mm"'),
    'a width that fills its place': svg('<g/>', 'width="100%" height="100%"'),
    'a width that fills its place, and no height': svg('<g/>', 'width="100%"'),
    'a size in numbers, and no box':
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="5px"/>',
    'a box with commas and blanks':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox=" -1.5,0,  20 , 10.5 "/>',
    'a size with leading zeros': svg('<g/>', 'width="0020" height="99999"'),
    'an encoding in capitals or not': `<?xml version="1.0" encoding="utf-8"?>${svg('<g/>')}`,
    'a base of its own name': svg('<rect data-on="x" baseline="y"/>'),
    'images of each kind': svg(
      ['png', 'jpeg', 'webp', 'avif']
        .map((kind) => `<image href="data:image/${kind};base64,AA" width="1" height="1"/>`)
        .join(''),
    ),
    'a hundred levels': svg('<g>'.repeat(98) + '</g>'.repeat(98)),
    'a style that names a part in quotes': svg(
      `<style>.a{fill:url('#b')}</style><linearGradient id="b"/><rect class="a"/>`,
    ),
    'a mask with a gradient': svg(
      '<linearGradient id="a"><stop/></linearGradient><mask id="b"><rect fill="url(#a)"/></mask><g mask="url(#b)"/>',
    ),
    'a gradient': svg('<linearGradient id="a"><stop/></linearGradient><rect fill="url(#a)"/>'),
  };
  for (const [name, text] of Object.entries(images)) {
    it(`may hold ${name}`, () => assert.equal(svgMistake(text), undefined));
  }
});

describe('a vector image that does more', () => {
  const images: Readonly<Record<string, readonly [text: string, mistake: string | RegExp]>> = {
    'a script': [svg('<script>alert(1)</script>'), '<script>'],
    'a script by another name': [
      svg('<x:script>alert(1)</x:script>', 'xmlns:x="http://www.w3.org/2000/svg"'),
      '<x:script>',
    ],
    HTML: [svg('<foreignObject><b/></foreignObject>'), '<foreignObject>'],
    'HTML by its namespace': [
      svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>'),
      '<iframe>',
    ],
    'an event': [svg('<rect onload="x()"/>'), 'onload="…"'],
    'an event in capitals': [svg('<rect ONLOAD="x()"/>'), 'ONLOAD="…"'],
    'a link': [svg('<a href="https://example.org"><rect/></a>'), '<a>'],
    'an animation of a link': [
      svg('<animate attributeName="href" to="javascript:x"/>'),
      '<animate>',
    ],
    'a value that is set': [svg('<set attributeName="onload" to="x"/>'), '<set>'],
    'a part of another file': [svg('<use href="other.svg#a"/>'), 'href="…"'],
    'a part by another prefix': [
      svg('<use y:href="other.svg#a"/>', 'xmlns:y="http://www.w3.org/1999/xlink"'),
      'y:href="…"',
    ],
    'an image from elsewhere': [svg('<image href="https://example.org/x.png"/>'), 'href="…"'],
    'an SVG within': [svg('<image href="data:image/svg+xml;base64,AA"/>'), 'href="…"'],
    'another base': [svg('<use href="#a" xml:base="https://example.org/"/>'), 'xml:base="…"'],
    'a colour from elsewhere': [svg('<rect fill="url(https://example.org/x)"/>'), 'fill="…"'],
    'a style from elsewhere': [
      svg('<style>@import "https://example.org/x.css";</style>'),
      'a style that loads something',
    ],
    'a style in pieces': [
      svg('<style>@im<!-- -->port "x.css";</style>'),
      'a style that loads something',
    ],
    'a style in entities': [svg('<style>&#64;import "x";</style>'), 'a style that loads something'],
    'a style in escapes': [svg('<style>.a{b:u\\72l(x)}</style>'), 'a style that loads something'],
    'a style with quotes around the address': [
      svg(`<style>.a{b:url( "x")}</style>`),
      'a style that loads something',
    ],
    'a stylesheet': [
      `<?xml-stylesheet href="x.css"?>${svg('')}`,
      'a processing instruction, <?xml-stylesheet>',
    ],
    'entities of its own': [
      `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg('&a;')}`,
      'a <!DOCTYPE>',
    ],
    'another encoding': [
      `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`,
      'an encoding other than UTF-8, UTF-7',
    ],
    'no size': ['<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', /^no size/],
    'a size that is none': [svg('', 'width="abc" height="1e99"'), /^no size/],
    'a size with a zero in front of nothing': [svg('', 'width="0" height="5"'), /^no size/],
    'a size of six digits': [svg('', 'width="100000" height="5"'), /^no size/],
    'a size in another unit': [svg('', 'width="5vw" height="5"'), /^no size/],
    'a width in numbers, and no height': [svg('', 'width="5"'), /^no size/],
    'a box with three numbers': [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10"/>',
      /^no size/,
    ],
    'a box with five numbers': [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10 10"/>',
      /^no size/,
    ],
    'a box below zero': [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 -10"/>',
      /^no size/,
    ],
    'an encoding that begins like another': [
      `<?xml version="1.0" encoding="UTF-8x"?>${svg('')}`,
      'an encoding other than UTF-8, UTF-8x',
    ],
    'an image that begins with another address': [
      svg('<image href="x#data:image/png;base64,AA"/>'),
      'href="…"',
    ],
    'a source': [svg('<image src="https://example.org/x.png"/>'), 'src="…"'],
    'a set of images': [
      svg('<style>.a{fill:image-set("x" 1x)}</style>'),
      'a style that loads something',
    ],
    'a source in a style': [
      svg('<style>@font-face{src:src("x")}</style>'),
      'a style that loads something',
    ],
    'a style in capitals': [svg('<style>.a{fill:URL(x)}</style>'), 'a style that loads something'],
    'the first of two mistakes': [svg('<script/><foreignObject/>'), '<script>'],
    'an element within a style': [svg('<style><g/></style>'), '<g>'],
    'a root that is another element': [
      '<g xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
      'no <svg>',
    ],
    'a size of zero': ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 10"/>', /^no size/],
    'parts of parts of parts': [
      svg(
        Array.from(
          { length: 30 },
          (_, level) => `<g id="a${level}">${`<use href="#a${level - 1}"/>`.repeat(10)}</g>`,
        ).join(''),
      ),
      'parts that are repeated endlessly',
    ],
    'patterns of patterns': [
      svg(
        Array.from(
          { length: 30 },
          (_, level) =>
            `<pattern id="a${level}">${`<rect fill="url('#a${level - 1}')"/>`.repeat(4)}</pattern>`,
        ).join(''),
      ),
      'parts that are repeated endlessly',
    ],
    'a pattern by a style': [
      svg('<style>.a{fill:url( "#b" )}</style><pattern id="b"><rect class="a"/></pattern>'),
      'a style that draws with “b”',
    ],
    'a part of itself': [
      svg('<g id="a"><use href="#a"/></g>'),
      'parts that are repeated endlessly',
    ],
    'elements without end': [
      svg('<g>'.repeat(200) + '</g>'.repeat(200)),
      'elements that are nested too deeply',
    ],
    noise: [svg('<filter id="a"><feTurbulence numOctaves="9999"/></filter>'), '<feTurbulence>'],
    'a size in a comment': [`<!-- <svg width="1"> -->${svg('')}`, 'a comment with <svg>'],
    'no end': [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path>',
      /^something that is not SVG/,
    ],
    'no namespace': ['<svg><path/></svg>', '<svg>'],
    'another root': ['<html xmlns="http://www.w3.org/1999/xhtml"/>', '<html>'],
    nothing: ['', 'no <svg>'],
    text: ['hello', 'no <svg>'],
    'a picture of dots': ['\uFFFDPNG\r\n', 'no <svg>'],
  };
  for (const [name, [text, expected]] of Object.entries(images)) {
    it(`is told by ${name}`, () => {
      const mistake = svgMistake(text) ?? '';
      if (typeof expected === 'string') assert.equal(mistake, expected);
      else assert.match(mistake, expected);
    });
  }
});
