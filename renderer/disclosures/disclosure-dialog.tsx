import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Choice, FormDialog, Loaded, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { ANOTHER, asNoted, missingOf, nobody, type Whom } from './whom.ts';
import { WhomFields } from './whom-fields.tsx';

type OfRecord = Output<'disclosures.ofRecord'>;
type DisclosureRow = OfRecord['disclosures'][number];

const fields = ['sharedWith', 'sharedOn', 'purposeId', 'purpose'] as const;
const says = words.disclosures.form;

interface Props {
  recordId: RecordId;
  /** The note to be corrected, or of a new one the paper that went out. */
  noted: DisclosureRow | { document: string | null };
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
    'id' in noted ? typedOf(noted) : { ...nobody, ...noted, sharedOn: of.today },
  );
  const note = useWrite('disclosures.note');
  const correct = useWrite('disclosures.correct');
  const done = useDone();
  const problems = useFormProblems('disclosure', fields);

  async function keep(): Promise<void> {
    const { sharedOn, document } = typed;
    const missing = missingIn(typed);
    if (missing.length > 0 || !isDay(sharedOn)) return problems.show(missing);
    const said = { ...asNoted(typed), document, sharedOn };
    const answer = existing
      ? await correct.ask({ disclosureId: existing.id, ...said })
      : await note.ask({ recordId, ...said });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(existing ? says.corrected : says.done(typed.sharedWith), answer.value);
  }

  return (
    <FormDialog
      title={existing ? says.correctTitle : says.title}
      action={existing ? says.correctAction : says.action}
      busy={note.busy || correct.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      <Choice
        label={says.document}
        options={papersOf(of, existing)}
        value={typed.document ?? ''}
        onChange={(document) => setTyped({ ...typed, document: document === '' ? null : document })}
      />
      <WhomFields
        whom={typed}
        onWhom={(whom) => setTyped({ ...typed, ...whom })}
        of={of}
        problems={problems}
        kept={existing ? keptPurpose(of, existing) : []}
        isNew={!existing}
      >
        <UkDateField
          {...problems.at('sharedOn')}
          label={says.on}
          value={typed.sharedOn}
          onChange={(sharedOn) => setTyped({ ...typed, sharedOn })}
        />
      </WhomFields>
    </FormDialog>
  );
}

interface Typed extends Whom {
  document: string | null;
  sharedOn: string;
}

function typedOf({ document, sharedWith, sharedOn, purposeId, purpose, note }: DisclosureRow): Typed {
  return { document, sharedWith, sharedOn, purposeId: purposeId ?? ANOTHER, purpose, note };
}

function missingIn(typed: Typed): FormProblem<(typeof fields)[number]>[] {
  return [
    ...missingOf(typed).filter(({ field }) => field === 'sharedWith'),
    ...(isDay(typed.sharedOn) ? [] : [{ field: 'sharedOn' as const, text: says.missingDay }]),
    ...missingOf(typed).filter(({ field }) => field !== 'sharedWith'),
  ];
}

function papersOf({ documents }: OfRecord, existing: DisclosureRow | null) {
  const listed = documents.map(({ id, title }) => ({ value: id, label: inWindow(title) }));
  // a form that the policy no longer has
  const kept = existing?.document && !documents.some(({ id }) => id === existing.document);
  return [
    { value: '', label: words.disclosures.whole },
    ...listed,
    ...(kept ? [{ value: existing.document ?? '', label: existing.what }] : []),
  ];
}

/** The purpose of a note that the policy does not name any more. */
function keptPurpose({ purposes }: OfRecord, { purposeId, purpose, clause }: DisclosureRow) {
  if (purposeId === null || purposes.some(({ id }) => id === purposeId)) return [];
  return [{ value: purposeId, label: words.disclosures.purpose(purpose, clause) }];
}
