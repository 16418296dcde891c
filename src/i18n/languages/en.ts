import type { LanguageForms } from '../language.ts';

/** English: the language whose messages are those of every other. */
export const en = {
  tag: 'en',
  format: 'en-GB',
  label: 'English',
  quotes: ['“', '”', '‘', '’'],
  messages: {
    site: {
      skipToContent: 'Skip to content',
      navigation: 'Main',
      languages: 'Language',
      legal: 'Legal',
      asOf: 'As of',
      asOfNote: (zone: string) => `All times are ${zone}.`,
      imprint: 'Imprint',
      privacy: 'Privacy',
      accessibility: 'Accessibility',
      contractingAuthority: 'Contracting authority',
      tendersOf: (project: string) => `Public tenders of ${project}`,
    },
    date: {
      time: (clock: string, zone: string) => `${clock} ${zone}`,
      endOfDay: 'end of day',
    },
    status: {
      announced: 'announced',
      upcoming: 'upcoming',
      open: 'open',
      suspended: 'suspended',
      closed: 'closed',
      awarded: 'awarded',
      cancelled: 'cancelled',
      replaced: 'replaced',
      extended: 'extended',
    },
    open: {
      title: 'Open now',
      count: { other: '{title} ({open} open)' },
      none: 'No tender is open at the moment.',
      next: (reference: string, start: string) => `Next comes ${reference}, from ${start}.`,
      noNext: 'No further tender has a date yet.',
      closing: 'Deadline for bids',
      link: (reference: string) => `${reference} on the portal`,
      description: (lot: string) => `${lot}: description and history`,
      about: 'About these tenders',
    },
    suspension: {
      title: 'Suspended',
      since: 'Suspended since',
      halted: 'No deadline runs until the procedure is resumed.',
    },
    live: {
      changed: '{reference} is now {status}.',
      ownTime: 'Your time: {time}',
      news: {
        some: 'New since this page was loaded:',
        more: { other: 'and {count} more' },
        unknown: 'Something new has been published since this page was loaded.',
      },
      load: 'Show the current page',
    },
    archive: {
      label: 'Archive',
      state: 'This is an archive. It shows the state of',
      standsStill: 'What was published or has ended since then is not taken into account.',
      link: 'Current tenders',
    },
    filter: {
      legend: 'Show',
      all: 'all',
      open: 'open',
      upcoming: 'upcoming',
      suspended: 'suspended',
      closed: 'closed',
      cancelled: 'cancelled',
      shown: { other: '{shown} of {all} shown' },
    },
    lot: {
      label: (number: string) => `Lot ${number}`,
      title: (number: string, name: string) => `Lot ${number}: ${name}`,
      gist: (lot: string, project: string) =>
        `${lot}. Status, dates and contracting portal of this tender of ${project}.`,
      breadcrumb: 'Breadcrumb',
      atAGlance: 'At a glance',
      status: 'Status',
      procedures: 'Procedures',
      about: 'What it is about',
      back: 'All tenders',
      questions:
        'Questions about a tender are answered on its contracting portal only. Please do not contact the contracting authority directly.',
      replacedBy: 'Replaced by',
      replaces: 'Replaces',
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
      asOf: 'as of',
      position: '#',
      positionLong: 'Running number',
      number: 'Lot number',
      name: 'Name',
      description: 'Description',
      start: 'Start date',
      closing: 'Closing date',
      portal: 'Link to contracting portal',
      empty: 'No tenders have been published yet.',
    },
    changes: {
      title: 'Changes',
      description: 'Everything that was published about the tenders, newest first.',
      intro: 'Everything that was published about the tenders, newest first.',
      link: 'All changes',
      empty: 'Nothing has been published yet.',
    },
    /** What a procedure may state besides its dates and its portal. */
    facts: {
      type: 'Type of procedure',
      legalBasis: 'Legal basis',
      nature: 'Kind of contract',
      value: 'Estimated value without tax',
      cpv: 'CPV codes',
      place: 'Place of performance',
      performance: 'Period of performance',
      framework: 'Framework agreement',
      questionsUntil: 'Requested date for questions',
      requestsUntil: 'Deadline for requests to take part',
      bindingUntil: 'End of the binding period',
      criteria: 'Award criteria',
      variants: 'Variants',
      languages: 'Languages of bids',
      contact: 'Contact point',
    },
    factText: {
      types: {
        open: 'open procedure',
        restricted: 'restricted procedure',
        'neg-w-call': 'negotiated procedure with prior call for competition',
        'neg-wo-call': 'negotiated procedure without prior call for competition',
        'comp-dial': 'competitive dialogue',
        innovation: 'innovation partnership',
        'comp-tend': 'competitive tendering',
        'oth-single': 'other procedure in one stage',
        'oth-mult': 'other procedure in several stages',
      },
      natures: { services: 'services', supplies: 'supplies', works: 'works' },
      performance: {
        fromTo: (from: string, to: string) => `from ${from} to ${to}`,
        from: (from: string) => `from ${from}`,
        until: (to: string) => `until ${to}`,
        renewals: (renewals: string) => `renewals: ${renewals}`,
      },
      framework: {
        participants: { one: '{count} participant', other: 'up to {count} participants' },
        maximum: (amount: string) => `at most ${amount} without tax`,
      },
      variants: { allowed: 'allowed', notAllowed: 'not allowed' },
    },
    event: {
      factSet: (reference: string, fact: string, to: string) =>
        `${reference}: ${fact} set to ${to}.`,
      factChanged: (reference: string, fact: string, from: string, to: string) =>
        `${reference}: ${fact} changed from ${from} to ${to}.`,
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
      suspended: (reference: string) => `${reference} was suspended.`,
      resumed: (reference: string) => `${reference} was resumed.`,
      resumedWithDeadline: (reference: string, closing: string) =>
        `${reference} was resumed. The deadline for bids is ${closing}.`,
      awarded: (reference: string) => `${reference} was awarded.`,
      awardedTo: (reference: string, contractor: string) =>
        `${reference} was awarded to ${contractor}.`,
      awardValue: (value: string) => `Value without tax: ${value}.`,
      awardBids: (bids: string) => `Bids received: ${bids}.`,
      concluded: (day: string) => `The contract was concluded on ${day}.`,
      cancelled: (name: string) => `${name} was cancelled.`,
      unsuccessful: (name: string) => `${name} ended without an award.`,
      cancelledWithLot: (reference: string, lot: string) =>
        `${reference} was cancelled together with ${lot}.`,
      cancelledByReplacement: (reference: string, lot: string, successors: string) =>
        `${reference} was cancelled, because ${lot} was replaced by ${successors}.`,
      replaced: (lot: string, successors: string) => `${lot} was replaced by ${successors}.`,
      reason: (reason: string) => `Reason: ${reason}`,
      otherCause: 'There are other causes.',
    },
    /** Why there is no contract, as a sentence: codes of the list non-award-justification of eForms. */
    cause: {
      'no-rece': 'No bids were received.',
      'all-rej': 'All bids were withdrawn or could not be accepted.',
      'one-admis': 'Only one acceptable bid was received.',
      'no-signed': 'The best bidder did not sign the contract.',
      'chan-need': 'What is needed has changed.',
      'ins-fund': 'There are not enough funds.',
      'rev-body': 'A review body or a court decided so.',
      'rev-buyer': 'A bidder had asked for a review of the award.',
      'tch-pr-error': 'There were technical or procedural errors.',
    },
    feeds: {
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
        fact: (fact: string, to: string) => `${fact}: ${to}`,
        corrected: 'corrected',
        resumed: 'resumed',
        resumedWithDeadline: (closing: string) => `resumed, deadline ${closing}`,
        awardedTo: (contractor: string) => `awarded to ${contractor}`,
        unsuccessful: 'ended without an award',
        replaced: (successors: string) => `replaced by ${successors}`,
      },
      entry: {
        before: (label: string) => `${label} before`,
        portal: 'Contracting portal',
      },
      feed: {
        name: (project: string) => `Public tenders of ${project}: all changes`,
        subtitle: 'Everything that is published about the tenders, newest first.',
      },
      calendar: {
        name: (project: string) => `Deadlines of the public tenders of ${project}`,
        description: (zone: string) =>
          `Every deadline for bids, with extensions and cancellations. All times are ${zone}.`,
        summary: (reference: string, name: string) => `Deadline for bids: ${reference}, ${name}`,
        suspended: (reference: string, name: string) => `Suspended: ${reference}, ${name}`,
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
            'For readers of news feeds: one entry for each tender that is announced or opened, and for each extension, correction, suspension, cancellation and award, with the old and the new date.',
          open: 'Open the feed',
        },
        calendar: {
          name: 'Calendar of deadlines',
          about:
            'For everyone who plans bids: every deadline for bids. When a deadline is extended, or a procedure is suspended or cancelled, your calendar follows.',
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
          reader:
            'Most readers find the feed by themselves if you give them the address of this site.',
        },
        data: 'Download data',
        dataLead: (zone: string) =>
          `The files hold every tender in every language. Dates carry their offset and belong to the time zone ${zone}.`,
        files: {
          jsonSchema: 'What each field of the JSON file means and may hold. For developers.',
          csv: 'The same as a table, one row each. For spreadsheets.',
          csvSemicolon:
            'The same with semicolons, for spreadsheets that write numbers with a comma.',
          events:
            'Every published event in order, with what held before and after. For programs that follow tenders.',
          eventsSchema: 'What each field of the events means and may hold. For developers.',
          ocdsReleases:
            'One release for each published event, in the Open Contracting Data Standard 1.1. For analysts of public procurement.',
          ocdsRecords: 'The present state of each contracting process, in the same standard.',
          catalog: 'What this site offers as open data, in DCAT-AP. For catalogues of open data.',
        },
        fileNames: {
          json: 'Tenders as JSON',
          jsonSchema: 'JSON Schema of the tenders',
          csv: 'Tenders as CSV',
          csvSemicolon: 'Tenders as CSV with semicolons',
          events: 'Events as JSON',
          eventsSchema: 'JSON Schema of the events',
          ocdsReleases: 'OCDS release package',
          ocdsRecords: 'OCDS record package',
          catalog: 'Catalogue entry',
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
          history:
            'A published fact is not edited: a correction follows it, with its own date. Facts that were known from the beginning, and of which no date is recorded, are in the JSON and CSV files but are not events.',
          time: (zone: string) =>
            `Dates are ${zone}, with the offset computed from the time zone. A deadline without a time counts to the end of its day. In OCDS, such a day ends one second before midnight, and all dates are in UTC.`,
          status:
            'The status of a procedure follows from its dates. In OCDS, a procedure stays active while it is suspended, and after its deadline until it is awarded or cancelled, or until a new round shows that it was unsuccessful.',
          languages:
            'Names and descriptions are given in the languages in which they exist; none is passed off as a translation.',
        },
        prefixRegistered: (prefix: string) =>
          `The identifiers of contracting processes begin with our registered prefix ${prefix}.`,
        prefixExample: (prefix: string) =>
          `The identifiers of contracting processes begin with ${prefix}. This is the prefix of the standard’s own examples: it stands here until a prefix of our own is registered, and the identifiers will change then.`,
        licence: 'Licence',
        licenceLink: (name: string) => `Text of ${name}`,
      },
    },
    /** What differs between an authority that gathers procedures in lots, and one that does not. */
    withLots: {
      all: 'All lots',
      caption: 'Lots and their procedures',
      term: 'Lot',
      noProcedures: 'There is no procedure for this lot yet.',
      search: 'Search number, name or reference',
      others: 'Other lots',
      previous: 'Previous lot',
      next: 'Next lot',
      jsonFile:
        'One record for each procedure, and for each lot without one: names, dates, status, changes. For programs.',
      policyScope:
        'All lots and procedures that this site has published are in the data, including those that are closed, cancelled or replaced. Nothing appears in the data before it appears on the site, or later.',
      policyProcesses:
        'In OCDS, each procedure is a contracting process of its own. A lot is a planning process of its own once something dated is published about the lot as a whole; its procedures refer to it.',
    },
    withoutLots: {
      all: 'All tenders',
      caption: 'Tenders',
      term: 'Tender',
      noProcedures: 'There is no procedure for this tender yet.',
      search: 'Search name or reference',
      others: 'Other tenders',
      previous: 'Previous tender',
      next: 'Next tender',
      jsonFile: 'One record for each tender: names, dates, status, changes. For programs.',
      policyScope:
        'All tenders that this site has published are in the data, including those that are closed or cancelled. Nothing appears in the data before it appears on the site, or later.',
      policyProcesses:
        'In OCDS, each procedure is a contracting process of its own. A tender whose procedure has not been published yet is a planning process.',
    },
    text: {
      untranslated: (language: string) =>
        `This text has not been translated yet. You are reading it in ${language}.`,
    },
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
  },
} satisfies LanguageForms & { readonly messages: object };
