import type { RuleSet } from '../rule.ts';

/** What publication, changes and outcomes must keep to among each other. */
export const publicationRules = {
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
} as const satisfies RuleSet;
