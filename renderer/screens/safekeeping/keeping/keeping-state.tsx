import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** How much may be destroyed, and what waits for approval, in a line. */
export function KeepingState() {
  const due = useRead('keeping.due', {});
  const { state } = words.keeping;
  return (
    <Loaded reading={due}>
      {({ groups, proposals }) => {
        const free = groups
          .filter((group) => group.state === 'due')
          .flatMap(({ items }) => items.filter(({ held }) => held.length === 0));
        const waiting = proposals.length > 0 ? ` · ${state.waiting(proposals.length)}` : '';
        return `${state.due(free.length)}${waiting}`;
      }}
    </Loaded>
  );
}
