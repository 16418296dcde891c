/** What feeds, calendars and the page about them say in English. */
export const feedsEn = {
  title: {
    announced: 'announced',
    described: 'description published',
    opened: (closing: string) => `open for bids until ${closing}`,
    extended: (closing: string) => `deadline extended to ${closing}`,
    closing: (closing: string) => `deadline changed to ${closing}`,
    closingSet: (closing: string) => `deadline set to ${closing}`,
    start: (start: string) => `start changed to ${start}`,
    startSet: (start: string) => `start set to ${start}`,
    portal: 'new address on the contracting portal',
    portalSet: 'now on the contracting portal',
    corrected: 'corrected',
    awardedTo: (contractor: string) => `awarded to ${contractor}`,
    replaced: (successors: string) => `replaced by ${successors}`,
  },
  entry: {
    lot: 'Lot',
    before: (label: string) => `${label} before`,
    portal: 'Contracting portal',
  },
  feed: {
    name: (project: string) => `Public tenders of ${project}: all changes`,
    subtitle: 'Everything that is published about the tenders, newest first.',
  },
  calendar: {
    name: (project: string) => `Deadlines of the public tenders of ${project}`,
    description:
      'Every deadline for bids, with extensions and cancellations. In German legal time.',
    summary: (reference: string, name: string) => `Deadline for bids: ${reference}, ${name}`,
    cancelled: (reference: string, name: string) => `Cancelled: ${reference}, ${name}`,
    closing: (closing: string) => `Deadline for bids: ${closing}`,
    portal: (address: string) => `Contracting portal: ${address}`,
    more: (address: string) => `All dates and changes: ${address}`,
    add: 'Add deadline to calendar',
  },
  page: {
    title: 'Subscribe and data',
    description:
      'Feed, calendar and open data of the public tenders: what there is, how to subscribe, and by which rules it is published.',
    lead: 'Learn of every new tender and every changed deadline without coming back here, or use the data in your own programs. Everything is drawn from the same records as the pages.',
    subscribe: 'Subscribe',
    feed: {
      name: 'Feed of all changes',
      about:
        'For readers of news feeds: one entry for each tender that is announced or opened, and for each extension, correction, cancellation and award, with the old and the new date.',
      open: 'Open the feed',
    },
    calendar: {
      name: 'Calendar of deadlines',
      about:
        'For everyone who plans bids: every deadline for bids in German legal time. When a deadline is extended or a procedure is cancelled, your calendar follows.',
      open: 'Subscribe to the calendar',
      single:
        'If you are interested in one tender only, its page offers its deadline for your calendar, with a reminder three days before. A single deadline that you have imported does not follow later changes; the subscription does.',
    },
    address: 'Address',
    copy: 'Copy address',
    copyCommand: 'Copy command',
    copied: 'Copied',
    programs: 'How to subscribe in common programs',
    program: {
      apple: 'Apple Calendar',
      outlook: 'Outlook',
      google: 'Google Calendar',
      thunderbird: 'Thunderbird',
      reader: 'Feed readers',
    },
    steps: {
      apple:
        'Choose File, then New Calendar Subscription, and paste the address of the calendar. On an iPhone or iPad, the link above is enough.',
      outlook:
        'In the calendar, choose Add calendar, then Subscribe from web, and paste the address.',
      google:
        'In the browser, choose the plus sign beside Other calendars, then From URL, and paste the address. Google may take a day to notice changes.',
      thunderbird:
        'For the calendar, choose New Calendar, then On the Network. For the feed, set up an account for Blogs and News Feeds. Paste the address in each case.',
      reader: 'Most readers find the feed by themselves if you give them the address of this site.',
    },
    data: 'Download data',
    dataLead: (zone: string) =>
      `The files hold every tender in every language. Dates carry their offset and belong to the time zone ${zone}.`,
    files: {
      json: 'One record for each procedure, and for each lot without one: names, dates, status, changes. For programs.',
      jsonSchema: 'What each field of the JSON file means and may hold. For developers.',
      csv: 'The same as a table, one row each. For spreadsheets.',
      ocdsReleases:
        'One release for each published event, in the Open Contracting Data Standard 1.1. For analysts of public procurement.',
      ocdsRecords: 'The present state of each contracting process, in the same standard.',
    },
    fileNames: {
      json: 'Tenders as JSON',
      jsonSchema: 'JSON Schema of the tenders',
      csv: 'Tenders as CSV',
      ocdsReleases: 'OCDS release package',
      ocdsRecords: 'OCDS record package',
    },
    examples: 'Examples of use',
    examplesLead: 'These commands need curl and jq.',
    example: {
      open: 'Which tenders accept bids at the moment of the data?',
      next: 'Which deadlines come next?',
      extended: 'Which deadlines were extended, and from when to when?',
      ocds: 'Which procedures took the place of one without success?',
    },
    policy: 'Publication policy',
    policyText: {
      scope:
        'All lots and procedures that this site has published are in the data, including those that are closed, cancelled or replaced. Nothing appears in the data before it appears on the site, or later.',
      history:
        'A published fact is not edited: a correction follows it, with its own date. Facts that were known from the beginning, and of which no date is recorded, are in the JSON and CSV files but are not events.',
      time: 'Dates are German legal time, with the offset computed from the time zone. A deadline without a time counts to the end of its day. In OCDS, such a day ends one second before midnight, and the dates of releases are in UTC.',
      status:
        'The status of a procedure follows from its dates. In OCDS, a procedure stays active after its deadline until it is awarded or cancelled, or until a new round shows that it was unsuccessful.',
      lots: 'In OCDS, each procedure is a contracting process of its own. A lot is a planning process of its own once something dated is published about the lot as a whole; its procedures refer to it.',
      languages:
        'Names are given in every language. A description is given in the languages in which it exists; none is passed off as a translation.',
    },
    prefixRegistered: (prefix: string) =>
      `The identifiers of contracting processes begin with our registered prefix ${prefix}.`,
    prefixExample: (prefix: string) =>
      `The identifiers of contracting processes begin with ${prefix}. This is the prefix of the standard’s own examples: it stands here until a prefix of our own is registered, and the identifiers will change then.`,
    licence: 'Licence',
    licenceText: (name: string) =>
      `The data may be used by everyone for every purpose, without asking and without naming us, under the terms of ${name}.`,
    licenceLink: (name: string) => `Text of ${name}`,
  },
};
