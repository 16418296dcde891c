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
  /** Whose nationwide public holidays count (ISO 3166-1 alpha-2). */
  country: 'DE',
  /** Where bids are made. No tender links to a host that is not named here. */
  portal: { hosts: ['www.dtvp.de'], name: 'Deutsches Vergabeportal (DTVP)' },
  /** Head of the table's second column: the authority's own short name for its lot numbers. */
  lotNumberLabel: '#VH81',
  /** The first part of every reference, which the number of the lot follows with two digits. */
  referencePrefix: 'SCS-VP',
  openData: {
    /**
     * Who names things in feeds and calendars, for good: a domain and a day on which it was held
     * (RFC 4151). To change either is to publish everything anew.
     */
    tagAuthority: { domain: 'scs.community', day: '2021-07-30' },
    /** The prefix of the standard's own examples until one of our own is registered. */
    ocidPrefix: 'ocds-213czf',
    isOcidPrefixRegistered: false as boolean,
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
