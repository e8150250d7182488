import { isBilingual } from '#domain/text/bilingual.ts';
import type { Form } from './form.ts';
import type { Policy } from './policy.ts';

/** The school's own Welsh for what a policy says in English alone, by the English. */
export type WelshWords = ReadonlyMap<string, string>;

/** English words of a policy that have no Welsh in it: those of one form, or those that stand outside the forms. */
export interface WordsOfForm {
  form: Pick<Form, 'id' | 'title'> | null;
  words: string[];
}

/**
 * The policy with the school's Welsh put in wherever it has none of its own; its papers are offered in Welsh as soon as
 * there is any. Words without Welsh stay as they are, and are printed in English.
 */
export function inSchoolsWelsh(policy: Policy, words: WelshWords): Policy {
  let found = false;
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== 'object' || value === null) return value;
    if (isBilingual(value)) {
      const cy = value.cy ?? words.get(value.en);
      if (cy === undefined) return value;
      found ||= value.cy === undefined;
      return { ...value, cy };
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, put(one)]));
  };
  const said = put(policy) as Policy; // the same shape: only texts gained their Welsh
  return found && !policy.languages.includes('cy') ? { ...said, languages: [...policy.languages, 'cy'] } : said;
}

/**
 * What policies say in English alone on their papers, in the order of the forms, each once: the words of each form, and
 * then those that stand outside them. What the policy asks the school stands on no paper that is handed out.
 */
export function wordsWithoutWelsh(policies: readonly Policy[]): WordsOfForm[] {
  const seen = new Set<string>();
  const parts = new Map<string, WordsOfForm>();
  const take = (key: string, form: WordsOfForm['form'], value: unknown): void => {
    const part = parts.get(key) ?? { form, words: [] };
    parts.set(key, part);
    for (const word of withoutWelsh(value)) {
      if (!seen.has(word)) part.words.push(word);
      seen.add(word);
    }
  };
  for (const { forms } of policies) {
    for (const { id, title, ...form } of forms) take(id, { id, title }, { title, ...form });
  }
  for (const { forms: _, choices: __, ...outside } of policies) take('', null, outside);
  return [...parts.values()].filter(({ words }) => words.length > 0);
}

function withoutWelsh(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && isBilingual(value)) return value.cy === undefined ? [value.en] : [];
  return Object.values(value).flatMap(withoutWelsh);
}
