import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Whether the trail is whole, in a line. */
export function TrailState() {
  const reading = useRead('trail.state', {});
  const { checking, whole, broken } = words.trail.state;
  return (
    <Loaded reading={reading}>
      {({ trails }) => {
        if (trails.some(({ state }) => state === 'broken')) return broken;
        if (trails.some(({ state }) => state === 'checking')) return checking;
        return whole(trails.reduce((sum, { lines }) => sum + lines, 0));
      }}
    </Loaded>
  );
}
