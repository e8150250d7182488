import { type PolicyChoices, settled } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy.ts';
import { inLanguage } from '#domain/said.ts';
import { Facts } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

interface Props {
  policy: Policy;
  choices: PolicyChoices;
}

/** What the policy asks for, each with the clause that says so. */
export function PolicyTerms({ policy, choices }: Props) {
  const said = words.policy;
  const { retention } = policy;
  const { most } = policy.objectives;
  return (
    <Facts
      rows={[
        {
          label: said.deadlines,
          value: (
            <ul className="plain-list">
              {policy.deadlines.map((rule) => (
                <li key={rule.id}>{`${stepLabel(policy, rule.step)} ${said.clause(rule.clause)}`}</li>
              ))}
            </ul>
          ),
        },
        {
          label: said.objectives,
          value:
            most === 'unsaid' ? said.unsaid : `${said.most(most.count, most.recommended)} ${said.clause(most.clause)}`,
        },
        {
          label: said.retention,
          value: `${said.years(settled(retention.years, { policy, choices }), retention.rule)} ${
            retention.clause === 'unsaid' ? said.ownChoice : said.clause(retention.clause)
          }`,
        },
      ]}
    />
  );
}

function stepLabel(policy: Policy, id: Policy['steps'][number]['id']): string {
  const step = policy.steps.find((known) => known.id === id);
  return step ? inLanguage(step.label, 'en') : id;
}
