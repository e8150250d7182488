import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Whether whoever holds this office is known to leave. */
export function LeavingState() {
  const leaving = useRead('handover.leaving', {});
  const { state } = words.handover;
  return <Loaded reading={leaving}>{({ lastDay }) => (lastDay ? state.leaving(lastDay) : state.staying)}</Loaded>;
}
