import type { CycleId } from '#domain/ids.ts';
import { emptyDraft } from '#domain/report/report.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { href } from '#renderer/places/routes.ts';
import { Loaded, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { mayRelease } from './report-release.ts';

const says = words.report.line;

/** Over the report to governors: whether it was released, how many names are left out of it, and where it is released. */
export function ReleaseLine({ cycleId }: { cycleId: CycleId }) {
  const reading = together({
    look: useRead('reports.look', { cycleId, draft: emptyDraft }),
    school: useRead('school.read', {}),
    vault: useRead('vault.state', {}),
  });
  return (
    <Loaded reading={reading}>
      {({ look, school, vault }) => {
        const released = look.left.find(({ isReleased }) => isReleased);
        return (
          <p>
            {released ? says.released(released.madeOn) : says.none}{' '}
            {!released && look.found.length > 0 && (
              <TextLink to={href('report', { cycleId })}>{says.names(look.found.length)}</TextLink>
            )}{' '}
            {mayRelease(vault, school) && (
              <TextLink to={href('report', { cycleId })}>{released ? says.again : says.open}</TextLink>
            )}
          </p>
        );
      }}
    </Loaded>
  );
}
