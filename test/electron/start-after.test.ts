import { expect, test } from 'vitest';
import type { OfficeProcess } from '#electron/machine/office/running-office.ts';
import { startAfter } from '#electron/machine/office/start-office.ts';

test('what the office is told before it starts reaches it in order, and later words before they are wiped', async () => {
  const heard: string[] = [];
  const process: OfficeProcess = {
    post: (message) => heard.push(message.kind === 'served' ? JSON.stringify(message.value) : message.kind),
    onMessage: () => heard.push('listened to'),
    onExit: () => heard.push('watched'),
    kill: () => heard.push('killed'),
  };
  const picture = Promise.withResolvers<void>();
  const office = startAfter(picture.promise, () => {
    heard.push('started');
    return process;
  });
  office.onMessage(() => {});
  office.onExit(() => {});
  office.post({ kind: 'window' });
  expect(heard).toEqual([]);
  picture.resolve();
  await picture.promise;
  expect(heard).toEqual(['started', 'listened to', 'watched', 'window']);
  const page = new Uint8Array([1, 2]);
  office.post({ kind: 'served', id: 1, value: page });
  page.fill(0);
  office.kill();
  expect(heard.slice(4)).toEqual(['{"0":1,"1":2}', 'killed']);
});
