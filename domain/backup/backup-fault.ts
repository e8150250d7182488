/**
 * What is wrong with a backup: not one of ours; of a newer program; shorter than it says; not the bytes that it was made
 * of; not signed with the key of its records; of another school; made before the key of the records was changed.
 */
export type BackupFault = 'unknown' | 'newer' | 'cut-short' | 'damaged' | 'changed' | 'other-school' | 'other-key';
