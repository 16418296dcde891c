import type { RuleSet } from './rule.ts';

/** What dates must keep to. */
export const dateRules = {
  'date-form': {
    severity: 'error',
    about: 'Dates have one of two forms: year-month-day, or that with a time.',
    example: { wrong: 'closing: 07.12.2021 10:00', right: 'closing: 2021-12-07T10:00' },
    says: (d: { value: string; suggestion: string | undefined }) => [
      `“${d.value}” is not a date as the site writes it.`,
      `Write ${d.suggestion ?? 'it like 2021-12-07 or 2021-12-07T10:00'}.`,
    ],
  },
  'typed-offset': {
    severity: 'error',
    about: 'Nobody types an offset: dates are German local time, the site computes the offset.',
    example: { wrong: 'closing: 2022-07-19T12:00+01:00', right: 'closing: 2022-07-19T12:00' },
    says: (d: {
      value: string;
      local: string;
      offset: string;
      zone: string;
      other: string | undefined;
    }) => [
      `“${d.value}” carries an offset.`,
      `Write the local time without it: ${d.local}. The site computes ${d.offset} for ${d.zone} itself.${
        d.other
          ? ` (With the offset as typed, it would be ${d.other}: compare with the notice.)`
          : ''
      }`,
    ],
  },
  'blank-for-t': {
    severity: 'error',
    about: 'Day and time are joined by a T.',
    example: { wrong: 'closing: 2021-12-07 10:00', right: 'closing: 2021-12-07T10:00' },
    says: (d: { value: string; suggestion: string }) => [
      `Between day and time of “${d.value}” stands a blank.`,
      `Write ${d.suggestion}.`,
    ],
  },
  'typed-seconds': {
    severity: 'error',
    about: 'Times are given to the minute.',
    example: { wrong: 'closing: 2021-12-07T10:00:00', right: 'closing: 2021-12-07T10:00' },
    says: (d: { value: string; suggestion: string }) => [
      `“${d.value}” has seconds.`,
      `Write ${d.suggestion}.`,
    ],
  },
  'no-such-day': {
    severity: 'error',
    about: 'The day and the time of day exist.',
    example: { wrong: 'start: 2022-02-30', right: 'start: 2022-03-02' },
    says: (d: { value: string }) => [
      `There is no day or time “${d.value}” in the calendar.`,
      'Look up the day and write it again (midnight at the end of a day is 00:00 of the next).',
    ],
  },
  'no-such-time': {
    severity: 'error',
    about: 'The time exists on the day on which the clocks go forward.',
    example: { wrong: 'closing: 2022-03-27T02:30', right: 'closing: 2022-03-27T03:30' },
    says: (d: { value: string; zone: string }) => [
      `“${d.value}” does not exist in ${d.zone}: the clocks go forward on that day.`,
      'Write a time before or after the hour that is left out.',
    ],
  },
  'ambiguous-time': {
    severity: 'error',
    about: 'The time does not exist twice, as one hour does when the clocks go back.',
    example: { wrong: 'closing: 2022-10-30T02:30', right: 'closing: 2022-10-30T03:30' },
    says: (d: { value: string; zone: string }) => [
      `“${d.value}” exists twice in ${d.zone}: the clocks go back on that day.`,
      'Write a time before or after the hour that comes twice.',
    ],
  },
  'dates-incomplete': {
    severity: 'error',
    about: 'Start and closing are known together.',
    example: { wrong: 'start: 2022-06-24', right: 'start: 2022-06-24\nclosing: 2022-07-19T12:00' },
    says: (d: { reference: string; present: string; absent: string }) => [
      `${d.reference} has “${d.present}”, but no “${d.absent}”.`,
      `Add “${d.absent}: …”, or leave both away and give “published: …” until they are known.`,
    ],
  },
  'published-missing': {
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
    severity: 'error',
    about: 'A procedure or a description is not shown before its lot.',
    example: {
      wrong: 'announced: 2023-07-20\nprocedures:\n  - start: 2023-07-19',
      right: 'announced: 2023-07-20\nprocedures:\n  - published: 2023-07-20\n    start: 2023-07-19',
    },
    says: (d: { name: string; published: string; announced: string }) => [
      `${d.name} would be shown from ${d.published}, but its lot only from ${d.announced}.`,
      `Write “published: ${d.announced}” for it, or correct “announced” of the lot.`,
    ],
  },
  'published-after-closing': {
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
  'closing-already-passed': {
    severity: 'error',
    about: 'A new deadline lies after the change that sets it.',
    example: {
      wrong: 'changes:\n  - published: 2022-07-19T14:29\n    closing: 2021-08-02T12:00',
      right: 'changes:\n  - published: 2022-07-19T14:29\n    closing: 2022-08-02T12:00',
    },
    says: (d: { reference: string; published: string; closing: string }) => [
      `The change of ${d.published} would set the deadline of ${d.reference} to ${d.closing}, which had already passed.`,
      'Look at the year and the day of both and correct the wrong one.',
    ],
  },
  'outcome-too-early': {
    severity: 'error',
    about:
      'Cancellation, replacement and award come after the publication; an award also after the deadline, and the end of a lot after all of its procedures have been published.',
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
    severity: 'error',
    about:
      'A procedure is cancelled or awarded, a lot cancelled or replaced, not both; and nothing ends after its lot has.',
    example: {
      wrong:
        'cancelled: { published: 2024-02-06 }\nreplaced: { published: 2024-02-06, by: [lot18] }',
      right: 'replaced: { published: 2024-02-06, by: [lot18] }',
    },
    says: (d: { name: string; outcomes: string }) => [
      `${d.name} is ${d.outcomes}.`,
      'Remove the one that is not true.',
    ],
  },
  'start-long-before-publication': {
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
    severity: 'warning',
    about: 'Deadlines do not fall on a Saturday, a Sunday or a nationwide public holiday.',
    example: { wrong: 'closing: 2023-04-10T12:00', right: 'closing: 2023-04-11T12:00' },
    says: (d: { closing: string; day: string }) => [
      `The deadline ${d.closing} falls on a day without work: ${d.day}.`,
      'Compare it with the notice. If it is right, leave it.',
    ],
  },
  'closing-without-time': {
    severity: 'warning',
    about: 'Deadlines of procedures published after 2023 have a time of day.',
    example: { wrong: 'closing: 2024-05-26', right: 'closing: 2024-05-26T12:00' },
    says: (d: { closing: string }) => [
      `The deadline ${d.closing} has no time, so it counts to the end of the day.`,
      `Write the time from the notice, for example ${d.closing}T12:00.`,
    ],
  },
} as const satisfies RuleSet;
