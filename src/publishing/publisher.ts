import type { Instant } from '../tenders/time.ts';
import type { Clock } from './clock.ts';
import { assertWhole } from './manifest.ts';
import { nextStep, SWEEP, type Step } from './plan.ts';
import type { Release, Releases, Switch } from './releases.ts';
import type { Source } from './source.ts';

/** Assumed of the first build. */
const UNKNOWN_BUILD_TIME = 30_000;

/** A build may have failed for want of room, and a boundary does not wait: so long after the first time. */
const FIRST_RETRY = 15_000;

/** After what failed besides a build. */
const PAUSE_AFTER_FAILURE = 5000;

/** News are not brought so shortly before an instant, in milliseconds: other packages may come with them. */
const REFRESH_TIME = 180_000;

/** What a publisher tells whoever runs it. It never tells what is still to come. */
export interface Listener {
  readonly switched?: (done: Switch) => void;
  readonly failed?: (reason: string) => void;
  /** What had failed is right again. */
  readonly mended?: () => void;
}

interface Parts {
  readonly releases: Releases;
  readonly source: Source;
  readonly clock: Clock;
  readonly listener?: Listener;
  /** Brings news of content or code, if there are any. @returns whether there were */
  readonly refresh?: () => Promise<boolean>;
}

/** What is known of one state of content and code. */
interface State {
  /** Number of the reading. */
  readonly reading: number;
  readonly inputs: string;
  /** Absent if the content has mistakes. */
  readonly boundaries: readonly Instant[] | undefined;
}

/**
 * Keeps what is switched on equal to what a build of this instant would be. All that it must not forget
 * is in the folder of the releases: it may be ended at any moment, and goes on where that left it.
 */
export class Publisher {
  readonly #releases: Releases;
  readonly #source: Source;
  readonly #clock: Clock;
  readonly #listener: Listener;
  readonly #refresh: () => Promise<boolean>;
  #state: State | undefined;
  /** Counts what asks for a new reading, so that one that was begun before does not pass for it. */
  #reading = 0;
  /** Until when a state of which a build failed is not tried again, and how long that is. */
  readonly #failures = new Map<string, { readonly until: Instant; readonly pause: number }>();
  /** What failed last: the same is told once. */
  #told: string | undefined;
  #waiting = new AbortController();

  constructor({ releases, source, clock, listener = {}, refresh }: Parts) {
    this.#releases = releases;
    this.#source = source;
    this.#clock = clock;
    this.#listener = listener;
    this.#refresh = refresh ?? (() => Promise.resolve(false));
  }

  /** Something of what releases are made of may have changed. */
  changed(): void {
    this.#reading += 1;
    this.#waiting.abort();
  }

  /**
   * Takes steps until what is switched on is what should be.
   *
   * @param until goes on at least to this instant, which may be a boundary
   * @returns whether it is; why not is told
   */
  async publish(until: Instant = -Infinity): Promise<boolean> {
    try {
      await this.#publish(until);
      return true;
    } catch (error) {
      await this.#fail(error);
      return false;
    }
  }

