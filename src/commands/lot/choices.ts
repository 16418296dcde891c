import { proceduresOf } from '../../editing/find.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { lotNumber } from '../../tenders/lot.ts';
import { compareLotNumbers } from '../../tenders/order.ts';
import type { Desk } from './desk.ts';
import type { Choice } from './fields.ts';

/** All lots. */
export function lotChoices({ content }: Desk): readonly Choice[] {
  return content.lots
    .map(({ id, content: { name } }) => ({
      value: lotNumber(id),
      label: `${lotNumber(id)}  ${name[defaultLocale]}`,
    }))
    .sort((a, b) => compareLotNumbers(a.value, b.value));
}

/** All procedures, in order of their lots. */
export function procedureChoices({ content }: Desk): readonly Choice[] {
  return proceduresOf(content).map(({ lot, procedure: { reference } }) => ({
    value: reference,
    label: `${reference}  ${lot.content.name[defaultLocale]}`,
  }));
}

/** All procedures and lots. */
export function allChoices(desk: Desk): readonly Choice[] {
  const lots = lotChoices(desk).map(({ value, label }) => ({ value, label: `Lot ${label}` }));
  return [...procedureChoices(desk), ...lots];
}
