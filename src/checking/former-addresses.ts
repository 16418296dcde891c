import { rootAddress } from '../routes/addresses.ts';
import { localeIds } from '../i18n/locales.ts';
import type { LotEntry, TextEntry } from './entries.ts';
import { problemOf, type Path, type Problem } from './finding.ts';
import { findingsOf } from './rule.ts';
import { formerAddressRules } from './schema/former-address.ts';
import type { YamlReading } from './yaml/yaml.ts';

const finding = findingsOf(formerAddressRules);

/** A file with addresses of the old site, and where each of them stands. */
interface Owner {
  readonly path: string;
  readonly yaml: YamlReading;
  readonly addresses: readonly { readonly value: string; readonly keys: Path }[];
}

/**
 * Former addresses that are those of pages which exist, or that would lead to two pages. They are
 * compared without case: many hosts, and the disks of many editors, do not tell it.
 *
 * @param present addresses of the pages and files that the site has now or will have
 */
export function formerAddressProblems(
  lots: readonly LotEntry[],
  pages: readonly TextEntry<{ readonly formerAddresses?: readonly string[] | undefined }>[],
  present: readonly string[],
): readonly Problem[] {
  const own = new Set([...localeIds.map(rootAddress), ...present].map(withoutCase));
  const taken = new Map<string, string>();
  return [...pages.map(pageOwner), ...lots.map(lotOwner)].flatMap(({ path, yaml, addresses }) =>
    addresses.flatMap(({ value, keys }) => {
      const address = withoutCase(value);
      const other = taken.get(address);
      taken.set(address, path);
      const why = own.has(address)
        ? 'it is an address of this site as it is now'
        : other && `it is already in ${other}`;
      if (!why) return [];
      return [problemOf(path, finding('former-address', { value, why }), yaml.spotOf(keys))];
    }),
  );
}

function pageOwner({
  path,
  yaml,
  content,
}: TextEntry<{ readonly formerAddresses?: readonly string[] | undefined }>): Owner {
  const addresses = (content.formerAddresses ?? []).map((value, index) => ({
    value,
    keys: ['formerAddresses', index],
  }));
  return { path, yaml, addresses };
}

function lotOwner({ path, yaml, content }: LotEntry): Owner {
  const addresses = Object.entries(content.formerAddresses ?? {}).flatMap(([locale, values]) =>
    (values ?? []).map((value, index) => ({ value, keys: ['formerAddresses', locale, index] })),
  );
  return { path, yaml, addresses };
}

function withoutCase(address: string): string {
  return address.toLowerCase().replace(/\/$/, '');
}
