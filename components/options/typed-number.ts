/** A number as it is written in Swedish; null where it is none. */
export function typedNumber(typed: string): number | null {
  const plain = typed.trim().replace(',', '.').replace('−', '-');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) ? null : number;
}
