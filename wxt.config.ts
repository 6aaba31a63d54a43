import { defineConfig } from 'wxt';
import { checkPacks } from './lib/tools/check-packs';
import { siteMatches } from './lib/tools/site-hosts';

/** The public half of the key that gives Chromium the fixed extension id. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzaCYgskW5noL7BRGql0U037ii1lp0EHE9jDGb28nE/b8QQZslsKZ2oTHavQcLE46qZj4ws3DrSIHIR4y5BSK5zVyLgDCURxy8rzofovwxrknQijPSaHr/dbmHArWoELXkxAOjpkJdsbDXLmWp8d4swlSBvvxhmQV5KsC35VU8Yd5JP7JYwyQgD+jREJRMDpPqftVkWWQMy62yQL0qOUs3Ij1P6Esyx5AiSnx7Bs14P1yaPPN44BRsOMXq9plE5S6P6r94UnFcW/yYMMq1v0zKvBWccFSvtM2N4cLSBOSW+IkZxG30jan8jvAOlv4xCsZqFKgkmoWL0y3IAW33uPWLQIDAQAB';

/** The addresses that Ledtråd runs on without being asked to. */
const MATCHES = siteMatches('lib/packs/sites', process.env.LEDTRAD_HOSTS);

export default defineConfig({
  imports: false,
  zip: { excludeSources: ['test-results/**'] },
  outDir: process.env.LEDTRAD_OUT ?? '.output',
  vite: () => ({
    build: { target: 'es2022' },
    define: {
      'import.meta.env.LEDTRAD_OPEN_ROOT': JSON.stringify(process.env.LEDTRAD_OPEN_ROOT ?? ''),
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Ledtråd',
    description: 'Fraser, luckor och rutiner för dig som behandlar med iKBT, där du redan arbetar.',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: MATCHES,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: { 'open-chooser': { description: 'Sök fras' } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ledtrad@ledtrad.se',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: KEY, minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:before': () => checkPacks('lib/packs'),
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        {
          matches: MATCHES,
          js: ['site.js'],
          run_at: 'document_start',
        },
      ];
    },
  },
});
