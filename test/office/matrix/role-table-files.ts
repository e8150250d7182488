import type { OperationName } from '#contract/index.ts';
import { both, notThere, type OfNobody, type OfSomebody, refusedBoth } from './role-row.ts';

type OfFiles = Extract<OperationName, `${'returnedForms' | 'scans'}.${string}`>;

/** Who is answered what of files that come in for a record: forms that came back from Word, and scans. */
export const rolesOfFiles: Record<OfFiles, OfNobody | OfSomebody> = {
  'returnedForms.choose': refusedBoth('form-refused'),
  'returnedForms.chooseFolder': refusedBoth('form-refused'),
  'returnedForms.inHand': both,
  // nothing is in hand; whose form opens for whom is in returned/roles.test.ts
  'returnedForms.look': refusedBoth('not-found'),
  'returnedForms.take': refusedBoth('not-found'),
  'returnedForms.forget': both,
  'scans.ofRecord': notThere,
  'scans.add': notThere,
  'scans.show': notThere,
  'scans.save': notThere,
  'scans.remove': notThere,
};
