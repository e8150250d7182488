import type { Output } from '#contract/index.ts';
import { href } from '#renderer/places/routes.ts';
import { Disclosure, Facts, TextLink } from '#renderer/ui/index.ts';
import {
  amountOfDays,
  ruleInWords,
  type ShownDeadline,
  type SideTerms,
  shortRuleInWords,
  whoInWords,
  whyInWords,
} from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import './why-day.css';

/** The policy whose clause is named. */
export type PolicyNamed = Output<'home.read'>['cycles'][number]['policy'];

type ExplainedDeadline = Pick<
  ShownDeadline,
  'rule' | 'label' | 'clause' | 'ownChoice' | 'waitsFor' | 'due' | 'sum' | 'shortened'
> & { counts?: ShownDeadline['counts'] };

interface WhyDayProps {
  deadline: ExplainedDeadline;
  /** What the policy calls the two sides, and its name; each is left out where it is not known. */
  terms?: SideTerms | undefined;
  policy?: PolicyNamed | undefined;
  /** In a line with others: the rule is closed to how long after which day, and opens to what happened then. */
  isShort?: boolean;
}

const says = words.review.clause;

/**
 * The rule behind a deadline, which opens to the sum that led to its day and to what the clause asks: what, of whom, how long
 * after what, and where the policy says so. It is told from the policy's data, never in the words of its text.
 */
export function WhyDay({ deadline, terms, policy, isShort = false }: WhyDayProps) {
  const { clause, label, ownChoice, waitsFor } = deadline;
  return (
    <Disclosure title={isShort ? shortRuleInWords(deadline) : ruleInWords(deadline)}>
      <div className="why-day">
        <p>{whyInWords(deadline)}</p>
        <Facts
          rows={[
            { label: says.what, value: inWindow(label) },
            ...(terms ? [{ label: says.who, value: whoInWords(waitsFor, terms) }] : []),
            { label: says.when, value: asked(deadline) },
            {
              label: says.where,
              value: (
                <>
                  {policy ? says.of(clause, inWindow(policy.title)) : says.named(clause)}.{' '}
                  {ownChoice && `${says.left} `}
                  {policy && (
                    <TextLink to={href('policy', { policyId: policy.id }, { rule: `deadline ${deadline.rule}` })}>
                      {says.open}
                    </TextLink>
                  )}
                </>
              ),
            },
          ]}
        />
      </div>
    </Disclosure>
  );
}

/** How long after what: without the day on which that was, so that it reads as the policy has it for everybody. */
function asked({ sum, ...deadline }: ExplainedDeadline): string {
  if (sum?.sinceLabel) return says.after(amountOfDays(sum.amount, sum.unit), sum.amount < 0, inWindow(sum.sinceLabel));
  return ruleInWords({ ...deadline, sum });
}
