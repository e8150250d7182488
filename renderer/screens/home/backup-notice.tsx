import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { LinkButton, Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

/** What must be known of the copies: that there is none, that the last is old, that the stick is not there. */
export function BackupNotice() {
  const state = useRead('backups.state', {});
  if (state.state !== 'ready' || state.value.isDemo) return null;
  const { standing, places, problem } = state.value;
  const { never, neverText, old, oldText, notThere, failed, open } = words.backups.home;
  const actions = <LinkButton to={href('backups')}>{open}</LinkButton>;
  const isAway = places.length > 0 && places.every(({ isThere }) => !isThere);
  if (standing.state === 'never')
    return (
      <Notice kind="bad" title={never} actions={actions}>
        <p>{problem ? sentence(problem) : isAway ? notThere : neverText}</p>
      </Notice>
    );
  if (problem && !(problem.code === 'backup-place' && isAway))
    return (
      <Notice kind="bad" title={failed} actions={actions}>
        <p>{sentence(problem)}</p>
      </Notice>
    );
  if (standing.state !== 'fresh')
    return (
      <Notice kind={standing.state === 'late' ? 'bad' : 'warn'} title={old(standing.days)} actions={actions}>
        <p>{isAway ? notThere : oldText}</p>
      </Notice>
    );
  return isAway ? (
    <Notice kind="info" actions={actions}>
      <p>{notThere}</p>
    </Notice>
  ) : null;
}
