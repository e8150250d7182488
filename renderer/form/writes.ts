import type { Input, Output } from '#contract/index.ts';
import type { BoxName } from '#domain/form/address.ts';
import type { ObjectiveRevisionId, RecordId, TrainingNeedId } from '#domain/ids.ts';
import type { RowId, RowKind } from '#domain/record/rows.ts';
import { type Answer, useWrite } from '#renderer/asking/ask.ts';
import type { Filling } from './filling.ts';

// the one file of the forms that knows which operations there are

/** Something that is missing before a record is signed. */
export type Missing = Output<'records.check'>['missing'][number];

/** The parts of a row that can be saved. */
export type RowFields<Kind extends RowKind> = Extract<Input<'rows.save'>, { kind: Kind }>['fields'];

/** What a row of a kind begins with. */
type Beginning<Kind extends RowKind> = Omit<Extract<Input<'rows.add'>, { kind: Kind }>, 'kind' | 'recordId'>;

/** Saves what stands in a box that is stored as an answer. */
export function useAnswer(recordId: RecordId): (box: BoxName, text: string) => Promise<Answer<unknown>> {
  const { ask } = useWrite('records.answer');
  return (box, text) => ask({ ...box, recordId, text });
}

/** Adds, saves and removes the rows of a kind. */
export function useRows<Kind extends RowKind>(recordId: RecordId, kind: Kind) {
  const add = useWrite('rows.add');
  const save = useWrite('rows.save');
  const remove = useWrite('rows.remove');
  return {
    busy: add.busy,
    add: async (beginning: Beginning<Kind>): Promise<Answer<string>> => {
      const input = { ...beginning, kind, recordId } as Input<'rows.add'>; // kind and beginning belong together
      const added = await add.ask(input);
      return added.ok ? { ok: true, value: added.value.rowId } : added;
    },
    save: (rowId: RowId, fields: RowFields<Kind>) => save.ask({ kind, rowId, fields } as Input<'rows.save'>), // as above
    remove: (rowId: RowId) => remove.ask({ kind, rowId }),
  };
}

/** The parts of a revision that can be saved. */
export type RevisionFields = Input<'revisions.explain'>['fields'];

/** Says when and why an objective was revised. */
export function useRevisionSave(recordId: RecordId) {
  const { ask } = useWrite('revisions.explain');
  return (revisionId: ObjectiveRevisionId, fields: RevisionFields) => ask({ recordId, revisionId, fields });
}

/** Adds and removes training needs, which have a register of their own. */
export function useNeeds({ record, needsOf }: Pick<Filling, 'record' | 'needsOf'>) {
  const add = useWrite('training.add');
  const remove = useWrite('training.remove');
  return {
    busy: add.busy,
    add: async (continues: TrainingNeedId | null): Promise<Answer<string>> => {
      if (!needsOf) return { ok: false, problem: { code: 'not-found', what: 'cycle' } };
      const added = await add.ask({ ...needsOf, recordId: record, continues });
      return added.ok ? { ok: true, value: added.value.trainingNeedId } : added;
    },
    remove: (trainingNeedId: TrainingNeedId) => remove.ask({ trainingNeedId }),
  };
}

/** The parts of a training need that can be saved. */
export type NeedParts = Required<Input<'training.save'>['fields']>;

/** Saves parts of a training need. */
export function useNeedSave() {
  const { ask } = useWrite('training.save');
  return (trainingNeedId: TrainingNeedId, fields: Partial<NeedParts>) => ask({ trainingNeedId, fields });
}
