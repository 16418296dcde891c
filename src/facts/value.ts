import { z } from 'zod';
import { formatMoney } from '../i18n/format.ts';
import { fact } from './fact.ts';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Estimated value of a procurement, without tax (eForms BT-27, OCDS `tender.value`). */
export const value = fact({
  key: 'value',
  description: 'Estimated value, without tax.',
  expects: 'an amount with its currency',
  example: '{ amount: 480000, currency: EUR }',
  schema: z.strictObject({
    amount: z
      .number()
      .positive()
      .meta({ expects: 'an amount above zero in digits, like 480000 or 480000.50' }),
    currency: z
      .string()
      .refine((code) => CURRENCIES.has(code))
      .meta({ expects: 'the code of a currency, like EUR' }),
  }),
  places: ['page', 'glance'],
  text: formatMoney,
  csv: { value: ({ amount }) => String(amount), value_currency: ({ currency }) => currency },
  ocds: ({ amount, currency }) => ({ value: { amount, currency } }),
  jsonLd: ({ amount, currency }) => ({
    demand: {
      priceSpecification: {
        '@type': 'PriceSpecification',
        price: amount,
        priceCurrency: currency,
        valueAddedTaxIncluded: false,
      },
    },
  }),
});
