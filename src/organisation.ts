/**
 * All that is particular to the contracting authority. Another authority takes the site over by
 * changing this file, the languages and the content.
 */
export const organisation = {
  name: 'Open Source Business Alliance - Bundesverband für digitale Souveränität e.V.',
  short: 'OSB Alliance',
  project: 'Sovereign Cloud Stack',
  projectShort: 'SCS',
  location: 'Pariser Platz 6a, 10117 Berlin',
  /** Origin under which the site is published, without a slash at its end. */
  site: 'https://scs.community',
  homepage: { en: 'https://scs.community/', de: 'https://scs.community/de/' },
  imprint: { en: 'https://scs.community/imprint/', de: 'https://scs.community/de/imprint/' },
  privacy: {
    en: 'https://scs.community/dataprotection/',
    de: 'https://scs.community/de/dataprotection/',
  },
  funding: {
    en: 'Funded by the Federal Ministry for Economic Affairs and Climate Action (BMWK)',
    de: 'Gefördert durch das Bundesministerium für Wirtschaft und Klimaschutz (BMWK)',
  },
  /** Every date of the content is local wall time of this zone. */
  timeZone: 'Europe/Berlin',
  /** What editors call the wall time of that zone. */
  localTime: 'German local time',
  /** Whose nationwide public holidays count (ISO 3166-1 alpha-2). */
  country: 'DE',
  /** Where bids are made. No tender links to a host that is not named here. */
  portal: {
    hosts: ['www.dtvp.de'],
    name: 'Deutsches Vergabeportal (DTVP)',
    /** Path of some procedure there, for examples in what editors read. */
    examplePath: '/Satellite/notice/CXP4YV7R2BL',
  },
  /** Head of the table's second column: the authority's own short name for its lot numbers. */
  lotNumberLabel: '#VH81',
  /**
   * How references are written: {lot}, {round}, {year} and {number} stand for what differs, `:2` is the
   * least number of digits, and what is in brackets is left out in the first round of a lot. Without
   * {lot} or with {year} or {number}, editors type the reference of each procedure.
   */
  references: { pattern: 'SCS-VP{lot:2}[-{round}]' },
  openData: {
    /**
     * Who names things in feeds and calendars, for good: a domain and a day on which it was held
     * (RFC 4151). To change either is to publish everything anew.
     */
    tagAuthority: { domain: 'scs.community', day: '2021-07-30' },
    /** The prefix of the standard's own examples until one of our own is registered. */
    ocidPrefix: 'ocds-213czf',
    isOcidPrefixRegistered: false,
    /** Identity of the authority among the parties of the open data. */
    partyId: 'osb-alliance',
    /** The language of the open data's fields without a language, and of the portal. */
    language: 'de',
    licence: {
      name: 'CC0 1.0',
      address: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  },
} as const;
