import { optionalFeatures } from '@/lib/core/settings/optional-features';
import { foldLetters } from '@/lib/core/text/fold-letters';
import type { OptionsData } from '@/lib/state/options-model';
import { features } from '@/lib/text/features';
import { options } from '@/lib/text/options';
import { optionsPacks } from '@/lib/text/options-packs';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { optionsSettings } from '@/lib/text/options-settings';
import type { SectionId } from './options-route';

/** A setting that can be gone to: its name in the address and its heading. */
interface SettingPlace {
  anchor: string;
  title: string;
}

/** A section that fits the search, with the settings in it that do. */
export interface FoundSection {
  id: SectionId;
  title: string;
  settings: readonly SettingPlace[];
}

/**
 * The sections where every word of the query is found: in its title, its further words or a setting's heading, with the
 * settings whose heading has them all. An empty query gives every section without settings.
 */
export function findSettings(data: OptionsData, query: string): readonly FoundSection[] {
  const words = foldLetters(query).split(/\s+/).filter(Boolean);
  if (words.length === 0)
    return options.sections.map(({ id, title }) => ({ id, title, settings: [] }));
  const fits = (text: string) => words.every((word) => foldLetters(text).includes(word));
  return options.sections.flatMap(({ id, title, words: more }) => {
    const places = placesIn(id, data);
    const settings = places.filter((place) => fits(place.title));
    const all = [title, more, ...places.map((place) => place.title)].join(' ');
    return settings.length > 0 || fits(all) ? [{ id, title, settings }] : [];
  });
}

function placesIn(section: SectionId, data: OptionsData): readonly SettingPlace[] {
  const { overview, add, personal } = options;
  const { sites, fields, keys } = optionsSettings;
  const places: Partial<Record<SectionId, readonly SettingPlace[]>> = {
    oversikt: [
      { anchor: 'edition', title: overview.edition },
      { anchor: 'program', title: overview.program },
      { anchor: 'packs', title: overview.packs },
      { anchor: 'add', title: add.title },
      { anchor: 'personal', title: personal.title },
    ],
    fraser: [{ anchor: 'trial', title: optionsPhrases.trial.title }],
    paket: [{ anchor: 'export', title: optionsPacks.exportTitle }],
    funktioner: optionalFeatures.map((id) => ({ anchor: id, title: features[id].name })),
    falt: [
      { anchor: 'off', title: optionsSettings.offSites.title },
      { anchor: 'sites', title: sites.title },
      { anchor: 'fields', title: fields.title },
    ],
    checklistor: data.pack.checklists.map(({ id, name }) => ({ anchor: id, title: name })),
    granser: [
      ...data.pack.thresholds.map(({ id, label }) => ({ anchor: id, title: label })),
      { anchor: 'bands', title: optionsSettings.bands.title },
    ],
    tangenter: [
      ...data.sites.map(({ id, name }) => ({ anchor: id, title: keys.expand(name) })),
      { anchor: 'shortcuts', title: keys.shortcuts },
    ],
  };
  return places[section] ?? [];
}
