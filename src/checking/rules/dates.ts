import type { RuleSet } from '../rule.ts';

/** What dates and submission periods must keep to. */
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
