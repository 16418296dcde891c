import {
  absolute,
  calendarAddress,
  dataFileAddresses,
  feedAddress,
  webcal,
} from '../routes/addresses.ts';
import { dataFiles, type DataFileKey } from '../feeds/data-files.ts';
import { formatZone } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue } from '../tenders/catalogue.ts';

/** Something to subscribe to. */
interface SubscriptionView {
  readonly id: 'feed' | 'calendar';
  readonly name: string;
  readonly about: string;
  /** To be pasted into a program. */
  readonly address: string;
  /** To be followed: opens the program where there is one. */
  readonly href: string;
  readonly open: string;
  readonly note?: string;
}

export interface DataView {
  readonly subscriptions: readonly SubscriptionView[];
  readonly programs: readonly { readonly name: string; readonly steps: string }[];
  readonly files: readonly {
    readonly name: string;
    readonly href: string;
    readonly about: string;
  }[];
  readonly examples: readonly { readonly title: string; readonly command: string }[];
  readonly policy: readonly string[];
}

/** All that the page about subscriptions and data shows in a language. */
export function dataView(catalogue: Catalogue, locale: Locale): DataView {
  const { unit, feeds } = messages(locale);
  const say = feeds.page;
  const programs = Object.keys(say.program) as (keyof typeof say.program)[];
  const files = dataFiles(catalogue, locale);
  const { ocidPrefix, isOcidPrefixRegistered } = organisation.openData;
  return {
    subscriptions: [
      {
        id: 'feed',
        ...say.feed,
        address: absolute(feedAddress(locale)),
        href: feedAddress(locale),
      },
      {
        id: 'calendar',
        name: say.calendar.name,
        about: say.calendar.about,
        open: say.calendar.open,
        note: say.calendar.single,
        address: absolute(calendarAddress(locale)),
        href: webcal(calendarAddress(locale)),
      },
    ],
    programs: programs.map((program) => ({
      name: say.program[program],
      steps: say.steps[program],
    })),
    files: files.map(({ name, about, address }) => ({ name, about, href: address })),
    examples: examples(locale).filter((example) => files.some(({ key }) => key === example.file)),
    policy: [
      unit.policyScope,
      say.policyText.history,
      say.policyText.time(formatZone(locale, catalogue.now)),
      say.policyText.status,
      unit.policyProcesses,
      say.policyText.languages,
      (isOcidPrefixRegistered ? say.prefixRegistered : say.prefixExample)(ocidPrefix),
    ],
  };
}

interface Example {
  readonly title: string;
  readonly command: string;
  /** What is asked. */
  readonly file: DataFileKey;
}

/** Commands that answer a question from the data, to be run as they stand. */
export function examples(locale: Locale): readonly Example[] {
  const { example } = messages(locale).feeds.page;
  const ask = (title: string, file: DataFileKey, filter: string): Example => ({
    title,
    command: `curl -s ${absolute(dataFileAddresses[file])} |\n  jq -r '${filter}'`,
    file,
  });
  return [
    ask(
      example.open,
      'json',
      `.tenders[] | select(.status == "open") | "\\(.reference)  \\(.name.${locale})"`,
    ),
    ask(
      example.next,
      'json',
      '[.tenders[] | select(.status == "open" or .status == "upcoming")] | sort_by(.closing.local)[] | "\\(.closing.instant)  \\(.reference)"',
    ),
    ask(
      example.extended,
      'json',
      '.tenders[] | .reference as $tender | .changes[] | select(.before.closing and .before.closing.local < .after.closing.local) | "\\($tender): \\(.before.closing.local) > \\(.after.closing.local)"',
    ),
    ask(
      example.ocds,
      'ocdsRecords',
      '.records[].compiledRelease | .ocid as $ocid | .relatedProcesses[]? | select(.relationship == ["unsuccessfulProcess"]) | "\\($ocid) < \\(.identifier)"',
    ),
  ];
}
