import { feedsEn } from './feeds-en.ts';

/** English. The default language: its keys are those of every language. */
export const en = {
  site: {
    name: 'Sovereign Cloud Stack',
    skipToContent: 'Skip to content',
    navigation: 'Main',
    languages: 'Language',
    legal: 'Legal',
    asOf: 'As of',
    asOfNote: 'All times are German local time.',
    imprint: 'Imprint',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    homepage: 'scs.community',
    contractingAuthority: 'Contracting authority',
    external: 'opens the contracting portal',
    image: (project: string) => `Public tenders of ${project}`,
  },
  date: {
    time: (clock: string, zone: string) => `${clock} ${zone}`,
    endOfDay: 'end of day',
  },
  status: {
    announced: 'announced',
    upcoming: 'upcoming',
    open: 'open',
    closed: 'closed',
    awarded: 'awarded',
    cancelled: 'cancelled',
    replaced: 'replaced',
    extended: 'extended',
  },
  open: {
    title: 'Open now',
    count: (title: string, open: string) => `${title} (${open} open)`,
    none: 'No tender is open at the moment.',
    next: (reference: string, start: string) => `Next comes ${reference}, from ${start}.`,
    noNext: 'No further tender has a date yet.',
    closing: 'Deadline for bids',
    link: (reference: string) => `${reference} on the portal`,
    description: (lot: string) => `${lot}: description and history`,
    about: 'About these tenders',
  },
  live: {
    changed: '{reference} is now {status}.',
    ownTime: 'Your time: {time}',
  },
  filter: {
    title: 'All lots',
    legend: 'Show',
    all: 'all',
    open: 'open',
    upcoming: 'upcoming',
    closed: 'closed',
    cancelled: 'cancelled',
    shown: '{shown} of {all} shown',
    search: 'Search number, name or reference',
  },
  lot: {
    label: (number: string) => `Lot ${number}`,
    title: (number: string, name: string) => `Lot ${number}: ${name}`,
    breadcrumb: 'Breadcrumb',
    atAGlance: 'At a glance',
    status: 'Status',
    procedures: 'Procedures',
    noProcedures: 'There is no procedure for this lot yet.',
    about: 'What it is about',
    neighbours: 'Other lots',
    previous: 'Previous lot',
    next: 'Next lot',
    back: 'All tenders',
    questions:
      'Questions about a tender are answered on its contracting portal only. Please do not contact the project team.',
    replacedBy: 'Replaced by',
    replaces: 'Replaces',
    untranslated: (language: string) =>
      `This description has not been translated yet. You are reading it in ${language}.`,
    dates: 'Dates',
  },
  procedure: {
    start: 'Start',
    closing: 'Closing',
    portal: 'Contracting portal',
    deadline: 'Deadline for bids.',
    nextRound: 'Next round:',
    previousRound: 'Previous round:',
    tba: 'tba',
    tbaLong: 'to be announced',
  },
  table: {
    caption: 'Lots and their procedures',
    asOf: 'as of',
    position: '#',
    positionLong: 'Running number',
    number: 'Lot number',
    name: 'Name',
    description: 'Description',
    start: 'Start date',
    closing: 'Closing date',
    portal: 'Link to contracting portal',
    sameLot: 'same lot as above',
    empty: 'No tenders have been published yet.',
  },
  changes: {
    title: 'Changes',
    description: 'Everything that was published about the tenders, newest first.',
    intro: 'Everything that was published about the tenders, newest first.',
    link: 'All changes',
    empty: 'Nothing has been published yet.',
  },
  event: {
    'lot-announced': (lot: string) => `${lot} was announced.`,
    described: (lot: string) => `The description of ${lot} was published.`,
    announced: (reference: string) => `${reference} was announced.`,
    announcedWithStart: (reference: string, start: string) =>
      `${reference} was announced. It starts on ${start}.`,
    opened: (reference: string, closing: string) =>
      `${reference} was opened. Bids are accepted until ${closing}.`,
    extended: (reference: string, before: string, after: string) =>
      `The deadline of ${reference} was extended from ${before} to ${after}.`,
    correctedClosing: (reference: string, before: string, after: string) =>
      `The deadline of ${reference} was changed from ${before} to ${after}.`,
    correctedStart: (reference: string, before: string, after: string) =>
      `The start of ${reference} was changed from ${before} to ${after}.`,
    correctedPortal: (reference: string) =>
      `The address of ${reference} on the contracting portal was changed.`,
    closingSet: (reference: string, closing: string) =>
      `The deadline of ${reference} was set to ${closing}.`,
    startSet: (reference: string, start: string) =>
      `The start of ${reference} was set to ${start}.`,
    portalSet: (reference: string) => `${reference} can now be found on the contracting portal.`,
    corrected: (reference: string) => `${reference} was corrected.`,
    awarded: (reference: string) => `${reference} was awarded.`,
    awardedTo: (reference: string, contractor: string) =>
      `${reference} was awarded to ${contractor}.`,
    cancelled: (name: string) => `${name} was cancelled.`,
    cancelledWithLot: (reference: string, lot: string) =>
      `${reference} was cancelled together with ${lot}.`,
    cancelledByReplacement: (reference: string, lot: string, successors: string) =>
      `${reference} was cancelled, because ${lot} was replaced by ${successors}.`,
    replaced: (lot: string, successors: string) => `${lot} was replaced by ${successors}.`,
    reason: (reason: string) => `Reason: ${reason}`,
  },
  feeds: feedsEn,
  note: { label: 'Note' },
  moved: {
    title: 'This page has moved',
    text: 'You will find it at',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have moved, or the address may be mistyped.',
    link: 'All public tenders',
  },
};