  async #publish(until: Instant): Promise<void> {
    await this.#removeBroken();
    for (;;) {
      const step = await this.#step((error) => {
        throw error;
      });
      if (step.kind !== 'wait') {
        await this.#take(step);
        continue;
      }
      const [current, takenBack] = await Promise.all([
        this.#releases.current(),
        this.#releases.takenBack(),
      ]);
      const now = this.#clock.now();
      const last = this.#state?.boundaries?.findLast((at) => at <= now) ?? -Infinity;
      const isRight = current?.inputs === this.#state?.inputs && (current?.asOf ?? 0) >= last;
      if (isRight) await this.#mended();
      if (isRight && now >= until) return;
      if (this.#state && takenBack.has(this.#state.inputs)) {
        throw new Error('This content was taken back with --rollback: change it to publish again.');
      }
      await this.#clock.wait(step.until, new AbortController().signal);
    }
  }

  /**
   * Takes steps for as long as it runs. What fails is told, and tried again when something has changed,
   * or after a while.
   */
  async run(end: AbortSignal): Promise<void> {
    await this.#removeBroken();
    let swept = -Infinity;
    while (!end.aborted) {
      // Also after a clock was put back.
      if (Math.abs(this.#clock.now() - swept) >= SWEEP) {
        this.#reading += 1;
        swept = this.#clock.now();
      }
      this.#waiting = new AbortController();
      let until: Instant;
      try {
        const step = await this.#step((error) => this.#fail(error));
        if (step.kind !== 'wait') {
          await this.#take(step);
          continue;
        }
        until = step.until;
        // What takes long must not make a switch late.
        if (until - this.#clock.now() > REFRESH_TIME && (await this.#refresh())) {
          this.#reading += 1;
          continue;
        }
        if (this.#state?.boundaries && !step.isRefused) await this.#mended();
      } catch (error) {
        await this.#fail(error);
        until = this.#clock.now() + PAUSE_AFTER_FAILURE;
      }
      await this.#clock.wait(until, AbortSignal.any([end, this.#waiting.signal]));
    }
  }

  /** @param onMistakes is told of content that cannot be read, each time that it is read */
  async #step(
    onMistakes: (error: unknown) => unknown,
  ): Promise<Step<Release> & { readonly isRefused: boolean }> {
    const state =
      this.#state?.reading === this.#reading ? this.#state : await this.#read(onMistakes);
    this.#state = state;
    const now = this.#clock.now();
    const [current, ready, known, takenBack] = await Promise.all([
      this.#releases.current(),
      this.#releases.ready(),
      this.#releases.all(),
      this.#releases.takenBack(),
    ]);
    const failedUntil = this.#failures.get(state.inputs)?.until ?? -Infinity;
    const isFailed = now < failedUntil;
    const isRefused = isFailed || takenBack.has(state.inputs);
    const step = nextStep({
      ...state,
      now,
      current,
      ready: ready.filter(({ inputs }) => !takenBack.has(inputs)),
      isRefused,
      buildTime: known.reduce(
        (most, { buildTime }) => Math.max(most, buildTime),
        known.length > 0 ? 0 : UNKNOWN_BUILD_TIME,
      ),
    });
    return step.kind === 'wait' && isFailed
      ? { ...step, until: Math.min(step.until, failedUntil), isRefused }
      : { ...step, isRefused };
  }

  async #read(onMistakes: (error: unknown) => unknown): Promise<State> {
    const reading = this.#reading;
    const inputs = await this.#source.inputs();
    try {
      return { reading, inputs, boundaries: await this.#source.boundaries() };
    } catch (error) {
      await onMistakes(error);
      return { reading, inputs, boundaries: undefined };
    }
  }

  async #take(step: Exclude<Step<Release>, { kind: 'wait' }>): Promise<void> {
    const { inputs = '' } = this.#state ?? {};
    if (step.kind === 'build') return this.#build(step.asOf, inputs);
    const done = await this.#releases.switchTo(step.to, step.due, this.#clock.now);
    this.#listener.switched?.(done);
    await this.#releases.tidy(this.#clock.now());
  }

  async #build(asOf: Instant, inputs: string): Promise<void> {
    // Not by the clock: it may be set meanwhile.
    const begun = performance.now();
    try {
      const commit = await this.#source.commit();
      const folder = await this.#source.build(asOf);
      const builtAt = this.#clock.now();
      if ((await this.#source.inputs()) !== inputs) {
        // It is made of some of the old and some of the new.
        this.#reading += 1;
        return;
      }
      await this.#releases.add(folder, {
        inputs,
        asOf,
        builtAt,
        buildTime: Math.ceil(performance.now() - begun),
        commit,
      });
      this.#failures.delete(inputs);
    } catch (error) {
      const before = this.#failures.get(inputs)?.pause;
      const pause = before === undefined ? FIRST_RETRY : Math.min(2 * before, SWEEP);
      this.#failures.set(inputs, { until: this.#clock.now() + pause, pause });
      throw error;
    }
  }

  async #fail(error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== this.#told) this.#listener.failed?.(reason);
    this.#told = reason;
    // Where the disk is full this cannot be kept either.
    await this.#releases.noteProblem(reason).catch(() => undefined);
  }

  async #mended(): Promise<void> {
    if (this.#told !== undefined) this.#listener.mended?.();
    this.#told = undefined;
    await this.#releases.noteProblem(undefined);
  }

  /** Takes nothing for a release that is not whole any more, such as after a power cut. */
  async #removeBroken(): Promise<void> {
    const isWhole = (release: Release) =>
      assertWhole(this.#releases.folderOf(release)).then(
        () => true,
        () => false,
      );
    for (const release of await this.#releases.ready()) {
      if (!(await isWhole(release))) await this.#releases.remove(release);
    }
    const current = await this.#releases.current();
    if (current && !(await isWhole(current))) await this.#releases.forget(current);
  }
}
