import { z } from 'zod';
import type { SettingsReading } from '@/lib/core/settings/settings-reading';
import { type Reading, read } from './read-document';
import { type Settings, settingSchemas } from './settings';

const recordSchema = z.record(z.string(), z.unknown());

/** Reads stored settings. A broken one is left out, the others stay. Nothing stored is no error. */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined) return { kept: {}, broken: [] };
  const record = read(recordSchema, stored);
  if (!record.ok)
    return { kept: {}, broken: [{ name: 'settings', reason: record.errors.join('; ') }] };
  const kept: Record<string, unknown> = {};
  const broken: { name: string; reason: string }[] = [];
  for (const [name, value] of Object.entries(record.value)) {
    const setting = readSetting(name, value);
    // A key of that name would become the prototype of whatever is merged with it.
    if (name === '__proto__') continue;
    if (setting === null) kept[name] = value;
    else if (setting.ok) kept[name] = setting.value;
    else broken.push({ name, reason: setting.errors.join('; ') });
  }
  return { kept, broken };
}

/** Checks one setting by its name; null where this version knows no such setting. */
function readSetting(name: string, value: unknown): Reading<unknown> | null {
  if (!Object.hasOwn(settingSchemas, name)) return null;
  return read(settingSchemas[name as keyof Settings], value);
}
