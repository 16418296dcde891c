import { z } from 'zod';

const segment = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is part of an address: small letters, digits and hyphens only',
  );

/** One text for every language, or one per language, by their tags. */
const perLanguage = <Text extends z.ZodType<string>>(text: Text) =>
  z.union([text, z.record(z.string(), text)]);

const text = z.string().regex(/\S/, 'is empty');
const address = z.url({
  protocol: /^https$/,
  error: 'is not an address that begins with https://',
});

/** All that is particular to the contracting authority: the form of `src/authority/organisation.ts`. */
export const organisationSchema = z.strictObject({
  /** Full name of the contracting authority. */
  name: text,
  /** Language (BCP-47) of that name, of the portal, and of open data that state no language. */
  language: z.string(),
  short: text,
  /** What the tenders are of, and the name of the site: a project, or the authority itself. */
  project: text,
  /** Postal address. */
  location: text,
  /** Origin under which the site is published, without a slash at its end. */
  site: address.refine((url) => !url.endsWith('/'), 'ends with a slash; leave it out'),
  homepage: perLanguage(address),
  imprint: perLanguage(address),
  privacy: perLanguage(address),
  /** Who pays, as a sentence without its full stop. */
  funding: perLanguage(text).optional(),
  /** IANA name of a time zone: every date of the content is local wall time there. */
  timeZone: z.string().refine(isTimeZone, 'is not the name of a time zone, like Europe/Berlin'),
  /** What editors call the wall time of that zone, in English. */
  localTime: text,
  /** Whose nationwide public holidays count (ISO 3166-1 alpha-2). */
  country: z.string().regex(/^[A-Z]{2}$/, 'is not the code of a country, like DE'),
  /** Part of the country whose own holidays count as well, as the package `date-holidays` names it. */
  region: z.string().optional(),
  /** Where bids are made. No tender links to a host that is not named here. */
  portal: z.strictObject({
    hosts: z.tuple([z.hostname()], z.hostname()),
    name: text,
    /** Path of some procedure there, for examples in what editors read. */
    examplePath: z.string().regex(/^\//, 'does not begin with a slash'),
  }),
  /** The word for tenders in the addresses of the site. */
  tendersAddress: perLanguage(segment),
  /** How lots are named; left out where every procedure stands for itself. */
  lots: z
    .strictObject({
      /** Begins the names of their files and their addresses: `lot` in `lot6a`. */
      word: z.string().regex(/^[a-z]+$/, 'is not a word of small letters'),
      /** Head of the column of the lots’ numbers; left out, there is no such column. */
      numberColumn: perLanguage(text).optional(),
    })
    .optional(),
  /**
   * How references are written: {lot}, {round}, {year} and {number} stand for what differs, `:2` is the
   * least number of digits, and what is in brackets is left out in the first round of a lot. Without
   * {lot} or with {year} or {number}, editors type the reference of each procedure.
   */
  references: z.strictObject({ pattern: z.string() }),
  openData: z.strictObject({
    /**
     * Who names things in feeds and calendars, for good: a domain and a day on which it was held
     * (RFC 4151). To change either is to publish everything anew.
     */
    tagAuthority: z.strictObject({ domain: z.hostname(), day: z.iso.date() }),
    ocidPrefix: text,
    isOcidPrefixRegistered: z.boolean(),
    /** Identity of the authority among the parties of the open data. */
    partyId: text,
    licence: z.strictObject({
      name: text,
      address,
      /** What everyone may do with the data, in a sentence. */
      statement: perLanguage(text),
    }),
  }),
});

export type OrganisationSettings = z.input<typeof organisationSchema>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}
