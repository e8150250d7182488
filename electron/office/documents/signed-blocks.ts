import { z } from 'zod';
import { storedShape } from '#db/stored/stored-shape.ts';
import { language, saidSchema } from '#domain/text/bilingual.ts';
import type { Block, Composed, FormSource, Text } from '#templates/blocks.ts';

/** A document as it is stored: its letterhead's logo as text, everything else as a template composed it. */
const shape = storedShape(
  z.strictObject({
    title: saidSchema,
    subtitle: z.custom<Text>((text) => text !== undefined),
    school: z.strictObject({
      name: z.string(),
      address: z.string(),
      logo: z
        .strictObject({ base64: z.string(), kind: z.enum(['png', 'jpg']), width: z.number(), height: z.number() })
        .nullable(),
      /** It stood on the school's own letterhead, which is not kept with each paper. */
      onOwn: z.literal(true).optional(),
    }),
    blocks: z.array(z.custom<Block>((block) => typeof block === 'object' && block !== null && 'kind' in block)),
    languages: z.array(language),
    workbook: z.enum(['page', 'sheets', 'tables']),
    demo: z.boolean(),
    form: z.custom<FormSource>((form) => typeof form === 'object').nullable(),
  }),
);

/** A composed document as text that is stored beside its signed record: its blocks, its letterhead, its logo. */
export function storable({ school: { logo, own, ...school }, languages, ...composed }: Composed): string {
  return shape.write({
    ...composed,
    languages: [...languages],
    school: {
      ...school,
      ...(own && { onOwn: true }),
      logo: logo && {
        kind: logo.kind,
        width: logo.width,
        height: logo.height,
        base64: Buffer.from(logo.bytes).toString('base64'),
      },
    },
  });
}

/**
 * The document that was stored, ready to be rendered exactly as it was worded; on the school's own letterhead of today where
 * it stood on one, else under the name, address and logo of its day.
 */
export function restored(text: string, letterhead: Uint8Array | null = null): Composed {
  const {
    school: { logo, onOwn = false, ...school },
    ...composed
  } = shape.read(text);
  return {
    ...composed,
    school: {
      ...school,
      ...(onOwn && letterhead && { own: letterhead }),
      logo: logo && {
        kind: logo.kind,
        width: logo.width,
        height: logo.height,
        bytes: new Uint8Array(Buffer.from(logo.base64, 'base64')),
      },
    },
  };
}
