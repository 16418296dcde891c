import { autocomplete, cancel, isCancel, text } from '@clack/prompts';
import { Refusal } from '../../editing/refusal.ts';
import type { Ask } from './fields.ts';

/** Asks on the terminal. @throws Refusal if the editor gives up */
export const askOnTerminal: Ask = async (field, choices) => {
  const { question, example, isRequired, mistakeIn } = field;
  const answer =
    choices.length > 0 && isRequired
      ? await autocomplete({ message: question, options: [...choices], maxItems: 12 })
      : await text({
          message: question,
          placeholder: example,
          defaultValue: '',
          validate: (typed = '') => {
            const value = typed.trim();
            if (value === '') return isRequired ? `For example: ${example}` : undefined;
            return mistakeIn?.(value);
          },
        });
  if (isCancel(answer)) {
    cancel('Given up.');
    throw new Refusal('Nothing was written.');
  }
  return answer?.trim() || undefined;
};
