import { z } from 'zod';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** An amount of money without tax, as editors type it. */
export const moneySchema = z
  .strictObject({
    amount: z
      .number()
      .positive()
      .meta({ expects: 'an amount above zero in digits, like 480000 or 480000.50' }),
    currency: z
      .string()
      .refine((code) => CURRENCIES.has(code))
      .meta({ expects: 'the code of a currency, like EUR' }),
  })
  .meta({ expects: 'an amount with its currency, like { amount: 480000, currency: EUR }' });
