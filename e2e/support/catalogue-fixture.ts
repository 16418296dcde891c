import { lotFrom } from '../../src/checking/lot.ts';
import type { LotContent, ProcedureContent } from '../../src/checking/schema/lot.ts';
import { catalogueAt, type Catalogue, type Description } from '../../src/tenders/catalogue.ts';
import { instantFrom, momentFrom } from '../../src/tenders/time.ts';

/*
 * A small fixed catalogue for the tests of the feeds: one lot of each status, one extension, one
 * repeated round, one replacement, one text that is not translated.
 */

const ZONE = 'Europe/Berlin';

/** When the golden files were drawn. */
const FIXTURE_NOW = '2023-03-20T11:00';

const portal = (notice: string) => `https://www.dtvp.de/Satellite/notice/${notice}`;

export const FIXTURE_LOTS: Readonly<Record<string, LotContent>> = {
  // Replaced by lot 18.
  lot11: {
    name: { en: 'Server Hardware Installation', de: 'Aufbau Serverhardware' },
    announced: '2021-09-01',
    replaced: { published: '2023-03-10', by: ['lot18'] },
  },
  // Awarded, after a first round without success.
  lot10: {
    name: { en: 'SCS certification', de: 'SCS Zertifizierung' },
    procedures: [
      {
        reference: 'SCS-VP10',
        portal: portal('A1'),
        start: '2021-11-12',
        closing: '2021-12-07T10:00',
      },
      {
        reference: 'SCS-VP10-2',
        portal: portal('A2'),
        start: '2022-01-12',
        closing: '2022-01-27T10:00',
        award: { published: '2022-03-01T09:00', contractor: 'Beispiel & Söhne GmbH' },
      },
    ],
  },
  // Open, extended once across the change of the clocks.
  lot18: {
    name: { en: 'Data Centre Hardware', de: 'Rechenzentrums-Hardware' },
    announced: '2023-02-24',
    procedures: [
      {
        reference: 'SCS-VP18',
        portal: portal('B1'),
        start: '2023-02-24',
        closing: '2023-03-22T12:00',
        changes: [
          {
            published: '2023-03-16T14:30',
            closing: '2023-03-27T12:00',
            reason: { en: 'More time for bidders', de: 'Mehr Zeit für Bieter' },
          },
        ],
      },
    ],
  },
  // Upcoming, with a closing day without a time, and a later change that nobody may see yet.
  lot3: {
    name: { en: 'Storage', de: 'Speicher' },
    procedures: [
      {
        reference: 'SCS-VP03',
        published: '2023-03-17',
        portal: portal('C1'),
        start: '2023-03-24',
        closing: '2023-04-10',
        changes: [{ published: '2023-04-01', closing: '2023-04-17T12:00' }],
      },
    ],
  },
  // Closed, neither awarded nor repeated.
  lot8: {
    name: { en: 'Federation', de: 'Föderierung' },
    procedures: [
      {
        reference: 'SCS-VP08',
        portal: portal('D1'),
        start: '2022-02-28',
        closing: '2022-03-22T12:00',
      },
    ],
  },
  // Announced: a procedure without dates.
  lot9b: {
    name: { en: 'Supply Chain Security', de: 'Lieferkettenabsicherung' },
    announced: '2021-09-01',
    procedures: [{ reference: 'SCS-VP09b', published: '2023-01-10', portal: 'tba' }],
  },
  // Known from the beginning, without a procedure.
  lot2: { name: { en: 'Knowledge Base', de: 'Wissensmanagement' } },
  // Cancelled: a running procedure, and the whole lot after it.
  lot12: {
    name: { en: 'Health Monitoring', de: 'Zustandsüberwachung' },
    announced: '2022-05-01',
    procedures: [
      {
        reference: 'SCS-VP12',
        portal: portal('E1'),
        start: '2022-06-01',
        closing: '2022-07-01T12:00',
        cancelled: {
          published: '2022-06-20T10:00',
          reason: { en: 'No funds', de: 'Keine Mittel' },
        },
      },
    ],
  },
  // Announced only after the golden instant.
  lot13: { name: { en: 'Secret', de: 'Geheim' }, announced: '2023-06-01' },
};

