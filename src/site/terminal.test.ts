import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { paintFor } from './terminal.ts';

/** A stream like that of a program. */
function streamWith(properties: { isTTY?: boolean; getColorDepth?: () => number }) {
  return Object.assign(new Writable(), properties);
}

test('colours are for terminals that want them', (context) => {
  const forced = process.env['FORCE_COLOR'];
  delete process.env['FORCE_COLOR'];
  context.after(() => {
    if (forced !== undefined) process.env['FORCE_COLOR'] = forced;
  });
  const painted = (stream: NodeJS.WritableStream) => paintFor(stream)('red', 'text');
  assert.equal(
    painted(streamWith({ isTTY: true, getColorDepth: () => 8 })),
    '\u001B[31mtext\u001B[39m',
  );
  assert.equal(painted(streamWith({ isTTY: true, getColorDepth: () => 1 })), 'text');
  assert.equal(painted(streamWith({})), 'text');
});
