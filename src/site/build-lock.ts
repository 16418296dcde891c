import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** Result code of SQLite where another connection holds the lock. */
const BUSY = 5;
const PAUSE_MILLISECONDS = 100;

/*
 * The lock is held by one build of a project at a time. Builds share more than their output: Astro keeps the
 * content it has read in the folder of the project, and a second build would write over it.
 *
 * It is the lock of an empty SQLite database, because the operating system keeps it: whatever ends a
 * build, even a kill or a power cut, ends its lock with it. There is no rule on how old a lock may be.
 */

/** Of this process, by folder: one build after the other may run in it, and fail without a word. */
const HELD = Symbol.for('tenders.build-locks');
const shared = globalThis as { [HELD]?: Map<string, DatabaseSync> | undefined };
const held = (shared[HELD] ??= new Map<string, DatabaseSync>());

/**
 * Waits until no other process builds the project, and keeps the others waiting until
 * {@link releaseBuildLock}, or the end of this process.
 *
 * @param root folder of the project
 * @param onWait is called once if another build is under way
 */
export async function holdBuildLock(root: string, onWait: () => void): Promise<void> {
  if (held.has(root)) return;
  const folder = join(root, '.astro');
  await mkdir(folder, { recursive: true });
  for (let isFirst = true; ; isFirst = false) {
    const database = locked(join(folder, 'build.lock'));
    if (database) {
      held.set(root, database);
      return;
    }
    if (isFirst) onWait();
    await pause(PAUSE_MILLISECONDS);
  }
}

export function releaseBuildLock(root: string): void {
  held.get(root)?.close();
  held.delete(root);
}

/** @throws Error of SQLite if the file cannot be locked at all */
function locked(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return undefined;
    throw error;
  }
}
