/** The forms of a text that counts, by the categories of `Intl.PluralRules`. */
export type Forms = { readonly other: string } & {
  readonly [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** The form of a text that goes with a number. @param lang BCP-47 tag */
export function formFor(forms: Forms, count: number, lang: string): string {
  return forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
}

/** Fills in names in curly brackets. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
