import type { OrganisationSettings } from '#src/organisation-settings.ts';

/** The contracting authority, and what is particular to its tenders. Checked when anything starts. */
export const organisation: OrganisationSettings = {
  name: 'Open Source Business Alliance - Bundesverband für digitale Souveränität e.V.',
  language: 'de',
  short: 'OSB Alliance',
  project: 'Sovereign Cloud Stack',
  location: 'Pariser Platz 6a, 10117 Berlin',
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
  timeZone: 'Europe/Berlin',
  localTime: 'German local time',
  country: 'DE',
  portal: {
    hosts: ['www.dtvp.de'],
    name: 'Deutsches Vergabeportal (DTVP)',
    examplePath: '/Satellite/notice/CXP4YV7R2BL',
  },
  tendersAddress: 'tenders',
  lots: { word: 'lot', numberColumn: '#VH81' },
  references: { pattern: 'SCS-VP{lot:2}[-{round}]' },
  openData: {
    tagAuthority: { domain: 'scs.community', day: '2021-07-30' },
    // The prefix of the standard's own examples until one of our own is registered.
    ocidPrefix: 'ocds-213czf',
    isOcidPrefixRegistered: false,
    partyId: 'osb-alliance',
    licence: {
      name: 'CC0 1.0',
      address: 'https://creativecommons.org/publicdomain/zero/1.0/',
      statement: {
        en: 'The data may be used by everyone for every purpose, without asking and without naming us, under the terms of CC0 1.0.',
        de: 'Alle dürfen die Daten für jeden Zweck nutzen, ohne zu fragen und ohne uns zu nennen, zu den Bedingungen von CC0 1.0.',
      },
    },
  },
};
