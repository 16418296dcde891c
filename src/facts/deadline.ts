import { publishedMoment, publishedMomentSchema } from '../feeds/json-forms.ts';
import { formatMoment } from '../i18n/format.ts';
import type { Messages } from '../i18n/language.ts';
import { fact, type Fact, type FactPlace } from './fact.ts';
import { endOf } from './times.ts';

/** A fact that is a time: until then something may be done, or holds. A day counts to its end. */
export function deadlineFact<Key extends keyof Messages['facts']>(definition: {
  readonly key: Key;
  readonly description: string;
  readonly example: string;
  readonly places: readonly FactPlace[];
  /** Its column in `tenders.csv`, where it stands as it is typed. */
  readonly column: string;
  readonly ocds?: (local: string) => object;
}): Fact<Key, string, ReturnType<typeof publishedMoment>> {
  const { column, ...rest } = definition;
  return fact({
    ...rest,
    expects: 'a day or a time',
    schema: ({ localTime }) => localTime,
    json: {
      schema: publishedMomentSchema,
      value: (local: string) => publishedMoment(endOf(local)),
    },
    text: (local, locale) => formatMoment(locale, endOf(local), 'deadline'),
    csv: { [column]: (local: string) => local },
  });
}
