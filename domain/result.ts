/** What a step gives: a value, or what stopped it. */
export type Outcome<Value, Refusal> = { ok: true; value: Value } | { ok: false; problem: Refusal };

/** The value as an outcome. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** The refusal as an outcome; its code is one of those that the caller's own type allows. */
export function refuse<const Refusal extends { code: string }>(problem: Refusal): { ok: false; problem: Refusal } {
  return { ok: false, problem };
}
