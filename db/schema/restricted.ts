export { vaultAge } from '#db/vault/database/age-table.ts';
export * from './changes.ts';
export { cycleMember } from './cycles.ts';
export * from './record-days.ts';
export * from './record-rows.ts';
export * from './records.ts';
export * from './reviews.ts';
export * from './trail.ts';
