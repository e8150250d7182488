import { useRef } from 'react';
import { objectiveGroups } from '#domain/form/objectives.ts';
import { addButtonId } from '#renderer/form/field-id.ts';
import type { Filling, QuestionProps } from '#renderer/form/filling.ts';
import { Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { ObjectiveGroup } from './objective-group.tsx';

/**
 * The objectives that the filling sets, by the policy's categories where it has any. More than the policy recommends
 * gives a word of advice; nothing is ever blocked.
 */
export function ObjectivesQuestion(props: QuestionProps<'objectives'>) {
  const { question, filling, found } = props;
  const missing = found.get(addButtonId(filling, question.id));
  const groups = objectiveGroups(
    question,
    { forms: filling.rules.forms, categories: filling.categories },
    filling.objectives,
  );
  const moved = useRef<string>(null);
  return (
    <Stack>
      {filling.cautions.map((caution) => (
        <p className="small" key={caution.en}>
          {inWindow(caution)}
        </p>
      ))}
      <TooManyInAll filling={filling} />
      {missing !== undefined && <p className="field-error">{missing}</p>}
      {groups.map((group, at) => (
        <ObjectiveGroup key={group.category?.id ?? ''} {...props} {...group} isFirst={at === 0} moved={moved} />
      ))}
    </Stack>
  );
}

function TooManyInAll({ filling: { objectives, mostObjectives } }: { filling: Filling }) {
  if (mostObjectives?.per !== 'review' || objectives.length <= mostObjectives.count) return null;
  return <Notice kind="info">{words.form.objective.tooMany(mostObjectives.count)}</Notice>;
}
