import type { PROSE_COMPONENTS } from '../checking/prose/components.ts';
import HeadingFour from './HeadingFour.astro';
import HeadingThree from './HeadingThree.astro';
import LotDates from './LotDates.astro';
import Note from './Note.astro';

type ProseComponents = Record<(typeof PROSE_COMPONENTS)[number], typeof Note | typeof LotDates>;

/** What editors may use in texts besides Markdown. */
export const proseComponents = { Note, LotDates } satisfies ProseComponents;

/** In the description of a lot, headings stand below those of the page. */
export const descriptionComponents = { ...proseComponents, h2: HeadingThree, h3: HeadingFour };
