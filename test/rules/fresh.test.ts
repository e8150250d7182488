import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { operations } from '#contract/index.ts';
import type { Notice } from '#contract/window.ts';
import { followTheMachine, readContract, readings } from '#renderer/asking/fresh.ts';

beforeAll(readContract);

afterEach(() => {
  vi.unstubAllGlobals();
  readings.clear();
});

/** The window as it follows the machine, with a read whose answers come when they are let go. */
function policyRead() {
  const listeners: ((notice: Notice) => void)[] = [];
  const onChange = (listener: (notice: Notice) => void) => {
    listeners.push(listener);
    return () => undefined;
  };
  vi.stubGlobal('window', { office: { onChange } });
  followTheMachine();
  const topics = [...operations['policies.current'].topics];

  const now = { policy: 'none' };
  const answers: (() => void)[] = [];
  const asked = {
    queryKey: ['policies.current', {}],
    queryFn: () => {
      const { promise, resolve } = Promise.withResolvers<string>();
      const found = now.policy;
      answers.push(() => resolve(found));
      return promise;
    },
  };
  return {
    open: () => new QueryObserver(readings, asked),
    letGo: () => answers.shift()?.(),
    change: (policy: string) => {
      now.policy = policy;
      for (const listener of listeners) listener({ kind: 'changed', topics });
    },
  };
}

test('a screen that is left before its answer comes, and a change meanwhile, shows what is so when it is opened again', async () => {
  const { open, letGo, change } = policyRead();
  const leave = open().subscribe(() => undefined);
  leave();
  change('Williamstown');
  letGo();
  await Promise.resolve();

  const screen = open();
  const stop = screen.subscribe(() => undefined);
  letGo();
  await vi.waitFor(() => expect(screen.getCurrentResult().data).toBe('Williamstown'));
  stop();
});

test('a screen that waits for its first answer while something changes shows what is so then', async () => {
  const { open, letGo, change } = policyRead();
  const screen = open();
  const stop = screen.subscribe(() => undefined);
  change('Williamstown');
  letGo();
  letGo();
  await vi.waitFor(() => expect(screen.getCurrentResult().data).toBe('Williamstown'));
  stop();
});

test('what was read of the program itself stays, and keeps nothing else from being asked again', async () => {
  const { open, letGo, change } = policyRead();
  await readings.fetchQuery({ queryKey: ['about-program'], queryFn: () => ({ version: '1' }) });
  const screen = open();
  const stop = screen.subscribe(() => undefined);
  letGo();
  await vi.waitFor(() => expect(screen.getCurrentResult().data).toBe('none'));
  change('Williamstown');
  letGo();
  await vi.waitFor(() => expect(screen.getCurrentResult().data).toBe('Williamstown'));
  expect(readings.getQueryData(['about-program'])).toEqual({ version: '1' });
  stop();
});
