import { type RefObject, useEffect } from 'react';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { smartPrompts } from '#domain/form/smart.ts';
import type { Objective } from '#domain/record/rows.ts';
import { ChoiceBox, DayBox, LineBox, ProseBox } from '#renderer/form/box.tsx';
import { rowFieldId } from '#renderer/form/field-id.ts';
import type { Filling, MissingByBox } from '#renderer/form/filling.ts';
import { PriorityBox } from '#renderer/form/priority-box.tsx';
import { type RowFields, useRows } from '#renderer/form/writes.ts';
import { focusField, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { Revisions } from './objective-revisions.tsx';
import { Withdrawn } from './objective-withdrawn.tsx';

type Fields = RowFields<'objective'>;

type OnForm = QuestionOf<'objectives'>;

interface ObjectiveBoxesProps {
  question: OnForm;
  row: Objective;
  filling: Filling;
  found: MissingByBox;
  /** The objective that is on its way to another group: the focus follows it there. */
  moved: RefObject<string | null>;
}

/** One objective: the form's three boxes, the priority that it serves and the day on which it is looked at again. */
export function ObjectiveBoxes({ question, row, filling, found, moved }: ObjectiveBoxesProps) {
  const columns = labels(question);
  const rows = useRows(filling.record, 'objective');
  const save = (fields: Fields) => rows.save(row.id, fields);
  const open = filling.open;
  const box = (field: keyof Fields) => {
    const id = rowFieldId(filling, question.id, row.id, field);
    return { id, open, found: found.get(id) };
  };
  const categoryId = rowFieldId(filling, question.id, row.id, 'category');
  useEffect(() => {
    if (moved.current !== row.id) return;
    moved.current = null;
    focusField(categoryId);
  }, [moved, row.id, categoryId]);
  const options = categoryOptions(question, filling, row);
  const lastYear = filling.previous;
  const target = (
    <DayBox
      {...box('targetDay')}
      label={columns.target ?? words.form.objective.targetDay}
      value={row.targetDay}
      send={(targetDay) => save({ targetDay })}
    />
  );
  return (
    <Stack>
      {row.continues !== null && lastYear && (
        <p className="small">{words.form.objective.continuesLast(lastYear.label)}</p>
      )}
      <ProseBox {...box('text')} label={columns.text} value={row.text} send={(text) => save({ text })} />
      {question.targetFirst && target}
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
        {options.length > 1 && (
          <ChoiceBox<string>
            {...box('category')}
            label={words.form.objective.category}
            value={row.category ?? ''}
            options={options}
            send={(category) => {
              moved.current = row.id;
              return save({ category: category === '' ? null : category });
            }}
          />
        )}
        <PriorityBox
          {...box('priority')}
          value={row.priority}
          priorities={filling.priorities}
          send={(priority) => save({ priority })}
        />
        <LineBox
          {...box('aspiration')}
          label={words.form.objective.aspiration}
          value={row.aspiration}
          send={(aspiration) => save({ aspiration })}
        />
        {filling.determinedBy && (
          <ChoiceBox<'agreed' | 'determined'>
            {...box('determined')}
            label={words.form.objective.settled}
            value={row.determined ? 'determined' : 'agreed'}
            options={[
              { value: 'agreed', label: words.form.objective.agreed },
              {
                value: 'determined',
                label: words.form.objective.determined(
                  inWindow(filling.terms.appraiser.one),
                  filling.determinedBy.clause,
                ),
              },
            ]}
            send={(settled) => save({ determined: settled === 'determined' })}
          />
        )}
        {!question.targetFirst && target}
      </div>
      <Withdrawn question={question} row={row} filling={filling} found={found} />
      <Revisions question={question} row={row} filling={filling} found={found} />
      {open && row.withdrawnOn === null && <SmartQuestions row={row} hasPriorities={filling.priorities.length > 0} />}
    </Stack>
  );
}

/** The headings of the form's columns: the labels of the boxes. */
function labels({ columns }: OnForm) {
  return {
    text: inWindow(columns.objective.label),
    criteria: inWindow(columns.criteria.label),
    monitoring: columns.monitoring && inWindow(columns.monitoring.label),
    target: columns.target && inWindow(columns.target.label),
  };
}

/** The categories that a question offers, and the one that stands there if it has that no longer. */
function categoryOptions({ categories: asked }: OnForm, { categories }: Filling, { category }: Objective) {
  const offered = categories.filter(({ id }) => asked?.includes(id) ?? true);
  const known = offered.map(({ id, label }) => ({ value: id, label: inWindow(label) }));
  const isKnown = category === null || known.some(({ value }) => value === category);
  const strange = isKnown ? [] : [{ value: category, label: category }];
  const none = asked && category !== null ? [] : [{ value: '', label: words.form.objective.noCategory }];
  return known.length === 0 ? [] : [...none, ...strange, ...known];
}

/** What the objective leaves open, as questions; they never block anything. */
function SmartQuestions({ row, hasPriorities }: { row: Objective; hasPriorities: boolean }) {
  const prompts = smartPrompts(row, hasPriorities);
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
