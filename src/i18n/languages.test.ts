import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { organisation } from '../organisation.ts';
import { longZoneName, shortZoneName, writtenDate } from './dates.ts';
import type { Language } from './language.ts';
import { en } from './languages/en.ts';
import { fr } from './languages/fr.ts';
import { pt } from './languages/pt.ts';
import { missingMessages } from './messages.ts';
import type { Forms } from './plural.ts';

const FOLDER = join(import.meta.dirname, 'languages');

/** Every language that ships with the site, whether the site uses it or not. */
const shipped = await Promise.all(
  readdirSync(FOLDER).map(async (file) => {
    const tag = file.replace(/\.ts$/, '');
    const module = (await import(join(FOLDER, file))) as Readonly<Record<string, Language>>;
    return [tag, module[tag]!] as const;
  }),
);

/** One message of a language; `text` is what a reader may see of it, a function’s with words filled in. */
interface Message {
  readonly key: string;
  readonly text: string;
  readonly parameters: readonly string[];
  /** The forms of a message that counts. */
  readonly forms?: Forms;
}

/** Words that stand in no message. */
const FILLED_IN = ['Quokka', 'Wombat', 'Numbat', 'Bilby'];

function messagesOf(tree: object, path: readonly string[] = []): readonly Message[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]): readonly Message[] => {
    const keys = [...path, name];
    const key = keys.join('.');
    if (typeof value === 'string') return [{ key, text: value, parameters: [] }];
    if (typeof value === 'function') {
      const parameters = FILLED_IN.slice(0, value.length);
      return [
        {
          key,
          text: (value as (...values: readonly unknown[]) => string)(...parameters),
          parameters,
        },
      ];
    }
    const below = value as object;
    if (!('other' in below)) return messagesOf(below, keys);
    const forms = below as Forms;
    return Object.entries(forms).map(([category, text]) => ({
      key: `${key}.${category}`,
      text,
      parameters: [],
      forms,
    }));
  });
}

const english = new Map(messagesOf(en.messages).map((message) => [message.key, message]));

/** Names by which a message would speak of one country, language, currency or zone, in a language. */
function namesIn(language: Language): readonly string[] {
  const { format } = language;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const names = (type: Intl.DisplayNamesType, codes: readonly string[]) => {
    const display = new Intl.DisplayNames(format, { type, fallback: 'none' });
    return codes.flatMap((code) => display.of(code) ?? []);
  };
  const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(
    ' ',
  );
  const zones = [
    'Europe/Berlin',
    'Europe/Paris',
    'Europe/Lisbon',
    'Europe/London',
    'Europe/Athens',
  ];
  const instants = [Date.parse('2026-01-01'), Date.parse('2026-07-01')];
  return [
    ...names('region', pairs),
    ...names('language', official),
    ...names('currency', ['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'SEK']),
    ...zones.flatMap((zone) =>
      instants.flatMap((at) => [
        shortZoneName(language, at, zone),
        longZoneName(language, at, zone),
      ]),
    ),
    ...Intl.supportedValuesOf('timeZone'),
    ...Intl.supportedValuesOf('currency'),
  ];
}

/** What belongs to the authority and the licence of its data. */
const OWN = [
  ...[organisation.name, organisation.short, organisation.project, organisation.location],
  ...[organisation.references.pattern, organisation.portal.name, ...organisation.portal.hosts],
  ...organisation.project.split(' '),
  ...[organisation.openData.licence.name, 'SCS', 'CC0', 'CC BY', 'Creative Commons', 'ODbL', 'GPL'],
];

function holdsWord(text: string, word: string): boolean {
  const index = text.indexOf(word);
  if (index < 0) return false;
  const isLetter = (sign: string | undefined) => /[\p{L}\p{N}]/u.test(sign ?? '');
  return !isLetter(text[index - 1]) && !isLetter(text[index + word.length]);
}

for (const [tag, language] of shipped) {
  const messages = messagesOf(language.messages);

  describe(`the language ${tag}`, () => {
    it('is named like its file, and its tags are ones that browsers know', () => {
      assert.equal(language.tag, tag);
      assert.deepEqual(Intl.getCanonicalLocales([tag, language.format]), [tag, language.format]);
      assert.ok(language.format.startsWith(tag));
      assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(language.format), [language.format]);
    });

    it('is complete', () => {
      assert.deepEqual(missingMessages(language), []);
    });

    it('says nothing that English does not say', () => {
      const keys = messages.filter(({ forms }) => !forms).map(({ key }) => key);
      assert.deepEqual(
        keys.filter((key) => !english.has(key)),
        [],
      );
    });

    it('has no empty message, and none with spaces around it', () => {
      const wrong = messages.filter(({ text }) => text === '' || text !== text.trim());
      assert.deepEqual(wrong, []);
    });

    it('says all that a message is given', () => {
      const wrong = messages.filter(
        ({ key, text, parameters }) =>
          parameters.length < (english.get(key)?.parameters.length ?? 0) ||
          parameters.some((word) => !text.includes(word)),
      );
      assert.deepEqual(wrong, []);
    });

    it('leaves the same places to be filled in as English', () => {
      const places = (text = '') => [...text.matchAll(/\{\w*\}/g)].map(String).sort();
      for (const { key, text, forms } of messages) {
        const counterpart = english.get(forms ? key.replace(/[^.]+$/, 'other') : key);
        assert.deepEqual(places(text), places(counterpart?.text), key);
      }
    });

    it('has no straight quotes and apostrophes', () => {
      const wrong = messages.filter(({ text }) => /["']/.test(text));
      assert.deepEqual(wrong, []);
    });

    it('has a form for each kind of number up to 1,000, or one for all', () => {
      const rules = new Intl.PluralRules(language.format);
      const needed = new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)));
      const known: readonly string[] = rules.resolvedOptions().pluralCategories;
      for (const { key, forms } of messages) {
        if (!forms) continue;
        const written = Object.keys(forms);
        assert.deepEqual(
          written.filter((category) => !known.includes(category)),
          [],
          `${key}: of no number`,
        );
        const missing = [...needed].filter((category) => !written.includes(category));
        assert.ok(written.length === 1 || missing.length === 0, `${key}: no ${missing.join()}`);
      }
    });

    it('names no authority, country, language, currency, licence or time zone', () => {
      const names = [...namesIn(language), ...namesIn(en), ...OWN];
      const wrong = messages.flatMap(({ key, text }) =>
        names.filter((name) => holdsWord(text, name)).map((name) => `${key}: ${name}`),
      );
      assert.deepEqual(wrong, []);
    });

    it('writes no space that may break before a mark', () => {
      const texts = [...messages.map(({ text }) => text), ...language.quotes, language.colon ?? ''];
      assert.deepEqual(
        texts.filter((text) => / [;:!?»]|« /.test(text)),
        [],
      );
    });
  });
}

