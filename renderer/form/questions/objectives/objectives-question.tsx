import { useRef } from 'react';
import { beyondCell, isBeyond } from '#domain/form/beyond.ts';
import { objectiveGroups } from '#domain/form/objectives.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { addButtonId } from '#renderer/form/field-id.ts';
import type { Filling, QuestionProps } from '#renderer/form/filling.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';
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
  const box = useBoxes(props);
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
      {isBeyond(question, filling.rules, filling.objectives) && (
        <ProseBox
          {...box('agreed', '', beyondCell)}
          label={words.form.objective.beyond(filling.rules.mostObjectives?.count ?? 0)}
        />
      )}
      {missing !== undefined && <p className="field-error">{missing}</p>}
      {groups.map((group, at) => (
        <ObjectiveGroup key={group.category?.id ?? ''} {...props} {...group} isFirst={at === 0} moved={moved} />
      ))}
    </Stack>
  );
}

function TooManyInAll({ filling: { objectives, rules } }: { filling: Filling }) {
  const { mostObjectives } = rules;
  const standing = objectives.filter(({ withdrawnOn }) => withdrawnOn === null);
  if (mostObjectives?.per !== 'review' || standing.length <= mostObjectives.count) return null;
  return <Notice kind="info">{words.form.objective.tooMany(mostObjectives.count)}</Notice>;
}
