import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import { monthName } from '#domain/days/day-words.ts';
import type { PolicyChoice } from '#domain/policy/choices.ts';
import { taskOf } from '#domain/policy/steps.ts';
import type { Piece, PieceOf, PiecePart } from '#domain/policy-editing/policy-pieces.ts';
import { listed } from '#renderer/words/days/days.ts';
import { amountOfDays } from '#renderer/words/days/deadlines.ts';
import { lang } from '#renderer/words/language.ts';
import { boundInWords, chosenInWords, deadlineInWords, type PolicyReading, yearDayInWords } from './policy-days.ts';
import { judgementSayings } from './policy-judgement.ts';
import { policyLabels } from './policy-labels.ts';
import { questionInWords } from './policy-questions.ts';
import {
  clauseUnless,
  en,
  groupsInWords,
  NOT_SAID,
  onlyFor,
  periodsInWords,
  type Saying,
  type Sayings,
  said,
} from './policy-said.ts';

/** What a piece of a policy says, in words; whatever it leaves to the school is told with the school's answer. */
export function sayingOf<Part extends PiecePart>(piece: PieceOf<Part>, told: PolicyReading): Saying {
  return sayings[piece.part](piece.value, told, piece);
}

const sayings: Sayings<PiecePart> = {
  ...judgementSayings,
  title: (title, told) => ({ what: 'Title', says: said(title, told), clause: null }),
  languages: ({ nation, languages }) => ({
    what: 'Nation and languages',
    says: `${{ wales: 'Wales', england: 'England' }[nation]}; ${listed(languages.map((one) => ({ en: 'English', cy: 'Welsh' })[one]))}`,
    clause: null,
  }),
  term: ({ term, one, many }, told) => ({
    what: policyLabels.terms[term],
    says: `${said(one, told)}; more than one: ${said(many, told)}`,
    clause: null,
  }),
  group: ({ label, covered, period }, told) => ({
    what: said(label, told),
    says: covered ? `Covered${period === undefined ? '' : '; your school chooses the period'}` : 'Not covered',
    clause: null,
  }),
  scope: ({ rule, groups, reason, clause }, told) => ({
    what: `${policyLabels.scope[rule]}${onlyFor(groups, told)}`,
    says: `Left out: ‘${said(reason, told)}’`,
    clause,
  }),
  'own-period': ({ follows, clause }, told) => ({
    what: 'Fixed terms, late starters and leavers',
    says: chosenInWords(follows, told, (answer) =>
      answer === 'yes' ? 'Their period follows their contract' : 'Their period is the whole one',
    ),
    clause: clauseUnless(follows, clause),
  }),
  joining: ({ within, unit, clause }, told) => ({
    what: 'Joining part-way',
    says: chosenInWords(within, told, (amount) => `Plans within ${amountOfDays(amount, unit)} of joining`),
    clause: clauseUnless(within, clause),
  }),
  'appointed-by': ({ appointedBy, clause }, told) => ({ what: 'Appointed by', says: said(appointedBy, told), clause }),
  'appraiser-rule': ({ groups, lead, panel, clause }, told) => {
    const leads = typeof lead === 'object' ? said(lead.office, told) : leadWords[lead];
    const others = panel.map(({ label }) => said(label, told));
    return {
      what: groupsInWords(groups, told),
      says: others.length === 0 ? leads : `${leads}, together with ${listed(others)}`,
      clause,
    };
  },
  'appraiser-training': (training) => ({
    what: 'Training beforehand',
    says: training === 'unsaid' ? NOT_SAID : 'Needed, with its date',
    clause: training === 'unsaid' ? null : training.clause,
  }),
  'appraiser-appeal': (appeal, told) => ({
    what: 'Appeal against the appointment',
    says: appeal === 'unsaid' ? NOT_SAID : `In writing; decided by: ${said(appeal.to, told)}`,
    clause: appeal === 'unsaid' ? null : appeal.clause,
  }),
  'entry-appeal': (appeal, told) => ({
    what: 'Appeal against an entry',
    says:
      appeal === 'unsaid'
        ? NOT_SAID
        : `${said(appeal.through, told)}${appeal.pauses ? '; the review can be suspended until it is decided' : ''}`,
    clause: appeal === 'unsaid' ? null : appeal.clause,
  }),
  'most-appraisees': (most, told) => ({
    what: 'Too many for one person',
    says: chosenInWords(most, told, (count) => `More than ${count} people`),
    clause: null,
  }),
  period: (period, told) => {
    const { label, starts, months, normally, clause } = period;
    const from = `${starts.dayOfMonth} ${monthName(starts.month, lang)}, ${months} months`;
    const whom = groupsInWords(groupsOf(period, told), told);
    return { what: said(label, told), says: `${normally ? 'Normally from' : 'From'} ${from}: ${whom}`, clause };
  },
  phase: ({ label, meeting, optional, windows, clause }, told) => {
    const times = windows.map(
      (window) =>
        `From ${boundInWords(window.opens, told)} to ${boundInWords(window.closes, told)}${onlyFor(window.groups, told)}${periodsInWords(window.periods, told)}`,
    );
    const when = times.length === 0 ? 'No time is named' : times.join('; ');
    const called = meeting ? `. Its meeting: ${said(meeting, told)}` : '';
    return { what: said(label, told), says: `${when}${called}${optional ? '. May be left out' : ''}`, clause };
  },
  step: ({ label, task, waitsFor, groups, optional, clause }, told) => ({
    what: `${said(label, told)}${onlyFor(groups, told)}`,
    says: `${task ? `To do: ${said(task, told)}. ` : ''}Waits for ${policyLabels.waitsFor[waitsFor]}${optional ? '. May be left out' : ''}`,
    clause,
  }),
  deadline: (rule, told) => ({
    what: `${said(taskOf(rule.step, told.policy.steps), told)}${onlyFor(rule.groups, told)}${periodsInWords(rule.periods, told)}`,
    says: deadlineInWords(rule, told),
    clause: rule.clause,
  }),
  choice: (open, told) => ({
    what: en(open.question),
    says: `Your school’s answer: ${answerInWords(open, told.choices[open.id] ?? open.proposal)}`,
    clause: null,
  }),
  form: ({ title, groups, for: of, signed, clause }, told) => ({
    what: said(title, told),
    says: `${policyLabels.formFor[of]}${signed ? '; both sign it' : ''}${onlyFor(groups, told)}`,
    clause,
  }),
  section: ({ title }, told, { within }) => ({
    what: formTitle(within, told),
    says: said(title, told),
    clause: null,
  }),
  question: (question, told, { within }) => ({
    what: formTitle(within, told),
    says: questionInWords(question, told),
    clause: null,
  }),
};

const leadWords = { appointed: 'Whoever is appointed', 'line-manager': 'The line manager' };

/** An answer to a choice, in words. */
export function answerInWords(open: PolicyChoice, answer: PolicyReading['choices'][string]): string {
  if (typeof answer === 'object') return yearDayInWords(answer);
  if (open.kind === 'count') return `${answer} ${en(open.of)}`;
  const option = open.kind === 'option' ? open.options.find(({ value }) => value === answer) : undefined;
  return option ? en(option.label) : String(answer);
}

function formTitle({ form }: Piece['within'], { policy }: PolicyReading): string {
  const title = policy.forms.find(({ id }) => id === form)?.title;
  return title ? en(title) : '';
}
