import type { Output } from '#contract/index.ts';
import { longDay } from '#domain/days/day-words.ts';
import { Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

const says = words.cycles.outside;

/** The deadlines of a policy whose day the cycle does not reach, because it has other days than the policy's. */
export function OutsideNotice({ outside }: Pick<Output<'cycles.byId'>, 'outside'>) {
  if (outside.length === 0) return null;
  return (
    <Notice kind="warn" title={says.title}>
      {outside.map(({ rule, label, on, side }) => (
        <p key={rule}>{says[side](inWindow(label), longDay(on, lang))}</p>
      ))}
      <p>{says.what}</p>
    </Notice>
  );
}
