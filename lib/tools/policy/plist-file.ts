/** A property list for macOS out of JSON: what `com.google.Chrome.extensions.<id>` and Edge's like are set with. */
export function plistFile(value: Readonly<Record<string, unknown>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}
</plist>
`;
}

function element(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number')
    return Number.isInteger(value)
      ? `${indent}<integer>${value}</integer>`
      : `${indent}<real>${value}</real>`;
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map((one) => `${element(one, inner)}\n`).join('')}${indent}</array>`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => `${inner}<key>${escaped(key)}</key>\n${element(one, inner)}\n`);
    return `${indent}<dict>\n${parts.join('')}${indent}</dict>`;
  }
  return `${indent}<string>${escaped(String(value))}</string>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
