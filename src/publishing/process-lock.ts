import { DatabaseSync } from 'node:sqlite';

/** Result code of SQLite where another connection holds the lock. */
const BUSY = 5;

/** A lock that one process at a time can hold. */
export interface ProcessLock {
  readonly release: () => void;
}

/**
 * Takes a lock, if no other process holds it.
 *
 * It is the lock of an empty SQLite database, because the operating system keeps it: whatever ends a
 * process, even a kill or a power cut, ends its lock with it. There is no rule on how old a lock may be.
 *
 * @param path of a file that may or may not exist, in a folder that does
 * @throws Error of SQLite if the file cannot be locked at all
 */
export function processLock(path: string): ProcessLock | undefined {
  const database = new DatabaseSync(path);
  try {
    // With its journal in memory it needs no room on a full disk.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return undefined;
    throw error;
  }
}
