import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { go } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { PolicyActions } from '#renderer/school/policy/policy-actions.tsx';
import {
  Card,
  Loaded,
  PageHeader,
  PartsBeside,
  PlainTable,
  Stack,
  type TableColumn,
  Tag,
  TaskList,
} from '#renderer/ui/index.ts';
import { listed } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { type Asked, askedFor, type SectionName } from './asked-for.ts';
import { ClauseCell } from './clause-cell.tsx';
import { LawCard } from './law/law-card.tsx';
import { NoPolicy } from './no-policy.tsx';

const says = words.policy.asks;

/** What a policy asks for: everything, section by section, with the clause beside each. */
export function PolicyScreen({ params: { policyId }, search: { rule } }: ScreenProps<'policy'>) {
  const reading = together({ one: useRead('policies.byId', { policyId }), current: useRead('policies.current', {}) });
  if (reading.state === 'refused') return <NoPolicy />;
  return (
    <Loaded reading={reading}>
      {({ one: { policy, own }, current }) => (
        <>
          <PageHeader
            title={inWindow(policy.title)}
            help={says.help}
            crumbs={[{ label: says.crumb, to: href('policies') }]}
            note={<Note policy={policy} isUsed={isUsed(policy, current.policy)} />}
          />
          <Stack>
            <PolicyActions
              policy={{ ...policy, ownSince: own?.updatedAt ?? null }}
              inUse={current.policy}
              here="asks"
              onGone={() => go('policies')}
            />
            <LawCard policyId={policyId} />
            <AskedFor policy={policy} choices={current.choices} rule={rule} />
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function isUsed(policy: Policy, inUse: Policy | null): boolean {
  return inUse?.id === policy.id && inUse.version === policy.version;
}

function Note({ policy, isUsed: used }: { policy: Policy; isUsed: boolean }) {
  const nation = words.settings.school.nations[policy.nation];
  const languages = listed(policy.languages.map((language) => words.policy.languages[language]));
  return (
    <>
      {says.note(nation, languages, policy.version)} {used && <Tag kind="ok">{says.inUse}</Tag>}
    </>
  );
}

function AskedFor({ policy, choices, rule }: { policy: Policy; choices: PolicyChoices; rule: string }) {
  const law = useRead('law.findings', { policyId: policy.id, on: null });
  const overtaken = new Set(law.state === 'ready' ? law.value.findings.flatMap(({ piece }) => piece ?? []) : []);
  const sections = askedFor({ policy, choices, languages: 'en' });
  const isUnfilled = policy.standards.some(({ lines }) => lines.length === 0);
  return (
    <PartsBeside
      list={
        <TaskList label={says.parts} tasks={sections.map(({ name }) => ({ id: name, title: says.sections[name] }))} />
      }
    >
      <Stack>
        {sections.map(({ name, rows }) => (
          <Card key={name} id={name} title={says.sections[name]}>
            <Stack gap={8}>
              <Section
                name={name}
                rows={rows.map((row) => ({ ...row, isOvertaken: overtaken.has(row.id) }))}
                policyId={policy.id}
                rule={rule}
              />
              {name === 'ratings' && isUnfilled && <p className="small">{says.linesEmpty}</p>}
            </Stack>
          </Card>
        ))}
      </Stack>
    </PartsBeside>
  );
}

/** A line of a section, and whether the law has overtaken it. */
interface Line extends Asked {
  isOvertaken: boolean;
}

const columns: readonly TableColumn<Line>[] = [
  { id: 'what', heading: says.columns.what, text: ({ what }) => what },
  { id: 'says', heading: says.columns.says, text: (row) => row.says, long: true },
  {
    id: 'clause',
    heading: says.columns.clause,
    text: ({ clause }) => clause ?? '',
    cell: ClauseCell,
  },
];

interface SectionProps {
  name: SectionName;
  rows: readonly Line[];
  policyId: string;
  /** The line that somebody came for. */
  rule: string;
}

/** A table; each form of the policy opens as the page that is printed. */
function Section({ name, rows, policyId, rule }: SectionProps) {
  return (
    <PlainTable
      label={says.sections[name]}
      rows={rows}
      rowId={({ id }) => id}
      columns={columns}
      wanted={({ id }) => id === rule}
      {...(name === 'forms' && {
        open: ({ piece }: Line) =>
          href(
            'policyForm',
            { policyId, form: piece.part === 'form' ? piece.value.id : 'statement' },
            { show: 'page' },
          ),
      })}
    />
  );
}
