import { type Query, QueryClient } from '@tanstack/react-query';
import type { OperationName, Output } from '#contract/index.ts';
import type { Topic } from '#contract/operation.ts';
import { forget, noteSaved } from './autosave.ts';
import { listen } from './machine.ts';

/**
 * What the window has read. Nothing grows stale by itself: only a topic that changed makes a read ask again. The
 * network mode is 'always' because a call between processes needs no network, and the default waits for one.
 */
export const readings = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

type Operations = typeof import('#contract/index.ts').operations;

let operations: Operations | undefined;

/** Reads what each operation shows and changes; after the first picture, since nothing can change before. */
export async function readContract(): Promise<void> {
  ({ operations } = await import('#contract/index.ts'));
}

/** After a write the machine tells its topics: every mounted read that shares a topic asks again; the others when they are next shown. */
function refresh(topics: readonly Topic[]): void {
  const all = operations;
  if (all === undefined) return void readContract().then(() => refresh(topics));
  const isOperation = (name: unknown): name is OperationName => typeof name === 'string' && name in all;
  // what was asked just as the vault was locked was refused, and would still stand there after it is opened
  if (topics.includes('vault')) void readings.resetQueries({ predicate: ({ state }) => isRefusal(state.data) });
  const predicate = ({ queryKey: [name] }: Query): boolean =>
    // what is read of the program itself is no operation, and never changes
    isOperation(name) && all[name].topics.some((topic) => topics.includes(topic));
  // the answer to a screen that was left meanwhile is from before the change, and would pass for what is so now
  readings.removeQueries({ type: 'inactive', fetchStatus: 'fetching', predicate });
  // so is a first answer that a screen still waits for, which asking again would only go on waiting for
  const isFirst = (query: Query): boolean => query.state.data === undefined && predicate(query);
  void readings.resetQueries({ type: 'active', fetchStatus: 'fetching', predicate: isFirst });
  void readings.invalidateQueries({ predicate });
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

/** Forgets what some reads gave, so that the next showing waits for the machine: they spoke of something that is gone. */
export function forgetReadings(names: readonly OperationName[]): void {
  readings.removeQueries({ predicate: ({ queryKey }) => names.some((name) => name === queryKey[0]) });
}

/** Takes something for what the machine will say of the vault, and asks it all the same: a first picture shows it already. */
export function supposeVault(vault: Output<'vault.state'>): void {
  const asked = ['vault.state', {}];
  readings.setQueryData(asked, { ok: true, value: vault });
  void readings.invalidateQueries({ queryKey: asked });
}

/** Asks for everything that is shown once more: what changed outside the program tells nobody. */
export function readAgain(): void {
  void readings.invalidateQueries();
}

/** Keeps what is shown in step with the machine's own notices, and forgets everything when a session has ended. */
export function followTheMachine(): () => void {
  const stops = [
    listen('changed', ({ topics }) => {
      // whatever writes to the records is listed among the changes; coming and going and copies are not
      if (topics.includes('changes')) noteSaved();
      refresh(topics);
    }),
    listen('locked', () => {
      forget();
      readings.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'vault.state' });
      refresh(['vault']);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
