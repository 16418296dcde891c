/**
 * The one catalogue of what the content must keep to. The checks, their tests and the table in the
 * editors' guide are drawn from it.
 *
 * A rule says what is wrong and what to write instead, in words for people who know procurement.
 * `example` is what an editor might type wrongly, and what is right.
 */
export const rules = {
  'stray-file': {
    group: 'Files',
    severity: 'error',
    about: 'Every file in a content folder has a name that the site knows.',
    example: { wrong: 'lots/lot6ayaml', right: 'lots/lot6a.yaml' },
    says: (d: { name: string; expected: string }) => [
      `The name “${d.name}” does not fit here, so this file would never be shown.`,
      `Rename it to ${d.expected}, or move it out of the content folder.`,
    ],
  },
  'second-file': {
    group: 'Files',
    severity: 'error',
    about: 'There is one file for a lot, and one text for a lot in a language.',
    example: { wrong: 'lots/lot6a.yaml and lots/lot06a.yaml', right: 'lots/lot6a.yaml' },
    says: (d: { name: string; other: string }) => [
      `“${d.name}” is a second file beside “${d.other}”, and only one of them can be right.`,
      `Move what is still needed into ${d.other} and delete this file.`,
    ],
  },
  'empty-file': {
    group: 'Files',
    severity: 'error',
    about: 'A file says something.',
    example: { wrong: '(nothing)', right: 'name: { en: Networking, de: Netzwerktechnologie }' },
    says: () => ['The file is empty.', 'Write its content, or delete it if it is not needed.'],
  },
  'broken-yaml': {
    group: 'Files',
    severity: 'error',
    about: 'A file can be read as YAML: “key: value”, indented with blanks, two per level.',
    example: { wrong: 'name: {en: Networking', right: 'name: { en: Networking, de: Netzwerk }' },
    says: (d: { cause: string; column: number }) => [
      `YAML cannot be read from column ${d.column} on: ${d.cause}`,
      'Look at this line and the one above: a bracket or quote that is not closed, a tab, or wrong indentation. Text with a colon goes into double quotes.',
    ],
  },
  'duplicate-key': {
    group: 'Files',
    severity: 'error',
    about: 'A key stands only once in its block.',
    example: {
      wrong: 'closing: 2022-07-19T12:00\nclosing: 2022-08-02T12:00',
      right:
        'closing: 2022-07-19T12:00\nchanges:\n  - published: 2022-07-19T14:29\n    closing: 2022-08-02T12:00',
    },
    says: (d: { key: string }) => [
      `“${d.key}” stands here twice.`,
      'Keep one. A new deadline is not a second “closing”, but a change below “changes:”.',
    ],
  },
  'unknown-key': {
    group: 'Files',
    severity: 'error',
    about: 'Only keys that the site knows.',
    example: { wrong: 'closng: 2022-07-19T12:00', right: 'closing: 2022-07-19T12:00' },
    says: (d: { key: string; nearest: string | undefined; known: string }) => [
      `The site does not know “${d.key}” here.`,
      d.nearest ? `Write “${d.nearest}”.` : `Known here: ${d.known}.`,
    ],
  },
  'missing-key': {
    group: 'Files',
    severity: 'error',
    about: 'What the site cannot do without is there.',
    example: {
      wrong: '- start: 2022-06-24',
      right: '- reference: SCS-VP10-3\n  start: 2022-06-24',
    },
    says: (d: { key: string; expected: string }) => [
      `“${d.key}” is missing.`,
      `Add “${d.key}: …” (${d.expected}).`,
    ],
  },
  'wrong-type': {
    group: 'Files',
    severity: 'error',
    about: 'A value is of the kind that belongs there: a text, a list, a block.',
    example: { wrong: 'procedures: SCS-VP10', right: 'procedures:\n  - reference: SCS-VP10' },
    says: (d: { key: string; found: string; expected: string }) => [
      `“${d.key}” holds ${d.found}.`,
      `Write ${d.expected}.`,
    ],
  },
  'blank-text': {
    group: 'Files',
    severity: 'error',
    about: 'A text is not blank.',
    example: { wrong: 'en: ""', right: 'en: Networking' },
    says: (d: { key: string }) => [
      `“${d.key}” is blank.`,
      'Write the text, or remove the key if it may be left out.',
    ],
  },
  'text-too-long': {
    group: 'Files',
    severity: 'error',
    about: 'A summary has at most 200 characters: search engines and feeds cut longer ones.',
    example: { wrong: 'summary: (five sentences)', right: 'summary: (one sentence)' },
    says: (d: { key: string; length: number; limit: number }) => [
      `“${d.key}” has ${d.length} characters.`,
      `Shorten it to ${d.limit} or fewer.`,
    ],
  },
  'date-form': {
    group: 'Dates',
    severity: 'error',
    about: 'Dates have one of two forms: year-month-day, or that with a time.',
    example: { wrong: 'closing: 07.12.2021 10:00', right: 'closing: 2021-12-07T10:00' },
    says: (d: { value: string; suggestion: string | undefined }) => [
      `“${d.value}” is not a date as the site writes it.`,
      `Write ${d.suggestion ?? 'it like 2021-12-07 or 2021-12-07T10:00'}.`,
    ],
  },
  'typed-offset': {
    group: 'Dates',
    severity: 'error',
    about: 'Nobody types an offset: dates are German local time, the site computes the offset.',
    example: { wrong: 'closing: 2022-07-19T12:00+01:00', right: 'closing: 2022-07-19T12:00' },
    says: (d: { value: string; local: string; offset: string; zone: string }) => [
      `“${d.value}” carries an offset.`,
      `Write the local time without it: ${d.local}. The site computes ${d.offset} for ${d.zone} itself.`,
    ],
  },
  'blank-for-t': {
    group: 'Dates',
    severity: 'error',
    about: 'Day and time are joined by a T.',
    example: { wrong: 'closing: 2021-12-07 10:00', right: 'closing: 2021-12-07T10:00' },
    says: (d: { value: string; suggestion: string }) => [
      `Between day and time of “${d.value}” stands a blank.`,
      `Write ${d.suggestion}.`,
    ],
  },
  'typed-seconds': {
    group: 'Dates',
    severity: 'error',
    about: 'Times are given to the minute.',
    example: { wrong: 'closing: 2021-12-07T10:00:00', right: 'closing: 2021-12-07T10:00' },
    says: (d: { value: string; suggestion: string }) => [
      `“${d.value}” has seconds.`,
      `Write ${d.suggestion}.`,
    ],
  },
  'no-such-day': {
    group: 'Dates',
    severity: 'error',
    about: 'The day and the time of day exist.',
    example: { wrong: 'start: 2022-02-30', right: 'start: 2022-03-02' },
    says: (d: { value: string }) => [
      `There is no day or time “${d.value}” in the calendar.`,
      'Look up the day and write it again (midnight at the end of a day is 00:00 of the next).',
    ],
  },
  'no-such-time': {
    group: 'Dates',
    severity: 'error',
    about: 'The time exists on the day on which the clocks go forward.',
    example: { wrong: 'closing: 2022-03-27T02:30', right: 'closing: 2022-03-27T03:30' },
    says: (d: { value: string; zone: string }) => [
      `“${d.value}” does not exist in ${d.zone}: the clocks go forward on that day.`,
      'Write a time before or after the hour that is left out.',
    ],
  },
  'ambiguous-time': {
    group: 'Dates',
    severity: 'error',
    about: 'The time does not exist twice, as one hour does when the clocks go back.',
    example: { wrong: 'closing: 2022-10-30T02:30', right: 'closing: 2022-10-30T03:30' },
    says: (d: { value: string; zone: string }) => [
      `“${d.value}” exists twice in ${d.zone}: the clocks go back on that day.`,
      'Write a time before or after the hour that comes twice.',
    ],
  },
  'dates-incomplete': {
    group: 'Dates',
    severity: 'error',
    about: 'Start and closing are known together.',
    example: { wrong: 'start: 2022-06-24', right: 'start: 2022-06-24\nclosing: 2022-07-19T12:00' },
    says: (d: { reference: string; present: string; absent: string }) => [
      `${d.reference} has “${d.present}”, but no “${d.absent}”.`,
      `Add “${d.absent}: …”, or leave both away and give “published: …” until they are known.`,
    ],
  },
  'published-missing': {
    group: 'Dates',
    severity: 'error',
    about: 'A procedure without dates says since when it may be shown.',
    example: {
      wrong: '- reference: SCS-VP09b-2',
      right: '- reference: SCS-VP09b-2\n  published: 2024-02-06',
    },
    says: (d: { reference: string }) => [
      `${d.reference} has neither “start” nor “published”, so nothing says from when it is shown.`,
      'Add “published: …” with the day of the announcement.',
    ],
  },
  'closing-not-after-start': {
    group: 'Dates',
    severity: 'error',
    about: 'A procedure closes after it has started.',
    example: {
      wrong: 'start: 2022-01-12\nclosing: 2021-01-27T10:00',
      right: 'start: 2022-01-12\nclosing: 2022-01-27T10:00',
    },
    says: (d: { reference: string; start: string; closing: string }) => [
      `${d.reference} would close (${d.closing}) before or when it starts (${d.start}).`,
      'Correct the year, the day or the time of one of the two.',
    ],
  },
  'published-before-lot': {
    group: 'Dates',
    severity: 'error',
    about: 'A procedure is not shown before its lot.',
    example: {
      wrong: 'announced: 2023-07-20\nprocedures:\n  - start: 2023-07-19',
      right: 'announced: 2023-07-20\nprocedures:\n  - published: 2023-07-20\n    start: 2023-07-19',
    },
    says: (d: { reference: string; published: string; announced: string }) => [
      `${d.reference} would be shown from ${d.published}, but its lot only from ${d.announced}.`,
      `Add “published: ${d.announced}” to the procedure, or correct “announced” of the lot.`,
    ],
  },
  'published-after-start': {
    group: 'Dates',
    severity: 'error',
    about: 'A procedure is published before it closes.',
    example: {
      wrong: 'published: 2023-06-01\nclosing: 2022-07-19T12:00',
      right: 'published: 2022-06-24\nclosing: 2022-07-19T12:00',
    },
    says: (d: { reference: string; published: string; closing: string }) => [
      `${d.reference} would be published (${d.published}) only after it has closed (${d.closing}).`,
      'Correct the year or the day of one of the two.',
    ],
  },
  'change-before-publication': {
    group: 'Dates',
    severity: 'error',
    about: 'A change is published after the procedure that it changes.',
    example: {
      wrong: 'start: 2022-06-24\nchanges:\n  - published: 2021-07-19',
      right: 'start: 2022-06-24\nchanges:\n  - published: 2022-07-19',
    },
    says: (d: { reference: string; published: string; first: string }) => [
      `The change of ${d.published} is not later than the publication of ${d.reference} itself (${d.first}).`,
      'Correct the date of the change. What was wrong before publication is corrected in place, without a change.',
    ],
  },
  'changes-out-of-order': {
    group: 'Dates',
    severity: 'error',
    about: 'Changes stand in the order in which they were published.',
    example: {
      wrong: 'changes:\n  - published: 2022-07-19\n  - published: 2022-07-12',
      right: 'changes:\n  - published: 2022-07-12\n  - published: 2022-07-19',
    },
    says: (d: { published: string; previous: string }) => [
      `The change of ${d.published} stands after the one of ${d.previous}, but is not later.`,
      'Put the changes in order of their “published”, or correct the date.',
    ],
  },
  'change-without-effect': {
    group: 'Dates',
    severity: 'error',
    about: 'A change changes something.',
    example: {
      wrong:
        'closing: 2022-07-19T12:00\nchanges:\n  - published: 2022-07-12\n    closing: 2022-07-19T12:00',
      right:
        'closing: 2022-07-19T12:00\nchanges:\n  - published: 2022-07-12\n    closing: 2022-08-02T12:00',
    },
    says: (d: { published: string }) => [
      `The change of ${d.published} leaves start, closing and portal as they were.`,
      'Write the new value (start, closing or portal), or remove the change.',
    ],
  },
  'start-already-passed': {
    group: 'Dates',
    severity: 'error',
    about: 'A start that has come is not moved any more.',
    example: {
      wrong: 'start: 2022-06-24\nchanges:\n  - published: 2022-07-01\n    start: 2022-07-10',
      right: 'start: 2022-06-24\nchanges:\n  - published: 2022-06-20\n    start: 2022-07-10',
    },
    says: (d: { reference: string; published: string; start: string }) => [
      `When this change was published (${d.published}), ${d.reference} had already started (${d.start}).`,
      'Correct the date, or cancel the procedure and add a new round.',
    ],
  },
  'outcome-too-early': {
    group: 'Dates',
    severity: 'error',
    about:
      'Cancellation, replacement and award come after the publication; an award also after the deadline.',
    example: {
      wrong: 'start: 2022-06-24\ncancelled: { published: 2021-07-01 }',
      right: 'start: 2022-06-24\ncancelled: { published: 2022-07-01 }',
    },
    says: (d: { outcome: string; published: string; earliest: string }) => [
      `“${d.outcome}” is dated ${d.published}, but cannot be earlier than ${d.earliest}.`,
      'Correct the year or the day.',
    ],
  },
  'change-after-outcome': {
    group: 'Dates',
    severity: 'error',
    about: 'What is cancelled or awarded is not changed afterwards.',
    example: {
      wrong: 'cancelled: { published: 2022-07-01 }\nchanges:\n  - published: 2022-07-12',
      right: 'changes:\n  - published: 2022-06-30',
    },
    says: (d: { reference: string; published: string; outcome: string }) => [
      `The change of ${d.published} comes after the end of ${d.reference} (${d.outcome}).`,
      'Correct one of the two dates, or add a new round instead of the change.',
    ],
  },
  'two-outcomes': {
    group: 'Dates',
    severity: 'error',
    about: 'A procedure is cancelled or awarded, a lot cancelled or replaced, not both.',
    example: {
      wrong:
        'cancelled: { published: 2024-02-06 }\nreplaced: { published: 2024-02-06, by: [lot18] }',
      right: 'replaced: { published: 2024-02-06, by: [lot18] }',
    },
    says: (d: { name: string; outcomes: string }) => [
      `${d.name} is ${d.outcomes} at once.`,
      'Remove the one that is not true.',
    ],
  },
  'start-long-before-publication': {
    group: 'Dates',
    severity: 'error',
    about: 'A start more than 90 days before publication means a wrong year.',
    example: {
      wrong: 'published: 2023-06-20\nstart: 2022-06-24',
      right: 'published: 2023-06-20\nstart: 2023-06-24',
    },
    says: (d: { reference: string; start: string; published: string; days: number }) => [
      `${d.reference} would have started (${d.start}) ${d.days} days before it was published (${d.published}).`,
      'Look at the year of both dates and correct the wrong one.',
    ],
  },
  'closing-long-after-start': {
    group: 'Dates',
    severity: 'error',
    about: 'A closing more than a year after the start means a wrong year.',
    example: {
      wrong: 'start: 2022-01-12\nclosing: 2023-01-27T10:00',
      right: 'start: 2022-01-12\nclosing: 2022-01-27T10:00',
    },
    says: (d: { reference: string; start: string; closing: string }) => [
      `${d.reference} would close (${d.closing}) more than a year after its start (${d.start}).`,
      'Look at the year of both dates and correct the wrong one.',
    ],
  },
  'closing-on-free-day': {
    group: 'Dates',
    severity: 'warning',
    about: 'Deadlines do not fall on a Saturday, a Sunday or a nationwide public holiday.',
    example: { wrong: 'closing: 2023-04-10T12:00', right: 'closing: 2023-04-11T12:00' },
    says: (d: { closing: string; day: string }) => [
      `The deadline ${d.closing} falls on a day without work: ${d.day}.`,
      'Compare it with the notice. If it is right, leave it.',
    ],
  },
  'closing-without-time': {
    group: 'Dates',
    severity: 'warning',
    about: 'Deadlines of procedures published after 2023 have a time of day.',
    example: { wrong: 'closing: 2024-05-26', right: 'closing: 2024-05-26T12:00' },
    says: (d: { closing: string }) => [
      `The deadline ${d.closing} has no time, so it counts to the end of the day.`,
      `Write the time from the notice, for example ${d.closing}T12:00.`,
    ],
  },
  'reference-form': {
    group: 'References',
    severity: 'error',
    about:
      'A reference has the form SCS-VP, two digits, the letter of the lot if it has one, and -2, -3 … for a further round.',
    example: { wrong: 'reference: SCS-VP6a', right: 'reference: SCS-VP06a' },
    says: (d: { value: string; expected: string }) => [
      `“${d.value}” is not a reference as the portal writes it.`,
      `Write ${d.expected}.`,
    ],
  },
  'reference-of-other-lot': {
    group: 'References',
    severity: 'error',
    about: 'A reference names the lot in whose file it stands.',
    example: {
      wrong: 'lot9b.yaml: reference: SCS-VP09c',
      right: 'lot9b.yaml: reference: SCS-VP09b',
    },
    says: (d: { value: string; lot: string; expected: string }) => [
      `${d.value} does not belong to lot ${d.lot}.`,
      `Write ${d.expected}, or move the procedure to the file of its lot.`,
    ],
  },
  'reference-twice': {
    group: 'References',
    severity: 'error',
    about: 'A reference is used once.',
    example: {
      wrong: '- reference: SCS-VP10\n- reference: SCS-VP10',
      right: '- reference: SCS-VP10\n- reference: SCS-VP10-2',
    },
    says: (d: { value: string; other: string }) => [
      `${d.value} stands already in ${d.other}.`,
      'A repeated procedure gets the next number at its end: -2, -3 and so on.',
    ],
  },
  'rounds-out-of-order': {
    group: 'References',
    severity: 'error',
    about:
      'The rounds of a lot are numbered 1 (without a number), 2, 3 … and follow each other in time.',
    example: {
      wrong: '- reference: SCS-VP10\n- reference: SCS-VP10-3',
      right: '- reference: SCS-VP10\n- reference: SCS-VP10-2',
    },
    says: (d: { value: string; expected: string; why: string }) => [
      `${d.value} is out of order: ${d.why}`,
      `${d.expected}`,
    ],
  },
  'link-not-https': {
    group: 'Links',
    severity: 'error',
    about: 'A portal address begins with https://.',
    example: {
      wrong: 'portal: http://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
      right: 'portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
    },
    says: (d: { value: string }) => [
      `“${d.value}” is not an address that begins with https://.`,
      'Copy the address from the address bar of the portal, or write “portal: tba” while there is none.',
    ],
  },
  'portal-twice': {
    group: 'Links',
    severity: 'error',
    about: 'Every procedure has its own portal address.',
    example: {
      wrong: 'SCS-VP10-2 and SCS-VP10-3 with the same address',
      right: 'the address of its own notice for each',
    },
    says: (d: { value: string; other: string }) => [
      `${d.value} is already the portal address of ${d.other}.`,
      'Copy the address of this procedure’s own notice.',
    ],
  },
  'portal-host': {
    group: 'Links',
    severity: 'warning',
    about: 'Portal addresses lead to the contracting portal.',
    example: {
      wrong: 'portal: https://www.dtpv.de/Satellite/notice/CXP4YV7R2BL',
      right: 'portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
    },
    says: (d: { host: string; expected: string }) => [
      `The address leads to ${d.host}, not to the portal ${d.expected}.`,
      'Compare it with the notice. If it is right, leave it.',
    ],
  },
  'portal-missing': {
    group: 'Links',
    severity: 'error',
    about: 'An open procedure says where bids are made.',
    example: {
      wrong: '- reference: SCS-VP10-3\n  start: 2022-06-24',
      right:
        '- reference: SCS-VP10-3\n  portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL\n  start: 2022-06-24',
    },
    says: (d: { reference: string }) => [
      `${d.reference} is open, but has no portal address: nobody could bid.`,
      'Add “portal: https://…”, or “portal: tba” if there really is none.',
    ],
  },
  'unknown-replacement': {
    group: 'Across files',
    severity: 'error',
    about: 'A lot is replaced by lots that exist.',
    example: { wrong: 'by: [lot81]', right: 'by: [lot18]' },
    says: (d: { value: string; nearest: string | undefined }) => [
      `There is no lot “${d.value}”.`,
      d.nearest
        ? `Write ${d.nearest}, or add lots/${d.value}.yaml.`
        : `Write the name of a lot’s file without its ending, for example lot6a.`,
    ],
  },
  'circular-replacement': {
    group: 'Across files',
    severity: 'error',
    about: 'A lot is not replaced by itself, not even by way of others.',
    example: {
      wrong: 'lot11.yaml: by: [lot18], lot18.yaml: by: [lot11]',
      right: 'lot11.yaml: by: [lot18]',
    },
    says: (d: { circle: string }) => [
      `The replacement goes in a circle: ${d.circle}.`,
      'Remove “replaced” from the lot that is in force.',
    ],
  },
  'description-without-lot': {
    group: 'Across files',
    severity: 'error',
    about: 'A description belongs to a lot.',
    example: { wrong: 'descriptions/en/lot41.mdx', right: 'descriptions/en/lot4.mdx' },
    says: (d: { lot: string; nearest: string | undefined }) => [
      `There is no lots/${d.lot}.yaml for this description.`,
      d.nearest
        ? `Rename it to ${d.nearest}.mdx, or add lots/${d.lot}.yaml.`
        : `Add lots/${d.lot}.yaml.`,
    ],
  },
  'unknown-language': {
    group: 'Across files',
    severity: 'error',
    about: 'Texts stand in the folder of one of the site’s languages.',
    example: { wrong: 'descriptions/fr/lot4.mdx', right: 'descriptions/de/lot4.mdx' },
    says: (d: { locale: string; known: string }) => [
      `“${d.locale}” is not a language of this site.`,
      `Move the file to the folder of one of these: ${d.known}. A new language is added in src/i18n/locales.ts first.`,
    ],
  },
  'text-missing-in-language': {
    group: 'Across files',
    severity: 'error',
    about: 'Names and reasons are there in every language.',
    example: {
      wrong: 'name: { en: Networking }',
      right: 'name: { en: Networking, de: Netzwerktechnologie }',
    },
    says: (d: { key: string; language: string; locale: string }) => [
      `“${d.key}” is missing in ${d.language}.`,
      `Add “${d.locale}: …”.`,
    ],
  },
  'description-missing': {
    group: 'Across files',
    severity: 'warning',
    about: 'A description is there in every language.',
    example: {
      wrong: 'descriptions/en/lot4.mdx alone',
      right: 'descriptions/en/lot4.mdx and descriptions/de/lot4.mdx',
    },
    says: (d: { language: string; missing: string }) => [
      `This text is missing in ${d.language}; readers there see it in another language, with a notice.`,
      `Add ${d.missing}.`,
    ],
  },
  'page-missing': {
    group: 'Across files',
    severity: 'error',
    about: 'The introduction of the table and the other pages are there in the main language.',
    example: {
      wrong: 'pages/de/tenders.mdx alone',
      right: 'pages/en/tenders.mdx and pages/de/tenders.mdx',
    },
    says: (d: { missing: string }) => [
      `The page ${d.missing} is missing, and the site needs it.`,
      `Add ${d.missing}.`,
    ],
  },
  'dead-link': {
    group: 'Across files',
    severity: 'error',
    about: 'A link to another page of this site leads to a page that exists.',
    example: { wrong: '[lot 7](../lot7/)', right: '[lot 4](../lot4/)' },
    says: (d: { target: string }) => [
      `“${d.target}” leads nowhere on this site.`,
      'Link to a lot as ../lot4/ (with the slash at the end) and to the table as ../.',
    ],
  },
  'wrong-language-link': {
    group: 'Across files',
    severity: 'error',
    about: 'A link leads to the page in the language of the text.',
    example: {
      wrong: 'descriptions/de/lot8.mdx: [Paket 4](/tenders/lot4/)',
      right: 'descriptions/de/lot8.mdx: [Paket 4](../lot4/)',
    },
    says: (d: { target: string; expected: string }) => [
      `“${d.target}” leads to the page in another language.`,
      `Write ${d.expected}.`,
    ],
  },
  'former-address': {
    group: 'Across files',
    severity: 'error',
    about: 'A former address begins with a slash and leads to one page only.',
    example: {
      wrong: '/Tender/Lot4.html.de in lot4.yaml and lot5.yaml',
      right: '/Tender/Lot4.html.de in lot4.yaml',
    },
    says: (d: { value: string; why: string }) => [
      `The former address “${d.value}” cannot be used: ${d.why}`,
      'Keep it in one place, written like /Tender/Lot4.html.de.',
    ],
  },
  'mdx-syntax': {
    group: 'Prose',
    severity: 'error',
    about: 'A text can be read as MDX: { and < have a meaning of their own there.',
    example: { wrong: 'less than <5 EUR', right: 'less than 5 EUR' },
    says: (d: { cause: string; column: number }) => [
      `The text cannot be read from column ${d.column} on: ${d.cause}`,
      'Two usual causes: a “{” or a “<” in plain text (write \\{ or \\<, or use words), or a component such as <Note> that is not closed by </Note>.',
    ],
  },
  'unknown-component': {
    group: 'Prose',
    severity: 'error',
    about: 'Only the components that the site offers.',
    example: { wrong: '<Hint>…</Hint>', right: '<Note>…</Note>' },
    says: (d: { name: string; known: string }) => [
      `There is no component <${d.name}>.`,
      `Use one of these: ${d.known}. Everything else is written as Markdown.`,
    ],
  },
  'code-in-prose': {
    group: 'Prose',
    severity: 'error',
    about: 'Texts hold no program code: no import, no export, nothing in { }.',
    example: { wrong: '{2 + 3} lots', right: 'five lots' },
    says: (d: { code: string }) => [
      `“${d.code}” is program code.`,
      'Remove it. A curly bracket in plain text is written \\{.',
    ],
  },
  'heading-skipped': {
    group: 'Prose',
    severity: 'error',
    about: 'Headings begin with ## and go down one level at a time.',
    example: { wrong: '## Tests\n#### Security', right: '## Tests\n### Security' },
    says: (d: { found: string; expected: string }) => [
      `The heading has “${d.found}”, where “${d.expected}” is the deepest that can stand.`,
      `Write ${d.expected} before the heading.`,
    ],
  },
  'image-without-alt': {
    group: 'Prose',
    severity: 'error',
    about: 'An image has a text for those who do not see it.',
    example: {
      wrong: '![](network.png)',
      right: '![Two clouds joined by an encrypted tunnel](network.png)',
    },
    says: (d: { target: string }) => [
      `The image ${d.target} has no alternative text.`,
      'Say in the square brackets what the image shows.',
    ],
  },
  'link-target': {
    group: 'Prose',
    severity: 'error',
    about: 'Links go to https:, mailto: or a page of this site.',
    example: { wrong: '[DTVP](http://www.dtvp.de)', right: '[DTVP](https://www.dtvp.de)' },
    says: (d: { target: string }) => [
      `“${d.target}” is not a target that the site links to.`,
      'Write an address with https://, mailto:, or a page of this site such as ../lot4/.',
    ],
  },
  'unsupported-markdown': {
    group: 'Prose',
    severity: 'error',
    about:
      'No footnotes, and no alignment in tables: the site cannot show them well in every language.',
    example: { wrong: '| a | b |\n| :- | -: |', right: '| a | b |\n| --- | --- |' },
    says: (d: { what: string; remedy: string }) => [`The text holds ${d.what}.`, d.remedy],
  },
} as const satisfies Record<string, Rule>;

export type Severity = 'error' | 'warning';

/** What is wrong, and what to write instead. */
type Statement = readonly [message: string, remedy: string];

interface Rule {
  readonly group: 'Files' | 'Dates' | 'References' | 'Links' | 'Across files' | 'Prose';
  readonly severity: Severity;
  readonly about: string;
  readonly example: { readonly wrong: string; readonly right: string };
  // Parameters of functions compare contravariantly: `never` admits every rule's own details.
  readonly says: (details: never) => Statement;
}

export type RuleName = keyof typeof rules;

/** What a rule needs to know of the place where it is broken. */
export type DetailsOf<Name extends RuleName> =
  Parameters<(typeof rules)[Name]['says']> extends [infer Details] ? Details : Record<never, never>;
