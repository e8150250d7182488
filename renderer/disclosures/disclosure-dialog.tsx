import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { useUndo } from '#renderer/asking/undo.ts';
import {
  ActionDialog,
  Choice,
  ErrorSummary,
  Loaded,
  ProseField,
  Stack,
  TextField,
  toast,
  UkDateField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type OfRecord = Output<'disclosures.ofRecord'>;
type Noted = OfRecord['disclosures'][number];

const fields = ['sharedWith', 'sharedOn', 'purposeId', 'purpose'] as const;
const says = words.disclosures.form;

interface Props {
  recordId: RecordId;
  /** The note to be corrected, or of a new one the paper that went out. */
  noted: Noted | { document: string | null };
  onClose: () => void;
}

/** Notes whom a paper was shown to, when and why, or corrects that. */
export function DisclosureDialog(props: Props) {
  const reading = useRead('disclosures.ofRecord', { recordId: props.recordId });
  if (reading.state !== 'ready') return <Loaded reading={reading}>{() => null}</Loaded>;
  return <Form {...props} of={reading.value} />;
}

function Form({ recordId, noted, of, onClose }: Props & { of: OfRecord }) {
  const existing = 'id' in noted ? noted : null;
  const [typed, setTyped] = useState<Typed>(
    'id' in noted ? typedOf(noted) : { ...nothing, ...noted, sharedOn: of.today },
  );
  const note = useWrite('disclosures.note');
  const correct = useWrite('disclosures.correct');
  const undo = useUndo();
  const problems = useFormProblems('disclosure', fields);

  async function keep(): Promise<void> {
    const { sharedOn, purposeId, purpose, ...rest } = typed;
    const missing = missingIn(typed);
    if (missing.length > 0 || !isDay(sharedOn)) return problems.show(missing);
    const isAnother = purposeId === ANOTHER;
    const said = { ...rest, sharedOn, purposeId: isAnother ? null : purposeId, purpose: isAnother ? purpose : '' };
    const answer = existing
      ? await correct.ask({ disclosureId: existing.id, ...said })
      : await note.ask({ recordId, ...said });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    toast({ text: existing ? says.corrected : says.done(typed.sharedWith), undo: undo(answer.value.changeId) });
  }

  return (
    <ActionDialog
      open
      title={existing ? says.correctTitle : says.title}
      action={existing ? says.correctAction : says.action}
      busy={note.busy || correct.busy}
      onDo={() => void keep()}
      onClose={onClose}
    >
      <Stack>
        <ErrorSummary {...problems.summary} />
        <Choice
          label={says.document}
          options={papersOf(of, existing)}
          value={typed.document ?? ''}
          onChange={(document) => setTyped({ ...typed, document: document === '' ? null : document })}
        />
        <TextField
          {...problems.at('sharedWith')}
          label={says.with}
          hint={says.withHint}
          spellCheck={false}
          value={typed.sharedWith}
          onChange={(sharedWith) => setTyped({ ...typed, sharedWith })}
        />
        <UkDateField
          {...problems.at('sharedOn')}
          label={says.on}
          value={typed.sharedOn}
          onChange={(sharedOn) => setTyped({ ...typed, sharedOn })}
        />
        <Choice
          {...problems.at('purposeId')}
          label={says.purpose}
          hint={of.isNamed ? undefined : says.notNamed}
          options={purposesOf(of, existing)}
          value={typed.purposeId}
          onChange={(purposeId) => setTyped({ ...typed, purposeId })}
        />
        {typed.purposeId === ANOTHER && (
          <TextField
            {...problems.at('purpose')}
            label={says.another}
            hint={of.isNamed ? says.anotherHint : undefined}
            value={typed.purpose}
            onChange={(purpose) => setTyped({ ...typed, purpose })}
          />
        )}
        <ProseField
          label={says.note}
          optional
          lines={2}
          value={typed.note}
          onChange={(text) => setTyped({ ...typed, note: text })}
        />
      </Stack>
    </ActionDialog>
  );
}

/** Nothing chosen yet, and another purpose than those of the list; a policy's own have names with letters. */
const NOT_CHOSEN = '';
const ANOTHER = '?';

interface Typed {
  document: string | null;
  sharedWith: string;
  sharedOn: string;
  purposeId: string;
  purpose: string;
  note: string;
}

const nothing: Typed = { document: null, sharedWith: '', sharedOn: '', purposeId: NOT_CHOSEN, purpose: '', note: '' };

function typedOf({ document, sharedWith, sharedOn, purposeId, purpose, note }: Noted): Typed {
  return { document, sharedWith, sharedOn, purposeId: purposeId ?? ANOTHER, purpose, note };
}

function missingIn({ sharedWith, sharedOn, purposeId, purpose }: Typed): FormProblem<(typeof fields)[number]>[] {
  return [
    ...(sharedWith.trim() === '' ? [{ field: 'sharedWith' as const, text: says.missingWith }] : []),
    ...(isDay(sharedOn) ? [] : [{ field: 'sharedOn' as const, text: says.missingDay }]),
    ...(purposeId === NOT_CHOSEN ? [{ field: 'purposeId' as const, text: says.missingChoice }] : []),
    ...(purposeId === ANOTHER && purpose.trim() === ''
      ? [{ field: 'purpose' as const, text: says.missingPurpose }]
      : []),
  ];
}

function papersOf({ documents }: OfRecord, existing: Noted | null) {
  const listed = documents.map(({ id, title }) => ({ value: id, label: inWindow(title) }));
  // a form that the policy no longer has
  const kept = existing?.document && !documents.some(({ id }) => id === existing.document);
  return [
    { value: '', label: words.disclosures.whole },
    ...listed,
    ...(kept ? [{ value: existing.document ?? '', label: existing.what }] : []),
  ];
}

function purposesOf({ purposes }: OfRecord, existing: Noted | null) {
  const listed = purposes.map(({ id, purpose, clause }) => ({
    value: id,
    label: words.disclosures.purpose(inWindow(purpose), clause),
  }));
  const kept = existing?.purposeId && !purposes.some(({ id }) => id === existing.purposeId);
  return [
    ...(existing ? [] : [{ value: NOT_CHOSEN, label: says.choose }]),
    ...listed,
    ...(kept
      ? [{ value: existing.purposeId ?? '', label: words.disclosures.purpose(existing.purpose, existing.clause) }]
      : []),
    { value: ANOTHER, label: says.anotherOption },
  ];
}
