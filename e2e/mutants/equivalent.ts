/** A mutant that no test can notice. */
export interface Equivalent {
  readonly file: string;
  /** The line in which the change begins, and the change, as the report shows them. */
  readonly line: string;
  readonly change: string;
  readonly reason: string;
}

/** The same change of one line, or several of which each changes as little. */
function changes(
  file: string,
  line: string,
  reason: string,
  ...all: readonly string[]
): readonly Equivalent[] {
  return all.map((change) => ({ file, line, change, reason }));
}

/** Changes that change nothing that can be noticed, each with its reason. */
export const EQUIVALENT: readonly Equivalent[] = [
  ...changes(
    'src/live/clock.ts',
    'if (boundary !== undefined && boundary > now && boundary < next) next = boundary;',
    'A boundary that is as near as the nearest one is the same instant.',
    '< → <=',
  ),
  ...changes(
    'src/tenders/catalogue.ts',
    'entry.descriptions.find((description) => description.locale === wanted);',
    'A lot has one text in a language.',
    'find → findLast',
  ),
  ...changes(
    'src/tenders/catalogue.ts',
    'return inLocale(locale) ?? inLocale(defaultLocale) ?? entry.descriptions[0];',
    'Of two languages, any other text than the own one is the only other one.',
    'inLocale(locale) ?? inLocale(defaultLocale) → inLocale(locale)',
  ),
  ...changes(
    'src/tenders/catalogue.ts',
    'const found = entry.procedures.find((procedure) => procedure.reference === reference);',
    'A reference names one procedure.',
    'find → findLast',
  ),
  ...changes(
    'src/tenders/events.ts',
    'const since = announced && announced.at > published.at ? announced : published;',
    'Both are the same instant then.',
    '> → >=',
  ),
  ...changes(
    'src/tenders/lot.ts',
    "return id.replace(/^lot/, '');",
    'Names of files hold “lot” only at their beginning.',
    '/^lot/ → /lot/',
  ),
  ...changes(
    'src/tenders/lot.ts',
    "start: moment(content.start, 'beginning'),",
    'A day counts from its beginning unless it counts to its end.',
    "'beginning' → ''",
  ),
  ...changes(
    'src/tenders/time.ts',
    "export function momentFrom(local: string, zone: string, edge: DayEdge = 'beginning'): Moment {",
    'A day counts from its beginning unless it counts to its end.',
    "'beginning' → ''",
  ),
  ...changes(
    'src/tenders/order.ts',
    'return numberA - numberB || (letterA < letterB ? -1 : Number(letterA > letterB));',
    'Only the sign of the number counts.',
    '1 → 2',
  ),
  ...changes(
    'src/tenders/order.ts',
    "return [Number.parseInt(number, 10), number.replace(/^\\d+/, '')];",
    'Letters are compared only after equal digits, so that it does not matter what stands before them.',
    "number.replace(/^\\d+/, '') → number",
    '/^\\d+/ → /\\d+/',
    '/^\\d+/ → /^\\d/',
    "'' → 'mutated'",
  ),
  ...changes(
    'src/tenders/record.ts',
    "const open = procedures.find(({ status }) => status === 'open');",
    'Whichever of the open procedures it is, the status is “open”.',
    'find → findLast',
  ),
  ...changes(
    'src/tenders/reference.ts',
    "const [, digits = '', letter = ''] = /^(\\d+)([a-z]?)$/.exec(lot) ?? [];",
    'Numbers of lots have no other form.',
    '/^(\\d+)([a-z]?)$/ → /^(\\d+)([a-z]?)/',
    '/^(\\d+)([a-z]?)$/ → /(\\d+)([a-z]?)$/',
  ),
  ...changes(
    'src/tenders/reference.ts',
    'if (!reference.startsWith(prefix)) return undefined;',
    'In the end the reference is made anew of its parts and compared.',
    '!reference.startsWith(prefix) → false',
  ),
  ...changes(
    'src/tenders/reference.ts',
    'const match = /^(\\d{2,})([a-z]?)(?:-([2-9]|[1-9]\\d+))?$/.exec(reference.slice(prefix.length));',
    'In the end the reference is made anew of its parts and compared.',
    '/^(\\d{2,})([a-z]?)(?:-([2-9]|[1-9]\\d+))?$/ → /(\\d{2,})([a-z]?)(?:-([2-9]|[1-9]\\d+))?$/',
    '/^(\\d{2,})([a-z]?)(?:-([2-9]|[1-9]\\d+))?$/ → /^(\\d{2,})([a-z]?)(?:-([2-9]|[1-9]\\d+))?/',
  ),
  ...changes(
    'src/views/lot.ts',
    "const published = momentView(locale, closing, 'deadline');",
    'Every reading but that of a point says that a day counts to its end.',
    "'deadline' → ''",
  ),
  ...changes(
    'src/views/procedure.ts',
    "closing: terms.closing && momentView(locale, terms.closing, 'deadline'),",
    'Every reading but that of a point says that a day counts to its end.',
    "'deadline' → ''",
  ),
  ...changes(
    'src/views/open-now.ts',
    'if (!start) return [];',
    'Only the types do not know that what is upcoming has a start.',
    '!start → false',
  ),
  ...changes(
    'src/views/open-now.ts',
    'if (!closing) return [];',
    'Only the types do not know that what is open or upcoming has a deadline.',
    '!closing → false',
  ),
  ...changes(
    'src/views/open-now.ts',
    'return terms[date]?.at ?? Infinity;',
    'Only the types do not know that what is open or upcoming has both dates.',
    'terms[date]?.at ?? Infinity → terms[date]?.at',
    '?. → .',
  ),
  ...changes(
    'src/views/site-pages.ts',
    'const shown = translations.includes(defaultLocale) ? defaultLocale : (translations[0] ?? locale);',
    'The default language comes first among the translations, of which there is at least one.',
    'translations.includes(defaultLocale) → false',
    'translations[0] ?? locale → translations[0]',
  ),
  ...changes(
    'src/views/site-pages.ts',
    'if (!translations.includes(defaultLocale)) return links;',
    'Of two languages, translations without the default one are fewer than two.',
    '!translations.includes(defaultLocale) → false',
  ),
];
