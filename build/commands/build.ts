import { buildAll } from '#build/bundles.ts';

/** `npm run build`: everything into dist/. */
export async function run(): Promise<number> {
  await buildAll();
  return 0;
}
