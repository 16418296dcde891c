import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processLock, type ProcessLock } from '../publishing/process-lock.ts';

const PAUSE_MILLISECONDS = 100;

/*
 * The lock is held by one build of a project at a time. Builds share more than their output: Astro keeps the
 * content it has read in the folder of the project, and a second build would write over it.
 */

/** Of this process, by folder: one build after the other may run in it, and fail without a word. */
const HELD = Symbol.for('tenders.build-locks');
const shared = globalThis as { [HELD]?: Map<string, ProcessLock> | undefined };
const held = (shared[HELD] ??= new Map<string, ProcessLock>());

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
    const lock = processLock(join(folder, 'build.lock'));
    if (lock) {
      held.set(root, lock);
      return;
    }
    if (isFirst) onWait();
    await pause(PAUSE_MILLISECONDS);
  }
}

export function releaseBuildLock(root: string): void {
  held.get(root)?.release();
  held.delete(root);
}
