import type { ReactNode } from 'react';
import type { Output } from '#contract/index.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type PolicyFault, policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import {
  Card,
  LinkButton,
  Loaded,
  Notice,
  PageHeader,
  PartsBeside,
  Stack,
  TaskList,
  TextLink,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { policyFaultInWords } from '#renderer/words/policy/policy-faults.ts';
import { NoPolicy } from './no-policy.tsx';
import { FormsPart } from './parts/forms-part.tsx';
import { type PartName, partAt, partNames } from './parts/part-names.ts';
import { StandardsPart } from './parts/standards-part.tsx';
import { PieceTable } from './pieces/piece-table.tsx';
import { type PolicyEditor, useOwnPolicy } from './use-own-policy.ts';

const says = words.policyEdit;

/** Changes a policy of the school's own, part by part. Everything is kept at once and nothing holds until it is used. */
export function EditPolicyScreen({ params: { policyId }, search }: ScreenProps<'editPolicy'>) {
  const reading = together({ one: useRead('policies.byId', { policyId }), current: useRead('policies.current', {}) });
  if (reading.state === 'refused' || (reading.state === 'ready' && reading.value.one.own === null)) return <NoPolicy />;
  return (
    <Loaded reading={reading}>
      {({ one, current }) => (
        <Editor one={one} inUse={current.policy} part={partNames.find((name) => name === search.part) ?? 'words'} />
      )}
    </Loaded>
  );
}

interface EditorProps {
  one: Output<'policies.byId'>;
  inUse: Policy | null;
  part: PartName;
}

function Editor({ one, inUse, part }: EditorProps) {
  const written = useOwnPolicy({ policy: one.policy, leftOut: one.own?.leftOut ?? [] });
  const { policy } = written.own;
  const policyId = policy.id;
  const faults = policyFaults(policy);
  const version = inUse?.id === policyId ? inUse.version : null;
  return (
    <>
      <PageHeader
        title={says.title(inWindow(policy.title))}
        help={says.help}
        crumbs={[
          { label: words.policy.asks.crumb, to: href('policies') },
          { label: inWindow(policy.title), to: href('policy', { policyId }) },
        ]}
        note={says.note(one.policy.version, version)}
        actions={
          <LinkButton to={href('policyChanges', { policyId })} look="main">
            {words.policy.actions.changes}
          </LinkButton>
        }
      />
      <PartsBeside list={<TaskList label={says.parts} tasks={tasksOf(policyId, part, faults)} />}>
        <Stack>
          {written.error !== undefined && (
            <Notice kind="bad" title={says.notKept}>
              {written.error}
            </Notice>
          )}
          <Faults policyId={policyId} faults={faults} />
          <p>{says.intro[part]}</p>
          {parts[part](written)}
        </Stack>
      </PartsBeside>
    </>
  );
}

const parts: Record<PartName, (written: PolicyEditor) => ReactNode> = {
  words: (written) => <InCards written={written} tables={[['title'], ['term'], ['step']]} />,
  people: (written) => <InCards written={written} tables={[['group'], ['scope'], ['own-period', 'joining']]} />,
  year: (written) => <InCards written={written} tables={[['period'], ['phase']]} />,
  deadlines: (written) => <InCards written={written} tables={[['deadline']]} />,
  appraisers: (written) => (
    <InCards
      written={written}
      tables={[['appraiser-rule'], ['appointed-by', 'appraiser-training', 'appraiser-appeal', 'most-appraisees']]}
    />
  ),
  objectives: (written) => (
    <InCards written={written} tables={[['category'], ['objectives-most'], ['caution'], ['observation']]} />
  ),
  ratings: (written) => (
    <>
      <InCards written={written} tables={[['scale']]} />
      <StandardsPart {...written} />
    </>
  ),
  keeping: (written) => (
    <InCards written={written} tables={[['support-plan', 'pay', 'entry-appeal', 'retention'], ['sharing']]} />
  ),
  forms: (written) => <FormsPart {...written} />,
};

type Tables = readonly Parameters<typeof PieceTable>[0]['parts'][];

function InCards({ written, tables }: { written: PolicyEditor; tables: Tables }) {
  return tables.map((table) => (
    <Card key={table[0]} title={says.tables[table[0]]}>
      <PieceTable parts={table} own={written.own} edit={written.edit} />
    </Card>
  ));
}

function tasksOf(policyId: string, current: PartName, faults: readonly PolicyFault[]) {
  return partNames.map((name) => {
    const count = faults.filter(({ path }) => partAt(path) === name).length;
    return {
      id: name,
      title: says.sections[name],
      to: href('editPolicy', { policyId }, { part: name }),
      current: name === current,
      status: count === 0 ? undefined : ({ kind: 'bad', label: says.status(count) } as const),
    };
  });
}

/** What must be put right before the policy can be used, each with a link to its part. */
function Faults({ policyId, faults }: { policyId: string; faults: readonly PolicyFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice kind="warn" title={says.faults.title(faults.length)}>
      <ul>
        {faults.map((fault) => {
          const part = partAt(fault.path);
          return (
            <li key={fault.path.join('.') + fault.code}>
              <TextLink to={href('editPolicy', { policyId }, { part })}>
                {says.faults.at(says.sections[part], policyFaultInWords(fault))}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