/** When the lots of {@link ENDED_LOTS} came to their end. */
export const LOTS_ENDED = '2023-03-10T09:00';

/** Two lots that came to their end with a procedure in every status: one cancelled, one replaced. */
export const ENDED_LOTS: Readonly<Record<string, LotContent>> = {
  lot4: {
    name: { en: 'Networking', de: 'Netzwerktechnologie' },
    procedures: inEveryStatus('SCS-VP04'),
    cancelled: { published: LOTS_ENDED, reason: { en: 'No funds', de: 'Keine Mittel' } },
  },
  lot5: {
    name: { en: 'Identities', de: 'Identitäten' },
    procedures: inEveryStatus('SCS-VP05'),
    replaced: { published: LOTS_ENDED, by: ['lot6'] },
  },
  lot6: { name: { en: 'Accounts', de: 'Konten' }, announced: '2023-03-10' },
};

/** A lot whose procedure was halted before its deadline, and resumed with a new one. */
export const SUSPENDED_LOT: LotContent = {
  name: { en: 'Energy metering', de: 'Energiemessung' },
  procedures: [
    {
      reference: 'SCS-VP14',
      portal: 'https://www.dtvp.de/Satellite/notice/A1',
      start: '2026-12-10',
      closing: '2027-01-12T12:00',
      changes: [{ published: '2027-02-01T09:00', closing: '2027-03-02T12:00' }],
      suspended: [
        {
          published: '2027-01-11T10:00',
          reason: { en: 'A review', de: 'Eine Nachprüfung' },
          resumed: '2027-02-01T09:00',
        },
      ],
    },
  ],
};

/** A procedure in each status when the lot ends. */
function inEveryStatus(first: string): readonly ProcedureContent[] {
  const round = (number: number, year: number, month: string): ProcedureContent => ({
    reference: number === 1 ? first : `${first}-${number}`,
    portal: portal(`${first}-${number}`),
    start: `${year}-${month}-01`,
    closing: `${year}-${month}-20T12:00`,
  });
  return [
    { ...round(1, 2022, '01'), award: { published: '2022-03-01', contractor: 'Beispiel GmbH' } },
    { ...round(2, 2022, '05'), cancelled: { published: '2022-05-10' } },
    round(3, 2022, '09'),
    round(4, 2023, '03'),
    { ...round(5, 2023, '04'), published: '2023-03-02' },
    { reference: `${first}-6`, published: '2023-03-03', portal: 'tba' },
  ];
}

/** English and German for lot 10; lot 18 is not translated into German. */
export const FIXTURE_DESCRIPTIONS: readonly Description[] = [
  {
    lot: 'lot10',
    locale: 'en',
    published: momentFrom('2021-10-01', ZONE),
    summary: 'Certification of platforms.',
  },
  {
    lot: 'lot10',
    locale: 'de',
    published: momentFrom('2021-11-12', ZONE),
    summary: 'Zertifizierung von Plattformen.',
  },
  { lot: 'lot18', locale: 'en', summary: 'Hardware and its operation.' },
];

/** @param lots by identity, in place of those of the fixture */
export function catalogueFrom(
  lots: Readonly<Record<string, LotContent>>,
  descriptions: readonly Description[],
  now: string,
): Catalogue {
  return catalogueAt(
    Object.entries(lots).map(([id, content]) => lotFrom(id, content, ZONE)),
    descriptions,
    instantFrom(now, ZONE),
  );
}

/** The fixture as of an instant, in local time. */
export function fixtureAt(now: string = FIXTURE_NOW): Catalogue {
  return catalogueFrom(FIXTURE_LOTS, FIXTURE_DESCRIPTIONS, now);
}
