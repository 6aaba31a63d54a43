import { migrateTally } from '@/lib/core/migrations/migrate-tally';
import type { Merged } from '@/lib/core/packs/layer';
import type { Policy } from '@/lib/core/packs/pack-readers';
import { defaultSettings } from '@/lib/core/settings/default-settings';
import { optionalFeatures } from '@/lib/core/settings/optional-features';
import { readKeptPolicy } from '@/lib/platform/policy-store';
import { withAccess } from '@/lib/platform/site-access';
import { readStoredTally } from '@/lib/platform/tally-store';
import type { OptionsData } from '@/lib/state/options-model';
import { hiddenBy, policy as words } from '@/lib/text/ways-in';
import { documentOf } from './judge-pack';
import { missingEdition } from './missing-edition';
import { packsInUse } from './packs-in-use';
import { readState, type StoredState } from './read-state';
import type { Shipped } from './shipped';

/** All that the options page shows, as it is stored now. */
export async function optionsData(shipped: Shipped): Promise<OptionsData> {
  const state = await readState(shipped);
  const { base, packs, merged } = state.unit;
  return {
    settings: { ...defaultSettings, ...state.settings, edition: base.id },
    locked: state.policy.locked ?? [],
    policy: policyTexts(await readKeptPolicy()),
    policyProblems: await policyProblems(state),
    editions: packs.map(({ id, name, version }) => ({ id, name, version })),
    packs: await packsInUse(shipped, state),
    pack: merged.pack,
    provenance: provenanceOf(merged),
    limitsSetBy: Object.fromEntries(
      [...merged.changed.thresholds].map(([id, { name }]) => [id, name]),
    ),
    hidden: merged.hidden.map(({ phrase: { id, trigger }, by }) => {
      return { id, trigger, by: hiddenBy(by) };
    }),
    conflicts: merged.conflicts,
    unit: state.policy.unit ?? null,
    supportContact: state.policy.supportContact ?? merged.supportContact?.text ?? null,
    sites: shipped.sites,
    scales: shipped.scales,
    tally: Object.entries(migrateTally(await readStoredTally())).map(([day, count]) => {
      return { day, ...count };
    }),
  };
}

function provenanceOf({ provenance }: Merged): OptionsData['provenance'] {
  return Object.fromEntries(
    [...provenance].map(([id, { origin, replaces, lockedBy }]) => [
      id,
      { origin, replaces: replaces?.origin ?? null, lockedBy },
    ]),
  );
}

/** What IT has set, key by key; long packs are cut short. */
function policyTexts(managed: unknown): OptionsData['policy'] {
  if (typeof managed !== 'object' || managed === null) return [];
  return Object.entries(managed).map(([key, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
    return { key, text: text.length > 2_000 ? `${text.slice(0, 2_000)} …` : text };
  });
}

/** What of the policy does not work, in Swedish: broken keys, packs of another version, sites without access. */
async function policyProblems(state: StoredState): Promise<string[]> {
  const { policy, policyBroken, files } = state;
  const { packs = [], sites = [] } = policy;
  const edition = missingEdition(policy, state.unit.packs, state.index);
  const versions = packs.flatMap((pack) => {
    const file = files.find(({ entry }) => entry.id === pack.id)?.file;
    const found = file && documentOf(file).version;
    return 'json' in pack && found !== undefined && found !== pack.version
      ? [words.otherVersion(pack.id, pack.version, found)]
      : [];
  });
  const siteOrigins = sites.map(({ origin }) => origin);
  const packOrigins = packs.flatMap((pack) => ('url' in pack ? [new URL(pack.url).origin] : []));
  return [
    ...policyBroken.map(({ name, reason }) => `${name}: ${reason}`),
    ...unknownFeatures(policy),
    ...(edition === null ? [] : [words.noEdition(edition)]),
    ...versions,
    ...(await without(siteOrigins)).map(words.noAccess),
    ...(await without(packOrigins)).map(words.noPackAccess),
  ];
}

/** What the policy turns off that cannot be. */
function unknownFeatures({ settings }: Policy): string[] {
  const known: readonly string[] = optionalFeatures;
  const off = settings?.featuresOff ?? [];
  return off.filter((name) => !known.includes(name)).map(words.noFeature);
}

/** Those of the origins that there is no access to. */
async function without(origins: readonly string[]): Promise<readonly string[]> {
  const granted = await withAccess(origins);
  return [...new Set(origins)].filter((origin) => !granted.includes(origin));
}
