import { useState } from 'react';
import type { Standards } from '#domain/policy/judgement.ts';
import type { LeftOut, LeftOutOf } from '#domain/policy/own-policy.ts';
import {
  withLineBack,
  withLineMoved,
  withLines,
  withLineText,
  withoutLine,
} from '#domain/policy-editing/standards-edits.ts';
import { KeptSaid } from '#renderer/screens/policy/fields/kept-said.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import type { PolicyEditor } from '#renderer/screens/policy/use-own-policy.ts';
import { Button, IconAdd, OrderedList, ProseField, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

const says = words.policyEdit.standards;
const { actions } = words.policyEdit;

type ListProps = Pick<PolicyEditor, 'own' | 'edit'> & { list: Standards };

/** The lines of a list: reworded in their place, moved, left out. */
export function Lines({ list, own, edit }: ListProps) {
  const { id, lines } = list;
  if (lines.length === 0) return <p className="small">{says.none}</p>;
  return (
    <OrderedList
      label={says.lines}
      items={lines}
      idOf={(line) => `${id}-${line.id}`}
      nameOf={(line) => inWindow(line.text)}
      onMove={(place, by) => edit((written) => withLineMoved(written, id, lines[place]?.id ?? '', by))}
      actions={(line) => (
        <Button
          look="quiet"
          label={actions.leaveOutIt(inWindow(line.text))}
          onClick={() => edit((written) => withoutLine(written, id, line))}
        >
          {actions.leaveOut}
        </Button>
      )}
    >
      {(line, place) => (
        <KeptSaid
          label={says.line(place + 1)}
          value={line.text}
          onChange={(text) => edit((written) => withLineText(written, id, line.id, text))}
          welsh={isWelsh(own.policy)}
        />
      )}
    </OrderedList>
  );
}

/** A whole list is pasted here at once; each line of the text becomes a line of the list. */
export function AddLines({ list, edit }: Pick<ListProps, 'list' | 'edit'>) {
  const [typed, setTyped] = useState('');
  const add = () => {
    edit((written) => withLines(written, list.id, typed.split('\n').map(withoutBullet)));
    setTyped('');
  };
  return (
    <Stack gap={8}>
      <ProseField label={says.addLines} hint={says.addLinesHint} value={typed} onChange={setTyped} />
      <div>
        <Button icon={<IconAdd size={18} aria-hidden="true" />} disabled={typed.trim() === ''} onClick={add}>
          {says.addButton}
        </Button>
      </div>
    </Stack>
  );
}

/** A line as it stood in a list of another document: without its bullet or its number. */
function withoutBullet(line: string): string {
  return line.replace(/^\s*(?:[-•*–]|\d{1,3}[.)])\s+/, '');
}

/** What was left out of a list; it comes back to its end. */
export function LeftOutLines({ list, own, edit }: ListProps) {
  const aside = own.leftOut.filter((one): one is LeftOutOf<'line'> => isLineOf(one, list));
  if (aside.length === 0) return null;
  return (
    <Stack gap={8}>
      <p className="field-legend">{says.leftOut}</p>
      <ul className="left-out">
        {aside.map((one) => (
          <li key={one.line.id}>
            <span>{inWindow(one.line.text)}</span>{' '}
            <Button
              look="quiet"
              label={actions.putBackIt(inWindow(one.line.text))}
              onClick={() => edit((written) => withLineBack(written, one))}
            >
              {actions.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function isLineOf(one: LeftOut, { id }: Standards): boolean {
  return one.kind === 'line' && one.standards === id;
}
