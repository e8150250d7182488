import type { Search } from '#renderer/places/routes.ts';
import { Button, EmptyState } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Something is due, but nothing that the filters let through. */
export function NoMatch({ onSearch }: { onSearch: (change: Partial<Search<'due'>>) => void }) {
  const clear = () => onSearch({ of: '', when: '', cycle: '', site: '', waits: '', find: '', where: '', page: 1 });
  return <EmptyState text={words.due.noMatch} action={<Button onClick={clear}>{words.due.clear}</Button>} />;
}
