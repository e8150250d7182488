import type { DocumentReads } from '#db/reads/document-reads.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { inSchoolsWelsh } from '#domain/policy/schools-welsh.ts';

/** What documents read, with the school's own Welsh in every policy that has none; papers alone say it. */
export function readInWelsh(read: DocumentReads): DocumentReads {
  const words = read.welshWords();
  if (words.size === 0) return read;
  const inWelsh = <Had extends { policy: Policy }>(one: Had): Had => ({
    ...one,
    policy: inSchoolsWelsh(one.policy, words),
  });
  return {
    ...read,
    policy: () => {
      const { policy, choices } = read.policy();
      return { policy: policy && inSchoolsWelsh(policy, words), choices };
    },
    cycles: {
      ...read.cycles,
      open: () => read.cycles.open().map(inWelsh),
      byId: (id) => {
        const cycle = read.cycles.byId(id);
        return cycle && inWelsh(cycle);
      },
    },
    records: {
      ...read.records,
      frame: (id, home) => {
        const frame = read.records.frame(id, home);
        return frame && inWelsh(frame);
      },
    },
  };
}
