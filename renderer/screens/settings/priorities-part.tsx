import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useAutosave } from '#renderer/asking/autosave.ts';
import { Loaded, ProseField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The priorities of the school's improvement plan, one on each line, in the school's own order. */
export function PrioritiesPart() {
  const school = useRead('school.read', {});
  return <Loaded reading={school}>{(value) => <Priorities priorities={value.priorities} />}</Loaded>;
}

function Priorities({ priorities }: { priorities: readonly string[] }) {
  const { ask } = useWrite('school.setPriorities');
  const box = useAutosave('school/priorities', priorities.join('\n'), (typed) => ask({ priorities: linesOf(typed) }));
  const { label, hint } = words.settings.priorities;
  return <ProseField {...box} label={label} hint={hint} lines={6} />;
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
