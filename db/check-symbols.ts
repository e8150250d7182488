/**
 * Two check symbols over sixteen data symbols of ten bits: a Reed–Solomon code over GF(1024). Any one or two wrong
 * symbols are noticed; where exactly one is wrong, its place is known.
 */
const FIELD = 1024;
const POLYNOMIAL = 0b100_0000_1001; // x^10 + x^3 + 1, primitive

/** The two check symbols of some data symbols (each 0–1023). */
export function checkSymbols(data: readonly number[]): [number, number] {
  const { sum, weighted } = syndromes(data);
  const first = data.length;
  // solves  a + b = sum,  a·x^first + b·x^(first+1) = weighted
  const divisor = power(first) ^ power(first + 1);
  const last = times(weighted ^ times(sum, power(first)), inverse(divisor));
  return [sum ^ last, last];
}

/** Where the one wrong symbol stands (0 for the first), `none` when all are right, `several` when more are wrong. */
export function wrongSymbol(all: readonly number[]): number | 'none' | 'several' {
  const { sum, weighted } = syndromes(all);
  if (sum === 0 && weighted === 0) return 'none';
  const place = all.findIndex((_, at) => times(sum, power(at)) === weighted);
  return sum === 0 || place === -1 ? 'several' : place;
}

function syndromes(symbols: readonly number[]): { sum: number; weighted: number } {
  return symbols.reduce(
    ({ sum, weighted }, symbol, at) => ({ sum: sum ^ symbol, weighted: weighted ^ times(symbol, power(at)) }),
    { sum: 0, weighted: 0 },
  );
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 9; bit >= 0; bit -= 1) {
    product = product & (FIELD / 2) ? (product << 1) ^ POLYNOMIAL : product << 1;
    if (b & (1 << bit)) product ^= a;
  }
  return product;
}

function power(exponent: number): number {
  let value = 1;
  for (let step = 0; step < exponent; step += 1) value = times(value, 2);
  return value;
}

/** a^(2^10 − 2), which is 1/a in a field of 1,024. */
function inverse(a: number): number {
  let value = 1;
  for (let step = 0; step < FIELD - 2; step += 1) value = times(value, a);
  return value;
}
