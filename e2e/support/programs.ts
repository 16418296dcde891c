import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** A program of the system that tests need. */
export interface Program {
  /** Where it may lie. */
  readonly paths: readonly string[];
  /** Name of its Debian package. */
  readonly debian: string;
}

export const isRoot = process.getuid?.() === 0;

/** Where a program lies; one that is missing is installed first where we may. `undefined` if it cannot be had. */
export function programAt({ paths, debian }: Program): string | undefined {
  const found = () => paths.find((path) => existsSync(path));
  if (found() === undefined && isInstallingAllowed()) {
    try {
      installDebianPackage(debian);
    } catch {
      // Without it, the tests say why they were skipped.
    }
  }
  return found();
}

/** Whether this is a Debian in which we may do all. */
export function isInstallingAllowed(): boolean {
  return isRoot && existsSync('/etc/debian_version');
}

/** Installs a Debian package; nothing that it brings is started by the system. */
export function installDebianPackage(name: string): void {
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    execFileSync('apt-get', ['update', '--quiet']);
    execFileSync('apt-get', [...['install', '--yes', '--quiet', '--no-install-recommends'], name]);
  } finally {
    if (isOurs) rmSync(policy);
  }
}
