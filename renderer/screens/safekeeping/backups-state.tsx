import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';

/** How the backups stand, in a line. */
export function BackupsState() {
  const state = useRead('backups.state', {});
  const { demo, never, last, notThere } = words.backups.state;
  return (
    <Loaded reading={state}>
      {({ standing, places, isDemo }) => {
        if (isDemo) return demo;
        const said = standing.state === 'never' ? never : last(dayAndTime(new Date(standing.lastMadeAt)));
        return places.some(({ isThere }) => isThere) || places.length === 0 ? said : `${said}. ${notThere}.`;
      }}
    </Loaded>
  );
}
