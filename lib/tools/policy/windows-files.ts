import type { Policy } from '../../schema/policy';
import type { ManagedSchema } from './managed-schema';

/** The browsers whose policies stand in the Windows registry, and where. */
export const WINDOWS_BROWSERS = [
  { id: 'Chrome', name: 'Google Chrome', key: 'SOFTWARE\\Policies\\Google\\Chrome' },
  { id: 'Edge', name: 'Microsoft Edge', key: 'SOFTWARE\\Policies\\Microsoft\\Edge' },
] as const;

type Browser = (typeof WINDOWS_BROWSERS)[number];

/** The registry key of an extension's policy: Chromium's rule for managed storage. */
function policyKey({ key }: Browser, extension: string): string {
  return `${key}\\3rdparty\\extensions\\${extension}\\policy`;
}

/**
 * A registry file that sets the policy for the whole computer. Lists and objects stand as JSON in a text, which
 * Chromium reads by the schema. To be saved as UTF-16 with its mark, as regedit does.
 */
export function registryFile(policy: Policy, browser: Browser, extension: string): string {
  const values = Object.entries(policy).map(([name, value]) => `"${name}"=${registryValue(value)}`);
  const key = `[HKEY_LOCAL_MACHINE\\${policyKey(browser, extension)}]`;
  return ['Windows Registry Editor Version 5.00', '', key, ...values, ''].join('\r\n');
}

function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${Number(value)}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The template for group policies, for both browsers: one policy for each key of the schema. */
export function admxFile({ properties = {} }: ManagedSchema, extension: string): string {
  const policies = WINDOWS_BROWSERS.flatMap((browser) =>
    Object.entries(properties).map(([name, { type }]) =>
      policyElement(name, type, browser, policyKey(browser, extension)),
    ),
  );
  const categories = WINDOWS_BROWSERS.map(
    ({ id }) =>
      `    <category name="${id}" displayName="$(string.${id})"><parentCategory ref="Ledtrad" /></category>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="ledtrad" namespace="Ledtrad.Policies" />
    <using prefix="windows" namespace="Microsoft.Policies.Windows" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <categories>
    <category name="Ledtrad" displayName="$(string.Ledtrad)" />
${categories.join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function policyElement(name: string, type: string, { id }: Browser, key: string): string {
  const own = `${id}_${name}`;
  const isSwitch = type === 'boolean';
  const texts = `displayName="$(string.${name})" explainText="$(string.${name}_explain)"`;
  const value = isSwitch
    ? '<enabledValue><decimal value="1" /></enabledValue><disabledValue><decimal value="0" /></disabledValue>'
    : `<elements><text id="value" valueName="${name}" maxLength="1000000" /></elements>`;
  const extra = isSwitch ? `valueName="${name}"` : `presentation="$(presentation.${name})"`;
  return `    <policy name="${own}" class="Both" ${texts} key="${key}" ${extra}>
      <parentCategory ref="${id}" /><supportedOn ref="windows:SUPPORTED_Windows7" />
      ${value}
    </policy>`;
}

/** The Swedish words of the template. */
export function admlFile({ properties = {} }: ManagedSchema): string {
  const strings = Object.entries(properties).flatMap(([name, { title, description, type }]) => [
    [name, title ?? name],
    [`${name}_explain`, explained(description ?? '', type)],
  ]);
  const browsers = WINDOWS_BROWSERS.map(({ id, name }) => [id, name]);
  const lines = [['Ledtrad', 'Ledtråd'], ...browsers, ...strings].map(
    ([id, text]) => `      <string id="${id}">${escaped(text ?? '')}</string>`,
  );
  const presentations = Object.entries(properties)
    .filter(([, { type }]) => type !== 'boolean')
    .map(
      ([name, { title }]) =>
        `      <presentation id="${name}"><textBox refId="value"><label>${escaped(title ?? name)}</label></textBox></presentation>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Ledtråd</displayName>
  <description>Policyer för webbläsartillägget Ledtråd</description>
  <resources>
    <stringTable>
${lines.join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function explained(description: string, type: string): string {
  return type === 'array' || type === 'object' ? `${description} Skrivs som JSON.` : description;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
