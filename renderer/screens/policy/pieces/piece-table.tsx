import { useState } from 'react';
import type { Policy } from '#domain/policy/policy.ts';
import { faultsAt } from '#domain/policy-editing/piece-faults.ts';
import { type EditablePart, withPiece } from '#domain/policy-editing/policy-edits.ts';
import { type PieceOf, type PieceValues, piecesOfPart } from '#domain/policy-editing/policy-pieces.ts';
import { isChosen } from '#renderer/screens/policy/asked-for.ts';
import { ClauseCell } from '#renderer/screens/policy/clause-cell.tsx';
import type { PolicyEditor } from '#renderer/screens/policy/use-own-policy.ts';
import { Button, IconAdd, PlainTable, Stack, type TableColumn, Tag, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { policyFaultInWords } from '#renderer/words/policy/policy-faults.ts';
import type { Saying } from '#renderer/words/policy/policy-said.ts';
import { sayingOf } from '#renderer/words/policy/policy-sayings.ts';
import { PieceDialog } from './piece-dialog.tsx';
import { beginnings } from './piece-forms.ts';

const says = words.policyEdit;
const { columns: headings } = words.policy.asks;

/** A line of the table: what a piece says, with the piece. */
interface Line<Part extends EditablePart> extends Saying {
  id: string;
  part: Part;
  place: number;
  isChoice: boolean;
  value: PieceValues[Part];
}

interface Props<Part extends EditablePart> extends Pick<PolicyEditor, 'own' | 'edit'> {
  /** Of one part, to which something may be added, or of several that a policy has once. */
  parts: readonly [Part, ...Part[]];
}

/** What a policy says, line by line. Each line is changed in a dialog; of some parts there may be more or fewer. */
export function PieceTable<Part extends EditablePart>({ parts, own, edit }: Props<Part>) {
  const { policy } = own;
  const [open, setOpen] = useState<{ title: string; part: Part; value: PieceValues[Part]; isNew: boolean }>();
  const rows = parts.flatMap((part) => piecesOfPart(policy, part).map((piece, place) => lineOf(piece, place, policy)));
  const [first] = parts;
  const begin = beginnings[first];

  function put(part: Part, before: PieceValues[Part] | null, after: PieceValues[Part] | null, at?: number): void {
    edit((written) => ({ ...written, policy: withPiece(written.policy, part, before, after, at) }));
  }

  function remove({ what, part, value, place }: Line<Part>): void {
    put(part, value, null);
    toast({ text: says.actions.removed(what), undo: () => put(part, null, value, place) });
  }

  function add(): void {
    const value = begin?.(own);
    if (value !== undefined) setOpen({ title: says.add[first] ?? '', part: first, value, isNew: true });
  }

  return (
    <Stack gap={8}>
      {rows.length === 0 ? (
        <p className="small">{says.none}</p>
      ) : (
        <PlainTable
          label={says.tables[first]}
          rows={rows}
          rowId={({ id }) => id}
          columns={columnsOf({
            faults: ({ part, value }) => faultsAt(policy, part, value).map(policyFaultInWords),
            change: ({ what, part, value }) =>
              setOpen({ title: says.actions.changeIt(what), part, value, isNew: false }),
            remove: begin === null ? undefined : remove,
          })}
        />
      )}
      {begin?.(own) !== undefined && (
        <div>
          <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={add}>
            {says.add[first]}
          </Button>
        </div>
      )}
      {open && (
        <PieceDialog
          {...open}
          policy={policy}
          onSave={(value) => put(open.part, open.isNew ? null : open.value, value)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Stack>
  );
}

function lineOf<Part extends EditablePart>(piece: PieceOf<Part>, place: number, policy: Policy): Line<Part> {
  // the school's answers are not part of the policy: its proposals are told
  const saying = sayingOf(piece, { policy, choices: {}, languages: 'both' });
  return {
    ...saying,
    id: `${piece.part} ${piece.key}`,
    part: piece.part,
    place,
    value: piece.value,
    isChoice: isChosen(piece, policy),
  };
}

interface LineActions<Part extends EditablePart> {
  faults: (line: Line<Part>) => string[];
  change: (line: Line<Part>) => void;
  remove: ((line: Line<Part>) => void) | undefined;
}

function columnsOf<Part extends EditablePart>({
  faults,
  change,
  remove,
}: LineActions<Part>): TableColumn<Line<Part>>[] {
  return [
    { id: 'what', heading: headings.what, text: ({ what }) => what },
    {
      id: 'says',
      heading: headings.says,
      text: (line) => line.says,
      cell: (line) => (
        <>
          {line.says}
          {faults(line).map((text) => (
            <p key={text}>
              <Tag kind="bad">{says.toRight}</Tag> {text}
            </p>
          ))}
        </>
      ),
    },
    { id: 'clause', heading: headings.clause, text: ({ clause }) => clause ?? '', cell: ClauseCell },
    {
      id: 'actions',
      heading: says.columns.actions,
      text: () => '',
      cell: (line) => (
        <div className="table-actions">
          <Button look="quiet" label={says.actions.changeIt(line.what)} onClick={() => change(line)}>
            {says.actions.change}
          </Button>
          {remove && (
            <Button look="quiet" label={says.actions.removeIt(line.what)} onClick={() => remove(line)}>
              {says.actions.remove}
            </Button>
          )}
        </div>
      ),
    },
  ];
}
