import type { Reads } from '#db/reads.ts';
import { noteSeenDay } from '#db/vault/anchor/anchor.ts';
import { confirmPassphrase } from '#db/vault/vault.ts';
import {
  addHold,
  addProposal,
  keepRule,
  keepSeenDay,
  removeHold,
  removeProposal,
} from '#db/writes/keeping/retention.ts';
import type { HoldId, ProposalId } from '#domain/ids.ts';
import { done, refuse } from '#domain/result.ts';
import { clockDoubt } from '#domain/retention/clock.ts';
import { heldBecause } from '#domain/retention/holds.ts';
import { isDue } from '#domain/retention/kept-until.ts';
import { isLonger, leastOf, type PolicyRules, ruleId, ruleOf } from '#domain/retention/rules.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { backupsHolding } from '#electron/office/keeping/backups-holding.ts';
import { carryOut } from '#electron/office/keeping/carry-out.ts';
import { dueGroups, named, namesIn } from '#electron/office/keeping/due-groups.ts';
import { holdFacts, keptItems } from '#electron/office/keeping/kept-items.ts';
import { proposedNow } from '#electron/office/keeping/proposed.ts';
import { rebuild } from '#electron/office/keeping/rebuild.ts';

const nothing = done({});

export const keeping: HandlersOf<'keeping'> = {
  'keeping.rules': (read) => {
    const rules = policyRules(read);
    const own = read.keeping.ownRules();
    return done({
      rules: ruleId.options.map((id) => {
        const least = leastOf(id, rules);
        return {
          id,
          ...ruleOf(id, own, rules),
          least: least && { ...least.period, clause: least.clause },
          editable: id !== 'undo',
        };
      }),
    });
  },

  'keeping.saveRule': (tx, rule) => {
    if (rule.id === 'undo') return refuse({ code: 'not-allowed' });
    const least = leastOf(rule.id, policyRules(tx.read));
    if (least && isLonger(least.period, rule))
      return refuse({ code: 'keeping-shorter', years: least.period.amount, clause: least.clause });
    keepRule(tx.db, rule);
    return nothing;
  },

  'keeping.due': (read, _input, { today, by }) => {
    const lastSeen = read.keeping.lastSeen();
    const doubt = clockDoubt(today, lastSeen);
    // a clock that ran ahead makes nothing due
    const believed = doubt === 'ahead' && lastSeen ? lastSeen : today;
    const kept = keptItems(read, believed);
    const nameOf = namesIn(read);
    return done({
      today,
      clock: doubt && lastSeen ? { doubt, lastSeen } : null,
      ...dueGroups(read, kept, believed),
      neverClosed: read.cycles
        .all()
        .filter(({ closedOn, ends }) => closedOn === null && ends < today)
        .map(({ label }) => label),
      proposals: read.keeping.proposals().map((proposal) => {
        const { items, problem } = proposedNow(read, proposal, { today, by }, kept);
        const counts = Map.groupBy(proposal.items, (item) => item.class);
        return {
          ...proposal,
          lines: [...counts].map(([of, found]) => ({ class: of, count: found.length })),
          names: [...new Set(items.flatMap(({ people }) => people.map(nameOf)))].sort(),
          problem,
        };
      }),
      seesRestricted: read.seesRestricted,
    });
  },

  'keeping.holds': (read, _input, { today }) => {
    const nameOf = namesIn(read);
    const facts = { ...holdFacts(read, today), holds: [] };
    return done({
      today,
      holds: read.keeping.holds().map((hold) => ({ ...hold, name: nameOf(hold.staffId) })),
      byThemselves: read.staff
        .all()
        .flatMap(({ id }) => heldBecause([id], facts).map((held) => ({ staffId: id, name: nameOf(id), held }))),
      seesRestricted: read.seesRestricted,
    });
  },

  'keeping.hold': (tx, { staffId, reason, note, reviewOn }, { today, by, newId }) => {
    if (!tx.read.staff.byId(staffId)) return refuse({ code: 'not-found', what: 'staff' });
    if (reviewOn <= today) return refuse({ code: 'field-past', field: 'reviewOn' });
    const id = newId<HoldId>();
    addHold(tx.db, { id, staffId, reason, note, reviewOn, placedOn: today, placedBy: by });
    return done({ holdId: id });
  },

  'keeping.release': (tx, { holdId }) => {
    if (!tx.read.keeping.holds().some(({ id }) => id === holdId)) return refuse({ code: 'not-found', what: 'hold' });
    removeHold(tx.db, holdId);
    return nothing;
  },

  'keeping.propose': (tx, { restricted, items }, { today, by, newId }) => {
    const lastSeen = tx.read.keeping.lastSeen();
    if (lastSeen !== null && clockDoubt(today, lastSeen)) return refuse({ code: 'clock-in-doubt', lastSeen });
    const there = tx.read.keeping.proposals().flatMap((one) => one.items.map(named));
    if (items.some((item) => there.includes(named(item)))) return refuse({ code: 'proposed-already' });
    const kept = new Map(
      keptItems(tx.read, today)
        .filter((item) => item.restricted === restricted)
        .map((item) => [named(item), item]),
    );
    const found = items.map((item) => kept.get(named(item)));
    const early = found.filter((item) => item === undefined || !isDue(item.until, today)).length;
    if (early > 0) return refuse({ code: 'proposal-not-due', count: early });
    const held = found.filter((item) => item && item.held.length > 0).length;
    if (held > 0) return refuse({ code: 'proposal-held', count: held });
    const id = newId<ProposalId>();
    addProposal(tx.db, { id, by, on: today, items });
    return done({ proposalId: id });
  },

  'keeping.withdraw': (tx, { proposalId }) => {
    if (!tx.read.keeping.proposals().some(({ id }) => id === proposalId))
      return refuse({ code: 'not-found', what: 'proposal' });
    removeProposal(tx.db, proposalId);
    return nothing;
  },

  'keeping.approve': async (desk, { proposalId, passphrase, day }) => {
    const { vault, clock } = desk.session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const { today } = desk.asked();
    if (day !== today) return refuse({ code: 'other-day', today });
    const proved = await confirmPassphrase(vault, passphrase, clock);
    if (!proved.ok) return proved;
    const backups = backupsHolding(desk.read());
    const gone = desk.write((tx, asked) => carryOut(tx, proposalId, asked, backups));
    if (!gone.ok) return gone;
    rebuild(vault);
    return gone;
  },

  'keeping.confirmDay': async (desk, { passphrase, day }) => {
    const { vault, clock, home } = desk.session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    if (day !== desk.asked().today) return refuse({ code: 'other-day', today: desk.asked().today });
    const proved = await confirmPassphrase(vault, passphrase, clock);
    if (!proved.ok) return proved;
    const kept = desk.write((tx) => {
      keepSeenDay(tx.db, day);
      return nothing;
    });
    if (kept.ok) noteSeenDay(home, vault.vaultId, day);
    return kept;
  },

  'keeping.certificates': (read) => done({ certificates: read.keeping.certificates() }),
};

function policyRules(read: Reads): PolicyRules | null {
  const { policy, choices } = read.policy();
  return policy && { policy, choices };
}
