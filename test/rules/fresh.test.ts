import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { operations } from '#contract/index.ts';
import type { Notice } from '#contract/window.ts';
import { followTheMachine, readings } from '#renderer/asking/fresh.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  readings.clear();
});

test('a screen that is left before its answer comes, and a change meanwhile, shows what is so when it is opened again', async () => {
  const listeners: ((notice: Notice) => void)[] = [];
  const onChange = (listener: (notice: Notice) => void) => {
    listeners.push(listener);
    return () => undefined;
  };
  vi.stubGlobal('window', { office: { onChange } });
  followTheMachine();
  const topics = [...operations['policies.current'].topics];

  let policy = 'none';
  const answers: (() => void)[] = [];
  const asked = {
    queryKey: ['policies.current', {}],
    queryFn: () => {
      const { promise, resolve } = Promise.withResolvers<string>();
      const found = policy;
      answers.push(() => resolve(found));
      return promise;
    },
  };
  const open = () => new QueryObserver(readings, asked);
  const leave = open().subscribe(() => undefined);
  leave();
  policy = 'Williamstown';
  for (const listener of listeners) listener({ kind: 'changed', topics });
  answers.shift()?.();
  await Promise.resolve();

  const screen = open();
  const stop = screen.subscribe(() => undefined);
  answers.shift()?.();
  await vi.waitFor(() => expect(screen.getCurrentResult().data).toBe('Williamstown'));
  stop();
});
