import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { CONTENT_FOLDER } from '../checking/file-names.ts';
import { report } from '../checking/reporting/report.ts';
import type { ProjectContent } from './project-content.ts';
import { paintFor } from './terminal.ts';

/** Saving in an editor can be several events; they are answered once. */
const QUIET_MILLISECONDS = 100;

/**
 * While an editor writes: checks the content folder whenever a file there is saved, added, renamed
 * or deleted, and shows what is wrong in the terminal and over the page in the browser.
 */
export function reportWhileWriting(
  { server, logger }: Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'>,
  root: string,
  content: ProjectContent,
): void {
  let shown: string | undefined;
  let listed: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  const check = async () => {
    const { content: reading, errors, lineOf } = await content.read();
    const { problems } = reading;
    const isSound = errors.length === 0;
    const text = report(problems, lineOf, paintFor(process.stderr));
    // Warnings that stay need not be read again after every save.
    if (problems.length > 0 && text !== listed) {
      if (isSound) logger.warn(`\n${text}`);
      else logger.error(`The last good content stays until this is fixed.\n\n${text}`);
    }
    listed = text;
    if (isSound && shown !== undefined) {
      logger.info('The content is right again.');
      // What was compiled since then are the last good versions of the texts.
      for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    }
    shown = isSound ? undefined : report(errors, lineOf);
    showOverlay();
  };

  const showOverlay = () => {
    if (shown === undefined) return;
    const message = `The content has mistakes. The last good content stays.\n\n${shown}`;
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content' } });
  };

  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(join(root, CONTENT_FOLDER))) return;
    content.changed();
    clearTimeout(timer);
    timer = setTimeout(() => {
      check().catch((error: unknown) => logger.error(String(error)));
    }, QUIET_MILLISECONDS);
  });
  // A page that is opened or reloaded later shall show it, too.
  server.ws.on('connection', showOverlay);
}
