import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** How many requests are open, and how many are late, in a line. */
export function RequestsState() {
  const reading = useRead('requests.list', {});
  const { state } = words.requests;
  return (
    <Loaded reading={reading}>
      {({ today, requests }) => {
        const open = requests.filter(({ closedOn }) => closedOn === null);
        const late = open.filter(({ due }) => due !== null && due < today).length;
        return [state.open(open.length), ...(late > 0 ? [state.late(late)] : [])].join(' · ');
      }}
    </Loaded>
  );
}
