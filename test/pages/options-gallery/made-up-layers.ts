import type { Phrase } from '@/lib/core/model';
import type { Layer } from '@/lib/core/packs/layer';
import { unitPackSchema } from '@/lib/schema/unit-pack';

/** A unit's layer over the pack of Kalmar, made up. */
export function madeUpUnit(phrases: readonly Phrase[]): Layer {
  const of = (trigger: string) => phrases.filter((phrase) => phrase.trigger === trigger);
  const document = unitPackSchema.parse({
    id: 'vc-norr',
    extends: 'kalmar',
    name: 'VC Norr',
    version: '1.0.2',
    date: '2026-11-20',
    reviewDate: '2027-05-20',
    source: { document: 'VC Norr, frasminnen' },
    replace: of('behint3å').map((phrase) => ({
      ...phrase,
      text: `${phrase.text} Enligt VC Norr.`,
    })),
    add: [
      {
        id: 'vc-norr-hej',
        trigger: 'hejnorr',
        fields: ['meddelande'],
        text: 'Hej, välkommen till VC Norr. Jag svarar dig på {svarsdag}.',
        gaps: { svarsdag: { kind: 'text', label: 'Svarsdag', sign: 'xx' } },
      },
    ],
    hide: of('Madrs6').map(({ id }) => id),
    lock: of('uppint').map(({ id }) => id),
    supportContact: 'iKBT-stödet, ankn. 12 34',
  });
  return { level: 'unit', document };
}

/** So many phrases, all unlike. */
export function manyPhrases(count: number, like: Phrase): Phrase[] {
  return Array.from({ length: count }, (_, index) => ({
    ...like,
    id: `many-${index}`,
    trigger: `prov${index}`,
    text: `${like.text} Nummer ${index}.`,
  }));
}
