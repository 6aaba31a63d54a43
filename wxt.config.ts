import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { checkPacks } from './lib/tools/check-packs';
import { siteMatches } from './lib/tools/site-hosts';

/** The public half of the key that gives Chromium the fixed extension id. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzaCYgskW5noL7BRGql0U037ii1lp0EHE9jDGb28nE/b8QQZslsKZ2oTHavQcLE46qZj4ws3DrSIHIR4y5BSK5zVyLgDCURxy8rzofovwxrknQijPSaHr/dbmHArWoELXkxAOjpkJdsbDXLmWp8d4swlSBvvxhmQV5KsC35VU8Yd5JP7JYwyQgD+jREJRMDpPqftVkWWQMy62yQL0qOUs3Ij1P6Esyx5AiSnx7Bs14P1yaPPN44BRsOMXq9plE5S6P6r94UnFcW/yYMMq1v0zKvBWccFSvtM2N4cLSBOSW+IkZxG30jan8jvAOlv4xCsZqFKgkmoWL0y3IAW33uPWLQIDAQAB';

const VERSION: string = JSON.parse(readFileSync('package.json', 'utf8')).version;

/** The addresses that Ledtråd runs on without being asked to. */
const MATCHES = siteMatches('lib/packs/sites', process.env.LEDTRAD_HOSTS);

/** Packs come by https, or from this computer; the background alone fetches, and `pagesFetchNothing` sees to that. */
const PACKS = 'https: http://127.0.0.1:* http://localhost:*';

/** Closes the network to every page of the extension: the policy of the manifest counts for the background too. */
const pagesFetchNothing = {
  name: 'pages-fetch-nothing',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
      injectTo: 'head-prepend' as const,
    },
  ],
};

export default defineConfig({
  imports: false,
  zip: { excludeSources: ['test-results/**'] },
  outDir: process.env.LEDTRAD_OUT ?? '.output',
  vite: () => ({
    plugins: [pagesFetchNothing],
    build: { target: 'es2022' },
    define: {
      'import.meta.env.LEDTRAD_OPEN_ROOT': JSON.stringify(process.env.LEDTRAD_OPEN_ROOT ?? ''),
      'import.meta.env.LEDTRAD_FIRST_RUN': JSON.stringify(process.env.LEDTRAD_FIRST_RUN ?? ''),
      'import.meta.env.LEDTRAD_VERSION': JSON.stringify(VERSION),
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
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src ${PACKS}; base-uri 'none'; form-action 'none'`,
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
      : {
          key: KEY,
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
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
