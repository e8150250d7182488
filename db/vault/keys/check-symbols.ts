/**
 * Two check symbols over sixteen data symbols of ten bits: a Reed–Solomon code over GF(1024), where the symbols weighted
 * with α, α², … and with their squares both add up to nothing. Any one or two wrong symbols are noticed; where exactly
 * one is wrong, its place is known. Parts that changed places are noticed too, which a plain sum would not do.
 */
const FIELD = 1024;
const POLYNOMIAL = 0b100_0000_1001; // x^10 + x^3 + 1, primitive

/** The two check symbols of some data symbols (each 0–1023). */
export function checkSymbols(data: readonly number[]): [number, number] {
  const { once, twice } = sums(data);
  const [p, q] = [weight(data.length), weight(data.length + 1)];
  // solves  a·p + b·q = once,  a·p² + b·q² = twice
  const b = times(twice ^ times(once, p), inverse(times(q, p ^ q)));
  const a = times(once ^ times(b, q), inverse(p));
  return [a, b];
}

/** Where the one wrong symbol stands (0 for the first), `none` when all are right, `several` when more are wrong. */
export function wrongSymbol(all: readonly number[]): number | 'none' | 'several' {
  const { once, twice } = sums(all);
  if (once === 0 && twice === 0) return 'none';
  const place = all.findIndex((_, at) => times(once, weight(at)) === twice);
  return once === 0 || place === -1 ? 'several' : place;
}

function sums(symbols: readonly number[]): { once: number; twice: number } {
  const once = symbols.map((symbol, at) => times(symbol, weight(at)));
  const twice = once.map((product, at) => times(product, weight(at)));
  const add = (sum: number, product: number): number => sum ^ product;
  return { once: once.reduce(add, 0), twice: twice.reduce(add, 0) };
}

/** α to the power of the place, from 1 on. */
function weight(at: number): number {
  let value = 2;
  for (let step = 0; step < at; step += 1) value = times(value, 2);
  return value;
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 9; bit >= 0; bit -= 1) {
    product = product & (FIELD / 2) ? (product << 1) ^ POLYNOMIAL : product << 1;
    if (b & (1 << bit)) product ^= a;
  }
  return product;
}

/** a^(2^10 − 2), which is 1/a in a field of 1,024. */
function inverse(a: number): number {
  let value = 1;
  for (let step = 0; step < FIELD - 2; step += 1) value = times(value, a);
  return value;
}
