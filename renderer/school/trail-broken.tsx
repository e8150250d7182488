import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { LinkButton, Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Says that the trail is broken, and at which line; nothing while it is whole. */
export function TrailBroken({ isThere = false }: { isThere?: boolean }) {
  const reading = useRead('trail.state', {});
  const { brokenTitle, brokenAt, cutOff, brokenDo, look } = words.trail;
  const broken = reading.state === 'ready' ? reading.value.trails.filter(({ state }) => state === 'broken') : [];
  if (broken.length === 0) return null;
  return (
    <Notice kind="bad" title={brokenTitle} actions={!isThere && <LinkButton to={href('trail')}>{look}</LinkButton>}>
      {broken.map(({ restricted, first, cut }) => (
        <p key={String(restricted)}>
          {[first === null ? '' : brokenAt(first, restricted), cut ? cutOff(restricted) : ''].filter(Boolean).join(' ')}
        </p>
      ))}
      <p>{brokenDo}</p>
    </Notice>
  );
}
