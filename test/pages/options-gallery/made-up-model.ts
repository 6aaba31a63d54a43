import { signal } from '@preact/signals-core';
import type { Pack, Phrase, Settings } from '@/lib/core/model';
import { diffPacks } from '@/lib/core/packs/diff-packs';
import { mergePacks } from '@/lib/core/packs/merge-packs';
import type { Outcome } from '@/lib/core/packs/outcome';
import { personalLayer } from '@/lib/core/packs/personal-layer';
import { defaultSettings } from '@/lib/core/settings/default-settings';
import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import scales from '@/lib/packs/scales.json';
import { personalSchema } from '@/lib/schema/personal';
import { phraseSchema } from '@/lib/schema/phrase';
import { readPack, readSite } from '@/lib/schema/read-document';
import { readPackText } from '@/lib/schema/read-pack-text';
import { scalesSchema } from '@/lib/schema/scale';
import type { OptionsData, OptionsModel } from '@/lib/state/options-model';
import { hiddenBy } from '@/lib/text/ways-in';
import { madeUpUnit, manyPhrases } from './made-up-layers';
import { packsInUse } from './made-up-packs';
import { taughtField } from './taught-field';

interface Choices {
  /** So many phrases besides the pack's own. */
  phrases: number;
  locked: readonly string[];
  isEmpty: boolean;
}

const TODAY = '2026-11-24';
const SAVED = 'Sparat';

/** A model of the options page that keeps everything in the page: for looking at it, and for tests. */
export function madeUpModel({ phrases, locked, isEmpty }: Choices): OptionsModel {
  const packs = Object.values(builtInPackDocuments()).flatMap((document) => {
    const reading = readPack(document);
    return reading.ok ? [reading.value] : [];
  });
  const kalmar = packs.find(({ id }) => id === 'kalmar');
  const [like] = kalmar?.phrases ?? [];
  if (!kalmar || !like) throw new Error('kalmar');
  const base: Pack = { ...kalmar, phrases: [...kalmar.phrases, ...manyPhrases(phrases, like)] };
  const unit = isEmpty ? [] : [madeUpUnit(base.phrases)];
  let settings: Settings = { ...defaultSettings };
  if (!isEmpty)
    settings = {
      ...settings,
      sites: [{ origin: 'https://journal.exempel.se', site: 'cosmic' }],
      taughtFields: [taughtField],
    };
  let own: Phrase[] = [];
  let hide: string[] = [];
  let tally = isEmpty
    ? []
    : [
        { day: '2026-11-23', expansions: 41, characters: 6120, codes: 2 },
        { day: '2026-11-24', expansions: 12, characters: 1894, codes: 0 },
      ];
  const build = (): OptionsData => {
    const below = new Set(
      [...base.phrases, ...unit.flatMap(({ document }) => document.add)].map(({ id }) => id),
    );
    const personal = personalSchema.parse({
      add: own.filter(({ id }) => !below.has(id)),
      replace: own.filter(({ id }) => below.has(id)),
      hide,
    });
    const merged = mergePacks(base, [...unit, personalLayer(personal)], TODAY);
    const before = { ...base, phrases: [...base.phrases.slice(3), ...base.phrases.slice(0, 1)] };
    return {
      settings,
      locked,
      policy: isEmpty
        ? []
        : [
            { key: 'unit', text: 'VC Norr' },
            { key: 'locked', text: locked.join(', ') },
          ],
      policyProblems: isEmpty ? [] : ['packs › 0 › version: en version skrivs som 1.0.0'],
      editions: packs.map(({ id, name, version }) => ({ id, name, version })),
      packs: packsInUse(kalmar, unit, diffPacks(before, merged.pack)),
      pack: merged.pack,
      provenance: Object.fromEntries(
        [...merged.provenance].map(([id, { origin, replaces, lockedBy }]) => [
          id,
          { origin, replaces: replaces?.origin ?? null, lockedBy },
        ]),
      ),
      limitsSetBy: Object.fromEntries(
        [...merged.changed.thresholds].map(([id, { name }]) => [id, name]),
      ),
      hidden: merged.hidden.map(({ phrase, by }) => ({
        id: phrase.id,
        trigger: phrase.trigger,
        by: hiddenBy(by),
      })),
      conflicts: merged.conflicts,
      unit: isEmpty ? null : 'VC Norr',
      supportContact: merged.supportContact?.text ?? null,
      sites: builtInSiteDocuments().flatMap((document) => {
        const reading = readSite(document);
        return reading.ok ? [reading.value] : [];
      }),
      scales: scalesSchema.parse(scales),
      tally,
    };
  };
  const data = signal<OptionsData | null>(build());
  const done = (text = SAVED): Outcome => {
    performance.mark('asked');
    const next = build();
    performance.measure('background', 'asked');
    data.value = next;
    return { ok: true, text };
  };
  return {
    data,
    async change(name, value) {
      settings = { ...settings, [name]: value };
      return done();
    },
    async installPack(text) {
      const reading = readPackText(text);
      return reading.ok ? done('Paketet används nu.') : { ok: false, errors: reading.errors };
    },
    addAddress: async (address) =>
      address.startsWith('https://')
        ? done('Paketet är hämtat.')
        : { ok: false, errors: ['Adressen ska börja med https://.'] },
    checkNow: async () => done('Inget nytt.'),
    removePack: async () => done('Paketet är borttaget.'),
    restorePack: async () => done('Förra versionen används.'),
    async savePhrase(value) {
      const reading = phraseSchema.safeParse(value);
      if (!reading.success)
        return { ok: false, errors: reading.error.issues.map(({ message }) => message) };
      own = [...own.filter(({ id }) => id !== reading.data.id), reading.data];
      return done('Frasen är sparad.');
    },
    async removePhrase(id) {
      own = own.filter((phrase) => phrase.id !== id);
      return done('Frasen är borttagen.');
    },
    async hidePhrase(id, isHidden) {
      hide = isHidden ? [...hide, id] : hide.filter((other) => other !== id);
      return done(isHidden ? 'Frasen är dold.' : 'Frasen visas igen.');
    },
    exportPersonal: async () => JSON.stringify({ own, settings }),
    importPersonal: async () => done('Filen är inläst.'),
    async withdrawSite(origin) {
      settings = { ...settings, sites: settings.sites.filter((site) => site.origin !== origin) };
      return done('Webbplatsen är borttagen.');
    },
    async readStored() {
      const json = JSON.stringify(settings, null, 2);
      return isEmpty ? [] : [{ name: 'Inställningar', bytes: json.length, json }];
    },
    async deleteStored() {
      settings = { ...defaultSettings };
      own = [];
      isEmpty = true;
      return done('Allt är raderat.');
    },
    async clearTally() {
      tally = [];
      return done('Räknaren är nollställd.');
    },
    openPractice() {},
  };
}
