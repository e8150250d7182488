import type { Reads } from '#db/reads.ts';
import { keepAnswers } from '#db/writes/cycles.ts';
import { addOwnPolicy, updateOwnPolicy } from '#db/writes/own-policies.ts';
import { adoptPolicy } from '#db/writes/school.ts';
import { noting, removeRow } from '#db/writes/undo/changes.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { answersThatFit, type PolicyChoices } from '#domain/policy/choices.ts';
import { copyOf } from '#domain/policy/own-policy.ts';
import { formOf, type Policy } from '#domain/policy/policy.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { cleanWords, policyFile } from '#domain/policy-editing/policy-file.ts';
import type { Problem } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { readPolicy } from '#electron/intake/policy-file.ts';
import { saveAs } from '#electron/office/documents/save-as.ts';
import type { HandlersOf, Occasion } from '#electron/office/handling.ts';
import { policyById } from '#electron/office/policy-by-id.ts';
import { fileName, renderPage } from '#electron/render/index.ts';
import { machineWords } from '#electron/words.ts';
import { formDocument } from '#templates/parts/form/form-document.ts';
import { policies as builtIn } from '#templates/policies/index.ts';

const nothing = done({});
const kind = { name: machineWords.files.policy, endings: ['json'] };
const unknown: Problem = { code: 'field-unknown', field: 'policyId' };

