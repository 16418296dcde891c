import { registerHooks } from 'node:module';

/*
 * Loaded before a program, makes it that of another authority: in another zone, with another portal, and
 * with references that do not follow from the lot.
 */

const OTHER = {
  timeZone: 'Europe/Lisbon',
  localTime: 'Portuguese local time',
  portal: { hosts: ['www.acingov.pt'], name: 'acinGov', examplePath: '/notice/1234' },
  references: { pattern: 'CME-{year}/{number:3}' },
};

registerHooks({
  load: (url, context, nextLoad) => {
    if (!url.endsWith('/organisation.ts')) return nextLoad(url, context);
    const source = `import { organisation as own } from ${JSON.stringify(`${url}?own`)};
export const organisation = { ...own, ...${JSON.stringify(OTHER)} };`;
    return { format: 'module', shortCircuit: true, source };
  },
});
