import type { Policy } from '#domain/policy/policy.ts';
import { type Finding, overlap, pieceId, type Reader } from '#domain/policy-drafting/finding.ts';
import { amountsSaid } from '#domain/policy-drafting/said.ts';

type Observation = Policy['observations'][number];
type Said = Partial<Pick<Observation, 'least' | 'recommended' | 'notice' | 'feedback' | 'observer'>>;

/** What a sentence says of observing: how often at least, whether it is announced, when there is feedback, by whom. */
export const observations: Reader = ({ words, about, before, clause, groups }, base): Finding[] => {
  // what is announced may stand in the sentence before: 'Five days' notice will be given.'
  const told = /\bnotice\b/.test(words) && !/\bmeeting\b/.test(words) ? `${before} ${about}` : about;
  if (!/\b(?:observ\w+|drop-?ins?|learning walks?)\b/.test(told)) return [];
  const said: [string, Said][] = [
    ...named('least', leastSaid(words)),
    ...named('notice', noticeSaid(words)),
    ...named('feedback', feedbackSaid(words)),
    ...named('observer', /\b(?:qualified teacher status|qts)\b/.test(words) ? { observer: 'qts' } : undefined),
  ];
  const ofThem = base.observations.filter((one) => groups.length === 0 || overlap(one.groups, groups));
  return said.map(([name, part]) => {
    const meant = name === 'feedback' ? ofThem : ofTheKind(ofThem, words);
    return {
      part: 'observation',
      name: `${name} ${groups.join(' ')}`,
      covers: meant.map((one) => pieceId('observation', keyOf(one))),
      apply: (policy) => ({
        ...policy,
        observations: policy.observations.map((one) =>
          meant.some((of) => isSameRule(of, one)) ? { ...one, ...part, clause } : one,
        ),
      }),
    };
  });
};

/** Those of the kind that the words name: a drop-in, else what is planned, where the policy parts the two. */
function ofTheKind(rules: readonly Observation[], words: string): readonly Observation[] {
  const named: Observation['kinds'][number] = /\b(?:drop-?ins?|learning walks?)\b/.test(words) ? 'drop-in' : 'formal';
  const meant = rules.filter(({ kinds }) => kinds.includes(named));
  return meant.length > 0 ? meant : rules;
}

function isSameRule(one: Observation, other: Observation): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ kinds, groups = [] }: Observation): string {
  return [...kinds, ...groups].join(' ');
}

function named(name: string, said: Said | undefined): [string, Said][] {
  return said === undefined ? [] : [[name, said]];
}

function leastSaid(words: string): Said | undefined {
  const found =
    /\b(?:at least|minimum of) (once|twice|\d{1,2})\b(?! (?:working |school )?(?:days|hours|weeks|years))/.exec(
      words,
    )?.[1];
  if (found === undefined) return undefined;
  const least = found === 'once' ? 1 : found === 'twice' ? 2 : Number(found);
  return { least, ...(/\brecommend/.test(words) ? { recommended: true } : { recommended: undefined }) };
}

function noticeSaid(words: string): Said | undefined {
  if (/\b(?:without (?:prior )?(?:notice|notification|warning)|unannounced|no notice)\b/.test(words))
    return { notice: false };
  const isAnnounced = /\b(?:notice|notification|notified|announced|in advance)\b/.test(words);
  return isAnnounced ? { notice: true } : undefined;
}

function feedbackSaid(words: string): Said | undefined {
  if (!/\bfeedback\b/.test(words)) return undefined;
  const between = /\b(\d{1,3}) ?(?:\/|-|to|and) ?(\d{1,3}) ?(?:hours|hrs)\b/.exec(words);
  if (between) return { feedback: { fromHours: Number(between[1]), toHours: Number(between[2]) } };
  const [last] = amountsSaid(words)
    .filter(({ unit }) => unit !== 'weeks' && unit !== 'working-weeks')
    .toReversed();
  if (last) {
    // hours run on over a weekend, and days that are worked do not
    if (last.unit !== 'hours' && last.unit !== 'calendar') return undefined;
    const toHours = last.unit === 'hours' ? last.amount : last.amount * 24;
    return toHours >= 1 ? { feedback: { fromHours: 0, toHours } } : undefined;
  }
  return /\bas soon as (?:is )?(?:reasonably )?(?:practicable|possible|practical)\b/.test(words)
    ? { feedback: 'as-soon-as-practicable' }
    : undefined;
}
