import { noNames, personalData } from './personal-data';

/** The triggers of phrases whose text holds something that looks like a personnummer. */
export function personnummerIn(
  phrases: readonly { trigger: string; text: string }[],
): readonly string[] {
  return phrases
    .filter(({ text }) => personalData(text, noNames).some(({ kind }) => kind === 'personnummer'))
    .map(({ trigger }) => trigger);
}
