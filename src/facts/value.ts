import { formatMoney } from '../i18n/format.ts';
import { asTyped, fact } from './fact.ts';
import { moneySchema } from './money.ts';

/** Estimated value of a procurement, without tax (eForms BT-27, OCDS `tender.value`). */
export const value = fact({
  key: 'value',
  description: 'Estimated value, without tax.',
  expects: 'an amount with its currency',
  example: '{ amount: 480000, currency: EUR }',
  schema: () => moneySchema,
  json: asTyped(moneySchema),
  places: ['page', 'glance', 'card'],
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