describe('French', () => {
  const texts = messagesOf(fr.messages).map(({ text }) => text);

  it('has a narrow space before the high marks and within its quotation marks', () => {
    const wrong = texts.filter((text) => /(?<!\u202F)[;!?»]|«(?!\u202F)/.test(text));
    assert.deepEqual(wrong, []);
    assert.deepEqual(fr.quotes.slice(0, 2), ['«\u202F', '\u202F»']);
  });

  it('has a wide one before the colon', () => {
    const wrong = texts.filter((text) => /(?<!\u00A0):/.test(text));
    assert.deepEqual(wrong, []);
    assert.equal(fr.colon, '\u00A0: ');
  });

  it('counts none as one', () => {
    const forms = new Intl.PluralRules(fr.format);
    assert.deepEqual(
      [0, 1, 2].map((number) => forms.select(number)),
      ['one', 'one', 'other'],
    );
  });

  it('writes only the first of a month as an ordinal number', () => {
    const written = (day: string, style?: 'full') =>
      writtenDate(fr, Temporal.PlainDate.from(day), style);
    assert.equal(written('2022-07-01'), '1er juillet 2022');
    assert.equal(written('2022-07-01', 'full'), 'vendredi 1er juillet 2022');
    assert.equal(written('2022-07-21'), '21 juillet 2022');
    assert.equal(written('2022-07-11', 'full'), 'lundi 11 juillet 2022');
    assert.equal(written('0001-12-31'), '31 décembre 1');
  });

  it('writes hours and minutes out', () => {
    assert.equal(fr.messages.date.time('10:00', 'CET'), '10\u00A0h\u00A000 CET');
  });
});

describe('Portuguese', () => {
  it('counts none as many, as in Portugal', () => {
    const forms = new Intl.PluralRules(pt.format);
    assert.deepEqual(
      [0, 1, 2].map((number) => forms.select(number)),
      ['other', 'one', 'other'],
    );
  });

  it('writes dates with their prepositions', () => {
    const day = Temporal.PlainDate.from('2021-12-07');
    assert.equal(writtenDate(pt, day), '7 de dezembro de 2021');
    assert.equal(writtenDate(pt, day, 'full'), 'terça-feira, 7 de dezembro de 2021');
  });
});

describe('the short name of a zone', () => {
  const winter = Date.parse('2021-12-07');
  const summer = Date.parse('2022-07-19');

  it('is one that readers of the language know', () => {
    for (const language of [fr, pt]) {
      assert.equal(shortZoneName(language, winter, 'Europe/Berlin'), 'CET');
      assert.equal(shortZoneName(language, summer, 'Europe/Luxembourg'), 'CEST');
      assert.equal(shortZoneName(language, winter, 'Europe/Lisbon'), 'WET');
      assert.equal(shortZoneName(language, summer, 'Europe/Lisbon'), 'WEST');
    }
  });

  it('is that of the language, if it is said there', () => {
    const zoneNames = { CET: 'HEC', CEST: 'HEEC' };
    assert.equal(shortZoneName({ ...fr, zoneNames }, summer, 'Europe/Brussels'), 'HEEC');
  });

  it('is the offset as the language writes it, if there is no name at all', () => {
    assert.equal(shortZoneName(fr, winter, 'Atlantic/Azores'), 'UTC−1');
  });
});
