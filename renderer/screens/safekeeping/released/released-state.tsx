import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** How many things the office was handed. */
export function ReleasedState() {
  const reading = useRead('releases.list', {});
  return <Loaded reading={reading}>{({ released }) => words.released.state(released.length)}</Loaded>;
}
