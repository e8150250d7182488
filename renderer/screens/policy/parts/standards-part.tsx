import type { Standards } from '#domain/policy/judgement.ts';
import { newName } from '#domain/policy/own-policy.ts';
import { withStandards } from '#domain/policy-editing/standards-edits.ts';
import { KeptSaid } from '#renderer/screens/policy/fields/kept-said.tsx';
import { GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import type { PolicyEditor } from '#renderer/screens/policy/use-own-policy.ts';
import { Button, Card, Choice, Disclosure, EmptyState, IconAdd, IconRemove, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { AddLines, LeftOutLines, Lines } from './standards-lines.tsx';

const says = words.policyEdit.standards;

type PartProps = Pick<PolicyEditor, 'own' | 'edit'>;

/** The lists that people are assessed against: each with its scale, its lines, and those that were left out. */
export function StandardsPart({ own, edit }: PartProps) {
  const { standards } = own.policy;
  const add = () =>
    edit((written) => {
      const { policy } = written;
      const list: Standards = {
        id: newName(written, 'list'),
        label: { en: says.newList },
        scale: 'unsaid',
        lines: [],
        clause: says.newClause,
      };
      return { ...written, policy: { ...policy, standards: [...policy.standards, list] } };
    });
  const addButton = (
    <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={add}>
      {says.add}
    </Button>
  );
  return (
    <>
      {standards.map((list) => (
        <StandardsCard key={list.id} list={list} own={own} edit={edit} />
      ))}
      {standards.length === 0 ? <EmptyState text={says.noLists} action={addButton} /> : <div>{addButton}</div>}
    </>
  );
}

function StandardsCard({ list, own, edit }: PartProps & { list: Standards }) {
  const { policy } = own;
  const { id } = list;
  const name = inWindow(list.label);
  const change = (next: Standards) => edit((written) => withStandards(written, id, () => next));
  const scales = policy.scales.map((scale) => ({ value: scale.id, label: inWindow(scale.label) }));

  function remove(): void {
    const place = policy.standards.indexOf(list);
    edit(({ policy: written, leftOut }) => ({
      policy: { ...written, standards: written.standards.filter((one) => one.id !== id) },
      leftOut,
    }));
    const undo = () =>
      edit(({ policy: written, leftOut }) => ({
        policy: { ...written, standards: written.standards.toSpliced(place, 0, list) },
        leftOut,
      }));
    toast({ text: says.listRemoved(name), undo });
  }

  return (
    <Card title={name}>
      <Stack>
        <KeptSaid
          label={says.name}
          value={list.label}
          onChange={(label) => change({ ...list, label })}
          welsh={isWelsh(policy)}
        />
        <Lines list={list} own={own} edit={edit} />
        <AddLines list={list} edit={edit} />
        <LeftOutLines list={list} own={own} edit={edit} />
        <Disclosure title={says.more}>
          <Stack>
            <Choice
              label={says.scale}
              width="middle"
              options={[{ value: 'unsaid', label: says.noScale }, ...scales]}
              value={list.scale}
              onChange={(scale) => change({ ...list, scale })}
            />
            <GroupsField
              value={list}
              change={change}
              at={(place) => ({ id: `${id}-${place}`, error: undefined })}
              policy={policy}
            />
          </Stack>
        </Disclosure>
        <div>
          <Button look="quiet" icon={<IconRemove size={18} aria-hidden="true" />} onClick={remove}>
            {says.removeList(name)}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