export const policies: HandlersOf<'policies'> = {
  'policies.list': (read) =>
    done({
      policies: [
        ...builtIn.map((policy) => summaryOf(policy, null)),
        ...read.ownPolicies.all().map(({ policy, updatedAt }) => summaryOf(policy, updatedAt)),
      ],
    }),

  'policies.current': (read) => done(read.policy()),

  'policies.byId': (read, { policyId }) => {
    const kept = read.ownPolicies.byId(policyId);
    if (kept) return done({ policy: kept.policy, own: kept });
    const policy = policyById(read, policyId);
    return policy ? done({ policy, own: null }) : refuse(unknown);
  },

  'policies.choose': ({ db, read, note }, { policyId, choices }) => {
    const policy = policyById(read, policyId);
    if (!policy) return refuse(unknown);
    const answers = answersThatFit(policy, { ...read.policy().choices, ...choices });
    const faults = policyFaults(policy, answers);
    if (faults.length > 0) return refuse({ code: 'policy-faulty', count: faults.length });
    const rows = noting(db, [{ table: 'policyInUse', id: '1' }], () => adoptPolicy(db, policy, answers));
    return done({ changeId: rows.length === 0 ? null : note({ about: policy.title.en, rows }) });
  },

  'policies.answer': (tx, { answers, alsoOpen }) => {
    const { policy, choices } = tx.read.policy();
    if (policy === null) return refuse({ code: 'not-found', what: 'policy' });
    const all = { ...choices, ...answers };
    const fitting = answersThatFit(policy, all);
    const unfit = Object.keys(answers).find((id) => !(id in fitting));
    if (unfit !== undefined) return refuse({ code: 'field-unknown', field: unfit });
    const [fault] = policyFaults(policy, fitting);
    if (fault) return refuse({ code: 'policy-answer', fault });
    const cycles = alsoOpen ? tx.read.cycles.open() : [];
    const inCycles = cycles.map(({ id }) => ({ table: 'cycleChoices' as const, id }));
    const rows = noting(tx.db, [{ table: 'policyInUse', id: '1' }, ...inCycles], () => {
      adoptPolicy(tx.db, policy, fitting);
      for (const cycle of cycles) keepAnswers(tx.db, cycle.id, answersIn(cycle, fitting));
    });
    if (rows.length > 0) tx.note({ about: policy.title.en, rows });
    return nothing;
  },

  'policies.adapt': ({ db, read }, { policyId, title, says }, { now, newId }) => {
    const policy = policyById(read, policyId);
    if (!policy) return refuse(unknown);
    const own = copyOf(says ? cleanWords(says) : policy, { id: ownId(newId), title: cleanWords(title) });
    addOwnPolicy(db, { ...own, basedOn: policy, updatedAt: now });
    return done({ policyId: own.policy.id });
  },

  'policies.saveOwn': ({ db, read }, { own }, { now }) => {
    const kept = read.ownPolicies.byId(own.policy.id);
    if (!kept) return refuse(unknown);
    const version = kept.policy.version + (isGivenOut(kept.policy, read) ? 1 : 0);
    updateOwnPolicy(db, cleanWords({ ...own, policy: { ...own.policy, version } }), now);
    return done({ version });
  },

  'policies.removeOwn': ({ db, read, note }, { policyId }) => {
    const kept = read.ownPolicies.byId(policyId);
    if (!kept) return refuse(unknown);
    if (read.policy().policy?.id === policyId) return refuse({ code: 'policy-in-use' });
    const row = removeRow(db, 'ownPolicy', policyId);
    const about = inLanguage(kept.policy.title, 'en');
    return done({ changeId: note({ about, rows: row ? [row] : [] }) });
  },

  'policies.previewForm': async (desk, { policyId, form: formId, language }) => {
    const read = desk.read();
    const policy = policyById(read, policyId);
    const form = policy && formOf(policy, formId);
    if (!form) return refuse(unknown);
    const document = formDocument({ id: formId, about: form.title, formId, formats: [] });
    const made = document.make(read, { of: 'blank', policy }, desk.asked().today);
    if (!made) return refuse({ code: 'nothing-to-print' });
    const title = inLanguage(form.title, language === 'cy' ? 'cy' : 'en');
    return done({ address: desk.machine.papers.keep(renderPage(made.composed, language)), title });
  },

  'policies.saveFile': async (desk, { policyId }) => {
    const policy = policyById(desk.read(), policyId);
    if (!policy) return refuse(unknown);
    const name = fileName(inLanguage(policy.title, 'en'), 'reviewbook-policy.json');
    return saveAs(desk, { title: machineWords.dialogs.savePolicy, name, kind }, async () =>
      Buffer.from(policyFile(policy)),
    );
  },

  'policies.loadFile': async (desk) => {
    const file = await desk.machine.dialogs.openFile({ title: machineWords.dialogs.loadPolicy, kinds: [kind] });
    if (file === undefined) return done({ policyId: null });
    const loaded = await readPolicy(file);
    if (!loaded.ok) return loaded;
    return desk.write(({ db }, { now, newId }) => {
      const policy = { ...loaded.value, id: ownId(newId) };
      addOwnPolicy(db, { policy, leftOut: [], basedOn: null, updatedAt: now });
      return done({ policyId: policy.id });
    });
  },
};

/** The answers of an open cycle with those of the school in their place, where they fit the policy that it keeps. */
function answersIn({ policy, choices }: Pick<Cycle, 'policy' | 'choices'>, answers: PolicyChoices): PolicyChoices {
  const all = { ...choices, ...answersThatFit(policy, answers) };
  return policyFaults(policy, all).length === 0 ? all : choices;
}

function summaryOf(policy: Policy, ownSince: string | null) {
  const { most } = policy.objectives;
  return {
    ...policy,
    objectives: most === 'unsaid' ? null : { count: most.count, recommended: most.recommended },
    pay: policy.pay !== 'unsaid',
    choices: policy.choices.length,
    ownSince,
  };
}

/** The name of a policy of the school's own: no built-in one begins like it, and no two have the same. */
function ownId(newId: Occasion['newId']): string {
  return `own-${newId<string>()}`;
}

/** Whether the school or a cycle works by this very version, so that a change begins the next one. */
function isGivenOut({ id, version }: Policy, read: Pick<Reads, 'policy' | 'cycles'>): boolean {
  const inUse = [read.policy().policy, ...read.cycles.all().map(({ policy }) => policy)];
  return inUse.some((policy) => policy?.id === id && policy.version === version);
}
