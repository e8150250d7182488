import { buildIfStale } from '#build/bundles.ts';
import { makePictures } from '#build/guide-pictures.ts';

/** `npm run pictures`: the pictures of the guide, made of the demo school by the built program. */
export async function run(): Promise<number> {
  await buildIfStale();
  await makePictures();
  return 0;
}
