import type { Policy } from '../../schema/policy';
import { EXTENSION_ID } from '../launch-browser';
import { managedSchema } from './managed-schema';
import { plistFile } from './plist-file';
import { admlFile, admxFile, registryFile, WINDOWS_BROWSERS } from './windows-files';

/** What a unit's policy can look like, to start from. */
export const EXAMPLE_POLICY: Policy = {
  unit: 'Vårdcentralen Exempel',
  sites: [{ origin: 'https://journal.exempel.se', site: 'cosmic' }],
  settings: { edition: 'kalmar' },
  locked: ['edition'],
  allowUnsignedPacks: false,
  disableFirstRunPage: false,
  supportContact: 'iKBT-samordnaren, telefon 0000-00 00 00',
};

/** The files for IT by their path: text in UTF-8, those of the registry in UTF-16 with its mark. */
export function policyFiles(policy: Policy): ReadonlyMap<string, Uint8Array | string> {
  const schema = managedSchema();
  const chromium = { '3rdparty': { extensions: { [EXTENSION_ID]: policy } } };
  const firefox = { policies: { '3rdparty': { Extensions: { 'ledtrad@ledtrad.se': policy } } } };
  return new Map<string, Uint8Array | string>([
    ['managed-schema.json', json(schema)],
    ...WINDOWS_BROWSERS.map(
      (browser) =>
        [
          `windows/ledtrad-${browser.id.toLowerCase()}.reg`,
          utf16(registryFile(policy, browser, EXTENSION_ID)),
        ] as const,
    ),
    ['windows/ledtrad.admx', admxFile(schema, EXTENSION_ID)],
    ['windows/sv-SE/ledtrad.adml', admlFile(schema)],
    ['linux/etc/opt/chrome/policies/managed/ledtrad.json', json(chromium)],
    ['linux/etc/opt/edge/policies/managed/ledtrad.json', json(chromium)],
    ['linux/etc/chromium/policies/managed/ledtrad.json', json(chromium)],
    [`macos/com.google.Chrome.extensions.${EXTENSION_ID}.plist`, plistFile(policy)],
    [`macos/com.microsoft.Edge.extensions.${EXTENSION_ID}.plist`, plistFile(policy)],
    ['firefox/policies.json', json(firefox)],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
