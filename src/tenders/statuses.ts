/** Statuses that follow from dates and the clock, in the order in which a procedure takes them. */
export const CLOCK_STATUSES = ['announced', 'upcoming', 'open', 'closed'] as const;

/** Statuses that people decide: they hold whatever the clock says. */
export const DECIDED_STATUSES = ['suspended', 'awarded', 'cancelled'] as const;

export const PROCEDURE_STATUSES = [...CLOCK_STATUSES, ...DECIDED_STATUSES] as const;

export const LOT_STATUSES = [...PROCEDURE_STATUSES, 'replaced'] as const;

export type DecidedStatus = (typeof DECIDED_STATUSES)[number];
export type ProcedureStatus = (typeof PROCEDURE_STATUSES)[number];
export type LotStatus = (typeof LOT_STATUSES)[number];

/** Choices of the table's filter, besides all. */
export type FilterChoice = 'open' | 'upcoming' | 'suspended' | 'closed' | 'cancelled';

/** What any output has to know of a status. */
export interface StatusTraits {
  /** Under which choice its rows are found; absent for what leaves the table. */
  readonly choice: FilterChoice | undefined;
  /** Whether bids may come: now, or from a start that is known. */
  readonly bids: 'now' | 'later' | 'none';
  /** Look, as the style sheets know it. */
  readonly tone: 'filled' | 'outlined' | 'plain' | 'striped' | 'square' | 'dashed';
  /** Stands before the word, so that colour and shape are not alone. */
  readonly sign: string;
  /** How the reference points to the portal, if there is an address. */
  readonly portal: 'link' | 'struck' | 'text';
  /** Whether dates that are not known may still come. */
  readonly isPending: boolean;
  /** How it ended: not yet, with its deadline but without a decision, with a contract, without one. */
  readonly end: 'none' | 'undecided' | 'success' | 'failure';
  /** Whether search engines are told that something is sought. */
  readonly isSought: boolean;
  /** STATUS of the deadline's event (RFC 5545, section 3.8.1.11). */
  readonly calendar: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Code of the list tenderStatus of OCDS 1.1. */
  readonly ocds: 'planning' | 'planned' | 'active' | 'complete' | 'cancelled' | 'withdrawn';
}

/** All that sets one status apart from another, what concerns bidders most first. */
export const STATUSES: Readonly<Record<LotStatus, StatusTraits>> = {
  open: {
    choice: 'open',
    bids: 'now',
    tone: 'filled',
    sign: '●',
    portal: 'link',
    isPending: false,
    end: 'none',
    isSought: true,
    calendar: 'CONFIRMED',
    ocds: 'active',
  },
  upcoming: {
    choice: 'upcoming',
    bids: 'later',
    tone: 'outlined',
    sign: '○',
    portal: 'text',
    isPending: false,
    end: 'none',
    isSought: true,
    calendar: 'CONFIRMED',
    ocds: 'planned',
  },
  announced: {
    // Still to come as well.
    choice: 'upcoming',
    bids: 'none',
    tone: 'plain',
    sign: '…',
    portal: 'text',
    isPending: true,
    end: 'none',
    isSought: false,
    calendar: 'CONFIRMED',
    ocds: 'planning',
  },
  suspended: {
    // Neither open nor over, and nobody knows when it goes on: bidders look for it by this word.
    choice: 'suspended',
    bids: 'none',
    tone: 'striped',
    sign: '‖',
    portal: 'text',
    isPending: true,
    end: 'none',
    isSought: false,
    calendar: 'TENTATIVE',
    // The standard has no word for it either.
    ocds: 'active',
  },
  closed: {
    choice: 'closed',
    bids: 'none',
    tone: 'square',
    sign: '■',
    portal: 'struck',
    isPending: false,
    end: 'undecided',
    isSought: true,
    calendar: 'CONFIRMED',
    // The standard has no word for it: such a process is active until a fact ends it.
    ocds: 'active',
  },
  awarded: {
    // Closed to bidders.
    choice: 'closed',
    bids: 'none',
    tone: 'square',
    sign: '✓',
    portal: 'struck',
    isPending: false,
    end: 'success',
    isSought: true,
    calendar: 'CONFIRMED',
    ocds: 'complete',
  },
  cancelled: {
    choice: 'cancelled',
    bids: 'none',
    tone: 'dashed',
    sign: '✕',
    portal: 'text',
    isPending: false,
    end: 'failure',
    isSought: false,
    calendar: 'CANCELLED',
    ocds: 'cancelled',
  },
  replaced: {
    choice: undefined,
    bids: 'none',
    tone: 'dashed',
    sign: '→',
    portal: 'text',
    isPending: false,
    end: 'failure',
    isSought: false,
    calendar: 'CANCELLED',
    ocds: 'withdrawn',
  },
};
