import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { changesBetween, type PolicyChange } from '#domain/policy-editing/policy-changes.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { go } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { PolicyActions } from '#renderer/school/policy/policy-actions.tsx';
import {
  Card,
  LinkButton,
  Loaded,
  Notice,
  PageHeader,
  PlainTable,
  Stack,
  type TableColumn,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { PolicyReading } from '#renderer/words/policy/policy-days.ts';
import type { Saying } from '#renderer/words/policy/policy-said.ts';
import { sayingOf } from '#renderer/words/policy/policy-sayings.ts';
import { sectionOf } from './asked-for.ts';
import { NoPolicy } from './no-policy.tsx';

const says = words.policy.changes;

/** What a policy of the school's own changes: compared with the one in use, and with the one it was copied from. */
export function PolicyChangesScreen({ params: { policyId } }: ScreenProps<'policyChanges'>) {
  const reading = together({ one: useRead('policies.byId', { policyId }), current: useRead('policies.current', {}) });
  if (reading.state === 'refused') return <NoPolicy />;
  return (
    <Loaded reading={reading}>
      {({ one: { policy, own }, current }) => {
        const title = inWindow(policy.title);
        const base = own?.basedOn && isOther(own.basedOn, current.policy) ? own.basedOn : null;
        const faults = policyFaults(policy, current.choices);
        return (
          <>
            <PageHeader
              title={says.title(title)}
              help={says.help}
              crumbs={[
                { label: words.policy.asks.crumb, to: href('policies') },
                { label: title, to: href('policy', { policyId }) },
              ]}
            />
            <Stack>
              {faults.length > 0 && (
                <Notice
                  kind="warn"
                  title={says.faulty(faults.length)}
                  actions={<LinkButton to={href('editPolicy', { policyId })}>{words.policy.actions.edit}</LinkButton>}
                />
              )}
              <PolicyActions
                policy={{ ...policy, ownSince: own?.updatedAt ?? null }}
                inUse={current.policy}
                here="changes"
                onGone={() => go('policies')}
              />
              {base && (
                <Card title={says.sinceBase(inWindow(base.title))}>
                  <Changes
                    label={says.sinceBase(inWindow(base.title))}
                    before={base}
                    after={policy}
                    choices={current.choices}
                  />
                </Card>
              )}
              <Card title={says.sinceUse}>
                <Changes label={says.sinceUse} before={current.policy} after={policy} choices={current.choices} />
              </Card>
            </Stack>
          </>
        );
      }}
    </Loaded>
  );
}

/** Whether two policies are not the same version of the same one. */
function isOther(one: Policy, other: Policy | null): boolean {
  return one.id !== other?.id || one.version !== other.version;
}

interface ChangesProps {
  before: Policy | null;
  after: Policy;
  choices: PolicyChoices;
  label: string;
}

function Changes({ before, after, choices, label }: ChangesProps) {
  if (before === null) return <p>{says.noneInUse}</p>;
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p>{says.same}</p>;
  const told = (policy: Policy): PolicyReading => ({ policy, choices, languages: 'both' });
  const rows = changes.map((change, at) => lineOf(change, at, told(before), told(after)));
  return <PlainTable label={label} rows={rows} rowId={({ id }) => id} columns={columns} />;
}

interface Line {
  id: string;
  section: string;
  what: string;
  how: string;
  before: string;
  after: string;
}

/** A change as a line: what stood there and what stands there, with the clause; what only moved stands once. */
function lineOf(change: PolicyChange, at: number, before: PolicyReading, after: PolicyReading): Line {
  const was = 'before' in change ? sayingOf(change.before, before) : undefined;
  const is = 'after' in change ? sayingOf(change.after, after) : undefined;
  // where its name is another one, both names are told
  const isRenamed = was !== undefined && is !== undefined && was.what !== is.what;
  const shown = (saying: Saying | undefined) => (saying ? inWords(saying, isRenamed) : '');
  const what = is?.what ?? was?.what ?? '';
  const { part } = 'after' in change ? change.after : change.before;
  const section = words.policy.asks.sections[sectionOf[part] ?? 'forms'];
  return { id: String(at), section, what, how: says.kinds[change.kind], before: shown(was), after: shown(is) };
}

function inWords({ what, says: text, clause }: Saying, isNamed: boolean): string {
  return `${isNamed ? `${what}: ` : ''}${text}${clause === null || clause === 'unsaid' ? '' : ` (${clause})`}`;
}

const columns: readonly TableColumn<Line>[] = [
  { id: 'section', heading: says.columns.section, text: ({ section }) => section },
  { id: 'what', heading: says.columns.what, text: ({ what }) => what },
  { id: 'how', heading: says.columns.how, text: ({ how }) => how },
  { id: 'before', heading: says.columns.before, text: ({ before }) => before },
  { id: 'after', heading: says.columns.after, text: ({ after }) => after },
];
