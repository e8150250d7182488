import { asksSchool } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type Piece, type PiecePart, piecesOf } from '#domain/policy-editing/policy-pieces.ts';
import { words } from '#renderer/words/index.ts';
import type { PolicyReading } from '#renderer/words/policy/policy-days.ts';
import type { Saying } from '#renderer/words/policy/policy-said.ts';
import { sayingOf } from '#renderer/words/policy/policy-sayings.ts';

export type SectionName = keyof typeof words.policy.asks.sections;

/** In which section a piece is told; null for what the forms themselves show. */
export const sectionOf: Record<PiecePart, SectionName | null> = {
  group: 'people',
  scope: 'people',
  'own-period': 'people',
  joining: 'people',
  period: 'year',
  phase: 'year',
  deadline: 'deadlines',
  step: 'steps',
  'appointed-by': 'appraisers',
  'appraiser-rule': 'appraisers',
  'appraiser-training': 'appraisers',
  'appraiser-appeal': 'appraisers',
  'most-appraisees': 'appraisers',
  'objectives-most': 'objectives',
  category: 'objectives',
  caution: 'objectives',
  undecided: 'objectives',
  observation: 'objectives',
  scale: 'ratings',
  overall: 'ratings',
  standards: 'ratings',
  line: 'ratings',
  'support-plan': 'support',
  pay: 'support',
  'entry-appeal': 'support',
  retention: 'keeping',
  sharing: 'keeping',
  'policy-review': 'keeping',
  'governor-report': 'keeping',
  form: 'forms',
  section: null,
  question: null,
  choice: 'open',
  title: 'words',
  languages: 'words',
  term: 'words',
};

/** One line of a section. */
export interface Asked extends Saying {
  id: string;
  /** Whether the text is silent, so that the school's answer is told. */
  isChoice: boolean;
  piece: Piece;
}

/** Everything that a policy asks for, by section in the order of reading; sections with nothing in them are left out. */
export function askedFor(told: PolicyReading): { name: SectionName; rows: Asked[] }[] {
  const rows = piecesOf(told.policy).map((piece): Asked & { section: SectionName | null } => ({
    ...sayingOf(piece, told),
    id: `${piece.part} ${piece.key}`,
    section: sectionOf[piece.part],
    isChoice: isChosen(piece, told.policy),
    piece,
  }));
  const names = Object.keys(words.policy.asks.sections) as SectionName[]; // the keys of the table itself
  return names
    .map((name) => ({ name, rows: rows.filter(({ section }) => section === name) }))
    .filter((section) => section.rows.length > 0);
}

/** Whether the school decides it; a deadline that ends with a window is decided with the window. */
export function isChosen({ part, value }: { part: PiecePart; value: unknown }, { deadlines, phases }: Policy): boolean {
  if (part === 'choice' || asksSchool(value)) return true;
  const when = deadlines.find((rule) => rule === value)?.when;
  if (when?.kind !== 'window') return false;
  return phases.some(({ id, windows }) => id === when.phase && asksSchool(windows.map(({ closes }) => closes)));
}
