import { inLanguage, type Said } from '#domain/said.ts';

/** '2026–27', or '2026–27, Teachers' where several periods run side by side. */
export function cycleName({ label, period }: { label: string; period: Said | null }): string {
  return period === null ? label : `${label}, ${inLanguage(period, 'en')}`;
}
