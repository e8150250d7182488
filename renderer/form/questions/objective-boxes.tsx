import type { Input } from '#contract/index.ts';
import { smartPrompts } from '#domain/smart.ts';
import { useWrite } from '#renderer/ask.ts';
import { DayBox, ProseBox } from '#renderer/form/box.tsx';
import { boxId } from '#renderer/form/boxes.ts';
import type { Found } from '#renderer/form/found.ts';
import { isOpen, type ObjectiveRow, type OpenReview } from '#renderer/form/open-review.ts';
import { PriorityBox } from '#renderer/form/priority-box.tsx';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

type Fields = Input<'reviews.saveObjective'>['fields'];

interface ObjectiveBoxesProps {
  row: ObjectiveRow;
  /** The policy's labels of the columns that the form prints. */
  columns: { text: string; criteria: string; monitoring: string | undefined; target: string | undefined };
  review: OpenReview;
  found: Found;
}

/** One objective: the form's three boxes, the priority that it serves and the day on which it is looked at again. */
export function ObjectiveBoxes({ row, columns, review, found }: ObjectiveBoxesProps) {
  const { ask } = useWrite('reviews.saveObjective');
  const save = (fields: Fields) => ask({ objectiveId: row.id, fields });
  const open = isOpen(review);
  const box = (field: keyof Fields) => {
    const id = boxId.objective(row.id, field);
    return { id, open, found: found.get(id) };
  };
  const lastYear = review.previous;
  return (
    <Stack>
      {row.continues !== null && lastYear && (
        <p className="small">{words.form.objective.continuesLast(lastYear.cycleLabel)}</p>
      )}
      <ProseBox {...box('text')} label={columns.text} value={row.text} send={(text) => save({ text })} />
      <ProseBox
        {...box('criteria')}
        label={columns.criteria}
        value={row.criteria}
        send={(criteria) => save({ criteria })}
      />
      {columns.monitoring !== undefined && (
        <ProseBox
          {...box('monitoring')}
          label={columns.monitoring}
          value={row.monitoring}
          send={(monitoring) => save({ monitoring })}
        />
      )}
      <div className="sides">
        <PriorityBox
          {...box('priority')}
          value={row.priority}
          priorities={review.priorities}
          send={(priority) => save({ priority })}
        />
        <DayBox
          {...box('targetDay')}
          label={columns.target ?? words.form.objective.targetDay}
          value={row.targetDay}
          send={(targetDay) => save({ targetDay })}
        />
      </div>
      {open && <SmartQuestions row={row} priorities={review.priorities} />}
    </Stack>
  );
}

/** What the objective leaves open, as questions; they never block anything. */
function SmartQuestions({ row, priorities }: { row: ObjectiveRow; priorities: readonly string[] }) {
  const prompts = smartPrompts(row, priorities);
  if (prompts.length === 0) return null;
  return (
    <div className="small">
      {words.form.objective.smart}
      <ul className="bullets">
        {prompts.map((prompt) => (
          <li key={prompt}>{words.form.smart[prompt]}</li>
        ))}
      </ul>
    </div>
  );
}
