import fc from 'fast-check';

/** What an editor might type in place of something else. */
const typed = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\t',
      '-',
      '- ',
      ':',
      '#',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '<',
      '&a',
      '*a',
      '!b',
      '|',
    ],
    ...[
      'tba',
      'null',
      '~',
      'true',
      '10',
      '0x1F',
      '1e400',
      '.nan',
      '---',
      '...',
      '<<: *a',
      '%',
      '@',
    ],
    ...['__proto__', 'constructor', 'toString', 'status: open', 'closing', 'published', 'changes:'],
    ...[
      '2021-12-07',
      '2021-12-07T10:00',
      '2021-12-07 10:00',
      '2021-12-07T10:00Z',
      '2022-03-27T02:30',
    ],
    ...[
      '2022-10-30T02:30',
      '2022-02-30',
      '0000-01-01',
      '9999-12-31',
      '0001-01-01T00:00',
      '07.12.2021',
    ],
    ...['2025-01-01T12:00', '2020-01-01', '2023-03-19', '2024-06-02'],
    ...[
      'SCS-VP10',
      'SCS-VP06a-2',
      'lot10',
      'lot81',
      '[lot10]',
      'https://www.dtvp.de/x',
      'http://x',
    ],
    ...[
      '{ en: a, de: b }',
      '{ published: 2023-01-01 }',
      '\u0000',
      '\uFEFF',
      '\uD800',
      '\u00A0',
      '\r',
    ],
    ...[
      '# x',
      '### x',
      '![](x.png)',
      '[a](../lot7/)',
      '<Note>',
      '</Note>',
      '{x}',
      'export const a = 1',
    ],
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** One typo: what happens to the lines of a file. Positions are shares, so that they shrink well. */
export interface Typo {
  readonly kind:
    'drop' | 'double' | 'swap' | 'retype' | 'insert' | 'value' | 'indent' | 'digit' | 'characters';
  readonly at: number;
  readonly with: number;
  readonly text: string;
}

// Even: numbers as they come from the library are mostly very small ones, all in the first line.
const share = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((part) => part / 1_000_000);
export const typo: fc.Arbitrary<Typo> = fc.record({
  kind: fc.constantFrom(
    ...([
      'drop',
      'double',
      'swap',
      'retype',
      'insert',
      'value',
      'value',
      'indent',
      'digit',
      'digit',
      'digit',
      'characters',
    ] as const),
  ),
  at: share,
  with: share,
  text: typed,
});

/** The text with a typo in it. */
export function withTypo(text: string, { kind, at, with: other, text: typedText }: Typo): string {
  const lines = text.split('\n');
  const [here, there] = [at, other].map((part) => Math.floor(part * lines.length)) as [
    number,
    number,
  ];
  const line = lines[here] ?? '';
  switch (kind) {
    case 'drop':
      return lines.toSpliced(here, 1).join('\n');
    case 'double':
      return lines.toSpliced(there, 0, line).join('\n');
    case 'swap':
      return lines
        .with(here, lines[there] ?? '')
        .with(there, line)
        .join('\n');
    case 'retype':
      return lines.with(here, typedText).join('\n');
    case 'insert':
      return lines.toSpliced(here, 0, `${/^\s*/.exec(line)?.[0]}${typedText}`).join('\n');
    case 'value':
      return lines
        .with(here, line.replace(/(: |^\s*- )?[^:]*$/, `$1${typedText.replaceAll('$', '')}`))
        .join('\n');
    case 'indent':
      return lines.with(here, other < 0.5 ? ` ${line}` : line.slice(1)).join('\n');
    case 'digit': {
      const digits = [...text.matchAll(/\d/g)];
      const position = digits[Math.floor(at * digits.length)]?.index ?? 0;
      return `${text.slice(0, position)}${Math.floor(other * 10)}${text.slice(position + 1)}`;
    }
    case 'characters': {
      const position = Math.floor(at * text.length);
      return text.slice(0, position) + typedText + text.slice(position + Math.floor(other * 4));
    }
  }
}
